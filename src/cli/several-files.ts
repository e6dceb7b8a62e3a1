import type { IsoDate } from "../model/date.ts";
import type { Language } from "../model/diagnostic.ts";
import { type ExitCode, exit } from "./exit.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";
import { renderWords } from "./render-words.ts";

/** A document still to be made, so that a thousand of them are not held at once. */
export interface OfficeFile {
  readonly path: string;
  make(): Uint8Array;
}

/**
 * Writes documents, each whole or not at all. Where a file that danvan did not write, or that was
 * changed since, stands in the way of one, none is written.
 */
export async function deliverAll(
  files: readonly OfficeFile[],
  {
    force,
    language,
    quiet,
    asOf,
  }: { force: boolean; language: Language; quiet: boolean; asOf: IsoDate },
  host: Host,
): Promise<ExitCode> {
  const { hasUnbrokenSeal, sealed } = await import("../load/seal.ts");
  const say = renderWords[language];
  const isInTheWay = ({ path, make }: OfficeFile) => {
    if (!host.isTaken(path)) return false;
    const present = host.read(path);
    return !hasUnbrokenSeal(present) && !Buffer.from(present).equals(sealed(make(), asOf));
  };
  const taken = force ? [] : files.filter(isInTheWay).map(({ path }) => path);
  if (taken.length > 0) {
    host.err(`danvan: ${say.taken(taken)}\n`);
    return exit.misuse;
  }
  for (const { path, make } of files) {
    host.write(path, sealed(make(), asOf));
    if (!quiet) host.err(folderWords[language].wrote(path));
  }
  if (!quiet && files.length > 1) host.err(say.wroteSeveral(files.length));
  return exit.clean;
}
