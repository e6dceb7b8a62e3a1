import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LayoutName } from "../model/layout.ts";

/** Where templates are looked for: the organisation's folder, the program's own, for one pack. */
interface TemplateSources {
  readonly shipped: string;
  readonly folder: string;
  readonly packId: string;
  readonly layout?: LayoutName;
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
    { origin: "own", folder: join(folder, "mau", packId), shown: `mau/${packId}` },
    { origin: "own", folder: join(folder, "mau"), shown: "mau" },
    { origin: "pack", folder: join(folder, "huong-dan", packId), shown: `huong-dan/${packId}` },
    { origin: "pack", folder: join(shipped, packId), shown: `danvan:${packId}` },
    ...(layout === "nd30" ? [] : [common(shipped, `common/${layout}`)]),
    common(shipped, "common"),
  ];
}

function common(shipped: string, path: string): TemplatePlace {
  return { origin: "common", folder: join(shipped, path), shown: `danvan:${path}` };
}

/**
 * A Word template by name (`register.docx`): the organisation's own in `mau/` wins, then the one of
 * its pack, then the one that packs share in the layout asked for.
 */
export function readTemplate(name: string, sources: TemplateSources): Uint8Array {
  const found = places(sources)
    .map(({ folder }) => join(folder, name))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error(`không tìm thấy mẫu ${name}`);
  return readFileSync(found);
}

/** Every Word template that can be asked for, those that win first. */
export function templatesIn(sources: TemplateSources): readonly TemplateFile[] {
  return places(sources).flatMap(({ origin, folder, shown }) =>
    wordFilesIn(folder).map((name) => ({ name, origin, path: `${shown}/${name}` })),
  );
}

/** Word keeps a file `~$…` beside one that it has open. */
function wordFilesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^~.].*\.docx$/i.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
}
