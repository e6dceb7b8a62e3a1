/** Rows of a table on a sheet, counted from 1. */
export interface TableRows {
  /** First and last row of the headings. */
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
  /** What every page repeats. */
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
  return { last, kept };
}

/** Where the pages of a sheet end. */
export interface PageEnds {
  /** Rows below which a page is ended by hand. */
  readonly breaks: readonly number[];
  /** The sheet is to be made smaller, to go on one page. */
  readonly onOnePage: boolean;
}

/**
 * Pages are ended by hand where the program's own break would part what belongs together, or where it
 * is uncertain on which row it would fall. All others end by themselves, so that a row may be added by hand.
 */
export function pageEnds(flow: PageFlow, heights: Heights): PageEnds {
  const { breaks, parted } = pageBreaks(flow, heights);
  const { height, pageHeight } = heights;
  const onOnePage = parted && sum([1, flow.last], height) <= pageHeight * slightlyMore;
  return { breaks: onOnePage ? [] : breaks, onOnePage };
}

interface Heights {
  height(row: number): number;
  readonly pageHeight: number;
}

interface Breaks {
  readonly breaks: readonly number[];
  /** Somewhere a page ends in a row that may not be the last. */
  readonly parted: boolean;
}

function pageBreaks({ last, kept, header }: PageFlow, { height, pageHeight }: Heights): Breaks {
  const breaks: number[] = [];
  let parted = false;
  let top = 1;
  let used = 0;
  for (let row = 1; row <= last; row += 1) {
    const spare = kept.has(row - 1) ? tolerance.within : tolerance.between;
    if (row > top && used + height(row) + spare > pageHeight) {
      const at = unparted(row, top, kept);
      const certain = at === row && used + height(row) > pageHeight;
      // A break stands below the row that bears it.
      if (!certain) breaks.push(at - 1);
      parted ||= at === row && kept.has(row - 1);
      top = at;
      used = sum(repeated(header, at), height) + sum([at, row - 1], height);
    }
    used += height(row);
  }
  return { breaks: breaks.slice(0, mostBreaks), parted };
}

/**
 * Of a page a sheet may be so much longer and still be made smaller to go on it, where no row may be
 * parted from the next (one model, and the signatures): signatures do not stand alone.
 */
const slightlyMore = 1.3;

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
