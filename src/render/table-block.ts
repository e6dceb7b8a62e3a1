import type { CellValue, Grid, Row } from "../model/document.ts";
import { columnName } from "./cell-refs.ts";
import { fittedWidths } from "./column-widths.ts";
import { daySerial } from "./day-serial.ts";
import type { PlacedFormulas } from "./figure-formulas.ts";
import { type HeaderCell, hasGroups, headerCells } from "./header-cells.ts";
import { cellText, xmlText } from "./printable.ts";
import { rowHeight, textLines } from "./sheet-heights.ts";
import type { CellLook, Styles } from "./sheet-styles.ts";
import { cellPadding, indentWidth, sheetText } from "./xlsx-sheet.ts";

/** Styles that the clerk's sample cells give a table. */
export interface TableLook {
  readonly header: string;
  readonly group: string;
  readonly left: string;
  readonly center: string;
  readonly right: string;
  /** Of a form: its headings, those that must be filled in, what is typed, the numbers of rows. */
  readonly heading: string;
  readonly required: string;
  readonly entry: string;
  readonly number: string;
}

/** A row of a sheet, written; its height in points where it says one. */
export interface WrittenRow {
  readonly xml: string;
  readonly height: number | undefined;
}

export interface TableBlock {
  readonly header: readonly WrittenRow[];
  readonly body: readonly WrittenRow[];
  readonly merges: readonly string[];
  /** Rows that are a heading over those below. */
  readonly groups: readonly number[];
}

/** Where a table stands: its first row and column, from 1, and the points of its columns. */
export interface TableSpot {
  readonly row: number;
  readonly column: number;
  readonly widths: readonly number[];
}

/** Points of a table's columns that make up `total`, fitted to its texts in the size of its cells. */
export function tableWidths(grid: Grid, total: number, { size }: CellLook): readonly number[] {
  // The measure is for 12 points; what is larger or smaller needs as much more or less.
  const scale = size / 12;
  const room = { padding: cellPadding / scale, indent: indentWidth / scale };
  return fittedWidths(grid, total / scale, room).map((width) => wholePixels(width * scale));
}

/** A width that every program takes as it is: pixels of 96 dpi, in points. */
export function wholePixels(width: number): number {
  return Math.floor(width / 0.75) * 0.75;
}

export function headerRowCount({ columns }: Grid): number {
  return hasGroups(columns) ? 2 : 1;
}

/** A grid in the styles of the template's sample cells: headings, and rows as high as their texts. */
export function tableBlock(
  grid: Grid,
  spot: TableSpot,
  {
    look,
    styles,
    formulas = new Map(),
  }: {
    readonly look: TableLook;
    readonly styles: Styles;
    readonly formulas?: PlacedFormulas;
  },
): TableBlock {
  const merges: string[] = [];
  const groups: number[] = [];
  const header = headerRows(grid, spot, { look, styles, merges });
  const cells = cellWriter(spot, { look, styles, formulas });
  const body = grid.rows.map((row, index) => {
    const number = spot.row + header.length + index;
    if (row.kind === "cells") return cells(row, grid, { number, index });
    groups.push(number);
    if (spot.widths.length > 1) merges.push(band(spot, number, 0, spot.widths.length));
    return groupRow(row.text, spot, { number, style: look.group, styles });
  });
  return { header, body, merges, groups };
}

function headerRows(
  { columns }: Grid,
  spot: TableSpot,
  { look, styles, merges }: { look: TableLook; styles: Styles; merges: string[] },
): readonly WrittenRow[] {
  const set = styles.look(look.header);
  const height = (text: string, first: number, count: number) => {
    const width = spot.widths.slice(first, first + count).reduce((a, b) => a + b, 0);
    return text === "" ? 0 : rowHeight(textLines(text, width, set), set);
  };
  const write = (texts: readonly string[], number: number, points: number) => {
    const cells = texts.map((text, index) =>
      textCell(`${columnName(spot.column + index)}${number}`, look.header, text),
    );
    return writtenRow(number, cells, points);
  };
  const upper = headerCells(columns);
  const texts = columns.map((_, index) => upper.find(({ first }) => first === index)?.text ?? "");
  const heights = (grouped: boolean) =>
    upper
      .filter((cell) => cell.grouped === grouped)
      .map(({ text, first, count }) => height(text, first, count));
  const single = Math.max(0, ...heights(false));
  if (!hasGroups(columns)) return [write(texts, spot.row, single)];
  merges.push(...headerMerges(upper, spot));
  const lower = columns.map(({ group, heading }) => (group === undefined ? "" : heading));
  const first = Math.max(...heights(true));
  // A heading over both rows may need more than the two rows of a group do.
  const rest = Math.max(...lower.map((text, index) => height(text, index, 1)), single - first);
  return [write(texts, spot.row, first), write(lower, spot.row + 1, rest)];
}

