import type { Config } from "../model/config.ts";
import type { Folder } from "../model/folder.ts";
import type { Deadline, Pack } from "../model/pack.ts";
import { periodOf } from "../model/period.ts";

/** Folders below `bao-cao/` that can hold a proof, and those of deadlines that records alone meet. */
export interface Occasions {
  readonly valid: readonly string[];
  readonly byRecords: readonly string[];
}

export function occasionsOf({ packs, config }: Folder): Occasions {
  const all = packs.flatMap((pack) => pack.deadlines.map((deadline) => ({ pack, deadline })));
  const isByRecords = ({ deadline }: (typeof all)[number]) => deadline.shownBy === "registration";
  const namesOf = ({ pack, deadline }: (typeof all)[number]) => foldersOf(deadline, pack, config);
  return {
    valid: all.filter((one) => !isByRecords(one)).flatMap(namesOf),
    byRecords: all.filter(isByRecords).flatMap(namesOf),
  };
}

function foldersOf(
  { id, periods, every, before, by, inMonth }: Deadline,
  { years }: Pack,
  { localDates }: Config,
): string[] {
  const all = Array.from(
    { length: Math.max(0, years.to - years.from + 1) },
    (_, at) => years.from + at,
  );
  if (periods.length > 0) {
    const named = [
      ...(periods.includes("half") ? all.flatMap((year) => [`${year}H1`, `${year}H2`]) : []),
      ...(periods.includes("year") ? all.map(String) : []),
    ];
    const once = (before ?? by ?? inMonth) ? [id] : [];
    return [...once, ...named.flatMap((period) => [period, `${id}-${period.toLowerCase()}`])];
  }
  const local = localDates.find((set) => set.deadline === id && set.firstYear !== undefined);
  const first = local?.firstYear ?? every?.firstYear;
  if (!every || first === undefined) return [id];
  return all
    .filter((year) => year >= first && (year - first) % every.years === 0)
    .map((year) => `${id}-${year}`);
}

/**
 * A period in the years of the guidance: units may report on any of them, and the summary report of
 * that period quotes them, whether or not the guidance asks for one.
 */
export function isPeriodOf(occasion: string, packs: readonly Pack[]): boolean {
  const period = periodOf(occasion);
  const year = (day: string) => Number(day.slice(0, 4));
  return packs.some(
    ({ years }) => period && year(period.first) <= years.to && year(period.last) >= years.from,
  );
}

/** Whether a folder's name is at least that of some period: `2031`. */
export function isPeriod(occasion: string): boolean {
  return periodOf(occasion) !== undefined;
}
