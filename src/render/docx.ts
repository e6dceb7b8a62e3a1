import type { Register, ReportDocument } from "../model/document.ts";
import type { Vocabulary } from "../model/template.ts";
import { annexNote } from "./letterhead.ts";
import { closingPlaces, letterheadPlaces } from "./letterhead-places.ts";
import { type Places, vocabularyOf } from "./places.ts";
import { printable } from "./printable.ts";
import { registerBodyPlaces, registerVocabulary } from "./register-places.ts";
import { reportBodyPlaces } from "./report-places.ts";
import { sampleBlocks, sampleClosing } from "./samples.ts";
import { tableXml } from "./table-xml.ts";
import { filledTemplate, type TextWidths } from "./template.ts";

/** The signatures take the table's last rows along when they need a new page. */
const rowsKeptWithSignatures = 2;

/** The official register in a Word template (`templates/common/register.docx` or an own one). */
export function registerDocx(register: Register, template: Uint8Array): Uint8Array {
  const { grid } = register;
  return filledTemplate(
    template,
    ([width], isWanted) => ({
      ...registerFrame(register),
      ...registerBodyPlaces(register, isWanted),
      table: {
        xml: isWanted("table")
          ? tableXml(grid, { width, rowsKeptWithNext: rowsKeptWithSignatures })
          : "",
      },
    }),
    registerDocxVocabulary(register),
  );
}

/** What a Word template of this register may hold. */
export function registerDocxVocabulary(register: Register): Vocabulary {
  const frame = registerFrame({ ...register, closing: sampleClosing });
  return registerVocabulary(register, { ...frame, table: { xml: "" } });
}

function registerFrame({ letterhead, closing }: Register): Places {
  return { ...letterheadPlaces(letterhead, "landscape"), ...closingPlaces(closing) };
}

/**
 * The summary report in a Word template (`templates/common/report.docx` or an own one). Tables of
 * the text are as wide as the first section, the annex as the last.
 */
export function reportDocx(report: ReportDocument, template: Uint8Array): Uint8Array {
  const places = (widths: TextWidths) => reportPlaces(report, widths);
  return filledTemplate(template, places, reportDocxVocabulary(report));
}

/** What a Word template of the report may hold. */
export function reportDocxVocabulary(report: ReportDocument): Vocabulary {
  const { annex } = report;
  const sample: ReportDocument = {
    ...report,
    closing: sampleClosing,
    addressees: ["Nơi nhận"],
    blocks: sampleBlocks,
    annex: { ...annex, grid: { columns: annex.grid.columns, rows: [] } },
  };
  return vocabularyOf(reportPlaces(sample, [0]));
}

function reportPlaces(report: ReportDocument, widths: TextWidths): Places {
  const { annex, letterhead } = report;
  const width = widths.at(-1) ?? widths[0];
  return {
    ...letterheadPlaces(letterhead, "portrait"),
    ...reportBodyPlaces(report, widths[0]),
    ...closingPlaces(report.closing),
    annexHeading: printable(annex.heading),
    annexSubject: printable(annex.subject),
    annexNote: annexNote(letterhead, report.heading),
    annexTable: { xml: tableXml(annex.grid, { width, rowsKeptWithNext: 0 }) },
  };
}
