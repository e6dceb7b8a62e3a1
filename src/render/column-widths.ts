import type { Grid } from "../model/document.ts";
import { cellText } from "./printable.ts";
import { textWidth, widestWord, wrappedLines } from "./text-width.ts";

/** Tables are set in 12 pt, as the templates' styles are. */
const header = { size: 12, bold: true };
const body = { size: 12 };

/** Points of one line beyond which a column rather wraps than grows. */
const longestLine = 260;
/** Most lines of a heading. */
const headingLines = 3;
/** Points that keep a heading off the borders. */
const headingSpare = 4;
/** Programs set text up to so much wider than its font says. */
const breathing = 1.03;

/** Points that a cell keeps free beside its text, and beside a text that is not centred. */
export interface CellRoom {
  readonly padding: number;
  readonly indent: number;
}

/**
 * Widths of columns that make up `total`, all in points: none narrower than its longest word, the
 * rest shared by what the texts need on one line, and what is left by the grid's own shares.
 */
export function fittedWidths(grid: Grid, total: number, room: CellRoom): readonly number[] {
  const needs = grid.columns.map((_, index) => need(grid, index, room));
  const least = sum(needs.map((entry) => entry.least));
  const wanted = sum(needs.map((entry) => entry.wanted));
  if (wanted > total) {
    const share = wanted > least ? Math.max(0, total - least) / (wanted - least) : 0;
    return needs.map((entry) => entry.least + (entry.wanted - entry.least) * share);
  }
  const shares = grid.columns.map(({ width }) => Math.max(0, width));
  const whole = sum(shares);
  return needs.map((entry, index) => {
    const own = whole > 0 ? (shares[index] ?? 0) / whole : 1 / needs.length;
    return entry.wanted + (total - wanted) * own;
  });
}

interface Need {
  readonly least: number;
  readonly wanted: number;
}

function need(grid: Grid, index: number, room: CellRoom): Need {
  const { heading = "", align = "center" } = grid.columns[index] ?? {};
  const indent = align === "center" ? 0 : room.indent;
  let least = headingWidth(heading) + headingSpare;
  let wanted = least;
  for (const row of grid.rows) {
    if (row.kind === "group") continue;
    const text = cellText(row.cells[index] ?? null);
    const style = { ...body, bold: row.bold };
    least = Math.max(least, Math.min(longestLine, widestWord(text, style) + indent));
    wanted = Math.max(wanted, least, Math.min(longestLine, textWidth(text, style) + indent));
  }
  return { least: least * breathing + room.padding, wanted: wanted * breathing + room.padding };
}

/** Points in which a heading takes few lines. */
function headingWidth(heading: string): number {
  let width = widestWord(heading, header);
  while (wrappedLines(heading, width, header).length > headingLines) width += 2;
  return width;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/**
 * Whole widths by share that add up to `total` exactly. Shares that say nothing (none, zero) are
 * taken as equal.
 */
export function sharedWidths(shares: readonly number[], total: number): readonly number[] {
  const useful = shares.map((share) => (Number.isFinite(share) ? Math.max(share, 0) : 0));
  const sum = useful.reduce((a, b) => a + b, 0);
  const parts = sum > 0 ? useful : shares.map(() => 1);
  const whole = sum > 0 ? sum : shares.length;
  let passed = 0;
  return parts.map((part) => {
    const start = Math.round((passed / whole) * total);
    passed += part;
    return Math.round((passed / whole) * total) - start;
  });
}
