import type { TemplateFault, TemplatePlace, TemplateSpot } from "../model/template.ts";
import { loneBracesIn, placesIn } from "./place-lexer.ts";

/** One paragraph, or the text of one cell. */
export interface Passage {
  readonly text: string;
  readonly spot: TemplateSpot;
}

/** A paragraph, or the cells of one row. */
export interface Line {
  readonly kind: "paragraph" | "row";
  readonly passages: readonly Passage[];
}

/** A template as lines of text, with what stands in them and where. */
export interface Rendition {
  readonly text: string;
  readonly places: readonly TemplatePlace[];
  readonly faults: readonly TemplateFault[];
}

/** Paragraphs one a line; rows as `| a | b |`, the paragraphs of a cell parted by ` / `. */
export function renditionOf(lines: readonly Line[]): Rendition {
  const places: TemplatePlace[] = [];
  const faults: TemplateFault[] = [];
  let text = "";
  for (const { kind, passages } of lines) {
    for (const [index, { text: passage, spot }] of passages.entries()) {
      text += separator(kind, passages[index - 1]?.spot, spot);
      const oneLine = passage.replace(/[\r\n\t]/g, " ");
      const found = foundIn(oneLine, { spot, from: text.length });
      places.push(...found.places);
      faults.push(...found.faults);
      text += oneLine;
    }
    text += kind === "row" ? " |\n" : "\n";
  }
  return { text, places, faults };
}

function separator(
  kind: Line["kind"],
  before: TemplateSpot | undefined,
  spot: TemplateSpot,
): string {
  if (kind === "paragraph") return "";
  if (before === undefined) return "| ";
  const isSame = before.kind === "text" && spot.kind === "text" && before.cell === spot.cell;
  return isSame ? " / " : " | ";
}

function foundIn(text: string, { spot, from }: { spot: TemplateSpot; from: number }) {
  const faults: TemplateFault[] = loneBracesIn(text).map(({ lacking, start, end }) => {
    const around = text.slice(Math.max(0, start - (lacking === "{" ? 20 : 0)), start + 20).trim();
    return { kind: "brace", lacking, text: around, spot, start: from + start, end: from + end };
  });
  const places = placesIn(text).map(({ mark, name, start, end }): TemplatePlace => {
    const range = { spot, start: from + start, end: from + end };
    if (mark === "@" && text.trim() !== text.slice(start, end)) {
      faults.push({ kind: "not-alone", name, ...range });
    }
    return { mark, name, ...range };
  });
  return { places, faults };
}
