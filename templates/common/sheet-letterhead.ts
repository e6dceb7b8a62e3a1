import { textWidth } from "../../src/render/text-width.ts";
import { type Sheet, writeBands } from "../../src/render/xlsx-sheet.ts";
import type { SheetHead, Text } from "./sheet-head.ts";
import { type DrawnLine, drawLines } from "./sheet-lines.ts";

/** The row of the sender, below whose name and opposite whom a line is drawn. */
const senderRow = 2;
/** Points from line to line as programs set them at the least, and down to the line drawn below. */
const setLine = 1.22;
const ruleGap = 2.5;

const blank: Text = { text: "", look: { size: 12, align: "center", vertical: "top" } };

interface LetterheadShape {
  /** The last column of the left side. */
  readonly middle: number;
  /** With number and symbol, place and date. */
  readonly isNumbered: boolean;
  /** The row of the subject, where a line is drawn below it; with its size. */
  readonly subject?: { readonly row: number; readonly size: number } | undefined;
}

/** The places of the letterhead in the first rows of a template; gives the names of the lines it draws. */
export function writeLetterhead(
  sheet: Sheet,
  head: SheetHead,
  { middle, isNumbered, subject }: LetterheadShape,
): readonly string[] {
  const under = head.senderMark === "" ? "{sender}" : `{sender}\n${head.senderMark}`;
  const numberAndDate: readonly [Text, Text] = [
    { text: "{symbol}", look: head.symbol },
    { text: "{placeAndDate}", look: head.placeAndDate.look },
  ];
  const rows: readonly (readonly [Text, Text])[] = [
    [{ text: "{parentBody}", look: head.parent }, head.title],
    [{ text: under, look: head.sender }, head.below ?? blank],
    ...(isNumbered ? [numberAndDate] : []),
  ];
  const last = sheet.widths.length;
  for (const [index, [left, right]] of rows.entries()) {
    writeBands(sheet, index + 1, [
      { from: 1, to: middle, ...left },
      { from: middle + 1, to: last, ...right },
    ]);
  }
  const rules = {
    ...rulesOf(head, { middle, last }),
    ...(subject ? { subjectRule: ruleBelow(subject, last) } : {}),
  };
  drawLines(sheet, Object.values(rules));
  return Object.keys(rules);
}

/** By name: a line below the sender, and one as long as what stands upper right below it. */
function rulesOf(
  { title, below, sender, senderMark }: SheetHead,
  { middle, last }: { readonly middle: number; readonly last: number },
): Readonly<Record<string, DrawnLine>> {
  const { text, look } = below ?? title;
  const rightRule: DrawnLine = {
    from: middle + 1,
    to: last,
    row: senderRow,
    below: below ? below.look.size * setLine + ruleGap : ruleGap,
    length: textWidth(text, look),
  };
  if (senderMark !== "") return { rightRule };
  const under = sender.size * setLine + ruleGap;
  return {
    senderRule: { from: 1, to: middle, row: senderRow, below: under, length: 90 },
    rightRule,
  };
}

/** Filling the template makes it a third to a half as long as the text (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5). */
function ruleBelow(
  { row, size }: { readonly row: number; readonly size: number },
  last: number,
): DrawnLine {
  return { from: 1, to: last, row, below: size * setLine + ruleGap, length: 90 };
}
