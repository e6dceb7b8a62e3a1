import Docxtemplater from "docxtemplater";
import { strFromU8, strToU8 } from "fflate";
import PizZip from "pizzip";
import { placeKey } from "./place-key.ts";
import { templateSentence, unknownPlaces } from "./template-fault.ts";
import { type Part, zipped } from "./zip.ts";

/** What a template's places are filled with: text, conditions, and lists of the same. */
export interface Places {
  readonly [place: string]: string | boolean | readonly Places[];
}

const documentPath = "word/document.xml";

/** Widths of the text in the template's sections, in twips and in their order. */
export type TextWidths = readonly [first: number, ...rest: number[]];

/** The template with its places filled and its parts finished; the same input gives the same bytes. */
export function filledTemplate(
  template: Uint8Array,
  placesFor: (widths: TextWidths) => Places,
  finish: (parts: readonly Part[]) => readonly Part[] = (parts) => parts,
): Uint8Array {
  const unknown = new Set<string>();
  const zip = filledZip(template, placesFor, unknown);
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

function filledZip(
  template: Uint8Array,
  placesFor: (widths: TextWidths) => Places,
  unknown: Set<string>,
): PizZip {
  try {
    const zip = new PizZip(template);
    const widths = textWidths(zip.file(documentPath)?.asText() ?? "");
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      // Not docxtemplater's own parser: it also finds `constructor` and the like on any object.
      parser: (tag) => ({
        get: (scope: object) =>
          (
            Object.getOwnPropertyDescriptor(scope, tag) ??
            Object.getOwnPropertyDescriptor(scope, placeKey(tag))
          )?.value,
      }),
      nullGetter: (part) => {
        unknown.add(part.value);
        return "";
      },
    });
    return document.render(placesFor(widths)).getZip();
  } catch (error) {
    throw new Error(templateSentence(error), { cause: error });
  }
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
