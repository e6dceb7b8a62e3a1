import ExcelJS from "exceljs";
import { strFromU8, strToU8 } from "fflate";
import type { Block, Grid, Letterhead, Register, ReportDocument } from "../model/document.ts";
import { annexNote } from "./letterhead.ts";
import { font } from "./page.ts";
import { printable } from "./printable.ts";
import { sheetNames } from "./sheet-names.ts";
import { fittedWidths, pageUnits } from "./xlsx-columns.ts";
import { writeClosing, writeGap, writeLetterhead, writeLine } from "./xlsx-frame.ts";
import { writeGrid } from "./xlsx-grid.ts";
import { keepWithTable } from "./xlsx-pages.ts";
import { writeReportText } from "./xlsx-report.ts";
import { addSheet, type Look, type Sheet } from "./xlsx-sheet.ts";
import { type Part, unzipped, zipped } from "./zip.ts";

const title: Look = { size: 14, bold: true, align: "center" };

/** Of the report's text: room for Quốc hiệu on the right, as in the letterhead of the Word form. */
const textShares = [0.43, 0.57];

/** The official register as a workbook of one sheet. */
export async function registerXlsx(register: Register): Promise<Uint8Array> {
  const book = bookOf(register.letterhead);
  const sheet = gridSheet(book, "Danh sách", register.grid);
  let row = writeGap(sheet, writeLetterhead(sheet, register.letterhead));
  row = writeLine(sheet, row, printable(register.heading), title);
  row = writeLine(sheet, row, printable(register.subject), title);
  const table = writeGrid(sheet, register.grid, writeGap(sheet, row));
  const closingRow = writeGap(sheet, table.below);
  writeClosing(sheet, register.closing, closingRow);
  keepWithTable(sheet, table, closingRow);
  return bytesOf(book);
}

/** The summary report: a sheet for its text, one for each of its tables, one for the annex. */
export async function reportXlsx(report: ReportDocument): Promise<Uint8Array> {
  const tables = report.blocks.filter((block) => block.kind === "table");
  const captions = tables.map((table, index) => table.caption ?? `Bảng ${index + 1}`);
  const [first = "", ...names] = sheetNames([report.heading, ...captions, report.annex.heading]);
  const book = bookOf(report.letterhead);
  const widths = textShares.map((share) => share * pageUnits("portrait"));
  writeReportText(addSheet(book, first, { widths, orientation: "portrait" }), report, names);
  for (const [index, table] of tables.entries()) tableSheet(book, names[index] ?? "", table);
  annexSheet(book, names.at(-1) ?? "", report);
  return bytesOf(book);
}

function tableSheet(
  book: ExcelJS.Workbook,
  name: string,
  { caption, grid }: Extract<Block, { kind: "table" }>,
): void {
  const sheet = gridSheet(book, name, grid);
  writeGrid(sheet, grid, writeGap(sheet, writeLine(sheet, 1, printable(caption ?? name), title)));
}

function annexSheet(book: ExcelJS.Workbook, name: string, report: ReportDocument): void {
  const { heading, subject, grid } = report.annex;
  const sheet = gridSheet(book, name, grid);
  const note: Look = { size: 13, italic: true, align: "center" };
  let row = writeLine(sheet, 1, printable(heading), title);
  row = writeLine(sheet, row, printable(subject), title);
  row = writeLine(sheet, row, annexNote(report.letterhead, report.heading), note);
  writeGrid(sheet, grid, writeGap(sheet, row));
}

/** A landscape sheet whose columns fit a grid; at least two, for letterhead and signatures. */
function gridSheet(book: ExcelJS.Workbook, name: string, grid: Grid): Sheet {
  const total = pageUnits("landscape");
  const widths =
    grid.columns.length > 1 ? fittedWidths(grid, total) : textShares.map((share) => share * total);
  return addSheet(book, name, { widths, orientation: "landscape" });
}

/** A workbook that tells nothing of the machine or the moment. */
function bookOf({ date }: Letterhead): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const day = new Date(`${date}T00:00:00Z`);
  book.creator = "danvan";
  book.lastModifiedBy = "danvan";
  book.created = day;
  book.modified = day;
  return book;
}

/** The font in which exceljs writes the first, default style, whatever it is told. */
const calibri = /<font>(?:(?!<\/font>).)*<name val="Calibri"\/><\/font>/;
const defaultFont = `<font><sz val="11"/><name val="${font}"/><family val="1"/></font>`;

async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  const parts = unzipped(new Uint8Array(await book.xlsx.writeBuffer()));
  const named = parts.map(
    ([path, bytes]): Part =>
      path === "xl/styles.xml"
        ? [path, strToU8(strFromU8(bytes).replace(calibri, defaultFont))]
        : [path, bytes],
  );
  return zipped(named);
}
