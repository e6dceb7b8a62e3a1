import { readFileSync } from "node:fs";
import type { ReportDocument } from "../../src/model/document.ts";
import type { FigureSheet } from "../../src/render/figure-sheet.ts";
import { reportXlsx as filled } from "../../src/render/report-xlsx.ts";

/** The shipped template of the report, with its tabs that are not yet named. */
export function reportWorkbook(layout: "nd30" | "dang" = "nd30"): Uint8Array {
  const folder = layout === "nd30" ? "" : "dang/";
  return new Uint8Array(readFileSync(`templates/common/${folder}report.xlsx`));
}

/** The report in the template that ships. */
export function reportXlsx(
  report: ReportDocument,
  figures: readonly FigureSheet[] = [],
): Uint8Array {
  return filled(report, figures, reportWorkbook());
}
