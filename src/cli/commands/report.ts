import type { ReportDocument } from "../../model/document.ts";
import type { PeriodTally } from "../../model/tally.ts";
import { reportJson } from "../../render/json.ts";
import { reportOf } from "../../render/report.ts";
import { periodTally } from "../../tally/period.ts";
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
  if (asOf < period.first) {
    host.err(`danvan: ${folderWords[language].notBegun(period.id)}\n`);
    return exit.misuse;
  }
  const { folder, pack, unit } = ready;
  const tally = periodTally(folder, { pack, period, asOf, unitId });
  const issuer = { config: folder.config, roster: folder.roster, pack, unit, date: asOf };
  warnOfUnreadable(ready, { language, host });
  const product = await productOf(reportOf(tally, issuer), tally, { command, host });
  return product ? deliver(product, command, host) : exit.misuse;
}

async function productOf(
  document: ReportDocument,
  tally: PeriodTally,
  { command, host }: { command: ReportCommand; host: Host },
): Promise<Product | undefined> {
  const { format, period, unit } = command;
  const suffix = unit === undefined ? "" : `-${unit}`;
  const fileName = `bao-cao-${period.id.toLowerCase()}${suffix}.${format}`;
  switch (format) {
    case "json":
      return { kind: "text", text: reportJson(tally) };
    case "xlsx": {
      const { reportXlsx } = await import("../../render/xlsx.ts");
      return { kind: "office", bytes: await reportXlsx(document), fileName };
    }
    case "docx": {
      const render = await import("../../render/docx.ts");
      const vocabulary = render.reportDocxVocabulary(document);
      const make = (template: Uint8Array) => render.reportDocx(document, template);
      const { pack } = tally;
      return officeProduct(
        { fileName, pack, vocabulary, make, name: "report.docx" },
        command,
        host,
      );
    }
  }
}
