import type { ReportDocument } from "../../model/document.ts";
import { windowOf } from "../../model/period.ts";
import type { PeriodTally } from "../../model/tally.ts";
import type { Picture } from "../../render/chart-png.ts";
import type { Issuer } from "../../render/issuer.ts";
import { reportOf } from "../../render/report.ts";
import { reportJson } from "../../render/report-json.ts";
import { periodTally } from "../../tally/period.ts";
import { announce } from "../announcement.ts";
import type { ReportCommand } from "../command.ts";
import { type ExitCode, exit } from "../exit.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";
import { deliver, type Product } from "../output.ts";
import { readyFor, warnOfUnreadable } from "../pack-choice.ts";
import { officeProduct } from "../template-check.ts";

export async function report(command: ReportCommand, host: Host): Promise<ExitCode> {
  const { asOf, language, period, unit: unitId } = command;
  const ready = readyFor(command, host);
  if ("message" in ready) {
    host.err(`danvan: ${ready.message}\n`);
    return exit.misuse;
  }
  const { folder, pack, unit } = ready;
  if (asOf < windowOf(period, folder.config.cutOff).first) {
    host.err(`danvan: ${folderWords[language].notBegun(period.id)}\n`);
    return exit.misuse;
  }
  const tally = periodTally(folder, { pack, period, asOf, unitId });
  const issuer = { config: folder.config, roster: folder.roster, pack, unit, date: asOf };
  warnOfUnreadable(ready, { language, host });
  const product = await productOf(reportOf(tally, issuer), { tally, issuer, command, host });
  return product ? deliver(product, command, host) : exit.misuse;
}

async function productOf(
  document: ReportDocument,
  {
    tally,
    issuer,
    command,
    host,
  }: { tally: PeriodTally; issuer: Issuer; command: ReportCommand; host: Host },
): Promise<Product | undefined> {
  const { format, period, unit } = command;
  const suffix = unit === undefined ? "" : `-${unit}`;
  const { pack } = tally;
  const { layout } = document.letterhead;
  announce(tally.register.length, command, host);
  const fileName = `bao-cao-${period.id.toLowerCase()}${suffix}.${format}`;
  switch (format) {
    case "json":
      return { kind: "text", text: reportJson(tally) };
    case "xlsx": {
      const render = await import("../../render/report-xlsx.ts");
      const { figureSheets } = await import("../../render/report-sheets.ts");
      const vocabulary = render.reportXlsxVocabulary();
      const make = (template: Uint8Array) =>
        render.reportXlsx(document, figureSheets(tally, issuer), template);
      const making = { name: "report.xlsx", pack, layout, vocabulary, fileName, make };
      return officeProduct(making, command, host);
    }
    case "html": {
      const { reportHtml } = await import("../../render/html.ts");
      const { digest } = await import("../../load/digest.ts");
      const text = reportHtml(document, (part) => digest(part, "base64"));
      return { kind: "page", text, fileName };
    }
    case "docx": {
      const render = await import("../../render/docx.ts");
      const { withChartsInParts } = await import("../../render/chart-parts.ts");
      const paper = withChartsInParts(document);
      const vocabulary = render.reportDocxVocabulary(paper);
      const charts = await chartPictures(paper, host);
      const make = (template: Uint8Array) => render.reportDocx(paper, template, charts);
      const making = { name: "report.docx", pack, layout, vocabulary, fileName, make };
      return officeProduct(making, command, host);
    }
  }
}

/** Loads what draws and paints only for a report that has charts. */
async function chartPictures({ blocks }: ReportDocument, host: Host): Promise<readonly Picture[]> {
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  if (charts.length === 0) return [];
  const { chartSvg } = await import("../../render/chart-svg.ts");
  const { palettes } = await import("../../render/chart-palette.ts");
  const { pictures } = await import("../../render/chart-png.ts");
  const drawings = charts.map((chart, index) =>
    chartSvg(chart, { size: "wide", palette: palettes.light, id: `chart${index}` }),
  );
  return pictures(drawings, { wasm: host.asset("resvg.wasm"), font: host.asset("Tinos.ttf") });
}
