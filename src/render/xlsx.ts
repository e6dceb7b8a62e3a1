import ExcelJS from "exceljs";
import { strFromU8, strToU8 } from "fflate";
import type { Annex, Block, Grid, Letterhead, ReportDocument } from "../model/document.ts";
import type { FigureSheet } from "./figure-sheet.ts";
import { annexNote, sentenceCase } from "./letterhead.ts";
import { font, layouts } from "./page.ts";
import { profileOf } from "./profile.ts";
import { sheetNames } from "./sheet-names.ts";
import { points } from "./units.ts";
import { gridUnits, sharedUnits } from "./xlsx-columns.ts";
import { writeFigures } from "./xlsx-figures.ts";
import { writeGap, writeLine, writeTitle } from "./xlsx-frame.ts";
import { writeGrid } from "./xlsx-grid.ts";
import { sheetHead } from "./xlsx-head.ts";
import { breakPages, tableFlow } from "./xlsx-pages.ts";
import { writeReportText } from "./xlsx-report.ts";
import {
  addSheet,
  cellPadding,
  firstFontSize,
  type Look,
  type Sheet,
  type SheetPlan,
} from "./xlsx-sheet.ts";
import { type Part, unzipped, zipped } from "./zip.ts";

/** Columns of a sheet whose grid has one alone: letterhead and signatures need two. */
const twoShares = [0.48, 0.52];
/** What a long place may take of the width, so that the sender keeps room. */
const mostRight = 0.68;

/**
 * The summary report: a sheet for its text, those of its figures, one for each table that has none
 * of these, one for each annex, whose pages are counted anew (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III).
 */
export async function reportXlsx(
  report: ReportDocument,
  figures: readonly FigureSheet[] = [],
): Promise<Uint8Array> {
  const isThere = (sheet: string | undefined) => figures.some(({ name }) => name === sheet);
  const tables = report.blocks.filter((block) => block.kind === "table");
  const ownTables = tables.filter(({ sheet }) => !isThere(sheet));
  const annexes = [report.annex, ...(report.furtherAnnexes ?? [])];
  // The figures' sheets come first: formulas name them.
  const names = sheetNames([
    ...figures.map(({ name }) => name),
    sentenceCase(report.heading),
    ...ownTables.map(({ caption }, index) => caption ?? `Bảng ${index + 1}`),
    ...annexes.map(({ heading }) => heading.replace(/^PHỤ LỤC/u, "Phụ lục")),
  ]).slice(figures.length);
  const [first = "", ...rest] = names;
  const tableNames = new Map(ownTables.map((table, index) => [table, rest[index] ?? ""] as const));
  const book = bookOf(report.letterhead);
  const widths = sharedUnits(textShares(report.letterhead), "portrait");
  const textPlan = { widths, orientation: "portrait", numbering: "own" } as const;
  writeReportText(
    addSheet(book, first, textPlan),
    report,
    tables.map((table) => tableNames.get(table) ?? table.sheet ?? ""),
  );
  for (const sheet of figures) writeFigures(book, sheet);
  for (const [table, name] of tableNames) tableSheet(book, name, table);
  for (const [index, annex] of annexes.entries()) {
    annexSheet(book, rest[ownTables.length + index] ?? "", { report, annex });
  }
  // Every program counts the formulas for itself, whatever it thinks of the values in store.
  if (figures.length > 0) book.calcProperties.fullCalcOnLoad = true;
  return bytesOf(book);
}

/** The two columns of a text: as in the Word form, or as place and date need them on one line. */
function textShares(letterhead: Letterhead): readonly number[] {
  const [, right] = profileOf(letterhead).head.portrait.columns;
  const wanted = (sheetHead(letterhead).widths[0] + cellPadding) / points(layouts.portrait.text);
  const share = Math.min(mostRight, Math.max(right / layouts.portrait.text, wanted));
  return [1 - share, share];
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

function annexSheet(
  book: ExcelJS.Workbook,
  name: string,
  {
    report,
    annex: { heading, subject, grid },
  }: { readonly report: ReportDocument; readonly annex: Annex },
): void {
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
    grid.columns.length > 1 ? gridUnits(grid, orientation) : sharedUnits(twoShares, orientation);
  return addSheet(book, name, { widths, orientation, numbering });
}

/** A workbook that tells nothing of the machine or the moment. */
export function bookOf({ date }: Letterhead): ExcelJS.Workbook {
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

/** The workbook as a file: the same cells give the same bytes. */
export async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  const parts = unzipped(new Uint8Array(await book.xlsx.writeBuffer()));
  return zipped(parts.map(([path, bytes]): Part => [path, mended(path, bytes)]));
}

/** An attribute that exceljs writes where Office Open XML has none (ECMA-376, part 1, 20.5.2.24). */
const strayAttribute = /(<xdr:oneCellAnchor) editAs="oneCell"/g;

function mended(path: string, bytes: Uint8Array): Uint8Array {
  const change = (from: RegExp, to: string) => strToU8(strFromU8(bytes).replace(from, to));
  if (path === "xl/styles.xml") return change(calibri, defaultFont);
  return path.startsWith("xl/drawings/drawing") ? change(strayAttribute, "$1") : bytes;
}
