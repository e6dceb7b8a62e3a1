import { runRules } from "../../check/run.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Folder } from "../../model/folder.ts";
import { summaryLine, summaryOf } from "../../print/summary.ts";
import { rules } from "../../rules/index.ts";
import type { ValidateCommand } from "../command.ts";
import { type ExitCode, exit } from "../exit.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";
import { isBelow, unknownAmong } from "../paths-asked.ts";
import { type Checked, showFindings } from "../show-findings.ts";
import { workspaceOf } from "../workspace.ts";

/** With `--fix` the records are put right first, and read anew for the check. */
export async function validate(command: ValidateCommand, host: Host): Promise<ExitCode> {
  const { fix } = command;
  if (!fix) return checked(command, host);
  const { fixedFirst } = await import("../fixed-first.ts");
  return fixedFirst({ ...command, fix }, host, () => checked(command, host));
}

async function checked(command: ValidateCommand, host: Host): Promise<ExitCode> {
  const { folder: path, asOf, language, quiet, paths } = command;
  const say = folderWords[language];
  const workspace = workspaceOf(host, path, asOf);
  if (!workspace) return complain(host, say.noFolder(path));
  const { folder, standings } = workspace;
  const files = folder.files.map(({ source }) => source.path);
  const unknown = unknownAmong(paths, files);
  if (unknown !== undefined) return complain(host, say.noSuchFile(unknown));
  const isAsked = (file: string) =>
    paths.length === 0 || paths.some((wanted) => isBelow(file, wanted));
  const everything = runRules(rules, { folder, standings, language });
  const diagnostics = everything.filter(({ at }) => isAsked(at.path));
  const summary = summaryOf(folder, diagnostics);
  const shown = await shownAs(
    { folder, diagnostics, files: files.filter(isAsked), summary },
    command,
    host,
  );
  if (summary.registrations === 0) host.err(`${say.noRegistrations(path)}\n`);
  if (!quiet) host.err(summaryLine(summary, language));
  const code = verdict(diagnostics, { ...command, folder });
  return shown !== exit.clean && (code === exit.clean || code === exit.nothing) ? shown : code;
}

/** A printer that breaks is a failure of its own, and hides no finding. */
async function shownAs(checked: Checked, command: ValidateCommand, host: Host): Promise<ExitCode> {
  try {
    return await showFindings(checked, command, host);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    host.err(`danvan: ${folderWords[command.language].notPrinted(reason)}\n`);
    if (host.environment.debug && cause instanceof Error) host.err(`${cause.stack}\n`);
    return exit.failed;
  }
}

/** The verdict comes from the findings, never from a printer. */
export function verdict(
  diagnostics: readonly Diagnostic[],
  {
    folder,
    failOn,
    maxWarnings = Number.POSITIVE_INFINITY,
  }: { folder: Folder } & Pick<ValidateCommand, "failOn" | "maxWarnings">,
): ExitCode {
  const roles = new Map(folder.files.map(({ source, role }) => [source.path, role] as const));
  const isSetUp = ({ at }: Diagnostic) =>
    !["registration", "report", "stray"].includes(roles.get(at.path) ?? "config");
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  if (errors.some(isSetUp)) return exit.misuse;
  const bearable = failOn === "warning" ? 0 : maxWarnings;
  if (errors.length > 0 || warnings.length > bearable) return exit.findings;
  const read = folder.files.some(({ role }) => role === "registration");
  return read ? exit.clean : exit.nothing;
}

function complain(host: Host, message: string): ExitCode {
  host.err(`danvan: ${message}\n`);
  return exit.misuse;
}
