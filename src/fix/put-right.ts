import type { Fault } from "../model/fault.ts";
import { fieldNamed } from "../model/field-name.ts";
import type { FileRole, Folder } from "../model/folder.ts";
import type { MapEntry, ScalarNode } from "../model/node.ts";
import type { Pack } from "../model/pack.ts";
import type { SourceFile } from "../model/place.ts";
import { folded } from "../model/text.ts";
import type { Spelling } from "../parse/scalars.ts";
import type { Path } from "../parse/shape.ts";
import { type Edit, edited } from "./edits.ts";
import { inKeyOrder } from "./key-order.ts";
import { outlineOf, type Reading, readingOf, unorderedOutlineOf } from "./meaning.ts";
import { type Respelling, respellingsOf } from "./respellings.ts";
import { colonEdits, lineEndEdits } from "./stray-spaces.ts";
import { writtenScalar } from "./written-scalar.ts";
import { type YamlPart, yamlPartOf } from "./yaml-part.ts";

/** The text of a file in canonical form, or that it is better left alone. */
export type PutRight =
  | { readonly kind: "text"; readonly text: string }
  /** The new text did not read back as what the old one says. */
  | { readonly kind: "doubtful" };

/**
 * Puts right what cannot change meaning: spelling of keys, closed values, dates and names, stray
 * spaces; with `order` also the order of a record's keys. The source is NFC already. A file that
 * cannot be read is returned as it is.
 *
 * @param folder the folder that the file lies in, for its packs
 */
export function putRight(
  source: SourceFile,
  { role, folder, order }: { role: FileRole; folder: Folder; order: boolean },
): PutRight {
  const part = yamlPartOf(source);
  const reading = readingOf(source, role, folder);
  if (!part || !reading) return { kind: "text", text: source.text };
  const read = (text: string) => {
    const made = { ...source, text };
    return { part: yamlPartOf(made), meaning: readingOf(made, role, folder)?.meaning };
  };
  const respelled = respellingsIn(source.text, part, reading);
  const text = edited(source.text, respelled.edits);
  const now = read(text);
  const isSame =
    now.part &&
    outlineOf(now.part.root) === outlineOf(part.root, respelled.textOf) &&
    now.meaning === reading.meaning;
  if (!now.part || !isSame) return { kind: "doubtful" };
  if (!order || !(role === "registration" || role === "report")) return { kind: "text", text };
  const ordered = inKeyOrder(text, now.part, reading.shape);
  const then = read(ordered);
  const isKept =
    then.part &&
    unorderedOutlineOf(then.part.root) === unorderedOutlineOf(now.part.root) &&
    then.meaning === reading.meaning;
  return isKept ? { kind: "text", text: ordered } : { kind: "doubtful" };
}

function respellingsIn(
  text: string,
  part: YamlPart,
  { shape, faults, pack }: Reading,
): { edits: Edit[]; textOf: (scalar: ScalarNode) => string } {
  const entries: MapEntry[] = [];
  const broken = new Set(faults.filter(isAboutValue).map(({ path }) => path));
  const respellings = respellingsOf(part.root, shape, {
    isBroken: (path) => broken.has(path.join(".")),
    spellingAt: (path) => (pack && isField(path) ? fieldSpelling(pack) : undefined),
    onEntry: (entry) => void entries.push(entry),
  });
  const written = respellings.flatMap((respelling) => writtenAs(respelling, text));
  const instead = new Map(written.map(({ node, read }) => [node, read] as const));
  return {
    edits: [
      ...written.map(({ edit }) => edit),
      ...entries.flatMap((entry) => colonEdits(text, entry)),
      ...lineEndEdits(text, part),
    ],
    textOf: (scalar) => instead.get(scalar) ?? scalar.text,
  };
}

function writtenAs({ node, text: read, ...standing }: Respelling, text: string) {
  const { start, end } = node;
  const written = writtenScalar(read, text.slice(start, end), standing);
  return written === undefined ? [] : [{ node, read, edit: { start, end, text: written } }];
}

/** Whether a fault says that what stands at its path cannot be taken as meant. */
function isAboutValue({ kind }: Fault): boolean {
  return !["blank", "unknown-key", "duplicate-key"].includes(kind);
}

function isField(path: Path): boolean {
  return path.length === 2 && path[0] === "fields";
}

/** The pack's own spelling of the name that was typed; of an id, what the form calls the field. */
function fieldSpelling(pack: Pack): Spelling {
  return (typed) => {
    const meant = fieldNamed(typed, pack);
    if (!meant) return undefined;
    const { label, column = label, aliases } = meant;
    const names = [column, label, ...aliases];
    if (names.includes(typed)) return undefined;
    const name = names.find((each) => folded(each) === folded(typed)) ?? column;
    // Two fields may share a name: the new word must mean the same one.
    return fieldNamed(name, pack) === meant ? name : undefined;
  };
}
