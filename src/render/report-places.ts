import type { Block, ChartBlock, Grid, ReportDocument } from "../model/document.ts";
import { balancedLines } from "./balanced-lines.ts";
import { dashedLines, withoutMarks } from "./closing.ts";
import { withEndMark } from "./end-mark.ts";
import type { Places } from "./filling.ts";
import { printable } from "./printable.ts";
import { profileOf } from "./profile.ts";
import { ruleXml } from "./rule-xml.ts";
import { type TablePlace, tableXml } from "./table-xml.ts";

/** Of the text's width a line of the subject takes no more. */
const subjectPart = 0.99;

/** Heading and subject (trích yếu), with the line below it; `width` of the text in twips. */
export function titlePlaces(
  { heading, subject, letterhead }: Pick<ReportDocument, "heading" | "subject" | "letterhead">,
  width: number,
): Places {
  const style = { size: profileOf(letterhead).subject, bold: true };
  const text = balancedLines(printable(subject), (width / 20) * subjectPart, style);
  return {
    heading: printable(heading),
    subject: text,
    subjectRule: { xml: ruleXml("DvSubjectRule", { ...style, text, column: width / 20 }) },
  };
}

/** The places between letterhead and signatures; `width` of the text in twips. */
export function reportBodyPlaces(
  report: ReportDocument,
  width: number,
  drawings: readonly string[] = [],
): Places {
  const addressees = dashedLines(report.addressees);
  const { blocks, ownLine } = withEndMark(report.blocks);
  const charts = blocks.filter((block) => block.kind === "chart");
  return {
    ...titlePlaces(report, width),
    hasOneAddressee: addressees.length === 1,
    addressee: withoutMarks(addressees[0] ?? ""),
    hasManyAddressees: addressees.length > 1,
    addressees: addressees.map((line) => ({ line })),
    blocks: blocks.map((block, index) =>
      block.kind === "chart"
        ? chartPlaces(block, drawings[charts.indexOf(block)] ?? "")
        : blockPlaces(block, width, index === blocks.length - 1),
    ),
    // For a template that has them all in one place.
    charts: charts.map((block, index) => chartPlaces(block, drawings[index] ?? "")),
    hasEndMark: ownLine !== "",
    endMark: ownLine,
  };
}

/** The last text is set apart: its style keeps it on the page of the signatures. */
function blockPlaces(block: Exclude<Block, ChartBlock>, width: number, last: boolean): Places {
  const caption = block.kind === "table" ? printable(block.caption ?? "") : "";
  return {
    isHeading1: block.kind === "heading" && block.level === 1,
    isHeading2: block.kind === "heading" && block.level === 2,
    isParagraph: block.kind === "paragraph" && !last,
    isItem: block.kind === "item" && !last,
    isLast: (block.kind === "paragraph" || block.kind === "item") && last,
    text: block.kind === "table" ? "" : blockText(block),
    isTable: block.kind === "table",
    isChart: false,
    hasCaption: caption !== "",
    caption,
    blockTable: {
      xml: block.kind === "table" ? tableXml(block.grid, placeOf(block.grid, width)) : "",
    },
  };
}

/** Most rows of a table that is kept on one page. */
const shortTable = 10;

function placeOf({ rows }: Grid, width: number): TablePlace {
  return { width, rowsKeptWithNext: 0, isWhole: rows.length <= shortTable };
}

/** A chart has the places of every block; without a drawing there is nothing to caption. */
function chartPlaces({ caption }: ChartBlock, drawing: string): Places {
  return {
    isHeading1: false,
    isHeading2: false,
    isParagraph: false,
    isItem: false,
    isLast: false,
    text: "",
    isTable: false,
    isChart: drawing !== "",
    hasCaption: true,
    caption: printable(caption),
    chart: { xml: drawing },
  };
}

/** An item's text with its dash, whether or not it was written with one. */
export function blockText(block: Exclude<Block, { kind: "table" | "chart" }>): string {
  const text = printable(block.text).trim();
  return block.kind === "item" ? `- ${text.replace(/^[-–—•]\s*/u, "")}` : text;
}
