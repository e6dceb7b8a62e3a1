import type { Block, ReportDocument } from "../model/document.ts";
import { dashedLines, withoutMarks } from "./closing.ts";
import { withEndMark } from "./end-mark.ts";
import { printable, upperCase } from "./printable.ts";
import { blockText } from "./report-places.ts";
import { wrappedLines } from "./text-width.ts";
import { writeClosing, writeGap, writeLetterhead, writeLine } from "./xlsx-frame.ts";
import { bandWidth, type Look, lineHeight, type Sheet, tallestRow } from "./xlsx-sheet.ts";

const title: Look = { size: 14, bold: true, align: "center" };
const text: Look = { size: 13, align: "justify", vertical: "top" };
const heading: Look = { size: 13, bold: true, align: "left" };

/** The report's text as wrapped lines; of its tables, where they stand. */
export function writeReportText(
  sheet: Sheet,
  report: ReportDocument,
  tableNames: readonly string[],
): void {
  let row = writeGap(sheet, writeLetterhead(sheet, report.letterhead));
  row = writeLine(sheet, row, printable(report.heading), title);
  row = writeLine(sheet, row, printable(report.subject), title);
  row = writeGap(sheet, row);
  for (const line of addresseeLines(report.addressees)) {
    row = writeLine(sheet, row, line, { ...text, align: "center" });
  }
  const names = tableNames.values();
  const { blocks, ownLine } = withEndMark(report.blocks);
  for (const block of blocks) {
    const entry = block.kind === "table" ? tableLine(block, names.next().value) : textLine(block);
    for (const part of rowsOf(sheet, entry.text, entry.look)) {
      row = writeLine(sheet, row, part, entry.look);
    }
  }
  if (ownLine !== "") row = writeLine(sheet, row, ownLine, { ...text, align: "right" });
  writeClosing(sheet, report.closing, writeGap(sheet, row));
}

function addresseeLines(addressees: readonly string[]): readonly string[] {
  const [first] = addressees;
  if (first === undefined) return [];
  if (addressees.length === 1) return [`Kính gửi: ${withoutMarks(first)}.`];
  return ["Kính gửi:", ...dashedLines(addressees)];
}

interface Line {
  readonly text: string;
  readonly look: Look;
}

function tableLine(block: Extract<Block, { kind: "table" }>, name: string | undefined): Line {
  const caption = printable(block.caption ?? "").trim();
  const reference = `(xem trang tính “${name ?? ""}”)`;
  return { text: `${caption} ${reference}`.trim(), look: { ...text, align: "left", italic: true } };
}

function textLine(block: Exclude<Block, { kind: "table" }>): Line {
  if (block.kind !== "heading") return { text: blockText(block), look: text };
  const words = blockText(block);
  return { text: block.level === 1 ? upperCase(words) : words, look: heading };
}

/** A text in as many parts as it needs rows, for no row is higher than Excel allows. */
function rowsOf(sheet: Sheet, words: string, look: Look): readonly string[] {
  const width = bandWidth(sheet, { from: 1, to: sheet.widths.length });
  const most = Math.floor((tallestRow - 4) / lineHeight(look.size));
  const lines = wrappedLines(words, width, look);
  if (lines.length <= most) return [words];
  const parts = Math.ceil(lines.length / most);
  return Array.from({ length: parts }, (_, at) =>
    lines.slice(at * most, (at + 1) * most).join(" "),
  );
}
