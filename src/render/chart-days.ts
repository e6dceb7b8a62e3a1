import type { TimeLineChart } from "../model/chart.ts";
import {
  daysBetween,
  type IsoDate,
  isoDate,
  partsOf,
  plusDays,
  vietnameseDate,
} from "../model/date.ts";

/** A stretch of days, and the places along it that bear a date. */
export interface DayScale {
  readonly first: IsoDate;
  /** Days from the first to the last. */
  readonly days: number;
  readonly ticks: readonly { readonly day: number; readonly text: string }[];
  /** Where the day asked about is drawn, and whether it lies beyond the end. */
  readonly asOf: number;
  readonly isBeyond: boolean;
}

/** Days left free before the first and behind the last event, at least. */
const leastMargin = 3;

/**
 * From the first event to the last. The day asked about may be years later; then it stands at the
 * end, or all the rest would be a smudge at the beginning.
 */
export function dayScale({ rows, asOf }: TimeLineChart, mostTicks: number): DayScale {
  const known = rows
    .flatMap(({ due, events }) => [
      due,
      // Overdue ones stand on the day asked about, wherever that is.
      ...events.flatMap(({ day, state }) => (state === "overdue" ? [] : [day])),
    ])
    .toSorted();
  const start = known[0] ?? asOf;
  const end = known.at(-1) ?? asOf;
  const span = daysBetween(start, end);
  const reach = Math.max(366, span * 2);
  const isBeyond = daysBetween(end, asOf) > reach;
  const last = isBeyond ? plusDays(end, reach) : asOf > end ? asOf : end;
  const from = asOf < start ? asOf : start;
  const margin = Math.max(leastMargin, Math.round(daysBetween(from, last) * 0.04));
  const first = plusDays(from, -margin);
  const days = daysBetween(first, last) + margin;
  return {
    first,
    days,
    ticks: ticksOf(first, days, mostTicks),
    asOf: daysBetween(first, isBeyond ? last : asOf),
    isBeyond,
  };
}

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];

/** First days of months, as many as there is room for; single days where the stretch is short. */
function ticksOf(first: IsoDate, days: number, most: number): DayScale["ticks"] {
  if (days < 60) {
    const step = Math.ceil(days / most);
    return Array.from({ length: Math.floor(days / step) }, (_, index) => {
      const day = Math.round((index + 0.5) * step);
      return { day, text: vietnameseDate(plusDays(first, day)).slice(0, 5) };
    });
  }
  const months = days / 30.4;
  const step = monthSteps.find((each) => months / each <= most) ?? 240;
  const { year, month } = partsOf(first);
  const start = year * 12 + month - 1;
  const firstTick = Math.ceil((start + 1) / step) * step;
  return Array.from({ length: most + 1 }, (_, index) => {
    const at = firstTick + index * step;
    const [tickYear, tickMonth] = [Math.floor(at / 12), (at % 12) + 1];
    const day = daysBetween(first, isoDate(tickYear, tickMonth, 1));
    return { day, text: step % 12 === 0 ? String(tickYear) : `${tickMonth}/${tickYear}` };
  }).filter(({ day }) => day <= days);
}
