import { pointsPerUnit, type Sheet } from "../../src/render/xlsx-sheet.ts";

/** A line in the middle of the columns `from` to `to`; distances in points. */
export interface DrawnLine {
  readonly from: number;
  readonly to: number;
  /** The line stands so far below the upper edge of this row. */
  readonly row: number;
  readonly below: number;
  readonly length: number;
}

/** One black point. A picture is the one drawing that exceljs can write; stretched, it is a line. */
const black =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

/** English Metric Units, the unit of drawings (ECMA-376, 20.1.2.1). */
const emuPerPoint = 12_700;
const thickness = 0.5;
/** exceljs takes sizes in pixels of 96 dpi. */
const pixelsPerPoint = 96 / 72;

/** Lines below parts of a text, which no border of whole columns can be. */
export function drawLines(sheet: Sheet, lines: readonly DrawnLine[]): void {
  const image = sheet.worksheet.workbook.addImage({ base64: black, extension: "png" });
  for (const line of lines) {
    const size = { width: line.length * pixelsPerPoint, height: thickness * pixelsPerPoint };
    // The names `col` and `row` are for exceljs's types; it places by the native ones.
    const place = { col: 0, row: 0, ...nativePlace(sheet, line) };
    sheet.worksheet.addImage(image, { tl: place, ext: size, editAs: "oneCell" });
  }
}

/** Cell and offsets, counted from 0; no offset may go beyond its cell. */
function nativePlace(sheet: Sheet, { from, to, row, below, length }: DrawnLine) {
  const widths = sheet.widths.map((width) => width * pointsPerUnit);
  const band = widths.slice(from - 1, to).reduce((a, b) => a + b, 0);
  let left = (band - length) / 2;
  let column = from;
  for (; column < to && left > (widths[column - 1] ?? 0); column += 1) {
    left -= widths[column - 1] ?? 0;
  }
  let top = below;
  let at = row;
  for (; top > heightOf(sheet, at); at += 1) top -= heightOf(sheet, at);
  return {
    nativeCol: column - 1,
    nativeColOff: Math.round(left * emuPerPoint),
    nativeRow: at - 1,
    nativeRowOff: Math.round(top * emuPerPoint),
  };
}

function heightOf(sheet: Sheet, row: number): number {
  return sheet.worksheet.getRow(row).height ?? Number.POSITIVE_INFINITY;
}
