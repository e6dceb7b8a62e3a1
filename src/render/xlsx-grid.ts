import type { Column, Grid, Row } from "../model/document.ts";
import { hasGroups, headerCells } from "./header-cells.ts";
import { cellText } from "./printable.ts";
import type { TableRows } from "./xlsx-pages.ts";
import { bandWidth, type Look, type Sheet, setCell, setHeight, textHeight } from "./xlsx-sheet.ts";

const heading: Look = { size: 12, bold: true, align: "center", bordered: true };

/**
 * A grid from `row` down: headings that stay on the screen and on every printed page, then the
 * body.
 */
export function writeGrid(sheet: Sheet, grid: Grid, row: number): TableRows {
  const last = writeHeader(sheet, grid.columns, row);
  sheet.worksheet.views = [{ state: "frozen", xSplit: 0, ySplit: last }];
  sheet.worksheet.pageSetup.printTitlesRow = `${row}:${last}`;
  const groups: number[] = [];
  for (const [index, entry] of grid.rows.entries()) {
    const at = last + 1 + index;
    if (entry.kind === "group") groups.push(at);
    writeRow(sheet, grid.columns, entry, at);
  }
  return { header: [row, last], groups, below: last + 1 + grid.rows.length };
}

/** Gives the last row of the headings. */
function writeHeader(sheet: Sheet, columns: readonly Column[], row: number): number {
  const { worksheet } = sheet;
  const last = hasGroups(columns) ? row + 1 : row;
  for (const [index, column] of columns.entries()) {
    setCell(worksheet.getCell(row, index + 1), null, heading);
    setCell(worksheet.getCell(last, index + 1), column.heading, heading);
  }
  for (const cell of headerCells(columns)) {
    const bottom = cell.grouped ? row : last;
    const to = cell.first + cell.count;
    setCell(worksheet.getCell(row, cell.first + 1), cell.text, heading);
    if (!cell.grouped && last > row) setCell(worksheet.getCell(last, to), null, heading);
    if (cell.count > 1 || bottom > row) worksheet.mergeCells(row, cell.first + 1, bottom, to);
  }
  setHeaderHeights(sheet, columns, row);
  return last;
}

/** A heading over both rows may need more than the two rows of a group do. */
function setHeaderHeights(sheet: Sheet, columns: readonly Column[], row: number): void {
  const needed = (text: string, from: number, to: number) =>
    textHeight(text, bandWidth(sheet, { from, to }), heading);
  const cells = headerCells(columns);
  const upper = cells
    .filter((cell) => cell.grouped)
    .map((cell) => needed(cell.text, cell.first + 1, cell.first + cell.count));
  const single = cells
    .filter((cell) => !cell.grouped)
    .map((cell) => needed(cell.text, cell.first + 1, cell.first + 1));
  const lower = columns.map((column, index) =>
    column.group === undefined ? 0 : needed(column.heading, index + 1, index + 1),
  );
  const first = upper.length > 0 ? Math.max(...upper) : Math.max(0, ...single);
  setHeight(sheet, row, first);
  if (upper.length > 0) {
    setHeight(sheet, row + 1, Math.max(...lower, Math.max(0, ...single) - first));
  }
}

function writeRow(sheet: Sheet, columns: readonly Column[], row: Row, at: number): void {
  if (row.kind === "group") writeGroup(sheet, columns, row.text, at);
  else writeCells(sheet, columns, row, at);
}

function writeCells(
  sheet: Sheet,
  columns: readonly Column[],
  row: Extract<Row, { kind: "cells" }>,
  at: number,
): void {
  const target = sheet.worksheet.getRow(at);
  let height = 0;
  for (const [index, { align }] of columns.entries()) {
    const value = row.cells[index] ?? null;
    const indented = align !== "center";
    const look: Look = { size: 12, bold: row.bold, align, bordered: true, indented };
    const known = typeof value !== "number" || Number.isFinite(value);
    setCell(target.getCell(index + 1), known ? value : null, look);
    const width = bandWidth(sheet, { from: index + 1, to: index + 1 });
    height = Math.max(height, textHeight(cellText(value), width, look));
  }
  setHeight(sheet, at, height);
}

function writeGroup(sheet: Sheet, columns: readonly Column[], text: string, at: number): void {
  const look: Look = { size: 12, bold: true, align: "left", bordered: true, indented: true };
  const band = { from: 1, to: columns.length };
  for (const [index] of columns.entries()) {
    setCell(sheet.worksheet.getCell(at, index + 1), index === 0 ? text : null, look);
  }
  if (band.to > 1) sheet.worksheet.mergeCells(at, 1, at, band.to);
  setHeight(sheet, at, textHeight(text, bandWidth(sheet, band), look));
}
