import type { Block, ReportDocument } from "../model/document.ts";
import { dashedLines, withoutMarks } from "./closing.ts";
import { withEndMark } from "./end-mark.ts";
import type { Places } from "./places.ts";
import { printable } from "./printable.ts";
import { ruleXml } from "./rule-xml.ts";
import { tableXml } from "./table-xml.ts";

/** Size of the subject (trích yếu) in points; style DvSubject of the templates. */
const subjectSize = 14;

/** The places between letterhead and signatures; `width` of the text in twips. */
export function reportBodyPlaces(report: ReportDocument, width: number): Places {
  const addressees = dashedLines(report.addressees);
  const { blocks, ownLine } = withEndMark(report.blocks);
  const subject = printable(report.subject);
  return {
    heading: printable(report.heading),
    subject,
    subjectRule: {
      xml: ruleXml("DvSubjectRule", {
        text: subject,
        column: width / 20,
        size: subjectSize,
        bold: true,
      }),
    },
    hasOneAddressee: addressees.length === 1,
    addressee: withoutMarks(addressees[0] ?? ""),
    hasManyAddressees: addressees.length > 1,
    addressees: addressees.map((line) => ({ line })),
    blocks: blocks.map((block, index) => blockPlaces(block, width, index === blocks.length - 1)),
    hasEndMark: ownLine !== "",
    endMark: ownLine,
  };
}

/** The last text is set apart: its style keeps it on the page of the signatures. */
function blockPlaces(block: Block, width: number, last: boolean): Places {
  const caption = block.kind === "table" ? printable(block.caption ?? "") : "";
  return {
    isHeading1: block.kind === "heading" && block.level === 1,
    isHeading2: block.kind === "heading" && block.level === 2,
    isParagraph: block.kind === "paragraph" && !last,
    isItem: block.kind === "item" && !last,
    isLast: (block.kind === "paragraph" || block.kind === "item") && last,
    text: block.kind === "table" ? "" : blockText(block),
    isTable: block.kind === "table",
    hasCaption: caption !== "",
    caption,
    blockTable: {
      xml: block.kind === "table" ? tableXml(block.grid, { width, rowsKeptWithNext: 0 }) : "",
    },
  };
}

/** An item's text with its dash, whether or not it was written with one. */
export function blockText(block: Exclude<Block, { kind: "table" }>): string {
  const text = printable(block.text).trim();
  return block.kind === "item" ? `- ${text.replace(/^[-–—•]\s*/u, "")}` : text;
}
