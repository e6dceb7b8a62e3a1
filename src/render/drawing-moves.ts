import type { AxisMap, Moves } from "./cell-refs.ts";

/** Points of the columns of the template and of the sheet that it became. */
export interface ColumnWidths {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** English Metric Units, the unit of drawings (ECMA-376, 20.1.2.1). */
export const emuPerPoint = 12_700;

const corner =
  /<((?:\w+:)?)(from|to)>\s*<\1col>(\d+)<\/\1col>\s*<\1colOff>(-?\d+)<\/\1colOff>\s*<\1row>(\d+)<\/\1row>\s*<\1rowOff>(-?\d+)<\/\1rowOff>\s*<\/\1\2>/g;

/** Pictures, charts and shapes keep to the rows and columns at which the clerk put them. */
export function movedDrawing(xml: string, moves: Moves, widths: ColumnWidths): string {
  return xml.replace(
    corner,
    (_, prefix: string, side: string, col: string, colOff: string, row: string, rowOff: string) => {
      const across = movedAcross(Number(col) + 1, Number(colOff), { moves, widths });
      const down = movedDown(Number(row) + 1, side === "from" ? "first" : "last", moves.rows);
      const tag = (name: string, value: number | string) =>
        `<${prefix}${name}>${value}</${prefix}${name}>`;
      const inner =
        tag("col", across.column - 1) +
        tag("colOff", across.offset) +
        tag("row", down - 1) +
        tag("rowOff", rowOff);
      return `<${prefix}${side}>${inner}</${prefix}${side}>`;
    },
  );
}

function movedDown(row: number, side: "first" | "last", rows: AxisMap): number {
  return Math.max(1, rows.last(row) < rows.first(row) ? rows.first(row) : rows[side](row));
}

/** In columns that a table has parted, as far from their middle as before. */
function movedAcross(
  column: number,
  offset: number,
  { moves: { columns }, widths }: { readonly moves: Moves; readonly widths: ColumnWidths },
): { readonly column: number; readonly offset: number } {
  const first = columns.first(column);
  const last = columns.last(column);
  if (first === last) return { column: first, offset };
  const band = sum(widths.after.slice(first - 1, last));
  const middle = offset / emuPerPoint - (widths.before[column - 1] ?? 0) / 2;
  return placedIn(Math.max(0, band / 2 + middle), { first, last, widths: widths.after });
}

/** A distance from the left edge of a band of columns as a column and an offset in it. */
export function placedIn(
  points: number,
  { first, last, widths }: { first: number; last: number; widths: readonly number[] },
): { readonly column: number; readonly offset: number } {
  let left = points;
  let column = first;
  for (; column < last && left > (widths[column - 1] ?? 0); column += 1) {
    left -= widths[column - 1] ?? 0;
  }
  return { column, offset: Math.round(left * emuPerPoint) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** References of a chart to cells; what it remembers of their values is old. */
export function withChartFormulas(xml: string, moved: (formula: string) => string): string {
  const next = xml.replace(/(<c:f>)([^<]*)(<\/c:f>)/g, (_, start, formula, end) => {
    return `${start}${moved(formula)}${end}`;
  });
  if (next === xml) return xml;
  return next.replace(/<c:(num|str|multiLvlStr)Cache>[\s\S]*?<\/c:\1Cache>/g, "");
}
