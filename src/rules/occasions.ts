import type { Config } from "../model/config.ts";
import { plusDays } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import { nearest } from "../model/nearest.ts";
import type { Deadline, Pack } from "../model/pack.ts";
import { isWithin, periodOf } from "../model/period.ts";
import type { UnitReport } from "../model/unit-report.ts";

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

function foldersOf(deadline: Deadline, pack: Pack, { localDates }: Config): string[] {
  const { id, periods, every } = deadline;
  if (periods.length > 0) return roundsOf(deadline, pack).flatMap(({ names }) => names);
  const local = localDates.find((set) => set.deadline === id && set.firstYear !== undefined);
  const first = local?.firstYear ?? every?.firstYear;
  if (!every || first === undefined) return [id];
  return yearsOf(pack)
    .filter((year) => year >= first && (year - first) % every.years === 0)
    .map((year) => `${id}-${year}`);
}

function yearsOf({ years: { from, to } }: Pack): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** Each period of a periodic deadline, with every folder in which a report for it may lie. */
function roundsOf(
  { id, periods, before, by, inMonth }: Deadline,
  pack: Pack,
): readonly { readonly period: string; readonly names: readonly string[] }[] {
  const last = before ? plusDays(before.first, -1) : (by ?? inMonth)?.last;
  const named = yearsOf(pack).flatMap((year) => [
    ...(periods.includes("half") ? [`${year}H1`, `${year}H2`] : []),
    ...(periods.includes("year") ? [String(year)] : []),
  ]);
  return named.map((period) => {
    const within = periodOf(period);
    // The one period in which the document's own day lies goes by the bare id too.
    const once = within && isWithin(last, within) ? [id] : [];
    return { period, names: [...once, period, `${id}-${period.toLowerCase()}`] };
  });
}

/**
 * What a unit's report is for, whatever the name of its folder: `2021H1` and `bao-cao-2021h1` are
 * one where the guidance asks the unit for one report in that period; of several, each is its own.
 */
export function occasionOf({ occasion, unitId, guidance }: UnitReport, folder: Folder): string {
  const typed = occasion.toLowerCase();
  const kind = folder.roster.byId.get(unitId.toLowerCase())?.kind;
  for (const pack of folder.packs) {
    if (guidance !== undefined && guidance !== pack.id) continue;
    const rounds = pack.deadlines
      .filter(({ unitKinds }) => kind === undefined || unitKinds.includes(kind))
      .flatMap((deadline) => roundsOf(deadline, pack));
    const own = rounds.find(({ names }) => names.some((name) => name.toLowerCase() === typed));
    const isOnly = rounds.filter(({ period }) => period === own?.period).length === 1;
    if (own && isOnly) return own.period.toLowerCase();
  }
  return typed;
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

/** For a folder's name that is no occasion at all: the occasion it is likeliest to be a slip of. */
export function nearestOccasion(occasion: string, folder: Folder): string | undefined {
  if (occasion === "" || isPeriodOf(occasion, folder.packs)) return undefined;
  const { valid, byRecords } = occasionsOf(folder);
  const typed = occasion.toLowerCase();
  const isNamed = [...valid, ...byRecords].some((name) => name.toLowerCase() === typed);
  return isNamed ? undefined : nearest(occasion, valid);
}
