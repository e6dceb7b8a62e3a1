/** Millimetres to twips, 1/20 of a point, the unit of WordprocessingML (ECMA-376, ST_TwipsMeasure). */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Points to twips. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Millimetres to points; a point is 1/72 inch. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** Points to half-points, the unit of font sizes in WordprocessingML (ST_HpsMeasure). */
export function halfPoints(size: number): number {
  return Math.round(size * 2);
}

/** Millimetres to inches, the unit of page margins in SpreadsheetML. */
export function inches(millimetres: number): number {
  return millimetres / 25.4;
}
