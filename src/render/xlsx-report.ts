import type { Block, ReportDocument } from "../model/document.ts";
import { dashedLines, withoutMarks } from "./closing.ts";
import { withEndMark } from "./end-mark.ts";
import { printable, upperCase } from "./printable.ts";
import { profileOf } from "./profile.ts";
import { blockText } from "./report-places.ts";
import { writeClosing, writeGap, writeLetterhead, writeLine, writeTitle } from "./xlsx-frame.ts";
import { breakPages } from "./xlsx-pages.ts";
import {
  bandWidth,
  cellLines,
  type Look,
  lineHeight,
  type Sheet,
  tallestRow,
} from "./xlsx-sheet.ts";

const text: Look = { size: 13, align: "left", vertical: "top" };
/** Shorter texts are not justified: their one or two lines could be stretched wide. */
const justifiedFrom = 3;
const heading: Look = { size: 13, bold: true, align: "left" };

/**
 * The report's text as wrapped lines; of its tables, where they stand. A page ends neither in a
 * heading nor just above the signatures.
 */
export function writeReportText(
  sheet: Sheet,
  report: ReportDocument,
  tableNames: readonly string[],
): void {
  let row = writeGap(sheet, writeLetterhead(sheet, report.letterhead));
  const { heading: headingSize, subject } = profileOf(report.letterhead);
  row = writeTitle(sheet, row, report.heading, headingSize);
  row = writeGap(sheet, writeTitle(sheet, row, report.subject, subject));
  for (const line of addresseeLines(report.addressees)) {
    row = writeLine(sheet, row, line, { ...text, align: "center" });
  }
  if (report.addressees.length > 0) row = writeGap(sheet, row);
  const names = tableNames.values();
  const kept = new Set<number>();
  const { blocks, ownLine } = withEndMark(report.blocks);
  // What a chart shows, the sheets hold as figures.
  for (const block of blocks.filter((each) => each.kind !== "chart")) {
    const entry = block.kind === "table" ? tableLine(block, names.next().value) : textLine(block);
    if (block.kind === "heading" || entry.text.endsWith(":")) kept.add(row);
    for (const part of rowsOf(sheet, entry.text, entry.look)) {
      row = writeLine(sheet, row, part, lookOf(sheet, part, entry.look));
    }
  }
  if (ownLine !== "") {
    kept.add(row - 1);
    row = writeLine(sheet, row, ownLine, { ...text, align: "right" });
  }
  writeClosing(sheet, report.closing, writeGap(sheet, row));
  breakPages(sheet, { last: row + 1, kept: kept.add(row - 1).add(row) });
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
  const place = `trang tính “${name ?? ""}”`;
  const words = caption === "" || caption === name ? `Xem ${place}.` : `${caption} (xem ${place})`;
  return { text: words, look: { ...text, italic: true } };
}

function textLine(block: Exclude<Block, { kind: "table" | "chart" }>): Line {
  if (block.kind !== "heading") return { text: blockText(block), look: text };
  const words = blockText(block);
  return { text: block.level === 1 ? upperCase(words) : words, look: heading };
}

function lookOf(sheet: Sheet, part: string, look: Look): Look {
  if (look !== text) return look;
  const width = bandWidth(sheet, { from: 1, to: sheet.widths.length });
  const many = cellLines(part, width, look).length >= justifiedFrom;
  return many ? { ...look, align: "justify" } : look;
}

/** A text in as many parts as it needs rows, for no row is higher than Excel allows. */
function rowsOf(sheet: Sheet, words: string, look: Look): readonly string[] {
  const width = bandWidth(sheet, { from: 1, to: sheet.widths.length });
  const most = Math.floor((tallestRow - 4) / lineHeight(look.size));
  const lines = cellLines(words, width, look);
  if (lines.length <= most) return [words];
  const parts = Math.ceil(lines.length / most);
  return Array.from({ length: parts }, (_, at) =>
    lines.slice(at * most, (at + 1) * most).join(" "),
  );
}
