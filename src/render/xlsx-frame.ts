import type { Closing, Letterhead } from "../model/document.ts";
import { balancedLines } from "./balanced-lines.ts";
import { dashedLines, signingTitles } from "./closing.ts";
import { font as fontName } from "./page.ts";
import { printable, upperCase } from "./printable.ts";
import { ruleLength } from "./rule-xml.ts";
import { textWidth } from "./text-width.ts";
import { type SheetHead, sheetHead, type Text } from "./xlsx-head.ts";
import { type DrawnLine, drawLines } from "./xlsx-lines.ts";
import {
  bandWidth,
  type Look,
  type Sheet,
  setHeight,
  sheetText,
  writeBands,
} from "./xlsx-sheet.ts";

/** Lines left free for signature and seal. */
const signatureLines = 4;
/** Points that the right side of the signatures would like. */
const signatureWidth = 265;
const recipientsHeading = "Nơi nhận:";

const plain: Look = { size: 12, align: "center", vertical: "top" };
const strong: Look = { ...plain, bold: true };
const left: Look = { size: 11, align: "left", vertical: "top" };

/** Letterhead in the first rows; gives the first row below it. */
export function writeLetterhead(sheet: Sheet, letterhead: Letterhead): number {
  const head = sheetHead(letterhead);
  const middle = lastLeftColumn(sheet, head.widths);
  const width = bandWidth(sheet, { from: 1, to: middle });
  const name = (text: string, look: Look) => ({ text: balancedLines(text, width, look), look });
  const parent = upperCase(letterhead.parentBody ?? "").trim();
  const sender = name(upperCase(letterhead.sender), head.sender);
  // Without a body above it the sender stands level with Tiêu ngữ: the two lines are one height.
  const above = parent === "" ? undefined : name(parent, head.parent);
  const under = head.senderMark === "" ? sender.text : `${sender.text}\n${head.senderMark}`;
  const rows = [
    [above, head.title],
    [{ ...sender, text: under }, head.below],
    [{ text: printable(letterhead.symbol ?? ""), look: head.symbol }, head.placeAndDate],
  ] as const;
  for (const [index, sides] of rows.entries()) {
    writeSides(sheet, { row: index + 1, middle }, sides);
  }
  drawLines(sheet, rulesOf(sheet, { head, sender, middle, width }));
  return rows.length + 1;
}

/** Points from line to line as programs set them at the least, and down to the rule below. */
const setLine = 1.22;
const ruleGap = 2.5;

/** In row 2: a line as long as Quốc hiệu's last line below it, and one below the sender's name. */
function rulesOf(
  sheet: Sheet,
  { head, sender, middle, width }: { head: SheetHead; sender: Text; middle: number; width: number },
): readonly DrawnLine[] {
  const below = ({ text, look }: Text) => text.split("\n").length * look.size * setLine + ruleGap;
  const { text, look } = head.below ?? head.title;
  const right: DrawnLine = {
    from: middle + 1,
    to: sheet.widths.length,
    row: 2,
    below: head.below ? below(head.below) : ruleGap,
    length: textWidth(text, look),
  };
  if (head.senderMark !== "") return [right];
  const length = ruleLength({ ...sender.look, text: sender.text, column: width });
  return [{ from: 1, to: middle, row: 2, below: below(sender), length }, right];
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
  writeSides(sheet, { row, middle: lastLeftColumn(sheet, [signatureWidth]) }, [
    { text: items === "" ? "" : `${recipientsHeading}\n${items}`, look: left },
    { text: signed, look: { ...strong, size: 13, vertical: "top" } },
  ]);
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
export function writeTitle(sheet: Sheet, row: number, text: string, size = 14): number {
  const width = bandWidth(sheet, { from: 1, to: sheet.widths.length });
  const title: Look = { size, bold: true, align: "center" };
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

type Side = Text | undefined;

function writeSides(
  sheet: Sheet,
  { row, middle }: { readonly row: number; readonly middle: number },
  [first, second]: readonly [Side, Side],
): void {
  const blank = { text: "", look: plain };
  writeBands(sheet, row, [
    { from: 1, to: middle, ...(first ?? blank) },
    { from: middle + 1, to: sheet.widths.length, ...(second ?? blank) },
  ]);
}

/** The columns are parted as near to the middle as leaves the right side the first width that it can. */
function lastLeftColumn(sheet: Sheet, widths: readonly number[]): number {
  const columns = sheet.widths.length;
  const room = (from: number, to: number) => bandWidth(sheet, { from, to });
  const parts = Array.from({ length: columns - 1 }, (_, index) => index + 1);
  const fitting = [...widths, 0].map((width) =>
    parts.filter((at) => room(at + 1, columns) >= width),
  );
  const uneven = (at: number) => Math.abs(room(1, at) - room(at + 1, columns));
  const wide = fitting.find(({ length }) => length > 0) ?? parts;
  return wide.toSorted((a, b) => uneven(a) - uneven(b)).at(0) ?? 1;
}
