import type { Workbook } from "exceljs";
import type { FigureSheet, Formula } from "./figure-sheet.ts";
import { firstRowOf } from "./figure-sheet.ts";
import { cellText } from "./printable.ts";
import { listDates } from "./report-list.ts";
import { gridUnits } from "./xlsx-columns.ts";
import { writeGap, writeTitle } from "./xlsx-frame.ts";
import { writeGrid } from "./xlsx-grid.ts";
import { breakPages, tableFlow } from "./xlsx-pages.ts";
import {
  addSheet,
  bandWidth,
  type Look,
  type Sheet,
  setCell,
  setHeight,
  textHeight,
} from "./xlsx-sheet.ts";

/** A sheet of figures: a title, the grid, and its formulas with the grid's values in store. */
export function writeFigures(book: Workbook, figures: FigureSheet): void {
  if (figures.isPlain) {
    writeList(book, figures);
    return;
  }
  const { name, title, grid, orientation = "landscape" } = figures;
  const widths = gridUnits(grid, orientation);
  const sheet = addSheet(book, name, { widths, orientation, numbering: "continued" });
  const table = writeGrid(sheet, grid, writeGap(sheet, writeTitle(sheet, 1, title)));
  const first = firstRowOf(grid);
  for (const formula of figures.formulas) setFormula(sheet, formula, first);
  setFilter(sheet, figures, first - 1);
  breakPages(sheet, tableFlow(table));
}

/** The value stays in store: what a program shows before it has counted for itself. */
function setFormula({ worksheet }: Sheet, { row, column, text }: Formula, first: number): void {
  const cell = worksheet.getCell(first + row, column + 1);
  const { value } = cell;
  if (typeof value === "number" || typeof value === "string") {
    cell.value = { formula: text, result: value };
  }
}

function setFilter(
  { worksheet }: Sheet,
  { filteredRows, grid }: FigureSheet,
  header: number,
): void {
  if (filteredRows === undefined) return;
  worksheet.autoFilter = {
    from: { row: header, column: 1 },
    to: { row: header + Math.max(1, filteredRows), column: grid.columns.length },
  };
}

/** Columns that stay in sight when a list is read to its right end. */
const fixedColumns = 5;
const headingLook: Look = { size: 11, bold: true, align: "center", bordered: true };

function writeList(book: Workbook, figures: FigureSheet): void {
  const { name, grid } = figures;
  const sheet = addSheet(book, name, {
    widths: grid.columns.map(({ width }) => width),
    orientation: "landscape",
    numbering: "own",
  });
  const { worksheet } = sheet;
  for (const [index, { heading }] of grid.columns.entries()) {
    setCell(worksheet.getCell(1, index + 1), heading, headingLook);
  }
  const headings = grid.columns.map(({ heading }) => heading);
  setHeight(sheet, 1, highest(sheet, headings, headingLook));
  worksheet.views = [{ state: "frozen", xSplit: fixedColumns, ySplit: 1 }];
  worksheet.pageSetup.printTitlesRow = "1:1";
  for (const [index, row] of grid.rows.entries()) {
    if (row.kind === "cells") writeRow(sheet, { figures, cells: row.cells, at: index + 2 });
  }
  setFilter(sheet, figures, 1);
}

function writeRow(
  sheet: Sheet,
  {
    figures,
    cells,
    at,
  }: { figures: FigureSheet; cells: readonly (string | number | null)[]; at: number },
): void {
  const row = sheet.worksheet.getRow(at);
  for (const [index, { align }] of figures.grid.columns.entries()) {
    const value = cells[index] ?? null;
    // An empty cell weighs as much as a full one: thousands of rows have thousands of them.
    if (value === null) continue;
    const serial = listDates.includes(index) ? serialOf(value) : undefined;
    const cell = row.getCell(index + 1);
    setCell(cell, serial ?? value, serial === undefined ? looks[align] : dayLook);
  }
  setHeight(sheet, at, highest(sheet, cells.map(cellText), looks.left));
}

const listLook: Look = { size: 11, align: "left", vertical: "top", bordered: true };
const dayLook: Look = { ...listLook, format: "dd/mm/yyyy" };
const looks = {
  left: listLook,
  center: { ...listLook, align: "center" },
  right: { ...listLook, align: "right" },
} as const;

function highest(sheet: Sheet, texts: readonly string[], look: Look): number {
  const heights = texts.map((text, index) =>
    textHeight(text, bandWidth(sheet, { from: index + 1, to: index + 1 }), look),
  );
  return Math.max(...heights);
}

/** Days from the beginning of spreadsheets' time (ECMA-376, 18.17.4.1) to a full date; others stay text. */
function serialOf(value: string | number | null): number | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(String(value)) ?? [];
  if (year === undefined || Number(year) < 1901) return undefined;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30);
  return days / 86_400_000;
}
