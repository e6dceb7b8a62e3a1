import { font } from "../../src/render/page.ts";
import { type Look, type Sheet, setCell } from "../../src/render/xlsx-sheet.ts";

const plain: Look = { size: 12, align: "center", vertical: "top" };
const strong: Look = { ...plain, bold: true };
export const title = (size: number): Look => ({ size, bold: true, align: "center" });

/** Points between two parts. */
export const gap = 9;

const heading: Look = { size: 12, bold: true, align: "center", bordered: true };
const cell: Look = { size: 12, align: "center", bordered: true };
const indented: Look = { ...cell, indented: true };
const left: Look = { ...indented, align: "left" };

/** How many rows the place of a table takes. */
export const tableRows = 4;

/** The table takes the place of these rows; each sample cell lends its look to what it is the sample of. */
export function writeTablePlace({ worksheet }: Sheet, row: number, name: string): void {
  const band = (at: number, text: string, look: Look) => {
    setCell(worksheet.getCell(at, 1), text, look);
    setCell(worksheet.getCell(at, 2), null, look);
    worksheet.mergeCells(at, 1, at, 2);
  };
  band(row, `{@${name}}`, heading);
  band(row + 1, "{@tableGroup}", { ...left, bold: true });
  setCell(worksheet.getCell(row + 2, 1), "{@tableLeft}", left);
  setCell(worksheet.getCell(row + 2, 2), "{@tableCenter}", cell);
  setCell(worksheet.getCell(row + 3, 1), "{@tableRight}", { ...indented, align: "right" });
  worksheet.views = [{ state: "frozen", xSplit: 0, ySplit: row }];
  worksheet.pageSetup.printTitlesRow = `${row}:${row}`;
}

/** Recipients on the left and who signs on the right, in one row: no page break can come between title and name. */
export function writeClosing({ worksheet }: Sheet, at: number): void {
  const row = worksheet.getRow(at);
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
