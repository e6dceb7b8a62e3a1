import Docxtemplater from "docxtemplater";
import { strFromU8, strToU8 } from "fflate";
import PizZip from "pizzip";
import type { Places, PlaceValue } from "./filling.ts";
import { namesModule } from "./names-module.ts";
import { cellText } from "./printable.ts";
import { templateSentence, unknownPlaces } from "./template-fault.ts";
import { type Part, zipped } from "./zip.ts";

const documentPath = "word/document.xml";

/** Widths of the text in the template's sections, in twips and in their order. */
export type TextWidths = readonly [first: number, ...rest: number[]];

/** What a template is filled with, once its page and the names of its places are known. */
export type PlacesFor = (widths: TextWidths, isWanted: (key: string) => boolean) => Places;

interface Further {
  /** The key of a place by whatever name it was typed; unsaid, only the keys themselves are known. */
  keyOf?(typed: string): string;
  /** What becomes of the parts of the file once they are filled. */
  finish?(parts: readonly Part[]): readonly Part[];
}

/** The template with its places filled and its parts finished; the same input gives the same bytes. */
export function filledTemplate(
  template: Uint8Array,
  placesFor: PlacesFor,
  { keyOf = (typed) => typed, finish = (parts) => parts }: Further = {},
): Uint8Array {
  const unknown = new Set<string>();
  const zip = filledZip(template, { placesFor, keyOf, unknown });
  if (unknown.size > 0) throw new Error(unknownPlaces(unknown));
  const parts = Object.values(zip.files)
    .filter((file) => !file.dir)
    .map((file): Part => [file.name, file.asUint8Array()]);
  return zipped(finish(parts));
}

/** The parts with a change to the text of the document. */
export function withBody(
  parts: readonly Part[],
  change: (documentXml: string) => string,
): readonly Part[] {
  return parts.map(
    ([path, bytes]): Part =>
      path === documentPath ? [path, strToU8(change(strFromU8(bytes)))] : [path, bytes],
  );
}

interface Filling {
  readonly placesFor: PlacesFor;
  readonly unknown: Set<string>;
  keyOf(typed: string): string;
}

function filledZip(template: Uint8Array, { placesFor, keyOf, unknown }: Filling): PizZip {
  const wanted = new Set<string>();
  try {
    const zip = new PizZip(template);
    const widths = textWidths(zip.file(documentPath)?.asText() ?? "");
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [namesModule(keyOf)],
      // Not docxtemplater's own parser: it also finds `constructor` and the like on any object.
      parser: (tag) => {
        const key = keyOf(tag);
        wanted.add(key);
        return { get: (scope: object) => ownValue(scope, key) };
      },
      nullGetter: (part) => {
        unknown.add(part.value);
        return "";
      },
    });
    return document.render(placesFor(widths, (key) => wanted.has(key))).getZip();
  } catch (error) {
    throw new Error(templateSentence(error), { cause: error });
  }
}

function ownValue(scope: object, key: string): unknown {
  const value: PlaceValue | undefined = Object.getOwnPropertyDescriptor(scope, key)?.value;
  if (typeof value === "number") return cellText(value);
  if (typeof value === "object" && "xml" in value) return value.xml;
  if (typeof value === "object" && "figure" in value) return value.text;
  if (typeof value === "object" && "balanced" in value) return value.balanced;
  if (typeof value === "object" && "unbroken" in value) return value.unbroken;
  return value;
}

/** Read from the page sizes and margins, so that a clerk may change them in Word. */
function textWidths(documentXml: string): TextWidths {
  const sections = documentXml.match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g) ?? [];
  const [first = a4TextWidth, ...rest] = sections.map(
    (section) =>
      attribute(section, "w:pgSz", "w:w") -
      attribute(section, "w:pgMar", "w:left") -
      attribute(section, "w:pgMar", "w:right"),
  );
  return [first, ...rest];
}

/** Twips; Word's own page when a document states none: A4 with margins of 30 and 15 mm. */
const a4TextWidth = 9355;

function attribute(xml: string, element: string, name: string): number {
  const start = new RegExp(`<${element}\\b[^>]*`).exec(xml)?.[0] ?? "";
  return Number(new RegExp(`\\b${name}="(\\d+)"`).exec(start)?.[1] ?? 0);
}
