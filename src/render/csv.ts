import { stringify } from "csv-stringify/sync";
import type { CellValue, Column, Register, Row } from "../model/document.ts";
import { printable } from "./printable.ts";

/**
 * The register's table for other programs: one header row, one row a model. Numbers keep the
 * decimal point; text that a spreadsheet would run as a formula is defused with an apostrophe.
 */
export function registerCsv({ grid }: Register): string {
  const grouped = grid.rows.some((row) => row.kind === "group");
  const headings = grid.columns.map(flatHeading);
  const header = grouped ? ["Đơn vị", ...headings] : headings;
  return stringify([header, ...bodyRows(grid.rows, grid.columns.length, grouped)], {
    bom: true,
    record_delimiter: "windows",
    escape_formulas: true,
  });
}

function bodyRows(rows: readonly Row[], width: number, grouped: boolean): CellValue[][] {
  let group = "";
  const records: CellValue[][] = [];
  for (const row of rows) {
    if (row.kind === "group") {
      group = oneLine(row.name ?? row.text);
    } else {
      const cells = Array.from({ length: width }, (_, index) => plainValue(row.cells[index]));
      records.push(grouped ? [group, ...cells] : cells);
    }
  }
  return records;
}

function plainValue(value: CellValue | undefined): CellValue {
  if (typeof value === "string") return printable(value);
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function flatHeading({ group, heading }: Column): string {
  return oneLine(group === undefined ? heading : `${group}: ${heading}`);
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, " ").trim();
}
