import type { Annex, Register, ReportDocument } from "../model/document.ts";
import { annexNote } from "./letterhead.ts";
import { closingPlaces, letterheadPlaces } from "./letterhead-places.ts";
import { printable } from "./printable.ts";
import { reportBodyPlaces, titlePlaces } from "./report-places.ts";
import { withSignatures } from "./signed-table.ts";
import { type TableParts, tableOf, tableParts, tableXml } from "./table-xml.ts";
import { filledTemplate, type Places, type TextWidths } from "./template.ts";

/** The signatures take the table's last rows along when they need a new page. */
const rowsKeptWithSignatures = 2;

/** The official register in a Word template (`templates/common/register.docx` or an own one). */
export function registerDocx(register: Register, template: Uint8Array): Uint8Array {
  let table: TableParts | undefined;
  const places = ([width]: TextWidths) => {
    table = tableParts(register.grid, { width, rowsKeptWithNext: rowsKeptWithSignatures });
    return {
      ...letterheadPlaces(register.letterhead, "landscape"),
      ...closingPlaces(register.closing),
      ...titlePlaces(register, width),
      table: tableOf(table),
    };
  };
  return filledTemplate(template, places, (xml) => (table ? withSignatures(xml, table) : xml));
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
