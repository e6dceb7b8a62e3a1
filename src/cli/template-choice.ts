import type { TemplateOrigin } from "../load/template.ts";
import type { LayoutName } from "../model/layout.ts";
import { nearest } from "../model/nearest.ts";
import { formatOf, type TemplateFormat } from "../model/template.ts";
import { folded } from "../model/text.ts";
import { asciiName } from "../render/file-name.ts";
import {
  type DocumentTraits,
  otherCommands,
  ownTraits,
  type ShippedDocument,
  shippedDocuments,
} from "../render/shipped-documents.ts";
import { type Common, type Misuse, misuse } from "./command.ts";
import type { Host } from "./host.ts";
import { renderWords } from "./render-words.ts";

/** A template that can be rendered by name. */
export interface KnownTemplate {
  /** What to type. */
  readonly name: string;
  readonly file: string;
  readonly path: string;
  readonly origin: TemplateOrigin;
  /** The shipped document of that name, where there is one: an own template takes its traits on. */
  readonly shipped: ShippedDocument | undefined;
  readonly format: TemplateFormat;
}

/** The template that was asked for. */
export interface ChosenTemplate {
  /** Begins the names of the files made from it. */
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly origin: TemplateOrigin;
  readonly traits: DocumentTraits;
  readonly format: TemplateFormat;
}

/** Every template there is for a pack: of one name and format, the one that wins; own ones first, Word before Excel. */
export function knownTemplates(
  host: Host,
  from: { readonly folder: string; readonly packId: string },
): readonly KnownTemplate[] {
  const found = new Map<string, KnownTemplate>();
  for (const { name: file, origin, path } of host.templates(from)) {
    const format = formatOf(file);
    const stem = withoutEnding(file);
    const shipped = shippedOf(stem);
    const isOther = otherCommands.some((name) => folded(name) === folded(stem));
    const key = `${format}:${folded(stem)}`;
    if (!format || found.has(key) || isOther || (origin === "common" && !shipped)) continue;
    found.set(key, { name: shipped?.name ?? stem, file, path, origin, shipped, format });
  }
  const rank = ({ shipped }: KnownTemplate) =>
    shipped ? shippedDocuments.indexOf(shipped) : shippedDocuments.length;
  const sameName = ({ origin, format }: KnownTemplate) =>
    origins.indexOf(origin) * 2 + Number(format === "xlsx");
  return [...found.values()].toSorted(
    (a, b) => rank(a) - rank(b) || (a.name === b.name ? sameName(a) - sameName(b) : 0),
  );
}

const origins: readonly TemplateOrigin[] = ["own", "pack", "common"];

interface TemplateWish extends Pick<Common, "folder" | "language"> {
  /** Of two templates of one name, that of this format; unsaid, the first of the known ones. */
  readonly format: TemplateFormat | undefined;
}

/** The template by name, in any spelling, or by the path of a file. */
export function chosenTemplate(
  typed: string,
  {
    folder,
    packId,
    layout,
    language,
    format,
  }: TemplateWish & {
    readonly packId: string;
    readonly layout: LayoutName;
  },
  host: Host,
): ChosenTemplate | Misuse {
  const say = renderWords[language];
  if (/[\\/]/.test(typed) || formatOf(typed)) {
    return templateAt(typed, { folder, language, format }, host);
  }
  const known = knownTemplates(host, { folder, packId });
  const wanted = folded(typed);
  const named = known.filter(({ name, shipped }) =>
    [name, shipped?.title.vi, shipped?.title.en].some(
      (spelling) => spelling !== undefined && folded(spelling) === wanted,
    ),
  );
  const found = named.find((each) => format === undefined || each.format === format);
  if (!found && named[0] && format) return misuse(say.notInFormat(named[0].name, format));
  if (!found) {
    const names = [...new Set(known.map(({ name }) => name))];
    return misuse(say.noTemplate(typed, nearest(typed, names), names));
  }
  const file = host.template(found.file, { folder, packId, layout });
  if (!file) throw new Error(`no template ${found.file}`);
  return {
    name: asciiName(found.name),
    title: found.shipped?.title[language] ?? found.name,
    ...file,
    origin: found.origin,
    traits: found.shipped ?? ownTraits,
    format: found.format,
  };
}

/** A file of the clerk's own: beside the working directory, or in the folder of records. */
function templateAt(
  path: string,
  { folder, language, format: asked }: TemplateWish,
  host: Host,
): ChosenTemplate | Misuse {
  const format = formatOf(path) ?? "docx";
  if (asked !== undefined && asked !== format) {
    return misuse(renderWords[language].otherFormat(path, asked));
  }
  const found = [path, `${folder}/${path}`].find((each) => host.isTaken(each));
  if (found === undefined) return misuse(renderWords[language].noTemplateFile(path));
  const stem = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const name = withoutEnding(stem);
  return {
    name: asciiName(name),
    title: name,
    path: found,
    bytes: host.read(found),
    origin: "own",
    traits: shippedOf(name) ?? ownTraits,
    format,
  };
}

function withoutEnding(file: string): string {
  return file.replace(/\.(?:docx|xlsx)$/i, "");
}

function shippedOf(name: string): ShippedDocument | undefined {
  return shippedDocuments.find((each) => folded(each.name) === folded(name));
}
