import { causedBy } from "../../check/caused.ts";
import type { Rule } from "../../check/rule.ts";
import { runRules } from "../../check/run.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Folder } from "../../model/folder.ts";
import type { Remember } from "../../parse/remember.ts";
import { summaryLine, summaryOf } from "../../print/summary.ts";
import { rules } from "../../rules/index.ts";
import { findingsBefore } from "../before-change.ts";
import { type Misuse, misuse, type ValidateCommand } from "../command.ts";
import { type ExitCode, exit } from "../exit.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";
import { isBelow, unknownAmong } from "../paths-asked.ts";
import { type Checked, showFindings } from "../show-findings.ts";
import { type Workspace, workspaceOf } from "../workspace.ts";

/** What a look at a folder works with. */
export interface Look {
  readonly host: Host;
  readonly rules: readonly Rule[];
  readonly remember?: Remember | undefined;
}

/** With `--fix` the records are put right first, and read anew for the check. */
export async function validate(command: ValidateCommand, host: Host): Promise<ExitCode> {
  const { fix, watch } = command;
  if (watch) {
    const { watchFolder } = await import("../watch.ts");
    return watchFolder(command, host, { rules, look });
  }
  if (!fix) return look(command, { host, rules });
  const { fixedFirst } = await import("../fixed-first.ts");
  return fixedFirst({ ...command, fix }, host, () => look(command, { host, rules }));
}

/** One look at a folder. A watch looks again and again, and hands in what it remembers. */
async function look(command: ValidateCommand, { host, rules, remember }: Look): Promise<ExitCode> {
  const { folder: path, asOf, language, quiet } = command;
  const say = folderWords[language];
  const workspace = workspaceOf(host, path, asOf, remember);
  if (!workspace) return complain(host, say.noFolder(path));
  const checked = await checkedOf(workspace, command, { host, rules });
  if ("message" in checked) return complain(host, checked.message);
  const shown = await shownAs(checked, command, host);
  const { diagnostics, summary } = checked;
  if (summary.registrations === 0) host.err(`${say.noRegistrations(path)}\n`);
  if (!quiet) host.err(summaryLine(checked, language));
  const code = verdict(diagnostics, { ...command, folder: workspace.folder });
  return shown !== exit.clean && (code === exit.clean || code === exit.nothing) ? shown : code;
}

/** check: every finding, without those that a waiver, a baseline or the state before a change answers for. */
async function checkedOf(
  { folder, standings }: Workspace,
  command: ValidateCommand,
  { host, rules }: Look,
): Promise<Checked | Misuse> {
  const { asOf, language, paths, changed, baseline } = command;
  const files = folder.files.map(({ source }) => source.path);
  const unknown = unknownAmong(paths, files);
  if (unknown !== undefined) return misuse(folderWords[language].noSuchFile(unknown));
  const isAsked = (file: string) =>
    paths.length === 0 || paths.some((wanted) => isBelow(file, wanted));
  const { diagnostics: found, waived } = runRules(rules, { folder, standings, asOf, language });
  const parts = baseline && (await withoutKnown(found, { baseline, folder, command, host }));
  if (parts && "message" in parts) return parts;
  const { fresh = found, known = 0 } = parts ?? {};
  const before = changed && (await findingsBefore(changed, rules, { command, host }));
  if (before && "message" in before) return before;
  const caused = new Set(before ? causedBy(fresh, before) : fresh);
  const isSetUpError = setUpErrors(folder);
  const told = fresh.filter((each) => caused.has(each) || isSetUpError(each));
  const diagnostics = told.filter(({ at }) => isAsked(at.path));
  const borne = waived.filter(({ diagnostic }) => isAsked(diagnostic.at.path));
  return {
    folder,
    diagnostics,
    waived: borne,
    aside: { waived: borne.length, known, older: fresh.length - told.length },
    files: files.filter(isAsked),
    summary: summaryOf(folder, diagnostics),
  };
}

async function withoutKnown(
  diagnostics: readonly Diagnostic[],
  {
    baseline,
    ...rest
  }: {
    baseline: NonNullable<ValidateCommand["baseline"]>;
    folder: Folder;
    command: ValidateCommand;
    host: Host;
  },
) {
  const { withoutBaseline } = await import("../baseline-file.ts");
  return withoutBaseline(diagnostics, baseline, rest);
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
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  if (errors.some(setUpErrors(folder))) return exit.misuse;
  const bearable = failOn === "warning" ? 0 : maxWarnings;
  if (errors.length > 0 || warnings.length > bearable) return exit.findings;
  const read = folder.files.some(({ role }) => role === "registration");
  return read ? exit.clean : exit.nothing;
}

/** An error in the configuration, the roster or a pack: every count rests on them. */
function setUpErrors({ files }: Folder): (diagnostic: Diagnostic) => boolean {
  const roles = new Map(files.map(({ source, role }) => [source.path, role] as const));
  return ({ severity, at }) =>
    severity === "error" &&
    !["registration", "report", "stray"].includes(roles.get(at.path) ?? "config");
}

function complain(host: Host, message: string): ExitCode {
  host.err(`danvan: ${message}\n`);
  return exit.misuse;
}
