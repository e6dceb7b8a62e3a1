import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LayoutName } from "../model/layout.ts";

/** Where templates are looked for: the organisation's folder, the program's own, for one pack. */
interface TemplateSources {
  readonly shipped: string;
  /** The folder of records; without one only what ships with danvan is looked at. */
  readonly folder?: string | undefined;
  readonly packId: string;
  readonly layout?: LayoutName | undefined;
}

/** Whose a template is: the organisation's own, its pack's, or the one that packs share. */
export type TemplateOrigin = "own" | "pack" | "common";

/** A template that can be asked for by name. */
export interface TemplateFile {
  /** `register.docx`. */
  readonly name: string;
  readonly origin: TemplateOrigin;
  /** Where a clerk finds it; below the folder of records, or `danvan:` for what ships. */
  readonly path: string;
}

interface TemplatePlace {
  readonly origin: TemplateOrigin;
  readonly folder: string;
  readonly shown: string;
}

/** In the order in which they win. */
function places({
  shipped,
  folder,
  packId,
  layout = "nd30",
}: TemplateSources): readonly TemplatePlace[] {
  return [
    ...(folder === undefined ? [] : placesOfFolder(folder, packId)),
    { origin: "pack", folder: join(shipped, packId), shown: `danvan:${packId}` },
    ...(layout === "nd30" ? [] : [common(shipped, `common/${layout}`)]),
    common(shipped, "common"),
  ];
}

function placesOfFolder(folder: string, packId: string): readonly TemplatePlace[] {
  return [
    { origin: "own", folder: join(folder, "mau", packId), shown: `mau/${packId}` },
    { origin: "own", folder: join(folder, "mau"), shown: "mau" },
    { origin: "pack", folder: join(folder, "huong-dan", packId), shown: `huong-dan/${packId}` },
  ];
}

function common(shipped: string, path: string): TemplatePlace {
  return { origin: "common", folder: join(shipped, path), shown: `danvan:${path}` };
}

/** A template and where it was found: `mau/register.docx`, `danvan:common/register.docx`. */
export interface FoundTemplate {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
/**
 * A template by name (`register.docx`): the organisation's own in `mau/` wins, then the one of its
 * pack, then the one that packs share in the layout asked for.
 */
export function readTemplate(name: string, sources: TemplateSources): FoundTemplate | undefined {
  const found = places(sources).find(({ folder }) => existsSync(join(folder, name)));
  return (
    found && {
      path: `${found.shown}/${name}`,
      bytes: new Uint8Array(readFileSync(join(found.folder, name))),
    }
  );
}

/** Names of the templates that ship for every pack: `register.docx`, `register.xlsx`. */
export function shippedTemplates(shipped: string): readonly string[] {
  return officeFiles(join(shipped, "common"));
}

/** Word and Excel files of the organisation below `mau/`, by path. */
export function ownTemplates(folder: string): readonly string[] {
  return officeFiles(join(folder, "mau"), { recursive: true }).map((path) => `mau/${path}`);
}

function officeFiles(
  folder: string,
  { recursive = false }: { readonly recursive?: boolean } = {},
): readonly string[] {
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder, { recursive, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      // Word and Excel keep `~$register.docx` beside a file that is open.
      .filter((path) => /\.(?:docx|xlsx)$/i.test(path) && !/(?:^|\/)[~.]/.test(path))
      .toSorted()
  );
}

/** Every Word and Excel template that can be asked for, those that win first. */
export function templatesIn(sources: TemplateSources): readonly TemplateFile[] {
  return places(sources).flatMap(({ origin, folder, shown }) =>
    templateFilesIn(folder).map((name) => ({ name, origin, path: `${shown}/${name}` })),
  );
}

/** Word and Excel keep a file `~$…` beside one that is open. */
function templateFilesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^~.].*\.(?:docx|xlsx)$/i.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
}
