import type { FlexDate, IsoDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import type { Days } from "../model/period.ts";
import type { Commendation, Registration } from "../model/registration.ts";
import type { Commended } from "../model/tally.ts";
import { isRecognised } from "./counted.ts";
import { registeredUnder } from "./registered.ts";

/** The registrations that the figures of one period are counted from. */
export interface PeriodCounts {
  readonly day: IsoDate;
  readonly standing: readonly Registration[];
  readonly retired: readonly Registration[];
  readonly suspended: readonly Registration[];
  readonly registered: readonly Registration[];
  readonly recognised: readonly Registration[];
  readonly recognisedEver: readonly Registration[];
  readonly stopped: readonly Registration[];
  readonly inspected: readonly Registration[];
  readonly commended: readonly Commended[];
}

/** Counts a stretch of days under one pack, up to a day. */
export function periodCounts(
  folder: Folder,
  {
    pack,
    window,
    asOf,
    isAsked,
  }: { pack: Pack; window: Days; asOf: IsoDate; isAsked: (unitId: string) => boolean },
): PeriodCounts {
  const day = asOf < window.last ? asOf : window.last;
  const all = registeredUnder(folder, pack, day);
  const standing = all.standing.filter(({ unitId }) => isAsked(unitId));
  const retired = all.retired.filter(({ unitId }) => isAsked(unitId));
  const suspended = standing.filter((record) => isSuspended(record, day));
  const recognisedEver = standing.filter((record) => isRecognised(record, day));
  const isDone = (date: FlexDate | undefined) => isIn(date, window) && (date?.first ?? day) <= day;
  return {
    day,
    standing,
    retired,
    suspended,
    registered: [...standing, ...retired].filter(({ data }) => isIn(data.registeredOn, window)),
    recognised: recognisedEver.filter(({ data }) => isIn(data.recognition?.date, window)),
    recognisedEver,
    stopped: [...suspended, ...retired].filter(
      ({ data: { stopped } }) => stopped?.date === undefined || isIn(stopped.date, window),
    ),
    inspected: standing.filter(({ data }) =>
      (data.inspections ?? []).some(({ date }) => isDone(date)),
    ),
    commended: [...standing, ...retired].flatMap((registration) =>
      (registration.data.commendations ?? [])
        .filter(({ date }: Commendation) => isDone(date))
        .map((commendation) => ({ registration, commendation })),
    ),
  };
}

function isSuspended({ data: { status, stopped } }: Registration, day: IsoDate): boolean {
  return status === "suspended" && (stopped?.date?.first ?? day) <= day;
}

/** A date counts in a period only when all of it lies there: `2021` is in neither half of 2021. */
function isIn(date: FlexDate | undefined, { first, last }: Days): boolean {
  return date !== undefined && date.first >= first && date.last <= last;
}
