import type { Sheet } from "./xlsx-sheet.ts";

/** Rows of a table on a sheet, counted from 1. */
export interface TableRows {
  /** First and last row of the headings, which every printed page repeats. */
  readonly header: readonly [first: number, last: number];
  /** Headings within the body: a unit's name over its models. */
  readonly groups: readonly number[];
  /** The first row below the body. */
  readonly below: number;
}

/** What page breaks have to heed. */
export interface PageFlow {
  readonly last: number;
  /** Rows that may not be the last of a page. */
  readonly kept: ReadonlySet<number>;
  readonly header?: TableRows["header"] | undefined;
}

/** Body rows that go with the signatures to a new page, or make up the last page of a table. */
const rowsTogether = 2;
/** Points by which the pages of programs differ; more is left below rows that may not be parted. */
const tolerance = { between: 3, within: 14 };
/** Most manual breaks of a sheet (Excel specifications and limits: 1,026). */
const mostBreaks = 1000;

/** A table's own demands: headings with what they stand over, the last rows with the signatures. */
export function tableFlow(table: TableRows, closingRow?: number): PageFlow {
  const [, headerEnd] = table.header;
  const groups = new Set(table.groups);
  const kept = new Set(table.groups);
  for (let row = 1; row <= headerEnd; row += 1) kept.add(row);
  const last = closingRow ?? table.below - 1;
  let rows = 0;
  for (let row = last; row > headerEnd && rows < rowsTogether; row -= 1) {
    if (row < last) kept.add(row);
    if (row < table.below && !groups.has(row)) rows += 1;
  }
  return { last, kept, header: table.header };
}

/** The manual breaks of a sheet's pages. */
export function breakPages({ worksheet, pageHeight }: Sheet, flow: PageFlow): void {
  const height = (row: number) => worksheet.getRow(row).height ?? defaultHeight;
  for (const row of pageBreaks(flow, { height, pageHeight })) worksheet.getRow(row).addPageBreak();
}

/**
 * Rows below which a page is ended by hand: where the program's own break would part what belongs
 * together, or where it is uncertain on which row it would fall. All other pages end by themselves, so
 * that a row may be added by hand.
 */
export function pageBreaks(
  flow: PageFlow,
  { height, pageHeight }: { height(row: number): number; readonly pageHeight: number },
): readonly number[] {
  let top = 1;
  let used = 0;
  const breaks: number[] = [];
  for (let row = 1; row <= flow.last; row += 1) {
    const spare = flow.kept.has(row - 1) ? tolerance.within : tolerance.between;
    if (row > top && used + height(row) + spare > pageHeight) {
      const at = unparted(row, top, flow.kept);
      const certain = at === row && used + height(row) > pageHeight;
      // A break stands below the row that bears it.
      if (!certain && breaks.length < mostBreaks) breaks.push(at - 1);
      top = at;
      used = sum(repeated(flow.header, at), height) + sum([at, row - 1], height);
    }
    used += height(row);
  }
  return breaks;
}

const defaultHeight = 15.75;

type Rows = readonly [first: number, last: number];

/** The nearest row above at which a page may begin. */
function unparted(row: number, top: number, kept: ReadonlySet<number>): number {
  let at = row;
  while (at > top && kept.has(at - 1)) at -= 1;
  return at > top ? at : row;
}

function repeated(header: PageFlow["header"], row: number): Rows {
  return header && row > header[1] ? header : [1, 0];
}

function sum([first, last]: Rows, height: (row: number) => number): number {
  let total = 0;
  for (let row = first; row <= last; row += 1) total += height(row);
  return total;
}
