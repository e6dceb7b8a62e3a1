import { type IsoDate, isoDate } from "../model/date.ts";
import type { Pack, Quota } from "../model/pack.ts";
import type { Unit } from "../model/roster.ts";
import type { NotCounted, QuotaLine, QuotaState } from "../model/tally.ts";
import { isRecognised, type UnitRecords } from "./counted.ts";
import type { Calendar } from "./deadlines.ts";
import { isUnread } from "./doubtful.ts";

interface Around {
  readonly unit: Unit;
  readonly records: UnitRecords;
  readonly pack: Pack;
  readonly calendar: Calendar;
  readonly asOf: IsoDate;
}

/** One unit's standing under one quota. */
export function quotaLine(
  quota: Quota,
  { unit, records, pack, calendar, asOf }: Around,
): QuotaLine {
  const ofKind = records.standing.filter(({ data }) => !quota.kind || data.kind === quota.kind);
  const counted =
    quota.measure === "registered" ? ofKind : ofKind.filter((record) => isRecognised(record, asOf));
  const [isOfKind, isCounted] = [new Set(ofKind), new Set(counted)];
  const uncounted = records.standing.filter((record) => !isCounted.has(record));
  const notCounted: readonly NotCounted[] = [
    ...records.notCounted,
    ...uncounted.map((registration): NotCounted => {
      const reason = isOfKind.has(registration) ? "not-recognised" : "other-kind";
      return { registration, reason };
    }),
  ];
  const unread = quota.kind ? uncounted.filter((record) => isUnread(record, "kind")) : [];
  const state = stateOf(quota, counted.length);
  return {
    quota,
    unit,
    state,
    actual: counted.length,
    missing: state === "short" ? (quota.min ?? 0) - counted.length : 0,
    due: quotaDue(quota, pack, calendar),
    counted,
    notCounted,
    unreadable: records.unreadable,
    doubtful: [...records.doubtful, ...unread].map(({ source }) => source.path),
  };
}

function stateOf({ min, max }: Quota, actual: number): QuotaState {
  if (min === undefined && max === undefined) return "none";
  if (actual < (min ?? 0)) return "short";
  return max !== undefined && actual > max ? "over" : "met";
}

/** The last day of the quota's deadline, or the last of the pack's years where it has none. */
function quotaDue({ deadline }: Quota, pack: Pack, calendar: Calendar): IsoDate {
  const tied = pack.deadlines.find(({ id }) => id === deadline);
  const last = tied && calendar.get(tied)?.at(-1);
  return last?.due?.day ?? isoDate(pack.years.to, 12, 31);
}
