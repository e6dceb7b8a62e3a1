import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import type { DeadlineLine } from "../model/tally.ts";
import { byCodeUnit } from "../model/text.ts";
import type { UnitReport } from "../model/unit-report.ts";

/** Folders below `bao-cao/` in which a unit's proof may lie; the first is the one to suggest. */
export function foldersOf({ id, period }: DeadlineLine): readonly string[] {
  return period ? [period.id, id] : [id];
}

const indexes = new WeakMap<Folder, ReadonlyMap<string, readonly UnitReport[]>>();

/** Every unit asks for its reports many times over: they are sorted out once a folder. */
function reportsByUnit(folder: Folder): ReadonlyMap<string, readonly UnitReport[]> {
  const known = indexes.get(folder);
  if (known) return known;
  const byUnit = new Map<string, UnitReport[]>();
  for (const report of folder.reports) {
    const id = report.unitId.toLowerCase();
    byUnit.set(id, [...(byUnit.get(id) ?? []), report]);
  }
  indexes.set(folder, byUnit);
  return byUnit;
}

/** What a unit handed in for one deadline, the earliest first; without a day last. */
export function reportsFor(folder: Folder, pack: Pack, line: DeadlineLine): UnitReport[] {
  const folders = foldersOf(line).map((name) => name.toLowerCase());
  const day = ({ submittedOn }: UnitReport) => submittedOn?.first ?? "9999";
  return (reportsByUnit(folder).get(line.unit.id) ?? [])
    .filter(
      ({ occasion, guidance }) =>
        folders.includes(occasion.toLowerCase()) &&
        (guidance === undefined || guidance === pack.id),
    )
    .toSorted((a, b) => byCodeUnit(day(a), day(b)));
}

/** A file for one deadline that could not be read: whether it was handed in is not certain. */
export function unreadableFor(folder: Folder, line: DeadlineLine): string | undefined {
  const wanted = foldersOf(line).map((name) => `bao-cao/${name}/${line.unit.id}.`.toLowerCase());
  return folder.files.find(
    ({ role, readable, source: { path } }) =>
      !readable &&
      role === "report" &&
      wanted.some((start) => isOrHolds(path.toLowerCase(), start)),
  )?.source.path;
}

/** A folder that cannot be opened may hold the file wanted. */
function isOrHolds(path: string, start: string): boolean {
  return path.startsWith(start) || (path.endsWith("/") && start.startsWith(path));
}
