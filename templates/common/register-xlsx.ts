import ExcelJS from "exceljs";
import type { LayoutName } from "../../src/model/layout.ts";
import { font } from "../../src/render/page.ts";
import { profiles } from "../../src/render/profile.ts";
import { textWidth } from "../../src/render/text-width.ts";
import { sharedUnits } from "../../src/render/xlsx-columns.ts";
import { type SheetHead, sheetHead } from "../../src/render/xlsx-head.ts";
import { type DrawnLine, drawLines } from "../../src/render/xlsx-lines.ts";
import {
  addSheet,
  type Look,
  type Sheet,
  setCell,
  writeBands,
} from "../../src/render/xlsx-sheet.ts";
import type { DrawnWorkbook } from "./make-xlsx.ts";

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
const at = { sender: 2, heading: 5, table: 8, closing: 13 } as const;

/** Points between two parts, and below a text to the line drawn under it. */
const gap = 9;
const ruleGap = 2.5;
/** Points from line to line as programs set them at the least. */
const setLine = 1.22;

/** The register: letterhead, the place of the table with its sample cells, signatures. */
export function registerWorkbook(layout: LayoutName): DrawnWorkbook {
  const book = new ExcelJS.Workbook();
  const widths = sharedUnits(shares, "landscape");
  const sheet = addSheet(book, "Danh sách", { widths, orientation: "landscape", numbering: "own" });
  const { worksheet } = sheet;
  const head = sheetHead({ layout, sender: "", date: "2021-12-31" });
  const { heading: headingSize, subject } = profiles[layout];
  writeLetterhead(sheet, head);
  writeBands(sheet, at.heading, [{ from: 1, to: 2, text: "{heading}", look: title(headingSize) }]);
  writeBands(sheet, at.heading + 1, [{ from: 1, to: 2, text: "{subject}", look: title(subject) }]);
  writeTablePlace(sheet);
  writeClosing(sheet);
  for (const row of [at.heading - 1, at.table - 1, at.closing - 1])
    worksheet.getRow(row).height = gap;
  worksheet.views = [{ state: "frozen", xSplit: 0, ySplit: at.table }];
  worksheet.pageSetup.printTitlesRow = `${at.table}:${at.table}`;
  return { book, drawn: head.senderMark === "" ? ["senderRule", "rightRule"] : ["rightRule"] };
}

function writeLetterhead(sheet: Sheet, head: SheetHead): void {
  const under = head.senderMark === "" ? "{sender}" : `{sender}\n${head.senderMark}`;
  const rows: readonly (readonly [string, Look, string, Look])[] = [
    ["{parentBody}", head.parent, head.title.text, head.title.look],
    [under, head.sender, head.below?.text ?? "", head.below?.look ?? plain],
    ["{symbol}", head.symbol, "{placeAndDate}", head.placeAndDate.look],
  ];
  for (const [index, [text, look, right, rightLook]] of rows.entries()) {
    writeBands(sheet, index + 1, [
      { from: 1, to: 1, text, look },
      { from: 2, to: 2, text: right, look: rightLook },
    ]);
  }
  drawLines(sheet, rulesOf(head));
}

/** In row 2: a line below the sender, and one as long as what stands upper right below it. */
function rulesOf({ title: upper, below, sender, senderMark }: SheetHead): readonly DrawnLine[] {
  const { text, look } = below ?? upper;
  const right: DrawnLine = {
    from: 2,
    to: 2,
    row: at.sender,
    below: below ? below.look.size * setLine + ruleGap : ruleGap,
    length: textWidth(text, look),
  };
  if (senderMark !== "") return [right];
  const under = sender.size * setLine + ruleGap;
  return [{ from: 1, to: 1, row: at.sender, below: under, length: 90 }, right];
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
