import type { Register, ReportDocument } from "../model/document.ts";
import type { Picture } from "./chart-png.ts";
import { annexNote } from "./letterhead.ts";
import { closingPlaces, letterheadPlaces } from "./letterhead-places.ts";
import { pictureXml, withPictures } from "./picture-parts.ts";
import { printable } from "./printable.ts";
import { reportBodyPlaces } from "./report-places.ts";
import { tableXml } from "./table-xml.ts";
import { filledTemplate, type Places, type TextWidths } from "./template.ts";

/** The signatures take the table's last rows along when they need a new page. */
const rowsKeptWithSignatures = 2;

/** The official register in a Word template (`templates/common/register.docx` or an own one). */
export function registerDocx(register: Register, template: Uint8Array): Uint8Array {
  return filledTemplate(template, ([width]) => ({
    ...letterheadPlaces(register.letterhead, "landscape"),
    ...closingPlaces(register.closing),
    heading: printable(register.heading),
    subject: printable(register.subject),
    table: tableXml(register.grid, { width, rowsKeptWithNext: rowsKeptWithSignatures }),
  }));
}

/**
 * The summary report in a Word template (`templates/common/report.docx` or an own one). Tables of
 * the text are as wide as the first section, the annex as the last. `charts` are the pictures of its
 * chart blocks, in their order.
 */
export function reportDocx(
  report: ReportDocument,
  template: Uint8Array,
  charts: readonly Picture[] = [],
): Uint8Array {
  const { annex, blocks } = report;
  const alts = blocks.flatMap((block) => (block.kind === "chart" ? [block.alt] : []));
  const places = (widths: TextWidths): Places => ({
    ...letterheadPlaces(report.letterhead, "portrait"),
    ...reportBodyPlaces(
      report,
      widths[0],
      charts.map((chart, index) =>
        pictureXml(chart, { alt: alts[index] ?? "", index, textWidth: widths[0] }),
      ),
    ),
    ...closingPlaces(report.closing),
    annexHeading: printable(annex.heading),
    annexSubject: printable(annex.subject),
    annexNote: annexNote(report.letterhead, report.heading),
    annexTable: tableXml(annex.grid, { width: widths.at(-1) ?? widths[0], rowsKeptWithNext: 0 }),
  });
  return filledTemplate(template, places, (parts) => withPictures(parts, charts));
}
