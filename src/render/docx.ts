import type { Annex, Register, ReportDocument } from "../model/document.ts";
import { annexNote } from "./letterhead.ts";
import { closingPlaces, letterheadPlaces } from "./letterhead-places.ts";
import { printable } from "./printable.ts";
import { reportBodyPlaces } from "./report-places.ts";
import { tableXml } from "./table-xml.ts";
import { filledTemplate, type Places } from "./template.ts";

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
 * the text are as wide as the first section, the annex as the last.
 */
export function reportDocx(report: ReportDocument, template: Uint8Array): Uint8Array {
  return filledTemplate(template, (widths) => {
    // A template of two sections has room for one annex: the register.
    const further = widths.length > 2 ? (report.furtherAnnexes ?? []) : [];
    const annexes = [report.annex, ...further];
    const width = widths.at(-1) ?? widths[0];
    const filled = annexes.map((annex) => annexPlaces(annex, { report, width }));
    return {
      ...letterheadPlaces(report.letterhead, "portrait"),
      ...reportBodyPlaces(report, widths[0]),
      ...closingPlaces(report.closing),
      earlierAnnexes: filled.slice(0, -1),
      ...filled.at(-1),
    };
  });
}

function annexPlaces(
  { heading, subject, grid }: Annex,
  { report, width }: { readonly report: ReportDocument; readonly width: number },
): Places {
  return {
    annexHeading: printable(heading),
    annexSubject: printable(subject),
    annexNote: annexNote(report.letterhead, report.heading),
    annexTable: tableXml(grid, { width, rowsKeptWithNext: 0 }),
  };
}
