import type { IsoDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Standing } from "../model/tally.ts";
import { parseFolder } from "../parse/folder.ts";
import { standingOf } from "../tally/standing.ts";
import type { Host } from "./host.ts";

/** A folder of records, parsed, with the standing of its units under each of its packs on a day. */
export interface Workspace {
  readonly folder: Folder;
  readonly standings: readonly Standing[];
}

/** load > parse > tally; `undefined` when there is no such folder. */
export function workspaceOf(host: Host, path: string, asOf: IsoDate): Workspace | undefined {
  const files = host.readFolder(path);
  if (!files) return undefined;
  const folder = parseFolder(files, host.builtInPacks());
  return { folder, standings: folder.packs.map((pack) => standingOf(folder, pack, asOf)) };
}
