import ExcelJS from "exceljs";
import { strFromU8, strToU8 } from "fflate";
import type { Block, Grid, Letterhead, ReportDocument } from "../model/document.ts";
import { annexNote, sentenceCase } from "./letterhead.ts";
import { font } from "./page.ts";
import { sheetNames } from "./sheet-names.ts";
import { gridUnits, sharedUnits } from "./xlsx-columns.ts";
import { writeGap, writeLine, writeTitle } from "./xlsx-frame.ts";
import { writeGrid } from "./xlsx-grid.ts";
import { breakPages, tableFlow } from "./xlsx-pages.ts";
import { writeReportText } from "./xlsx-report.ts";
import { addSheet, firstFontSize, type Look, type Sheet, type SheetPlan } from "./xlsx-sheet.ts";
import { type Part, unzipped, zipped } from "./zip.ts";

/** Of the report's text: room for Quốc hiệu on the right, as in the letterhead of the Word form. */
const textShares = [0.42, 0.58];

/**
 * The summary report: a sheet for its text, one for each of its tables, one for the annex, whose
 * pages are counted anew (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III).
 */
export async function reportXlsx(report: ReportDocument): Promise<Uint8Array> {
  const tables = report.blocks.filter((block) => block.kind === "table");
  const captions = tables.map((table, index) => table.caption ?? `Bảng ${index + 1}`);
  const [first = "", ...names] = sheetNames([
    sentenceCase(report.heading),
    ...captions,
    sentenceCase(report.annex.heading),
  ]);
  const book = bookOf(report.letterhead);
  const widths = sharedUnits(textShares, "portrait");
  const textPlan = { widths, orientation: "portrait", numbering: "own" } as const;
  writeReportText(addSheet(book, first, textPlan), report, names);
  for (const [index, table] of tables.entries()) tableSheet(book, names[index] ?? "", table);
  annexSheet(book, names.at(-1) ?? "", report);
  return bytesOf(book);
}

function tableSheet(
  book: ExcelJS.Workbook,
  name: string,
  { caption, grid }: Extract<Block, { kind: "table" }>,
): void {
  const sheet = gridSheet(book, name, grid, "continued");
  const row = writeGap(sheet, writeTitle(sheet, 1, caption ?? name));
  breakPages(sheet, tableFlow(writeGrid(sheet, grid, row)));
}

function annexSheet(book: ExcelJS.Workbook, name: string, report: ReportDocument): void {
  const { heading, subject, grid } = report.annex;
  const sheet = gridSheet(book, name, grid, "own");
  const note: Look = { size: 13, italic: true, align: "center" };
  let row = writeTitle(sheet, 1, heading);
  row = writeTitle(sheet, row, subject);
  row = writeLine(sheet, row, annexNote(report.letterhead, report.heading), note);
  breakPages(sheet, tableFlow(writeGrid(sheet, grid, writeGap(sheet, row))));
}

/** A landscape sheet whose columns fit a grid; at least two, for letterhead and signatures. */
function gridSheet(
  book: ExcelJS.Workbook,
  name: string,
  grid: Grid,
  numbering: SheetPlan["numbering"],
): Sheet {
  const orientation = "landscape";
  const widths =
    grid.columns.length > 1 ? gridUnits(grid, orientation) : sharedUnits(textShares, orientation);
  return addSheet(book, name, { widths, orientation, numbering });
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
const defaultFont = `<font><sz val="${firstFontSize}"/><name val="${font}"/><family val="1"/></font>`;

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
