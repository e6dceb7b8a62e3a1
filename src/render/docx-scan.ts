import type { TemplatePlace, TemplateSpot } from "../model/template.ts";
import { docxLines, type TextPart, type TextSpot } from "./docx-lines.ts";
import { loopFaults } from "./loop-faults.ts";
import { type Line, type Rendition, renditionOf } from "./rendition.ts";
import { readText } from "./xml-text.ts";
import { type Part, partText } from "./zip.ts";

/** The text of a Word file with its places, where docxtemplater looks for them. */
export function docxRendition(parts: readonly Part[]): Rendition {
  const partOf = new Map<TemplateSpot, number>();
  const lines: Line[] = [];
  for (const [index, part] of textParts(parts).entries()) {
    for (const line of docxLines(part, lines.length)) {
      for (const { spot } of line.passages) partOf.set(spot, index);
      lines.push(line);
    }
  }
  const { text, places, faults } = renditionOf(lines);
  const numbers = [...new Set(partOf.values())];
  // A list may not reach from one part into the next.
  const loops = numbers.flatMap((number) =>
    loopFaults(
      places.filter(({ spot }) => partOf.get(spot) === number),
      areApart,
    ),
  );
  return { text, places, faults: [...faults, ...loops] };
}

/** One begins in a table and the other does not, or in another. */
function areApart({ spot: open }: TemplatePlace, { spot: close }: TemplatePlace): boolean {
  return open.kind === "text" && close.kind === "text" && open.table !== close.table;
}

const kinds: readonly (readonly [RegExp, TextSpot["part"]])[] = [
  [/^word\/document\d*\.xml$/, "body"],
  [/^word\/header\d*\.xml$/, "header"],
  [/^word\/footer\d*\.xml$/, "footer"],
  [/^word\/footnotes\d*\.xml$/, "notes"],
  [/^word\/comments\d*\.xml$/, "comments"],
];

/** The body first, then what stands around it. */
function textParts(parts: readonly Part[]): readonly TextPart[] {
  const found = kinds.flatMap(([pattern, part]) =>
    parts
      .filter(([path]) => pattern.test(path))
      .map(([, bytes]): TextPart => ({ part, xml: partText(bytes) })),
  );
  const properties = parts
    .filter(([path]) => path.startsWith("docProps/"))
    .map(([, bytes]): TextPart => ({ part: "properties", xml: propertyXml(partText(bytes)) }));
  return [...found, ...properties];
}

/** Title, author and the like, as paragraphs; only those that hold a place. */
function propertyXml(xml: string): string {
  const texts = Array.from(xml.matchAll(/>([^<]*[{}][^<]*)</g), ([, text = ""]) => text);
  return texts.map((text) => `<w:p><w:t>${text}</w:t></w:p>`).join("");
}

/** What other parts (charts, drawings, end notes) say with braces: no program fills it. */
export function unreachedTexts(parts: readonly Part[]): readonly string[] {
  return parts
    .filter(([path]) => /^word\/(?:endnotes|charts\/chart|diagrams\/data)\w*\.xml$/.test(path))
    .flatMap(([, bytes]) => {
      const paragraphs = docxLines({ part: "body", xml: partText(bytes) }, 0);
      return paragraphs.flatMap(({ passages }) => passages.map(({ text }) => readText(text)));
    })
    .filter((text) => /[{}]/.test(text));
}
