import ExcelJS from "exceljs";
import { motto, nation } from "../../src/render/letterhead.ts";
import { font } from "../../src/render/page.ts";
import { textWidth } from "../../src/render/text-width.ts";
import { sharedUnits } from "../../src/render/xlsx-columns.ts";
import { drawLines } from "../../src/render/xlsx-lines.ts";
import {
  addSheet,
  type Look,
  type Sheet,
  setCell,
  writeBands,
} from "../../src/render/xlsx-sheet.ts";

/** Of the page: senders on the left, Quốc hiệu on the right. */
const shares = [0.478, 0.522];

const plain: Look = { size: 12, align: "center", vertical: "top" };
const strong: Look = { ...plain, bold: true };
const title: Look = { size: 14, bold: true, align: "center" };
const heading: Look = { size: 12, bold: true, align: "center", bordered: true };
const cell: Look = { size: 12, align: "center", bordered: true };
const indented: Look = { ...cell, indented: true };
const left: Look = { ...indented, align: "left" };

/** Rows of the template. */
const at = { sender: 2, heading: 5, table: 8, closing: 13 } as const;

/** Points of one line, as the sheets of a report have it, and of the room between two parts. */
const line = { small: 20.25, large: 21.75 } as const;
const gap = 9;

/** The register: letterhead, the place of the table with its sample cells, signatures. */
export function registerWorkbook(): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const widths = sharedUnits(shares, "landscape");
  const sheet = addSheet(book, "Danh sách", { widths, orientation: "landscape", numbering: "own" });
  const { worksheet } = sheet;
  writeLetterhead(sheet);
  writeBands(sheet, at.heading, [{ from: 1, to: 2, text: "{heading}", look: title }]);
  writeBands(sheet, at.heading + 1, [{ from: 1, to: 2, text: "{subject}", look: title }]);
  writeTablePlace(sheet);
  writeClosing(sheet);
  for (const row of [at.heading - 1, at.table - 1, at.closing - 1])
    worksheet.getRow(row).height = gap;
  worksheet.views = [{ state: "frozen", xSplit: 0, ySplit: at.table }];
  worksheet.pageSetup.printTitlesRow = `${at.table}:${at.table}`;
  return book;
}

function writeLetterhead(sheet: Sheet): void {
  const rows: readonly (readonly [string, Look, string, Look, number])[] = [
    [
      "{parentBody}",
      { ...plain, vertical: "bottom" },
      nation,
      { ...strong, vertical: "bottom" },
      line.small,
    ],
    ["{sender}", strong, motto, { ...strong, size: 13 }, line.large],
    ["{symbol}", plain, "{placeAndDate}", { ...plain, size: 13, italic: true }, line.large],
  ];
  for (const [index, [text, look, right, rightLook, height]] of rows.entries()) {
    const row = sheet.worksheet.getRow(index + 1);
    setCell(row.getCell(1), text, look);
    setCell(row.getCell(2), right, rightLook);
    row.height = height;
  }
  const below = line.small - 1.5;
  drawLines(sheet, [
    { from: 1, to: 1, row: at.sender, below, length: 90 },
    { from: 2, to: 2, row: at.sender, below, length: textWidth(motto, { size: 13, bold: true }) },
  ]);
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
