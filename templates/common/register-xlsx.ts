import ExcelJS from "exceljs";
import type { LayoutName } from "../../src/model/layout.ts";
import { font } from "../../src/render/page.ts";
import { profiles } from "../../src/render/profile.ts";
import { sharedUnits } from "../../src/render/xlsx-columns.ts";
import { sheetHead } from "../../src/render/xlsx-head.ts";
import {
  addSheet,
  type Look,
  type Sheet,
  setCell,
  writeBands,
} from "../../src/render/xlsx-sheet.ts";
import type { DrawnWorkbook } from "./make-xlsx.ts";
import { writeLetterhead } from "./sheet-letterhead.ts";

/** Of the page: senders on the left, Quốc hiệu on the right. */
const shares = [0.478, 0.522];

const plain: Look = { size: 12, align: "center", vertical: "top" };
const strong: Look = { ...plain, bold: true };
const title = (size: number): Look => ({ size, bold: true, align: "center" });
const heading: Look = { size: 12, bold: true, align: "center", bordered: true };
const cell: Look = { size: 12, align: "center", bordered: true };
const indented: Look = { ...cell, indented: true };
const left: Look = { ...indented, align: "left" };

/** Rows of the template. */
const at = { heading: 5, table: 8, closing: 13 } as const;

/** Points between two parts. */
const gap = 9;

/** The register: letterhead, the place of the table with its sample cells, signatures. */
export function registerWorkbook(layout: LayoutName): DrawnWorkbook {
  const book = new ExcelJS.Workbook();
  const widths = sharedUnits(shares, "landscape");
  const sheet = addSheet(book, "Danh sách", { widths, orientation: "landscape", numbering: "own" });
  const { worksheet } = sheet;
  const head = sheetHead({ layout, sender: "", date: "2021-12-31" });
  const { heading: headingSize, subject } = profiles[layout];
  const drawn = writeLetterhead(sheet, head, { middle: 1, isNumbered: true });
  writeBands(sheet, at.heading, [{ from: 1, to: 2, text: "{heading}", look: title(headingSize) }]);
  writeBands(sheet, at.heading + 1, [{ from: 1, to: 2, text: "{subject}", look: title(subject) }]);
  writeTablePlace(sheet);
  writeClosing(sheet);
  for (const row of [at.heading - 1, at.table - 1, at.closing - 1])
    worksheet.getRow(row).height = gap;
  worksheet.views = [{ state: "frozen", xSplit: 0, ySplit: at.table }];
  worksheet.pageSetup.printTitlesRow = `${at.table}:${at.table}`;
  return { book, drawn };
}

/** The table takes the place of these rows; each sample cell lends its look to what it is the sample of. */
function writeTablePlace({ worksheet }: Sheet): void {
  const band = (row: number, text: string, look: Look) => {
    setCell(worksheet.getCell(row, 1), text, look);
    setCell(worksheet.getCell(row, 2), null, look);
    worksheet.mergeCells(row, 1, row, 2);
  };
  band(at.table, "{@table}", heading);
  band(at.table + 1, "{@tableGroup}", { ...left, bold: true });
  setCell(worksheet.getCell(at.table + 2, 1), "{@tableLeft}", left);
  setCell(worksheet.getCell(at.table + 2, 2), "{@tableCenter}", cell);
  setCell(worksheet.getCell(at.table + 3, 1), "{@tableRight}", { ...indented, align: "right" });
}

function writeClosing({ worksheet }: Sheet): void {
  const row = worksheet.getRow(at.closing);
  setCell(row.getCell(1), "x", { size: 11, align: "left", vertical: "top" });
  const small = { name: font, size: 11 };
  row.getCell(1).value = {
    richText: [
      {
        text: "{#hasRecipients}Nơi nhận:",
        font: { ...small, size: 12, bold: true, italic: true },
      },
      { text: "{#recipients}\n{line}{/recipients}{/hasRecipients}", font: small },
    ],
  };
  const signer =
    "{signerAuthority}{#hasSignerPosition}\n{signerPosition}{/hasSignerPosition}\n\n\n\n\n{signerName}";
  setCell(row.getCell(2), signer, { ...strong, size: 13 });
}
