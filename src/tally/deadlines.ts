import type { LocalDate } from "../model/config.ts";
import { daysBetween, type IsoDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Deadline, Pack, Quota } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";
import type { Unit } from "../model/roster.ts";
import type { DeadlineLine, DeadlineState } from "../model/tally.ts";
import type { UnitReport } from "../model/unit-report.ts";
import { byRegistration, type UnitRecords } from "./counted.ts";
import { type Due, type Occurrence, occurrencesOf } from "./due.ts";

/** The times a deadline falls due: the same for every unit, so found once. */
export type Calendar = ReadonlyMap<Deadline, readonly Occurrence[]>;

export function calendarOf(pack: Pack, localDates: readonly LocalDate[]): Calendar {
  return new Map(
    pack.deadlines.map(
      (deadline) => [deadline, occurrencesOf(deadline, pack, localDates)] as const,
    ),
  );
}

interface Around {
  readonly calendar: Calendar;
  readonly pack: Pack;
  readonly unit: Unit;
  readonly asOf: IsoDate;
  readonly records: UnitRecords;
}

/** Everything that one unit owes under one pack and that has begun to concern it by the day. */
export function deadlineLines(folder: Folder, around: Around): DeadlineLine[] {
  const { pack, unit, asOf, calendar } = around;
  const owed = pack.deadlines.filter(({ unitKinds }) => unitKinds.includes(unit.kind));
  const reports = folder.reports.filter(
    ({ unitId, guidance }) =>
      unitId.toLowerCase() === unit.id && (guidance === undefined || guidance === pack.id),
  );
  return owed.flatMap((deadline) =>
    (calendar.get(deadline) ?? [])
      .filter((occurrence) => occurrence.from <= asOf && !isBeforeBirth(unit, occurrence))
      .map((occurrence) => lineOf(deadline, occurrence, { ...around, folder, reports })),
  );
}

/** A unit set up after the day, or after the period where no day is given, owes nothing of it. */
function isBeforeBirth({ from }: Unit, { due, period }: Occurrence): boolean {
  const last = due?.day ?? period?.last;
  return from !== undefined && last !== undefined && from.first > last;
}

function lineOf(
  deadline: Deadline,
  { id, period, folders, due }: Occurrence,
  around: Around & { readonly folder: Folder; readonly reports: readonly UnitReport[] },
): DeadlineLine {
  const { unit, asOf, folder, reports, records, pack } = around;
  const done =
    deadline.shownBy === "registration"
      ? registrationDone(quotasTiedTo(deadline, { pack, unit }), filedBy(due, records))
      : proofDone(reports, folders, asOf);
  const { remindDays } = folder.config;
  return {
    deadline,
    unit,
    id,
    period,
    due: due?.day,
    precision: due?.precision,
    setBy: due?.setBy ?? "guidance",
    doneOn: done,
    lateRegistrations: deadline.shownBy === "registration" ? lateOnes(deadline, due, around) : [],
    ...stateOf({ due: due?.day, done, asOf, remindDays }),
  };
}

/** Where one deadline stands on a day. `days`: late or over, or left. */
export function stateOf({
  due,
  done,
  asOf,
  remindDays,
}: {
  readonly due: IsoDate | undefined;
  readonly done: IsoDate | undefined;
  readonly asOf: IsoDate;
  readonly remindDays: number;
}): { readonly state: DeadlineState; readonly days?: number } {
  if (due === undefined) return { state: done === undefined ? "undated" : "met" };
  if (done !== undefined) {
    const late = daysBetween(due, done);
    return late > 0 ? { state: "late", days: late } : { state: "met" };
  }
  const left = daysBetween(asOf, due);
  if (left < 0) return { state: "overdue", days: -left };
  return { state: left <= remindDays ? "due-soon" : "open", days: left };
}

function quotasTiedTo(deadline: Deadline, { pack, unit }: { pack: Pack; unit: Unit }): Quota[] {
  return pack.quotas.filter(
    (quota) =>
      quota.measure === "registered" &&
      quota.unitKinds.includes(unit.kind) &&
      quota.deadline === deadline.id,
  );
}

/**
 * What was registered for a deadline, in order of registration: a model that was given up after the
 * day met the deadline all the same, though it counts towards the quota no more.
 */
function filedBy(due: Due | undefined, { standing, notCounted }: UnitRecords): Registration[] {
  const givenUpLater = notCounted.flatMap(({ reason, registration }) => {
    const stopped = registration.data.stopped?.date;
    return reason === "retired" && due && stopped && stopped.first > due.day ? [registration] : [];
  });
  return [...standing, ...givenUpLater].toSorted(byRegistration);
}

/** The records that complete what is owed, in order of registration; the first one where no number is given. */
function completing(quotas: readonly Quota[], filed: readonly Registration[]): Registration[][] {
  const numbered = quotas.filter(({ min }) => min !== undefined && min > 0);
  if (numbered.length === 0) return [filed.slice(0, 1)];
  return numbered.map(({ kind, min = 1 }) =>
    filed.filter(({ data }) => !kind || data.kind === kind).slice(0, min),
  );
}

/**
 * The day on which the last model owed was registered; `undefined` while one is lacking. A day of
 * which only the month is known counts as its first: nobody is called late who may be in time.
 */
function registrationDone(
  quotas: readonly Quota[],
  filed: readonly Registration[],
): IsoDate | undefined {
  const groups = completing(quotas, filed);
  const wanted = quotas.filter(({ min }) => min !== undefined && min > 0).map(({ min = 1 }) => min);
  const complete = groups.every((group, index) => group.length >= (wanted[index] ?? 1));
  const days = groups.flat().map(({ data }) => data.registeredOn?.first);
  if (!complete || days.some((day) => day === undefined)) return undefined;
  return days.reduce((latest, day) => ((day ?? "") > (latest ?? "") ? day : latest));
}

/** Registrations that complete what is owed and came after the last good day. */
function lateOnes(
  deadline: Deadline,
  due: Due | undefined,
  { pack, unit, records }: Around,
): Registration[] {
  if (!due) return [];
  const owed = completing(quotasTiedTo(deadline, { pack, unit }), filedBy(due, records)).flat();
  return [...new Set(owed)].filter(({ data }) => (data.registeredOn?.first ?? "") > due.day);
}

/** The day of a unit's earliest report or proof of one occasion, of those handed in by the day. */
function proofDone(
  reports: readonly UnitReport[],
  folders: readonly string[],
  asOf: IsoDate,
): IsoDate | undefined {
  const wanted = new Set(folders.map((name) => name.toLowerCase()));
  return reports
    .filter(({ occasion }) => wanted.has(occasion.toLowerCase()))
    .flatMap(({ submittedOn }) => submittedOn?.first ?? [])
    .filter((day) => day <= asOf)
    .toSorted()[0];
}
