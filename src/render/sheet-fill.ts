import { areaName, areaOf, columnName, type Moves } from "./cell-refs.ts";
import type { MovesOf } from "./formula-refs.ts";
import { movedFormula } from "./formula-refs.ts";
import type { TitleRows } from "./print-titles.ts";
import { xmlText } from "./printable.ts";
import type { RowRegion } from "./row-regions.ts";
import type { Scopes } from "./scopes.ts";
import { type SheetRow, sheetRows } from "./sheet-cells.ts";
import { columnsXml } from "./sheet-columns.ts";
import { withFilledMargins } from "./sheet-margins.ts";
import { movedSheetPart, withMergesAndBreaks } from "./sheet-moves.ts";
import { onePageHigh, pageHeight, usualRowHeight } from "./sheet-paper.ts";
import { figureSpot, headerRows, type PlannedSheet } from "./sheet-plan.ts";
import { type WriteContext, type WrittenCells, writtenCells } from "./sheet-write.ts";
import type { SheetSource, Workbook } from "./xlsx-package.ts";
import { type PageEnds, pageEnds, type TableRows, tableFlow } from "./xlsx-pages.ts";

export interface FilledSheet extends WrittenCells {
  readonly xml: string;
}

export interface FillContext extends WriteContext {
  /** Rows that every page repeats, by the name of their sheet in the template. */
  readonly titles: ReadonlyMap<string, TitleRows>;
  readonly scopes: Scopes;
  keyOf(typed: string): string;
}

/** A sheet with its places filled, and everything in it that speaks of cells moved along. */
export function filledSheet(sheet: PlannedSheet, context: FillContext): FilledSheet {
  const { source, moves, columns, widening } = sheet;
  const { styles, movesOf, scopes, keyOf } = context;
  const cells = writtenCells(sheet, context);
  const home = { sheet: source.name };
  const head = movedSheetPart(source.head, moves, { movesOf, home });
  const widened = widening
    ? withColumns(head, columnsXml(columns, widening, styles.pointsPerUnit))
    : head;
  const tail = movedSheetPart(source.tail, moves, { movesOf, home });
  const filled = withFilter(withFilledMargins(tail, scopes, keyOf), sheet);
  const { breaks, onOnePage } = pagesOf(sheet, cells, context.titles.get(source.name));
  const fitted = onOnePage ? onePageHigh(filled) : filled;
  const whole = withMergesAndBreaks(fitted, cells.merges, breaks);
  return { ...cells, xml: `${widened}<sheetData>${cells.xml}</sheetData>${whole}` };
}

/** A filter over figures leaves their sums alone, which are no rows to be sorted. */
function withFilter(tail: string, sheet: PlannedSheet): string {
  const spot = figureSpot(sheet);
  const rows = spot?.figures.filteredRows;
  if (!spot || rows === undefined) return tail;
  return tail.replace(/(<autoFilter\b[^>]*?\sref=")([^"]*)"/, (whole, start, ref) => {
    const area = areaOf(ref);
    if (!area || area.bottom < spot.row - 1) return whole;
    return `${start}${areaName({ ...area, bottom: spot.row - 1 + Math.max(1, rows) })}"`;
  });
}

function withColumns(head: string, columns: string): string {
  const bare = head.replace(/<cols>[\s\S]*?<\/cols>/, "");
  return `${bare}${columns}`;
}

/** Ends of pages that keep headings with what they stand over, and signatures with the last rows. */
function pagesOf(
  sheet: PlannedSheet,
  { heights, groups }: WrittenCells,
  titles: TitleRows | undefined,
): PageEnds {
  const { source, plan, table, widths, moves } = sheet;
  // Rows that people fill in grow as they do.
  const rows = table?.entries ? undefined : tableRows(sheet, groups);
  const page = pageHeight(
    source,
    widths.reduce((a, b) => a + b, 0),
  );
  if (!rows || page === undefined) return { breaks: [], onOnePage: false };
  const usual = usualRowHeight(source.head);
  const flow = {
    ...tableFlow(rows, plan.last >= rows.below ? plan.last : undefined),
    header: titles && ([moves.rows.first(titles[0]), moves.rows.last(titles[1])] as const),
  };
  return pageEnds(flow, { height: (row) => heights.get(row) ?? usual, pageHeight: page });
}

/** The rows of the sheet's table: of the pack's, or of the longest list. */
function tableRows(
  { plan, table, regions, moves }: PlannedSheet,
  groups: readonly number[],
): TableRows | undefined {
  const [placed] = plan.tables;
  if (placed && table) {
    const end = placed.first + headerRows(table) - 1;
    return { header: [placed.first, end], groups, below: end + 1 + table.grid.rows.length };
  }
  const [longest] = regions
    .filter(({ kind }) => kind === "section")
    .map((region) => rowsBecome(region, moves))
    .toSorted((a, b) => b.last - b.first - (a.last - a.first));
  if (!longest) return undefined;
  const { first, last } = longest;
  return { header: [first - 1, first - 1], groups, below: last + 1 };
}

/** The rows that a list became; those that held but its beginning and end are gone. */
function rowsBecome({ from, to }: RowRegion, { rows }: Moves) {
  const each = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return { first: rows.first(from), last: Math.max(...each.map((row) => rows.last(row))) };
}

/** A sheet without places whose formulas may speak of cells that moved, or count what was filled. */
export function recalculatedSheet(source: SheetSource, movesOf: MovesOf, book: Workbook): string {
  const home = { sheet: source.name };
  const part = (xml: string) => movedSheetPart(xml, undefined, { movesOf, home });
  const [head, tail] = [part(source.head), part(source.tail)];
  const counts = /<f[\s>/]/.test(source.cells);
  if (!counts && head === source.head && tail === source.tail) return book.text(source.path);
  const cells = counts
    ? sheetRows(source.cells, book.strings)
        .map((row) => recalculatedRow(row, movesOf, source.name))
        .join("")
    : source.cells;
  return `${head}<sheetData>${cells}</sheetData>${tail}`;
}

function recalculatedRow(
  { number, attributes, cells }: SheetRow,
  movesOf: MovesOf,
  sheet: string,
): string {
  const written = cells.map(({ column, style, body }) => {
    const start = `<c r="${columnName(column)}${number}"${style === "" ? "" : ` s="${style}"`}`;
    if (body.kind === "formula") {
      const formula = xmlText(movedFormula(body.formula, movesOf, { sheet }));
      return `${start}><f${body.attributes}>${formula}</f></c>`;
    }
    if (body.kind === "text" || body.xml === "") return `${start}/>`;
    return `${start}${body.type === "" ? "" : ` t="${body.type}"`}>${body.xml}</c>`;
  });
  return `<row r="${number}"${attributes}>${written.join("")}</row>`;
}
