import { runRules } from "../../check/run.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Folder } from "../../model/folder.ts";
import { compactPage, prettyPage, validateJson } from "../../print/findings.ts";
import { paintOf } from "../../print/paint.ts";
import { summaryLine, summaryOf } from "../../print/summary.ts";
import { rules } from "../../rules/index.ts";
import type { ValidateCommand } from "../command.ts";
import { type ExitCode, exit } from "../exit.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";
import { workspaceOf } from "../workspace.ts";

export function validate(command: ValidateCommand, host: Host): ExitCode {
  const { folder: path, asOf, language, plain, quiet, paths } = command;
  const say = folderWords[language];
  const workspace = workspaceOf(host, path, asOf);
  if (!workspace) return complain(host, say.noFolder(path));
  const { folder, standings } = workspace;
  const unknown = paths.find(
    (wanted) => !folder.files.some(({ source }) => isBelow(source.path, wanted)),
  );
  if (unknown !== undefined) return complain(host, say.noSuchFile(unknown));
  const everything = runRules(rules, { folder, standings, language });
  const diagnostics = everything.filter(
    ({ at }) => paths.length === 0 || paths.some((wanted) => isBelow(at.path, wanted)),
  );
  const summary = summaryOf(folder, diagnostics);
  const texts = new Map(folder.files.map(({ source }) => [source.path, source.text] as const));
  for (const { source } of folder.packs) texts.set(source.path, source.text);
  const format = command.format ?? "pretty";
  if (format === "json") host.out(validateJson(diagnostics, { asOf, summary }));
  else if (format === "compact") host.out(compactPage(diagnostics));
  else {
    const textOf = (file: string) => texts.get(file) ?? "";
    host.out(prettyPage(diagnostics, { textOf, language, paint: paintOf(plain) }));
  }
  if (summary.registrations === 0) host.err(`${say.noRegistrations(path)}\n`);
  if (!quiet) host.err(summaryLine(summary, language));
  return verdict(diagnostics, { folder, failOn: command.failOn });
}

/** The verdict comes from the findings, never from a printer. */
export function verdict(
  diagnostics: readonly Diagnostic[],
  { folder, failOn }: { folder: Folder; failOn: ValidateCommand["failOn"] },
): ExitCode {
  const roles = new Map(folder.files.map(({ source, role }) => [source.path, role] as const));
  const isSetUp = ({ at }: Diagnostic) =>
    !["registration", "report", "stray"].includes(roles.get(at.path) ?? "config");
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.some(isSetUp)) return exit.misuse;
  const weighty =
    failOn === "error" ? errors : diagnostics.filter(({ severity }) => severity !== "note");
  if (weighty.length > 0) return exit.findings;
  const read = folder.files.some(({ role }) => role === "registration");
  return read ? exit.clean : exit.nothing;
}

function isBelow(path: string, wanted: string): boolean {
  const clean = wanted.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
  return clean === "." || path === clean || path.startsWith(`${clean}/`);
}

function complain(host: Host, message: string): ExitCode {
  host.err(`danvan: ${message}\n`);
  return exit.misuse;
}
