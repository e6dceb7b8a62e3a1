import type { Grid } from "../model/document.ts";
import { fittedWidths } from "./column-widths.ts";
import { layouts, type Orientation } from "./page.ts";
import { points } from "./units.ts";
import { cellPadding, indentWidth, pixelsPerUnit, pointsPerUnit } from "./xlsx-sheet.ts";

/** Points of the page's width left free, lest a program make the sheet smaller to fit. */
const spare = 2;

/** Widths of a grid's columns in Excel's units, which make up the page. */
export function gridUnits(grid: Grid, orientation: Orientation): readonly number[] {
  const room = { padding: cellPadding, indent: indentWidth };
  return fittedWidths(grid, pageWidth(orientation), room).map(wholePixels);
}

/** The page's width by shares, in Excel's units. */
export function sharedUnits(shares: readonly number[], orientation: Orientation): number[] {
  return shares.map((share) => wholePixels(share * pageWidth(orientation)));
}

function pageWidth(orientation: Orientation): number {
  return points(layouts[orientation].text) - spare;
}

/** A width that every program takes as it is. */
function wholePixels(width: number): number {
  return Math.floor((width / pointsPerUnit) * pixelsPerUnit) / pixelsPerUnit;
}
