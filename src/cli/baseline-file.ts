import { type BaselineParts, baselineOf, partedByBaseline } from "../check/baseline.ts";
import type { Baseline } from "../model/baseline.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Folder } from "../model/folder.ts";
import { parseBaseline } from "../parse/baseline.ts";
import { baselineText } from "../print/baseline.ts";
import type { BaselineFile, Common, Misuse } from "./command.ts";
import { misuse } from "./command.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";

/** Findings without those of the baseline; the file is written when asked for, or pruned of what is gone. */
export function withoutBaseline(
  diagnostics: readonly Diagnostic[],
  { path, write, force }: BaselineFile,
  {
    command,
    folder,
    host,
  }: { command: Common & { readonly watch: boolean }; folder: Folder; host: Host },
): BaselineParts | Misuse {
  const { asOf, language, quiet } = command;
  const say = folderWords[language];
  const isTaken = host.isTaken(path);
  const held = isTaken ? parseBaseline(textAt(path, host)) : undefined;
  if (isTaken && !held && !(write && force)) return misuse(say.notBaseline(path));
  if (write) {
    const made = baselineOf(diagnostics, asOf);
    save(made, path, host);
    if (!quiet) host.err(say.wroteBaseline(path, countOf(made)));
    return partedByBaseline(diagnostics, made, asOf);
  }
  if (!held) return misuse(say.noBaseline(path));
  const parts = partedByBaseline(diagnostics, held, asOf);
  const left = countOf(parts.pruned);
  const gone = countOf(held) - left;
  // While a record is being edited findings go and come back.
  if (gone === 0 || command.watch || asOf < held.asOf || !isWhole(folder)) return parts;
  save(parts.pruned, path, host);
  if (!quiet) host.err(say.pruned(path, gone, left));
  return parts;
}

/** A file that cannot be read hides findings: they are not gone. */
function isWhole({ files }: Folder): boolean {
  const setUp = ["config", "roster", "pack"];
  return files.every(
    ({ role, readable, faults }) =>
      role === "stray" || (readable && !(setUp.includes(role) && faults.length > 0)),
  );
}

function countOf({ findings }: Baseline): number {
  return findings.reduce((sum, { count }) => sum + count, 0);
}

function textAt(path: string, host: Host): string {
  return new TextDecoder().decode(host.read(path));
}

function save(baseline: Baseline, path: string, host: Host): void {
  host.write(path, new TextEncoder().encode(baselineText(baseline)));
}
