import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";
import { mayBeIn } from "../model/roster.ts";

/**
 * Records that may count for a unit once they are mended: whose status, guidance or unit was written
 * but names nothing. Each has a finding of its own; a count that lacks them is not certain.
 */
export function doubtfulByUnit(
  { registrations, roster }: Folder,
  pack: Pack,
): (unitId: string) => readonly Registration[] {
  const known = (id: string | undefined) => roster.byId.get(id?.toLowerCase() ?? "")?.id;
  const candidates = registrations
    .filter((record) => record.pack === undefined || record.pack === pack)
    .map((record) => ({
      record,
      own: known(record.unitId),
      folder: known(record.folderUnit),
      isUnread: record.pack === undefined || isUnread(record, "status"),
    }))
    // Of a unit that an entry of the roster stands for which cannot be read: of none of the others.
    .filter(({ record, own }) => own !== undefined || !mayBeIn(roster, record.unitId))
    .filter(({ own, folder, isUnread }) => isUnread || own === undefined || own !== folder);
  return (unitId) =>
    candidates.flatMap(({ record, own, folder, isUnread }) => {
      // In nobody's folder it may be anybody's; its own unit counts it, unless it cannot be read.
      const isAnybodys = own === undefined && folder === undefined;
      const isIts = own === unitId ? isUnread : isAnybodys || folder === unitId;
      return isIts ? [record] : [];
    });
}

/** Whether a key was written with a value that cannot be read. */
export function isUnread(record: Registration, key: "status" | "kind"): boolean {
  return record.data[key] === undefined && record.faults.some(({ path }) => path === key);
}
