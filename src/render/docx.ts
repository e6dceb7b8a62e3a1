import type { Annex, Register, ReportDocument } from "../model/document.ts";
import type { Picture } from "./chart-png.ts";
import { annexNote } from "./letterhead.ts";
import { closingPlaces, letterheadPlaces } from "./letterhead-places.ts";
import { pictureXml, withPictures } from "./picture-parts.ts";
import { printable } from "./printable.ts";
import { reportBodyPlaces, titlePlaces } from "./report-places.ts";
import { signedTable } from "./signed-table.ts";
import { type TableParts, tableParts, tableXml } from "./table-xml.ts";
import { filledTemplate, type Places, type TextWidths, withBody } from "./template.ts";

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
      table: tableStandIn,
    };
  };
  return filledTemplate(template, places, (parts) =>
    withBody(parts, (xml) => (table ? withTable(xml, table) : xml)),
  );
}

/** Ten thousand rows would pass through the template's filler three times; this does instead. */
const tableStandIn = "<w:p><w:r><w:t>\u{f0000}</w:t></w:r></w:p>";

function withTable(xml: string, table: TableParts): string {
  const [before, after] = xml.split(tableStandIn);
  if (before === undefined || after === undefined) return xml;
  return signedTable([before, after], table);
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
  const alts = report.blocks.flatMap((block) => (block.kind === "chart" ? [block.alt] : []));
  const places = (widths: TextWidths): Places => {
    // A template of two sections has room for one annex: the register.
    const further = widths.length > 2 ? (report.furtherAnnexes ?? []) : [];
    const annexes = [report.annex, ...further];
    const width = widths.at(-1) ?? widths[0];
    const filled = annexes.map((annex) => annexPlaces(annex, { report, width }));
    const drawings = charts.map((chart, index) =>
      pictureXml(chart, { alt: alts[index] ?? "", index, textWidth: widths[0] }),
    );
    return {
      ...letterheadPlaces(report.letterhead, "portrait"),
      ...reportBodyPlaces(report, widths[0], drawings),
      ...closingPlaces(report.closing),
      earlierAnnexes: filled.slice(0, -1),
      ...filled.at(-1),
    };
  };
  return filledTemplate(template, places, (parts) => withPictures(parts, charts));
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
