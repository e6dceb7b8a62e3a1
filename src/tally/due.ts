import type { LocalDate } from "../model/config.ts";
import { type IsoDate, isoDate, type Precision, partsOf, plusDays } from "../model/date.ts";
import type { Deadline, Pack } from "../model/pack.ts";
import { type Period, periodOf } from "../model/period.ts";

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
  const packStart = pack.document.date?.first ?? isoDate(pack.years.from, 1, 1);
  if (deadline.periods.length > 0) return periodic(deadline, { pack, local, packStart });
  const firstYear =
    local.find((date) => date.firstYear !== undefined)?.firstYear ?? deadline.every?.firstYear;
  if (deadline.every && firstYear !== undefined) {
    return rounds(deadline, deadline.every, { pack, firstYear });
  }
  const due = lastGoodDay(deadline) ?? localDue(local[0]);
  return [{ id: deadline.id, folders: [deadline.id], due, from: packStart }];
}

function periodic(
  { id, periods }: Deadline,
  { pack, local, packStart }: { pack: Pack; local: readonly LocalDate[]; packStart: IsoDate },
): Occurrence[] {
  const years = Array.from(
    { length: pack.years.to - pack.years.from + 1 },
    (_, i) => pack.years.from + i,
  );
  const ids = years.flatMap((year) => [
    ...(periods.includes("half") ? [`${year}H1`, `${year}H2`] : []),
    ...(periods.includes("year") ? [`${year}`] : []),
  ]);
  return ids.flatMap((periodId) => {
    const period = periodOf(periodId);
    // A period that ended before the guidance was issued is owed by nobody.
    if (!period || period.last < packStart) return [];
    const set = local.find((date) => isOfPeriod(date, period));
    const whole = `${id}-${periodId.toLowerCase()}`;
    const due = localDue(set, period);
    return [{ id: whole, period, folders: [periodId, whole], due, from: period.first }];
  });
}

function isOfPeriod({ period }: LocalDate, { id, kind }: Period): boolean {
  return (
    period === id ||
    (kind === "half" && period === id.slice(4)) ||
    (kind === "year" && period === "YEAR")
  );
}

function rounds(
  { id }: Deadline,
  { years, day, month }: NonNullable<Deadline["every"]>,
  { pack, firstYear }: { pack: Pack; firstYear: number },
): Occurrence[] {
  const found: Occurrence[] = [];
  for (let year = firstYear; year <= pack.years.to; year += years) {
    const whole = `${id}-${year}`;
    const due: Due = { day: isoDate(year, month, day), precision: "day", setBy: "guidance" };
    found.push({ id: whole, folders: [whole], due, from: isoDate(year, 1, 1) });
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
  return { day: isoDate(year, set.on.month, set.on.day), precision: "day", setBy: "organisation" };
}
