import type { IsoDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import type { Period } from "../model/period.ts";
import { periodBefore, periodOf, samePeriodLastYear, windowOf } from "../model/period.ts";
import type { ComparedPeriod, PeriodFigures } from "../model/tally.ts";
import { breakdownOf } from "./breakdown.ts";
import { issuedFrom } from "./due.ts";
import { type PeriodCounts, periodCounts } from "./period-counts.ts";

/** What a period comes to in few figures. */
export function figuresOf(counts: PeriodCounts): PeriodFigures {
  return {
    registered: breakdownOf(counts.registered),
    recognised: counts.recognised.length,
    commended: counts.commended.length,
    stopped: counts.stopped.length,
    standing: breakdownOf(counts.standing),
    recognisedEver: counts.recognisedEver.length,
  };
}

interface Asked {
  readonly pack: Pack;
  readonly period: Period;
  readonly asOf: IsoDate;
  readonly isAsked: (unitId: string) => boolean;
}

/** The period before, the same one of last year, and a year's halves, counted in the same way. */
export function comparedPeriods(
  folder: Folder,
  asked: Asked,
): {
  readonly previous: ComparedPeriod | undefined;
  readonly lastYear: ComparedPeriod | undefined;
  readonly parts: readonly ComparedPeriod[];
} {
  const { period: own, asOf } = asked;
  const compared = (period: Period | undefined) =>
    period && comparedPeriod(folder, { ...asked, period });
  const halves = own.kind === "year" ? [periodOf(`${own.id}H1`), periodOf(`${own.id}H2`)] : [];
  return {
    previous: compared(periodBefore(asked.period)),
    lastYear: compared(samePeriodLastYear(asked.period)),
    // A half that has not begun is no part yet.
    parts: halves.flatMap((half) => {
      const part = compared(half);
      return part && part.window.first <= asOf ? [part] : [];
    }),
  };
}

/**
 * There are no figures of a period that ended before the guidance was issued, nor of one up to whose
 * end the folder holds neither a registration nor a report: nothing on record is not 0.
 */
function comparedPeriod(folder: Folder, { pack, period, asOf, isAsked }: Asked): ComparedPeriod {
  const window = windowOf(period, folder.config.cutOff);
  if (window.last < issuedFrom(pack)) return { period, window, lack: "not-in-force" };
  if (!isOnRecord(folder, { pack, period, last: window.last })) {
    return { period, window, lack: "no-records" };
  }
  const counts = periodCounts(folder, { pack, window, asOf, isAsked });
  return { period, window, figures: figuresOf(counts) };
}

function isOnRecord(
  { registrations, reports }: Folder,
  { pack, period, last }: { pack: Pack; period: Period; last: IsoDate },
): boolean {
  const registered = registrations.some(
    ({ pack: own, data: { status, registeredOn } }) =>
      own === pack &&
      status !== "draft" &&
      registeredOn !== undefined &&
      registeredOn.first <= last,
  );
  return (
    registered ||
    reports.some(
      ({ occasion, guidance }) =>
        occasion.toLowerCase() === period.id.toLowerCase() &&
        (guidance === undefined || guidance === pack.id),
    )
  );
}
