import type { Diagnostic } from "../model/diagnostic.ts";
import type { Folder } from "../model/folder.ts";
import { compactPage, prettyPage } from "../print/findings.ts";
import type { Inspection, WaivedFinding } from "../print/inspection.ts";
import type { Aside, Summary } from "../print/summary.ts";
import { rules } from "../rules/index.ts";
import type { FileFormat, ValidateCommand } from "./command.ts";
import { type ExitCode, exit } from "./exit.ts";
import { explained } from "./explained.ts";
import type { Host } from "./host.ts";
import { paintFor } from "./paint.ts";

/** What a check found, ready to be shown. */
export interface Checked {
  readonly folder: Folder;
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of the files that were asked about. */
  readonly files: readonly string[];
  readonly summary: Summary;
  readonly aside: Aside;
  readonly waived: readonly WaivedFinding[];
}

/** The page on the screen, and the report file where one is asked for; a file kept is misuse. */
export async function showFindings(
  checked: Checked,
  command: ValidateCommand,
  host: Host,
): Promise<ExitCode> {
  const { report } = command;
  const format = report ? "pretty" : (command.format ?? "pretty");
  if (format === "pretty") host.out(await prettyOf(checked, command, host));
  else if (format === "compact") host.out(compactPage(checked.diagnostics));
  else if (format === "github") {
    const { githubLines, githubSummary } = await import("../print/github.ts");
    const whole = inspectionOf(checked, command, host);
    host.out(githubLines(whole));
    host.appendSummary(githubSummary(whole));
  } else host.out(await pageOf(format, checked, command, host));
  if (!report) return exit.clean;
  const { writeReport } = await import("./report-file.ts");
  const text = await pageOf(report.format, checked, command, host);
  return writeReport(text, { report, language: command.language, quiet: command.quiet }, host);
}

async function prettyOf(
  { folder, diagnostics }: Checked,
  { language, plain, all }: ValidateCommand,
  host: Host,
): Promise<string> {
  const texts = new Map(folder.files.map(({ source }) => [source.path, source.text] as const));
  for (const { source } of folder.packs) texts.set(source.path, source.text);
  const textOf = (file: string) => texts.get(file) ?? "";
  const { unicode, columns } = host.environment;
  const look = { language, paint: await paintFor(plain), unicode, columns };
  return prettyPage(diagnostics, { textOf, all, ...look });
}

async function pageOf(
  format: FileFormat,
  checked: Checked,
  command: ValidateCommand,
  host: Host,
): Promise<string> {
  const { machinePage } = await import("./machine-page.ts");
  return machinePage(format, inspectionOf(checked, command, host));
}

function inspectionOf(
  { diagnostics, waived, aside, files, summary }: Checked,
  { language, asOf, folder, failOn }: ValidateCommand,
  { version }: Host,
): Inspection {
  const told = rules.map((rule) => explained(rule, language));
  const found = { diagnostics, waived, aside, files, summary };
  return { ...found, rules: told, asOf, language, version, folder, failOn };
}
