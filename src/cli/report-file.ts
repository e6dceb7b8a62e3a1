import type { Language } from "../model/diagnostic.ts";
import type { FileFormat, ReportFile } from "./command.ts";
import { type ExitCode, exit } from "./exit.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";

/** How danvan's own reports begin: CI writes them anew on every run. */
const beginnings: Readonly<Record<FileFormat, RegExp>> = {
  json: /^\{\s*"schemaVersion": \d+,\s*"kind": "validate",/,
  sarif:
    /^\{\s*"\$schema": "[^"]*",\s*"version": "2\.1\.0",\s*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "danvan",/,
  gitlab: /^\[\s*(?:\]\s*$|\{\s*"fingerprint": "danvan-[0-9a-f]{64}",)/,
  junit: /^<\?xml [^>]*\?>\s*<testsuites name="danvan"/,
};

/** Writes a report for other programs; a file that is no such report of danvan's is kept unless forced. */
export function writeReport(
  text: string,
  {
    report: { path, format, force },
    language,
    quiet,
  }: { report: ReportFile; language: Language; quiet: boolean },
  host: Host,
): ExitCode {
  const say = folderWords[language];
  if (!force && host.isTaken(path) && !isOurs(host.read(path), { text, format })) {
    host.err(`danvan: ${say.notOurReport(path, format)}\n`);
    return exit.misuse;
  }
  host.write(path, new TextEncoder().encode(text));
  if (!quiet) host.err(say.wrote(path));
  return exit.clean;
}

function isOurs(present: Uint8Array, { text, format }: { text: string; format: FileFormat }) {
  const there = new TextDecoder().decode(present);
  return there === text || beginnings[format].test(there);
}
