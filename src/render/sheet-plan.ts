import type { Grid } from "../model/document.ts";
import { type Moves, unmoved } from "./cell-refs.ts";
import { type ReadText, readCellText } from "./cell-text.ts";
import { type EntryColumn, entryHeaderRows } from "./entry-column.ts";
import type { FigureSpot } from "./figure-formulas.ts";
import type { FigureSheet } from "./figure-sheet.ts";
import type { SampleRows } from "./form-block.ts";
import { type FoundTable, tableIn } from "./found-table.ts";
import { type LeastContext, leastWidth } from "./least-width.ts";
import { type RowPlan, rowPlan, type TableStep } from "./row-plan.ts";
import { isMarkRow, type ReadCells, type RowRegion, rowRegions } from "./row-regions.ts";
import { placeValue, type Scopes } from "./scopes.ts";
import { type SheetRow, sheetRows } from "./sheet-cells.ts";
import {
  columnMoves,
  partedColumns,
  type SheetColumn,
  sheetColumns,
  type Widening,
} from "./sheet-columns.ts";
import type { Styles } from "./sheet-styles.ts";
import { headerRowCount, type TableLook, tableWidths, wholePixels } from "./table-block.ts";
import type { SheetSource, Workbook } from "./xlsx-package.ts";

/** A table that the pack lays out, and what the template says of it. */
export interface SheetTable {
  readonly key: string;
  readonly grid: Grid;
  readonly figures: FigureSheet | undefined;
  readonly entries: readonly EntryColumn[] | undefined;
  readonly look: TableLook;
  readonly samples: SampleRows;
  /** First column, from 1. */
  readonly column: number;
  readonly widths: readonly number[];
}

/** A sheet with places: its rows to be, and where its cells go. */
export interface PlannedSheet {
  readonly source: SheetSource;
  readonly read: ReadCells;
  readonly plan: RowPlan;
  readonly regions: readonly RowRegion[];
  readonly table: SheetTable | undefined;
  readonly columns: readonly SheetColumn[];
  readonly widening: Widening | undefined;
  readonly moves: Moves;
  /** Points of the columns after a table has parted some. */
  readonly widths: readonly number[];
}

export interface PlanContext {
  readonly book: Workbook;
  readonly styles: Styles;
  readonly scopes: Scopes;
  keyOf(typed: string): string;
}

/** Where the body of a sheet's figures stands; `undefined` for a sheet without. */
export function figureSpot({ source, plan, table }: PlannedSheet): FigureSpot | undefined {
  const [placed] = plan.tables;
  if (!table?.figures || !placed) return undefined;
  const row = placed.first + headerRows(table);
  return { figures: table.figures, sheet: source.name, row, column: table.column };
}

/** Rows of a table above its body. */
export function headerRows({ grid, entries }: SheetTable): number {
  return entries ? entryHeaderRows : headerRowCount(grid);
}

export function sheetPlan(source: SheetSource, context: PlanContext): PlannedSheet {
  const { book, styles, scopes, keyOf } = context;
  const rows = sheetRows(source.cells, book.strings);
  const read = readCells(rows, keyOf);
  const found = tableIn(rows, read, source);
  const count = Math.max(1, found?.to ?? 1, ...rows.map(({ cells }) => cells.at(-1)?.column ?? 1));
  const columns = sheetColumns(source.head, { count, pointsPerUnit: styles.pointsPerUnit });
  const table = found && placedTable(found, columns, { scopes, styles });
  const widening =
    found && table && wideningOf(found, table, { ...context, columns, rows, source, read });
  const regions = rowRegions(rows, read, found ? [found.region] : []);
  const plan = rowPlan(rows, regions, {
    scopes,
    isDropped: (row) => isMarkRow(row, read),
    stepsOf: () => (found && table ? stepsOf(found, table) : []),
  });
  const before = columns.map(({ width }) => width);
  const widths = widening
    ? [...before.slice(0, widening.from - 1), ...widening.widths, ...before.slice(widening.to)]
    : before;
  const moves = { rows: plan.moved, columns: widening ? columnMoves(widening) : unmoved };
  return { source, read, plan, regions, table, columns, widening, moves, widths };
}

/** The place becomes the headings, the sample rows below it the body; a form may have a sample row for its headings too. */
function stepsOf(
  { region: { from, to }, headingRow }: FoundTable,
  table: SheetTable,
): readonly TableStep[] {
  const body = { to, count: table.grid.rows.length };
  const header = headerRows(table);
  if (headingRow === undefined) return [{ to: from, count: header }, body];
  return [{ to: from, count: header - 1 }, { to: headingRow, count: 1 }, body];
}

function readCells(rows: readonly SheetRow[], keyOf: (typed: string) => string): ReadCells {
  const read = new Map<SheetRow, Map<number, ReadText>>();
  for (const row of rows) {
    for (const { column, body } of row.cells) {
      if (body.kind !== "text") continue;
      const cells = read.get(row) ?? new Map<number, ReadText>();
      cells.set(column, readCellText(body.runs, keyOf));
      read.set(row, cells);
    }
  }
  return read;
}

function placedTable(
  { key, from, to, look, samples }: FoundTable,
  columns: readonly SheetColumn[],
  { scopes, styles }: Pick<PlanContext, "scopes" | "styles">,
): SheetTable {
  const value = placeValue(scopes, key);
  if (typeof value !== "object" || !("grid" in value)) throw new Error(`no table ${key}`);
  const { grid, figures, entries } = value;
  const own = columns.slice(from - 1, to).map(({ width }) => width);
  const table = { key, grid, figures, entries, look, samples, column: from };
  if (entries) return { ...table, widths: entryWidths(entries, own, styles.look(look.entry).size) };
  const total = sum(own);
  const isLaidOut = figures?.isPlain === true && grid.columns.length === own.length;
  const fits = grid.columns.length >= own.length && !isLaidOut;
  const widths = fits ? tableWidths(grid, total, styles.look(look.left)) : own;
  return { ...table, widths: widths.slice(0, grid.columns.length) };
}

/** A form is as wide as what is typed needs, unless the clerk has drawn a column for each of its own. */
function entryWidths(
  entries: readonly EntryColumn[],
  own: readonly number[],
  size: number,
): readonly number[] {
  if (own.length >= entries.length) return own.slice(0, entries.length);
  return entries.map(({ width }) => wholePixels((width * size) / 11));
}

function wideningOf(
  { from, to, region }: FoundTable,
  { widths, entries }: SheetTable,
  context: LeastContext & { readonly columns: readonly SheetColumn[] },
): Widening | undefined {
  const own = context.columns.slice(from - 1, to).map(({ width }) => width);
  const hidden = entries?.map(({ isHidden }) => isHidden);
  if (entries && widths.length <= own.length) {
    return { from, to: from + widths.length - 1, widths, counts: widths.map(() => 1), hidden };
  }
  if (widths.length < own.length) return undefined;
  const scale = entries ? sum(widths) / sum(own) : 1;
  const wanted = own.map((width) => width * scale);
  const outside = context.rows.filter(({ number }) => number < region.from || number > region.to);
  const total = sum(wanted);
  const least = wanted.map((_, part) =>
    leastWidth(from + part, { ...context, rows: outside, total }),
  );
  return { from, to, widths, counts: partedColumns(widths, wanted, least), hidden };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
