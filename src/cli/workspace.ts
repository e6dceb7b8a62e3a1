import type { IsoDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Standing } from "../model/tally.ts";
import { parseFolder, type RawFile } from "../parse/folder.ts";
import type { Remember } from "../parse/remember.ts";
import { standingOf } from "../tally/standing.ts";
import type { Host } from "./host.ts";

/**
 * A folder of records, parsed, with the standing of its units on a day under each pack that the
 * configuration names. What units owed under guidance that only old records name is closed.
 */
export interface Workspace {
  readonly folder: Folder;
  readonly standings: readonly Standing[];
}

/** load > parse > tally; `undefined` when there is no such folder. */
export function workspaceOf(
  host: Host,
  path: string,
  asOf: IsoDate,
  remember?: Remember,
): Workspace | undefined {
  const files = host.readFolder(path);
  return files && workspaceFrom(files, { host, asOf, remember });
}

/** parse > tally. */
export function workspaceFrom(
  files: readonly RawFile[],
  { host, asOf, remember }: { host: Host; asOf: IsoDate; remember?: Remember | undefined },
): Workspace {
  const folder = parseFolder(files, host.builtInPacks(), remember);
  const inUse = folder.packs.filter(({ id }) => folder.config.guidance.includes(id));
  return { folder, standings: inUse.map((pack) => standingOf(folder, pack, asOf)) };
}
