import type { IsoDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import type { Days, Period } from "../model/period.ts";
import type { DeadlineLine, QuotaLine, Standing, UnitStanding } from "../model/tally.ts";
import { standingOf } from "./standing.ts";

/**
 * Where units stand in a report of a period: quotas on its last day; of the deadlines those that
 * concern it, with what was handed in up to the day the report is made, which is after its end.
 */
export function periodStanding(
  folder: Folder,
  {
    pack,
    period,
    window,
    day,
    asOf,
  }: { pack: Pack; period: Period; window: Days; day: IsoDate; asOf: IsoDate },
): Standing {
  const then = standingOf(folder, pack, day);
  const later = new Map(
    standingOf(folder, pack, asOf).units.map(
      ({ unit, deadlines }) => [unit.id, deadlines] as const,
    ),
  );
  return {
    ...then,
    units: then.units.map(({ unit, quotas, deadlines }) => ({
      unit,
      quotas,
      deadlines: (later.get(unit.id) ?? deadlines).filter((line) =>
        concerns(line, { period, window }),
      ),
    })),
  };
}

/** A periodic duty of this period or a part of it; a day that lies in it; what has no day and is not done. */
function concerns(
  { period: own, due, state }: DeadlineLine,
  { period, window: { first, last } }: { period: Period; window: Days },
): boolean {
  if (own) return own.first >= period.first && own.last <= period.last;
  if (due === undefined) return state === "undated";
  return due <= last && (due >= first || state === "overdue");
}

/** Units that owe something past its day, with only that. A short quota speaks for its own deadline. */
export function outstandingOf({ units, asOf }: Standing): UnitStanding[] {
  return units
    .map(({ unit, quotas, deadlines }) => {
      const short = quotas.filter((line) => isOverdue(line, asOf));
      const tied = new Set(short.map(({ quota }) => quota.deadline));
      const overdue = deadlines.filter(
        ({ state, deadline }) => state === "overdue" && !tied.has(deadline.id),
      );
      return { unit, quotas: short, deadlines: overdue };
    })
    .filter(({ quotas, deadlines }) => quotas.length + deadlines.length > 0);
}

/** Short, and past the last day on which it could be met on time. */
export function isOverdue({ state, due }: QuotaLine, day: IsoDate): boolean {
  return state === "short" && due < day;
}
