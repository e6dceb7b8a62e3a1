import type { FmtCommand } from "../command.ts";
import { type ExitCode, exit } from "../exit.ts";
import { fixesOf, sayLeft, showFixes, writeFixes } from "../fix-folder.ts";
import { fixWords } from "../fix-words.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";

/** Rewrites records in canonical form and lists them on standard output. */
export async function fmt(command: FmtCommand, host: Host): Promise<ExitCode> {
  const { mode, language, quiet } = command;
  const found = fixesOf(command, host, { order: true });
  if ("message" in found) {
    host.err(`danvan: ${found.message}\n`);
    return exit.misuse;
  }
  if (found.files === 0) {
    host.err(`${folderWords[language].noRegistrations(command.folder)}\n`);
    return exit.nothing;
  }
  const left = sayLeft(found, command, host);
  const code = mode === "write" ? written(found, command, host) : await shown(found, command, host);
  if (!quiet && found.fixes.length === 0) host.err(fixWords[language].nothingToFix);
  return left === exit.clean ? code : left;
}

type Found = Exclude<ReturnType<typeof fixesOf>, { readonly kind: "misuse" }>;

function written(found: Found, command: FmtCommand, host: Host): ExitCode {
  const { written: paths, code } = writeFixes(found, command, host);
  list(paths, host);
  return code;
}

async function shown(found: Found, command: FmtCommand, host: Host): Promise<ExitCode> {
  const { fixes } = found;
  if (fixes.length === 0) return exit.clean;
  if (command.mode === "show") await showFixes(found, command, host);
  else
    list(
      fixes.map(({ path }) => path),
      host,
    );
  if (!command.quiet) host.err(fixWords[command.language].wouldFix(fixes.length));
  return exit.findings;
}

function list(paths: readonly string[], host: Host): void {
  host.out(paths.map((path) => `${path}\n`).join(""));
}
