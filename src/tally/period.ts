import type { FlexDate, IsoDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import { isWithin, type Period } from "../model/period.ts";
import type { Registration } from "../model/registration.ts";
import type { Breakdown, FieldTally, PeriodTally, Standing, UnitTally } from "../model/tally.ts";
import type { UnitReport } from "../model/unit-report.ts";
import { byUnitId, isRecognised } from "./counted.ts";
import { occurrencesOf } from "./due.ts";
import { outstandingOf, periodStanding } from "./period-standing.ts";
import { inRegisterOrder, registeredUnder } from "./registered.ts";
import { byUnit } from "./unit-order.ts";

/** Counts one period under one pack. Every number of the report comes from here. */
export function periodTally(
  folder: Folder,
  {
    pack,
    period,
    asOf,
    unitId,
  }: { pack: Pack; period: Period; asOf: IsoDate; unitId?: string | undefined },
): PeriodTally {
  const day = asOf < period.last ? asOf : period.last;
  const isAsked = (id: string) => unitId === undefined || id.toLowerCase() === unitId;
  const whole = periodStanding(folder, { pack, period, day, asOf });
  const units: Standing = { ...whole, units: whole.units.filter(({ unit }) => isAsked(unit.id)) };
  const all = registeredUnder(folder, pack, day);
  const standing = all.standing.filter((record) => isAsked(record.unitId));
  const retired = all.retired.filter((record) => isAsked(record.unitId));
  const suspended = standing.filter((record) => isSuspended(record, day));
  const registered = [...standing, ...retired].filter(({ data }) =>
    isIn(data.registeredOn, period),
  );
  const recognisedEver = standing.filter((record) => isRecognised(record, day));
  const unitOrder = byUnit(pack, folder.roster);
  return {
    pack,
    period,
    day,
    registered: breakdownOf(registered),
    standing: breakdownOf(standing),
    suspended,
    retired,
    byField: fieldTallies(pack, { registered, standing }),
    byUnit: unitTallies(folder, units, { registered, standing, recognisedEver }),
    recognised: recognisedEver.filter(({ data }) => isIn(data.recognition?.date, period)),
    recognisedEver,
    stopped: [...suspended, ...retired].filter(
      ({ data: { stopped } }) => stopped?.date === undefined || isIn(stopped.date, period),
    ),
    inspected: standing.filter(({ data }) =>
      (data.inspections ?? []).some(
        ({ date }) => isIn(date, period) && (date?.first ?? day) <= day,
      ),
    ),
    register: inRegisterOrder(standing, { pack, roster: folder.roster }),
    units,
    outstanding: outstandingOf(units),
    reports: folder.reports
      .filter((report) => isOfPeriod(report, { pack, period, folder }))
      .filter(({ unitId: id, submittedOn }) => isAsked(id) && (submittedOn?.first ?? asOf) <= asOf)
      .toSorted((one, other) => unitOrder(one.unitId, other.unitId)),
  };
}

function isSuspended({ data: { status, stopped } }: Registration, day: IsoDate): boolean {
  return status === "suspended" && (stopped?.date?.first ?? day) <= day;
}

/** Filed under the period's own name, or under a deadline that falls due in it. */
function isOfPeriod(
  { occasion, guidance }: UnitReport,
  { pack, period, folder }: { pack: Pack; period: Period; folder: Folder },
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
        (own ? own.id === period.id : due !== undefined && isWithin(due.day, period)),
    );
}

/** A date counts in a period only when all of it lies there: `2021` is in neither half of 2021. */
function isIn(date: FlexDate | undefined, { first, last }: Period): boolean {
  return date !== undefined && date.first >= first && date.last <= last;
}

export function breakdownOf(registrations: readonly Registration[]): Breakdown {
  const count = (wanted: (record: Registration) => boolean) => registrations.filter(wanted).length;
  return {
    total: registrations.length,
    new: count(({ data }) => data.registration === "new"),
    continued: count(({ data }) => data.registration === "continued"),
    unstatedRegistration: count(({ data }) => data.registration === undefined),
    collective: count(({ data }) => data.kind === "collective"),
    individual: count(({ data }) => data.kind === "individual"),
    unstatedKind: count(({ data }) => data.kind === undefined),
  };
}

interface Sets {
  readonly registered: readonly Registration[];
  readonly standing: readonly Registration[];
}

/** One row per field; models of several fields, of others and of none in rows of their own. */
function fieldTallies(pack: Pack, { registered, standing }: Sets): FieldTally[] {
  if (pack.fields.length === 0) return [];
  const rows: readonly (readonly [string, string])[] = [
    ...pack.fields.map(({ id, label }) => [id, label] as const),
    ["several", "Nhiều lĩnh vực"],
    ["other", "Lĩnh vực khác"],
    ["unstated", "Chưa ghi lĩnh vực"],
  ];
  const isOwnRow = (id: string) => pack.fields.some((field) => field.id === id);
  return rows
    .map(([id, label]) => ({
      id,
      label,
      registered: breakdownOf(registered.filter((record) => rowOf(record) === id)),
      standing: breakdownOf(standing.filter((record) => rowOf(record) === id)),
    }))
    .filter((row) => isOwnRow(row.id) || row.registered.total + row.standing.total > 0);
}

function rowOf({ fields, otherFields }: Registration): string {
  if (fields.length + otherFields.length > 1) return "several";
  return fields[0] ?? (otherFields.length > 0 ? "other" : "unstated");
}

/** Every unit that has a quota, with or without a number, and every other that a record names. */
function unitTallies(
  folder: Folder,
  { units, pack }: Standing,
  {
    registered,
    standing,
    recognisedEver,
  }: Sets & { readonly recognisedEver: readonly Registration[] },
): UnitTally[] {
  const owing = units.filter(({ quotas }) => quotas.length > 0).map(({ unit }) => unit.id);
  const named = [...registered, ...standing].map(({ unitId }) => unitId.toLowerCase());
  const ids = [...new Set([...owing, ...named])].toSorted(byUnit(pack, folder.roster));
  const [newly, now, praised] = [registered, standing, recognisedEver].map(byUnitId);
  return ids.map((id) => ({
    id,
    name: folder.roster.byId.get(id)?.name ?? id,
    registered: breakdownOf(newly?.get(id) ?? []),
    standing: breakdownOf(now?.get(id) ?? []),
    recognisedEver: praised?.get(id)?.length ?? 0,
  }));
}
