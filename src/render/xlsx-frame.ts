import type { Closing, Letterhead } from "../model/document.ts";
import { balancedLines } from "./balanced-lines.ts";
import { dashedLines, signingTitles } from "./closing.ts";
import { motto, nation, placeAndDate } from "./letterhead.ts";
import { font as fontName } from "./page.ts";
import { printable, upperCase } from "./printable.ts";
import { ruleLength } from "./rule-xml.ts";
import { textWidth } from "./text-width.ts";
import { drawLines } from "./xlsx-lines.ts";
import {
  type Band,
  bandWidth,
  type Look,
  type Sheet,
  setHeight,
  sheetText,
  writeBands,
} from "./xlsx-sheet.ts";

/** Points that Quốc hiệu needs on one line at 12 pt bold, with some to spare. */
const nationWidth = 265;
/** Lines left free for signature and seal. */
const signatureLines = 4;
const recipientsHeading = "Nơi nhận:";

const plain: Look = { size: 12, align: "center", vertical: "top" };
const strong: Look = { ...plain, bold: true };
const mottoLook: Look = { ...strong, size: 13 };
const title: Look = { size: 14, bold: true, align: "center" };
const left: Look = { size: 11, align: "left", vertical: "top" };

/** Letterhead in the first rows; gives the first row below it. */
export function writeLetterhead(sheet: Sheet, letterhead: Letterhead): number {
  const width = bandWidth(sheet, { from: 1, to: lastLeftColumn(sheet) });
  const name = (text: string, look: Look) => ({ text: balancedLines(text, width, look), look });
  const parent = upperCase(letterhead.parentBody ?? "").trim();
  const sender = name(upperCase(letterhead.sender), strong);
  // Without a body above it the sender stands level with Tiêu ngữ: the two lines are one height.
  const above = parent === "" ? undefined : name(parent, { ...plain, vertical: "bottom" });
  const rows = [
    [above, { text: nation, look: { ...strong, vertical: "bottom" } }],
    [sender, { text: motto, look: mottoLook }],
    [
      { text: printable(letterhead.symbol ?? ""), look: plain },
      { text: placeAndDate(letterhead), look: { ...plain, size: 13, italic: true } },
    ],
  ] as const;
  for (const [index, [first, second]] of rows.entries())
    writeSides(sheet, index + 1, first, second);
  drawRules(sheet, sender.text, width);
  return rows.length + 1;
}

/** Points from line to line as programs set them at the least, and down to the rule below. */
const setLine = 1.22;
const ruleGap = 2.5;

/** A line below the sender's name, and one as long as Tiêu ngữ below it (both in row 2). */
function drawRules(sheet: Sheet, sender: string, width: number): void {
  const middle = lastLeftColumn(sheet);
  const below = (text: string, { size }: Look) =>
    text.split("\n").length * size * setLine + ruleGap;
  drawLines(sheet, [
    {
      from: 1,
      to: middle,
      row: 2,
      below: below(sender, strong),
      length: ruleLength({ ...strong, text: sender, column: width }),
    },
    {
      from: middle + 1,
      to: sheet.widths.length,
      row: 2,
      below: below(motto, mottoLook),
      length: textWidth(motto, mottoLook),
    },
  ]);
}

/**
 * Recipients on the left, the authority that signs on the right, in one row: no page break can come
 * between title and name.
 */
export function writeClosing(sheet: Sheet, { signer, recipients }: Closing, row: number): void {
  const signed = [
    ...signingTitles(signer),
    ...Array.from({ length: signatureLines }, () => ""),
    printable(signer.name ?? "").trim(),
  ].join("\n");
  const items = dashedLines(recipients).join("\n");
  writeSides(
    sheet,
    row,
    { text: items === "" ? "" : `${recipientsHeading}\n${items}`, look: left },
    { text: signed, look: { ...strong, size: 13, vertical: "top" } },
  );
  if (items === "") return;
  const font = { name: fontName, size: left.size };
  sheet.worksheet.getCell(row, 1).value = {
    richText: [
      { text: recipientsHeading, font: { ...font, size: 12, bold: true, italic: true } },
      { text: `\n${sheetText(items)}`, font },
    ],
  };
}

/** A heading in the middle of the page, in lines of even length; gives the row below it. */
export function writeTitle(sheet: Sheet, row: number, text: string): number {
  const width = bandWidth(sheet, { from: 1, to: sheet.widths.length });
  return writeLine(sheet, row, balancedLines(printable(text), width * 0.96, title), title);
}

/** A line over all columns; gives the row below it. */
export function writeLine(sheet: Sheet, row: number, text: string, look: Look): number {
  writeBands(sheet, row, [{ from: 1, to: sheet.widths.length, text, look }]);
  return row + 1;
}

/** A little room between two parts; gives the row below it. */
export function writeGap(sheet: Sheet, row: number): number {
  setHeight(sheet, row, 9);
  return row + 1;
}

type Side = Pick<Band, "text" | "look"> | undefined;

function writeSides(sheet: Sheet, row: number, first: Side, second: Side): void {
  const middle = lastLeftColumn(sheet);
  const blank = { text: "", look: plain };
  writeBands(sheet, row, [
    { from: 1, to: middle, ...(first ?? blank) },
    { from: middle + 1, to: sheet.widths.length, ...(second ?? blank) },
  ]);
}

/** The columns are parted as near to the middle as leaves Quốc hiệu on one line. */
function lastLeftColumn(sheet: Sheet): number {
  const columns = sheet.widths.length;
  const room = (from: number, to: number) => bandWidth(sheet, { from, to });
  const parts = Array.from({ length: columns - 1 }, (_, index) => index + 1);
  const wide = parts.filter((at) => room(at + 1, columns) >= nationWidth);
  const uneven = (at: number) => Math.abs(room(1, at) - room(at + 1, columns));
  return (wide.length > 0 ? wide : parts).toSorted((a, b) => uneven(a) - uneven(b)).at(0) ?? 1;
}
