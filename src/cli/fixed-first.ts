import type { Fixes } from "../fix/fixes.ts";
import type { ValidateCommand } from "./command.ts";
import { type ExitCode, exit } from "./exit.ts";
import { fixesOf, sayLeft, showFixes, writeFixes } from "./fix-folder.ts";
import { fixWords } from "./fix-words.ts";
import type { Host } from "./host.ts";

/**
 * `validate --fix`: puts right, then checks what is there now; the verdict is the check's, unless
 * something could not be written. With `--dry-run` the changes are shown and nothing is checked.
 */
export async function fixedFirst(
  command: ValidateCommand & { readonly fix: "write" | "show" },
  host: Host,
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const found = fixesOf(command, host, { order: false });
  // A folder or file that is not there: the check says so.
  if ("message" in found) return check();
  return command.fix === "show" ? shown(found, command, host) : fixed(found, command, host, check);
}

async function shown(found: Fixes, command: ValidateCommand, host: Host): Promise<ExitCode> {
  const { length } = found.fixes;
  const say = fixWords[command.language];
  await showFixes(found, command, host);
  const left = sayLeft(found, command, host);
  if (!command.quiet) host.err(length > 0 ? say.wouldFix(length) : say.nothingToFix);
  return length > 0 && left === exit.clean ? exit.findings : left;
}

async function fixed(
  found: Fixes,
  command: ValidateCommand,
  host: Host,
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const say = fixWords[command.language];
  const { written, code } = writeFixes(found, command, host);
  // What cannot be read is among the findings that follow.
  const left = sayLeft({ ...found, unread: [] }, command, host);
  if (!command.quiet) host.err(written.length > 0 ? say.fixed(written) : say.nothingToFix);
  const verdict = await check();
  return code === exit.clean && left === exit.clean ? verdict : exit.failed;
}
