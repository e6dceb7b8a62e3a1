import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import type { Rewriting } from "./host.ts";

/**
 * Writes `to` over a file whose bytes are still `from`: beside it first, then moved over it, so that a
 * failure leaves the old file. A link stays a link, the mode stays as it is; a file that may not be
 * written is not replaced by one that may.
 *
 * @param mark sets the file beside apart from those of other runs
 */
export function rewriteFile(
  path: string,
  { from, to, mark }: { from: Uint8Array; to: Uint8Array; mark: string },
): Rewriting {
  const target = realpathSync(path);
  const present = readFileSync(target);
  // Two links may lead to one file: then it is done already.
  if (present.equals(to)) return "written";
  if (!present.equals(from)) return "changed-since";
  const { mode } = statSync(target);
  // Asked first: administrators may write anything, but that a file is read-only is still meant.
  if ((mode & 0o222) === 0) return "read-only";
  accessSync(target, constants.W_OK);
  const beside = `${target}.${mark}.tmp`;
  try {
    writeFileSync(beside, to);
    chmodSync(beside, mode & 0o7777);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
  return "written";
}
