import type { Grid } from "../model/document.ts";
import { areaOf, type Moves, unmoved } from "./cell-refs.ts";
import { type ReadText, readCellText } from "./cell-text.ts";
import type { FigureSpot } from "./figure-formulas.ts";
import type { FigureSheet } from "./figure-sheet.ts";
import { type LeastContext, leastWidth } from "./least-width.ts";
import { type RowPlan, rowPlan } from "./row-plan.ts";
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
import { mergesIn } from "./sheet-moves.ts";
import type { Styles } from "./sheet-styles.ts";
import { headerRowCount, type TableLook, tableWidths } from "./table-block.ts";
import type { SheetSource, Workbook } from "./xlsx-package.ts";

/** A table that the pack lays out, and what the template says of it. */
export interface SheetTable {
  readonly key: string;
  readonly grid: Grid;
  readonly figures: FigureSheet | undefined;
  readonly look: TableLook;
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
  const row = placed.first + headerRowCount(table.grid);
  return { figures: table.figures, sheet: source.name, row, column: table.column };
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
    sizeOf: () => ({
      header: table ? headerRowCount(table.grid) : 0,
      body: table?.grid.rows.length ?? 0,
    }),
  });
  const before = columns.map(({ width }) => width);
  const widths = widening
    ? [...before.slice(0, widening.from - 1), ...widening.widths, ...before.slice(widening.to)]
    : before;
  const moves = { rows: plan.moved, columns: widening ? columnMoves(widening) : unmoved };
  return { source, read, plan, regions, table, columns, widening, moves, widths };
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

/** `{@table}` in a template, with its sample cells. */
interface FoundTable {
  readonly region: RowRegion;
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly look: TableLook;
}

/** Places of the sample cells, and what of a table each is the sample for. */
export const tableSamples: Readonly<Record<string, keyof TableLook>> = {
  tableGroup: "group",
  tableLeft: "left",
  tableCenter: "center",
  tableRight: "right",
};

function tableIn(
  rows: readonly SheetRow[],
  read: ReadCells,
  { tail }: SheetSource,
): FoundTable | undefined {
  for (const [index, row] of rows.entries()) {
    const place = blocksIn(row, read).find(({ key }) => tableSamples[key] === undefined);
    if (!place) continue;
    const { key, column, style } = place;
    const below = samplesBelow(row.number, rows.slice(index + 1), read);
    const { to } = below;
    const region = {
      kind: "table",
      key,
      inverted: false,
      from: row.number,
      to,
      inside: [],
    } as const;
    return { region, key, ...bandOf(row.number, column, tail), look: lookOf(below.look, style) };
  }
  return undefined;
}

function blocksIn(row: SheetRow, read: ReadCells) {
  return row.cells.flatMap(({ column, style }) =>
    (read.get(row)?.get(column)?.blocks ?? []).map((key) => ({ key, column, style })),
  );
}

/** The rows of sample cells right below the place, and the styles of those cells. */
function samplesBelow(number: number, rows: readonly SheetRow[], read: ReadCells) {
  const look: Partial<Record<keyof TableLook, string>> = {};
  let to = number;
  for (const row of rows) {
    const cells = blocksIn(row, read).filter(({ key }) => tableSamples[key] !== undefined);
    if (cells.length === 0 || row.number !== to + 1) break;
    for (const { key, style } of cells) look[tableSamples[key] ?? "left"] ??= style;
    to = row.number;
  }
  return { to, look };
}

/** A sample that the template lacks is like the one next to it. */
function lookOf(found: Partial<TableLook>, header: string): TableLook {
  const left = found.left ?? found.center ?? found.right ?? header;
  const center = found.center ?? left;
  return { header, group: found.group ?? left, left, center, right: found.right ?? center };
}

/** The columns over which the cell of the place is merged. */
function bandOf(row: number, column: number, tail: string) {
  const areas = mergesIn(tail).flatMap((ref) => areaOf(ref) ?? []);
  const merged = areas.find(({ top, left }) => top === row && left === column);
  return { from: column, to: merged?.right ?? column };
}

function placedTable(
  { key, from, to, look }: FoundTable,
  columns: readonly SheetColumn[],
  { scopes, styles }: Pick<PlanContext, "scopes" | "styles">,
): SheetTable {
  const value = placeValue(scopes, key);
  if (typeof value !== "object" || !("grid" in value)) throw new Error(`no table ${key}`);
  const { grid, figures } = value;
  const own = columns.slice(from - 1, to).map(({ width }) => width);
  const total = own.reduce((a, b) => a + b, 0);
  const isLaidOut = figures?.isPlain === true && grid.columns.length === own.length;
  const fits = grid.columns.length >= own.length && !isLaidOut;
  const widths = fits ? tableWidths(grid, total, styles.look(look.left)) : own;
  return { key, grid, figures, look, column: from, widths: widths.slice(0, grid.columns.length) };
}

function wideningOf(
  { from, to, region }: FoundTable,
  { widths }: SheetTable,
  context: LeastContext & { readonly columns: readonly SheetColumn[] },
): Widening | undefined {
  const wanted = context.columns.slice(from - 1, to).map(({ width }) => width);
  if (widths.length < wanted.length) return undefined;
  const outside = context.rows.filter(({ number }) => number < region.from || number > region.to);
  const total = wanted.reduce((a, b) => a + b, 0);
  const least = wanted.map((_, part) =>
    leastWidth(from + part, { ...context, rows: outside, total }),
  );
  return { from, to, widths, counts: partedColumns(widths, wanted, least) };
}
