import type { Annex, Register, ReportDocument } from "../model/document.ts";
import type { Vocabulary } from "../model/template.ts";
import type { Picture } from "./chart-png.ts";
import { keysByName, type Places, vocabularyOf } from "./filling.ts";
import { annexNote } from "./letterhead.ts";
import { closingPlaces, letterheadPlaces } from "./letterhead-places.ts";
import { pictureXml, withPictures } from "./picture-parts.ts";
import { printable } from "./printable.ts";
import { printedGrid } from "./printed-grid.ts";
import { registerBodyPlaces, registerVocabulary } from "./register-places.ts";
import { reportBodyPlaces, titlePlaces } from "./report-places.ts";
import { sampleBlocks, sampleClosing } from "./samples.ts";
import { signedTable } from "./signed-table.ts";
import { type TableParts, tableOf, tableParts, tableXml } from "./table-xml.ts";
import { filledTemplate, type PlacesFor, type TextWidths, withBody } from "./template.ts";

/** The signatures take the table's last rows along when they need a new page. */
const rowsKeptWithSignatures = 2;

/** The official register in a Word template (`templates/common/register.docx` or an own one). */
export function registerDocx(register: Register, template: Uint8Array): Uint8Array {
  let table: TableParts | undefined;
  const rowsKeptWithNext = register.grid.rows.length > 0 ? rowsKeptWithSignatures : 0;
  const tableOfPack = (width: number) => {
    table = tableParts(printedGrid(register.grid), { width, rowsKeptWithNext });
    return tableStandIn;
  };
  const places: PlacesFor = ([width], isWanted) => ({
    ...registerFrame(register),
    ...registerBodyPlaces(register, isWanted),
    ...titlePlaces(register, width),
    table: { xml: isWanted("table") ? tableOfPack(width) : "" },
  });
  return filledTemplate(template, places, {
    keyOf: keysByName(registerDocxVocabulary(register)),
    finish: (parts) => withBody(parts, (xml) => (table ? withTable(xml, table) : xml)),
  });
}

/** What a Word template of this register may hold. */
export function registerDocxVocabulary(register: Register): Vocabulary {
  return registerVocabulary(register, {
    ...registerFrame({ ...register, closing: sampleClosing }),
    ...titlePlaces(register, 0),
    table: { xml: "" },
  });
}

function registerFrame({ letterhead, closing }: Register): Places {
  return { ...letterheadPlaces(letterhead, "landscape"), ...closingPlaces(closing) };
}

/** Ten thousand rows would pass through the template's filler three times; this does instead. */
const tableStandIn = "<w:p><w:r><w:t>\u{f0000}</w:t></w:r></w:p>";

function withTable(xml: string, table: TableParts): string {
  const [before = "", after, ...more] = xml.split(tableStandIn);
  if (after === undefined) return xml;
  // A template that wants it twice gets it twice, without the signatures in it.
  if (more.length > 0) return [before, after, ...more].join(tableOf(table));
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
  return filledTemplate(template, (widths) => reportPlaces(report, widths, charts), {
    keyOf: keysByName(reportDocxVocabulary(report)),
    finish: (parts) => withPictures(parts, charts),
  });
}

/** What a Word template of the report may hold. */
export function reportDocxVocabulary(report: ReportDocument): Vocabulary {
  const annex = { ...report.annex, grid: { columns: report.annex.grid.columns, rows: [] } };
  const sample: ReportDocument = {
    ...report,
    closing: sampleClosing,
    addressees: ["Nơi nhận"],
    blocks: sampleBlocks,
    annex,
    furtherAnnexes: [annex],
  };
  return vocabularyOf(reportPlaces(sample, [0, 0, 0]));
}

function reportPlaces(
  report: ReportDocument,
  widths: TextWidths,
  charts: readonly Picture[] = [],
): Places {
  const alts = report.blocks.flatMap((block) => (block.kind === "chart" ? [block.alt] : []));
  // A template of two sections has room for one annex: the register.
  const further = widths.length > 2 ? (report.furtherAnnexes ?? []) : [];
  const width = widths.at(-1) ?? widths[0];
  const filled = [report.annex, ...further].map((annex) => annexPlaces(annex, { report, width }));
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
}

function annexPlaces(
  { heading, subject, grid }: Annex,
  { report, width }: { readonly report: ReportDocument; readonly width: number },
): Places {
  return {
    annexHeading: printable(heading),
    annexSubject: printable(subject),
    annexNote: annexNote(report.letterhead, report.heading),
    annexTable: { xml: tableXml(printedGrid(grid), { width, rowsKeptWithNext: 0 }) },
  };
}