/** A group's heading over its columns, any other over both rows. */
function headerMerges(cells: readonly HeaderCell[], spot: TableSpot): readonly string[] {
  return cells.flatMap(({ first, count, grouped }) => {
    if (grouped) return count > 1 ? [band(spot, spot.row, first, count)] : [];
    const name = columnName(spot.column + first);
    return [`${name}${spot.row}:${name}${spot.row + 1}`];
  });
}

type CellsRow = Extract<Row, { kind: "cells" }>;

/** What is the same for every row is worked out once. */
function cellWriter(
  { column, widths }: TableSpot,
  { look, styles, formulas }: { look: TableLook; styles: Styles; formulas: PlacedFormulas },
) {
  const names = widths.map((_, index) => columnName(column + index));
  return (
    { cells, bold = false }: CellsRow,
    { columns }: Grid,
    { number, index: row }: { readonly number: number; readonly index: number },
  ): WrittenRow => {
    let height = 0;
    const written = columns.map(({ align, isDay = false }, index) => {
      const value = cells[index] ?? null;
      const sample = bold ? styles.derived(look[align], { bold }) : look[align];
      const set = styles.look(sample);
      const lines = textLines(cellText(value), widths[index] ?? 0, set);
      height = Math.max(height, rowHeight(lines, set));
      const formula = formulas.get(`${row}:${index}`);
      const name = `${names[index]}${number}`;
      return valueCell(name, value, { sample, styles, formula, isDay });
    });
    return writtenRow(number, written, height);
  };
}

interface CellSetting {
  readonly sample: string;
  readonly styles: Styles;
  readonly formula: string | undefined;
  readonly isDay: boolean;
}

function valueCell(name: string, value: CellValue, setting: CellSetting): string {
  const { sample, formula, isDay } = setting;
  const stored = isDay && typeof value === "string" ? (daySerial(value) ?? value) : value;
  return typeof stored === "number"
    ? numberCell(name, stored, setting)
    : textCell(name, sample, stored ?? "", formula);
}

const dayFormat = "dd/mm/yyyy";

/** `[$-42A]`: with the separators of Vietnamese. */
function figureFormat(value: number): string {
  return Number.isInteger(value) ? "[$-42A]#,##0" : "[$-42A]#,##0.0#####";
}

function groupRow(
  text: string,
  { column, widths }: TableSpot,
  { number, style, styles }: { number: number; style: string; styles: Styles },
): WrittenRow {
  const set = styles.look(style);
  const width = widths.reduce((a, b) => a + b, 0);
  const cells = widths.map((_, index) =>
    textCell(`${columnName(column + index)}${number}`, style, index === 0 ? text : ""),
  );
  return writtenRow(number, cells, rowHeight(textLines(text, width, set), set));
}

function band({ column }: TableSpot, row: number, first: number, count: number): string {
  return `${columnName(column + first)}${row}:${columnName(column + first + count - 1)}${row}`;
}

function writtenRow(number: number, cells: readonly string[], height: number): WrittenRow {
  const xml = `<row r="${number}" ht="${height}" customHeight="1">${cells.join("")}</row>`;
  return { xml, height };
}

function textCell(name: string, style: string, text: string, formula?: string): string {
  const words = sheetText(text);
  const styled = style === "" ? "" : ` s="${style}"`;
  if (words === "") return `<c r="${name}"${styled}/>`;
  if (formula !== undefined) {
    return `<c r="${name}"${styled} t="str"><f>${xmlText(formula)}</f><v>${xmlText(words)}</v></c>`;
  }
  const inner = `<is><t xml:space="preserve">${xmlText(words)}</t></is>`;
  return `<c r="${name}"${styled} t="inlineStr">${inner}</c>`;
}

/** The format is the clerk's sample's own where that has one. */
function numberCell(
  name: string,
  value: number,
  { sample, styles, formula, isDay }: CellSetting,
): string {
  if (!Number.isFinite(value)) return `<c r="${name}" s="${sample}"/>`;
  const format = isDay ? dayFormat : figureFormat(value);
  const style = styles.look(sample).general ? styles.derived(sample, { format }) : sample;
  const counted = formula === undefined ? "" : `<f>${xmlText(formula)}</f>`;
  return `<c r="${name}" s="${style}">${counted}<v>${value}</v></c>`;
}
