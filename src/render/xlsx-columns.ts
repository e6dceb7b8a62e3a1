import type { Grid } from "../model/document.ts";
import { layouts, type Orientation } from "./page.ts";
import { cellText } from "./printable.ts";
import { textWidth, widestWord } from "./text-width.ts";
import { points } from "./units.ts";
import { cellPadding, pointsPerUnit } from "./xlsx-sheet.ts";

const header = { size: 12, bold: true };
const body = { size: 12 };

/** Points of one line beyond which a column rather wraps than grows. */
const longestLine = 260;

/** Width of the page's text in Excel's units of column width. */
export function pageUnits(orientation: Orientation): number {
  return points(layouts[orientation].text) / pointsPerUnit;
}

/**
 * Widths in Excel's units that make up the page: no column narrower than its longest word, the rest
 * shared by what the texts need on one line, and what is left by the grid's own shares.
 */
export function fittedWidths(grid: Grid, total: number): readonly number[] {
  const needs = grid.columns.map((_, index) => need(grid, index));
  const least = sum(needs.map((entry) => entry.least));
  const wanted = sum(needs.map((entry) => entry.wanted));
  if (wanted > total) {
    const share = wanted > least ? Math.max(0, total - least) / (wanted - least) : 0;
    return needs.map((entry) => rounded(entry.least + (entry.wanted - entry.least) * share));
  }
  const shares = sum(grid.columns.map((column) => Math.max(0, column.width)));
  return needs.map((entry, index) => {
    const own = Math.max(0, grid.columns[index]?.width ?? 0);
    return rounded(
      entry.wanted + (total - wanted) * (shares > 0 ? own / shares : 1 / needs.length),
    );
  });
}

interface Need {
  readonly least: number;
  readonly wanted: number;
}

function need(grid: Grid, index: number): Need {
  const heading = grid.columns[index]?.heading ?? "";
  // A heading may take three lines, unevenly filled, before its column grows for it.
  let least = Math.max(widestWord(heading, header), textWidth(heading, header) * 0.4);
  let wanted = least;
  for (const row of grid.rows) {
    if (row.kind === "group") continue;
    const text = cellText(row.cells[index] ?? null);
    const style = { ...body, bold: row.bold };
    least = Math.max(least, Math.min(longestLine, widestWord(text, style)));
    wanted = Math.max(wanted, least, Math.min(longestLine, textWidth(text, style)));
  }
  return { least: units(least), wanted: units(wanted) };
}

function units(width: number): number {
  return (width + cellPadding) / pointsPerUnit;
}

function rounded(width: number): number {
  return Math.round(width * 100) / 100;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
