import type { LocalDate } from "../model/config.ts";
import {
  daysInMonth,
  type IsoDate,
  isoDate,
  type Precision,
  partsOf,
  plusDays,
} from "../model/date.ts";
import type { Deadline, Pack } from "../model/pack.ts";
import { isWithin, type Period, periodOf } from "../model/period.ts";

/** The last day that is on time, and how precisely the document gave it. */
export interface Due {
  readonly day: IsoDate;
  readonly precision: Precision;
  readonly setBy: "guidance" | "organisation";
}

/** One time that a deadline falls due: once, or per period, or per round of years. */
export interface Occurrence {
  readonly id: string;
  readonly period?: Period | undefined;
  /** Folders below `bao-cao/` in which its proof may lie. */
  readonly folders: readonly string[];
  readonly due?: Due | undefined;
  /** First day from which it concerns anybody. */
  readonly from: IsoDate;
}

/** `trước ngày X`: X itself is late. `trong tháng`, a month or a year: by its last day. */
export function lastGoodDay({ before, by, inMonth }: Deadline): Due | undefined {
  if (before) {
    return { day: plusDays(before.first, -1), precision: before.precision, setBy: "guidance" };
  }
  const until = by ?? inMonth;
  return until && { day: until.last, precision: until.precision, setBy: "guidance" };
}

/** Every time a deadline falls due in the pack's years. */
export function occurrencesOf(
  deadline: Deadline,
  pack: Pack,
  localDates: readonly LocalDate[],
): Occurrence[] {
  const local = localDates.filter(({ deadline: id }) => id === deadline.id);
  const packStart = issuedFrom(pack);
  const fixed = lastGoodDay(deadline);
  if (deadline.periods.length > 0) return periodic(deadline, { pack, local, packStart, fixed });
  const firstYear =
    local.find((date) => date.firstYear !== undefined)?.firstYear ?? deadline.every?.firstYear;
  if (deadline.every && firstYear !== undefined) {
    return rounds(deadline, deadline.every, { pack, firstYear, packStart });
  }
  const due = fixed ?? localDue(local[0]);
  return [{ id: deadline.id, folders: [deadline.id], due, from: packStart }];
}

/**
 * The first day on which the guidance can have bound anybody: its own date; where its text gives
 * none, that of the latest document it rests on (a date after its years is a misprint); else the
 * beginning of its years.
 */
export function issuedFrom({ document, years }: Pack): IsoDate {
  if (document.date) return document.date.first;
  const yearsBegin = isoDate(years.from, 1, 1);
  const rested = document.basis
    .flatMap(({ date }) => date?.first ?? [])
    .filter((day) => day <= isoDate(years.to, 12, 31));
  return [yearsBegin, ...rested].toSorted().at(-1) ?? yearsBegin;
}

interface Setting {
  readonly pack: Pack;
  readonly local: readonly LocalDate[];
  readonly packStart: IsoDate;
  /** A day that the guidance itself gives: that of the period it lies in. */
  readonly fixed: Due | undefined;
}

function periodic(
  { id, periods }: Deadline,
  { pack, local, packStart, fixed }: Setting,
): Occurrence[] {
  const years = Array.from(
    { length: pack.years.to - pack.years.from + 1 },
    (_, i) => pack.years.from + i,
  );
  const ids = years.flatMap((year) => periodsOwed(year, periods));
  return ids.flatMap((periodId) => {
    const period = periodOf(periodId);
    // A period that ended before the guidance was issued is owed by nobody.
    if (!period || period.last < packStart) return [];
    // A day for this very period goes before one for every period of its kind.
    const set =
      local.find((date) => date.period === period.id) ??
      local.find((date) => isOfKind(date, period));
    const whole = `${id}-${periodId.toLowerCase()}`;
    const given = fixed && isWithin(fixed.day, period) ? fixed : undefined;
    const due = given ?? localDue(set, period);
    const from = period.first < packStart ? packStart : period.first;
    return [{ id: whole, period, folders: [periodId, whole, ...(given ? [id] : [])], due, from }];
  });
}

/** “6 tháng” is each half of the year, as NĐ 09/2019/NĐ-CP, điều 12 has it; the year has a report of its own. */
function periodsOwed(year: number, periods: Deadline["periods"]): string[] {
  return [
    ...(periods.includes("half") ? [`${year}H1`, `${year}H2`] : []),
    ...(periods.includes("year") ? [`${year}`] : []),
  ];
}

function isOfKind({ period }: LocalDate, { id, kind }: Period): boolean {
  return (kind === "half" && period === id.slice(4)) || (kind === "year" && period === "YEAR");
}

function rounds(
  { id }: Deadline,
  { years, day, month }: NonNullable<Deadline["every"]>,
  { pack, firstYear, packStart }: { pack: Pack; firstYear: number; packStart: IsoDate },
): Occurrence[] {
  const found: Occurrence[] = [];
  for (let year = firstYear; year <= pack.years.to; year += years) {
    const whole = `${id}-${year}`;
    const due: Due = { day: dayOf(year, month, day), precision: "day", setBy: "guidance" };
    // A round that was over before the guidance was issued is owed by nobody.
    if (due.day < packStart) continue;
    const start = isoDate(year, 1, 1);
    found.push({ id: whole, folders: [whole], due, from: start < packStart ? packStart : start });
  }
  return found;
}

function localDue(set: LocalDate | undefined, period?: Period): Due | undefined {
  if (!set?.on) return undefined;
  if ("first" in set.on) {
    return { day: set.on.last, precision: set.on.precision, setBy: "organisation" };
  }
  if (!period) return undefined;
  const { year } = partsOf(period.last);
  const day = dayOf(year, set.on.month, set.on.day);
  return { day, precision: "day", setBy: "organisation" };
}

/** A day that a month lacks in some years (29/2) is its last day there. */
function dayOf(year: number, month: number, day: number): IsoDate {
  return isoDate(year, month, Math.min(day, daysInMonth(year, month)));
}
