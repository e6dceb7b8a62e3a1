import type { Block, ChartBlock, ReportDocument } from "../model/document.ts";
import { dashedLines, withoutMarks } from "./closing.ts";
import { withEndMark } from "./end-mark.ts";
import { printable } from "./printable.ts";
import { ruleXml } from "./rule-xml.ts";
import { tableXml } from "./table-xml.ts";
import type { Places } from "./template.ts";

/** Size of the subject (trích yếu) in points; style DvSubject of the templates. */
const subjectSize = 14;

/** The places between letterhead and signatures; `width` of the text in twips. */
export function reportBodyPlaces(
  report: ReportDocument,
  width: number,
  drawings: readonly string[] = [],
): Places {
  const addressees = dashedLines(report.addressees);
  const { blocks, ownLine } = withEndMark(report.blocks);
  const subject = printable(report.subject);
  const charts = blocks.filter((block) => block.kind === "chart");
  return {
    heading: printable(report.heading),
    subject,
    subjectRule: ruleXml("DvSubjectRule", {
      text: subject,
      column: width / 20,
      size: subjectSize,
      bold: true,
    }),
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
    blockTable: block.kind === "table" ? tableXml(block.grid, { width, rowsKeptWithNext: 0 }) : "",
  };
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
    chart: drawing,
  };
}

/** An item's text with its dash, whether or not it was written with one. */
export function blockText(block: Exclude<Block, { kind: "table" | "chart" }>): string {
  const text = printable(block.text).trim();
  return block.kind === "item" ? `- ${text.replace(/^[-–—•]\s*/u, "")}` : text;
}
