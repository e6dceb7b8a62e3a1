import type { CellLook } from "./sheet-styles.ts";
import { cellLines, cellPadding, lineHeight, tallestRow } from "./xlsx-sheet.ts";

/** Row heights are whole pixels, 3/4 point at 96 dpi; others would be rounded by the program. */
const rowStep = 0.75;
/** Points that a row keeps free above and below its text. */
const padding = 4;

/** How many lines a text takes in a cell of so many points. */
export function textLines(
  text: string,
  width: number,
  { size, bold, indented, wraps }: CellLook,
): number {
  if (text === "") return 1;
  if (!wraps) return text.split("\n").length;
  return cellLines(text, width - cellPadding, { size, bold, indented, align: "left" }).length;
}

/** Points of a row that holds so many lines. */
export function rowHeight(lines: number, { size }: CellLook): number {
  return wholeSteps(lines * lineHeight(size) + padding);
}

export function wholeSteps(height: number): number {
  return Math.ceil(Math.min(tallestRow - rowStep, height) / rowStep) * rowStep;
}
