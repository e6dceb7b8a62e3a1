import { layouts, type Orientation } from "../../src/render/page.ts";
import { points } from "../../src/render/units.ts";
import { pixelsPerUnit, pointsPerUnit } from "../../src/render/xlsx-sheet.ts";

/** Points of the page's width left free, lest a program make the sheet smaller to fit. */
const spare = 2;

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
