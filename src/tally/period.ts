import type { IsoDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import { type Days, isWithin, type Period, windowOf } from "../model/period.ts";
import type { Registration } from "../model/registration.ts";
import type { PeriodTally, Standing, UnitTally } from "../model/tally.ts";
import type { UnitReport } from "../model/unit-report.ts";
import { breakdownOf, fieldTallies } from "./breakdown.ts";
import { comparedPeriods, figuresOf } from "./comparison.ts";
import { byUnitId } from "./counted.ts";
import { occurrencesOf } from "./due.ts";
import { levelTallies } from "./levels.ts";
import { type PeriodCounts, periodCounts } from "./period-counts.ts";
import { outstandingOf, periodStanding } from "./period-standing.ts";
import { inRegisterOrder } from "./registered.ts";
import { type RollUp, rollUpOn } from "./roll-up.ts";
import { byUnit } from "./unit-order.ts";

interface Asked {
  readonly pack: Pack;
  readonly period: Period;
  readonly asOf: IsoDate;
  readonly unitId?: string | undefined;
}

/**
 * Counts one period under one pack. Every number of the report comes from here. Registrations are
 * counted as they were filed, and only then shown under the successors of units that have ended.
 */
export function periodTally(folder: Folder, { pack, period, asOf, unitId }: Asked): PeriodTally {
  const window = windowOf(period, folder.config.cutOff);
  const day = asOf < window.last ? asOf : window.last;
  const rollUp = rollUpOn(folder.roster, { day, unitId });
  const isAsked = (id: string) => unitId === undefined || rollUp.targetOf(id) === unitId;
  const counts = periodCounts(folder, { pack, window, asOf, isAsked });
  const ordered = (records: readonly Registration[]) =>
    inRegisterOrder(records, { pack, roster: folder.roster });
  const shown = movedBy(rollUp, counts, ordered);
  const counted = [...counts.standing, ...counts.retired];
  const units = unitsAsked(folder, { pack, period, window, day, asOf, unitId });
  return {
    pack,
    period,
    window,
    day,
    figures: figuresOf(counts),
    ...comparedPeriods(folder, { pack, period, asOf, isAsked }),
    registered: breakdownOf(counts.registered),
    standing: breakdownOf(counts.standing),
    newly: shown.registered,
    suspended: shown.suspended,
    retired: shown.retired,
    byField: fieldTallies(pack, shown),
    byUnit: unitTallies(folder, units, shown),
    byLevel: levelTallies(shown),
    recognised: shown.recognised,
    recognisedEver: shown.recognisedEver,
    commended: shown.commended,
    stopped: shown.stopped,
    inspected: shown.inspected,
    rolledUp: rollUp.rolledUp(counted),
    keptApart: rollUp.keptApart(counted),
    register: shown.standing,
    units,
    outstanding: outstandingOf(units),
    reports: reportsOf(folder, { pack, period, window, asOf, isAsked }),
  };
}

function unitsAsked(
  folder: Folder,
  { unitId, ...rest }: Asked & { readonly window: Days; readonly day: IsoDate },
): Standing {
  const whole = periodStanding(folder, rest);
  const units = whole.units.filter(({ unit }) => unitId === undefined || unit.id === unitId);
  return { ...whole, units };
}

/** The same registrations, in the order of the register, under the ids of the units that took over. */
function movedBy(
  rollUp: RollUp,
  counts: PeriodCounts,
  ordered: (records: readonly Registration[]) => readonly Registration[],
): PeriodCounts {
  const known = new Map<Registration, Registration>();
  const moved = (record: Registration): Registration => {
    const target = rollUp.targetOf(record.unitId);
    if (target === record.unitId.toLowerCase()) return record;
    const copy = known.get(record) ?? { ...record, unitId: target };
    known.set(record, copy);
    return copy;
  };
  const inOrder = (records: readonly Registration[]) => ordered(records.map(moved));
  const receivers = inOrder([...new Set(counts.commended.map(({ registration }) => registration))]);
  return {
    ...counts,
    standing: inOrder(counts.standing),
    retired: inOrder(counts.retired),
    suspended: inOrder(counts.suspended),
    registered: inOrder(counts.registered),
    recognised: inOrder(counts.recognised),
    recognisedEver: inOrder(counts.recognisedEver),
    stopped: inOrder(counts.stopped),
    inspected: inOrder(counts.inspected),
    commended: receivers.flatMap((registration) =>
      counts.commended
        .filter((entry) => moved(entry.registration) === registration)
        .map(({ commendation }) => ({ registration, commendation })),
    ),
  };
}

/** What units handed in for the period by the day, in the order of units. */
function reportsOf(
  folder: Folder,
  {
    isAsked,
    asOf,
    ...of
  }: { pack: Pack; period: Period; window: Days; asOf: IsoDate; isAsked: (id: string) => boolean },
): UnitReport[] {
  const unitOrder = byUnit(of.pack, folder.roster);
  return folder.reports
    .filter((report) => isOfPeriod(report, { ...of, folder }))
    .filter(({ unitId, submittedOn }) => isAsked(unitId) && (submittedOn?.first ?? asOf) <= asOf)
    .toSorted((one, other) => unitOrder(one.unitId, other.unitId));
}

/** Filed under the period's own name, or under a deadline that falls due in it. */
function isOfPeriod(
  { occasion, guidance }: UnitReport,
  { pack, period, window, folder }: { pack: Pack; period: Period; window: Days; folder: Folder },
): boolean {
  if (guidance !== undefined && guidance !== pack.id) return false;
  const name = occasion.toLowerCase();
  if (name === period.id.toLowerCase()) return true;
  return pack.deadlines
    .filter(({ shownBy }) => shownBy === "report")
    .flatMap((deadline) => occurrencesOf(deadline, pack, folder.config.localDates))
    .some(
      ({ folders, due, period: own }) =>
        folders.some((each) => each.toLowerCase() === name) &&
        (own ? own.id === period.id : due !== undefined && isWithin(due.day, window)),
    );
}

/** Every unit that has a quota, with or without a number, and every other that a record names. */
function unitTallies(folder: Folder, { units, pack }: Standing, counts: PeriodCounts): UnitTally[] {
  const owing = units.filter(({ quotas }) => quotas.length > 0).map(({ unit }) => unit.id);
  const named = [...counts.registered, ...counts.standing, ...counts.retired].map(({ unitId }) =>
    unitId.toLowerCase(),
  );
  const ids = [...new Set([...owing, ...named])].toSorted(byUnit(pack, folder.roster));
  const of = (records: readonly Registration[]) => {
    const found = byUnitId(records);
    return (id: string) => found.get(id) ?? [];
  };
  const [registered, standing] = [of(counts.registered), of(counts.standing)];
  const [recognised, recognisedEver] = [of(counts.recognised), of(counts.recognisedEver)];
  const stopped = of(counts.stopped);
  const commended = of(counts.commended.map(({ registration }) => registration));
  return ids.map((id) => ({
    id,
    name: folder.roster.byId.get(id)?.name ?? id,
    registered: breakdownOf(registered(id)),
    standing: breakdownOf(standing(id)),
    recognised: recognised(id).length,
    recognisedEver: recognisedEver(id).length,
    commended: commended(id).length,
    stopped: stopped(id).length,
  }));
}
