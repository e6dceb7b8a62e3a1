import { type TextStyle, textWidth } from "./text-width.ts";
import { twipsOfPoints } from "./units.ts";

/** Of the text above it: a third to a half (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2 and II.5). */
const portion = 0.42;

/** The text above a line, and how it is set. */
export interface Ruled extends TextStyle {
  readonly text: string;
  /** The width in which the text is centred, in points. */
  readonly column: number;
}

/** Points of the line below a text. */
export function ruleLength(ruled: Ruled): number {
  const widest = Math.max(0, ...ruled.text.split("\n").map((line) => textWidth(line, ruled)));
  return Math.min(widest, ruled.column) * portion;
}

/** A line drawn below a text: a paragraph whose upper border is as long as its indents leave it. */
export function ruleXml(paragraphStyle: "DvRule" | "DvSubjectRule", ruled: Ruled): string {
  const indent = twipsOfPoints((ruled.column - ruleLength(ruled)) / 2);
  return (
    `<w:p><w:pPr><w:pStyle w:val="${paragraphStyle}"/>` +
    `<w:ind w:left="${indent}" w:right="${indent}" w:firstLine="0"/></w:pPr></w:p>`
  );
}
