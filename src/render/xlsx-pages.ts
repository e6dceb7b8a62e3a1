import { page } from "./page.ts";
import { points } from "./units.ts";
import type { Sheet } from "./xlsx-sheet.ts";

/** Rows of a table on a sheet, counted from 1. */
export interface TableRows {
  /** First and last row of the headings, which every printed page repeats. */
  readonly header: readonly [first: number, last: number];
  /** The first row below the body. */
  readonly below: number;
}

/** Body rows that go with the signatures to a new page. */
const rowsKept = 2;
/** Points by which a program may set the rows of a page higher than they were written. */
const tolerance = 24;

const landscapeHeight = points(page.width - page.margin.top - page.margin.bottom);

/**
 * Signatures that would stand alone on the last page take the last rows of the table along: a page
 * break is set before these.
 */
export function keepWithTable(sheet: Sheet, table: TableRows, closingRow: number): void {
  const [, lastHeading] = table.header;
  const first = Math.max(lastHeading + 1, table.below - rowsKept);
  if (first === lastHeading + 1 || !startsPage(sheet, table, closingRow)) return;
  // A break stands below the row that bears it.
  sheet.worksheet.getRow(first - 1).addPageBreak();
}

function startsPage(sheet: Sheet, { header: [from, to] }: TableRows, closingRow: number): boolean {
  const height = (row: number) => sheet.worksheet.getRow(row).height ?? 15;
  let heading = 0;
  for (let row = from; row <= to; row += 1) heading += height(row);
  let used = 0;
  for (let row = 1; row < closingRow; row += 1) {
    used += height(row);
    if (used > landscapeHeight) used = heading + height(row);
  }
  return used + height(closingRow) + tolerance > landscapeHeight;
}
