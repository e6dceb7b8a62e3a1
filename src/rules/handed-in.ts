import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import type { DeadlineLine } from "../model/tally.ts";
import type { UnitReport } from "../model/unit-report.ts";

/** Folders below `bao-cao/` in which a unit's proof may lie; the first is the one to suggest. */
export function foldersOf({ id, period }: DeadlineLine): readonly string[] {
  return period ? [period.id, id] : [id];
}

/** What a unit handed in for one deadline, the earliest first; without a day last. */
export function reportsFor(folder: Folder, pack: Pack, line: DeadlineLine): UnitReport[] {
  const folders = foldersOf(line).map((name) => name.toLowerCase());
  const day = ({ submittedOn }: UnitReport) => submittedOn?.first ?? "9999";
  return folder.reports
    .filter(
      ({ occasion, unitId, guidance }) =>
        folders.includes(occasion.toLowerCase()) &&
        unitId.toLowerCase() === line.unit.id &&
        (guidance === undefined || guidance === pack.id),
    )
    .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** A file for one deadline that could not be read: whether it was handed in is not certain. */
export function unreadableFor(folder: Folder, line: DeadlineLine): string | undefined {
  const wanted = foldersOf(line).map((name) => `bao-cao/${name}/${line.unit.id}.`.toLowerCase());
  return folder.files.find(
    ({ role, readable, source: { path } }) =>
      role === "report" && !readable && wanted.some((start) => path.toLowerCase().startsWith(start)),
  )?.source.path;
}
