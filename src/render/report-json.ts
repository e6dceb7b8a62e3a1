import type { Registration } from "../model/registration.ts";
import type { Unit } from "../model/roster.ts";
import type { Breakdown, ComparedPeriod, PeriodTally, Standing } from "../model/tally.ts";

/** The contract's object of `report --format json`: exactly the figures that the documents print. */
export function reportJson(tally: PeriodTally): string {
  const { pack, period, window, day, registered, standing } = tally;
  const value = {
    schemaVersion: 1,
    kind: "report",
    guidance: pack.id,
    period: { id: period.id, first: period.first, last: period.last },
    window: { first: window.first, last: window.last },
    asOf: day,
    registered,
    standing,
    figures: tally.figures,
    previous: comparedJson(tally.previous),
    lastYear: comparedJson(tally.lastYear),
    parts: tally.parts.map(comparedJson),
    byField: tally.byField,
    byUnit: tally.byUnit,
    byLevel: tally.byLevel.map(({ level, ...counts }) => ({ level: level ?? null, ...counts })),
    recognised: ids(tally.recognised),
    recognisedEver: ids(tally.recognisedEver),
    inspected: ids(tally.inspected),
    stopped: ids(tally.stopped),
    suspended: ids(tally.suspended),
    retired: ids(tally.retired),
    commended: tally.commended.map(({ registration, commendation }) => ({
      id: registration.id,
      form: commendation.form ?? null,
      by: commendation.by ?? null,
      number: commendation.number ?? null,
      date: commendation.date?.last ?? null,
    })),
    rolledUp: tally.rolledUp.map(({ unit, into, registrations }) => ({
      unit: unit.id,
      into: into.id,
      endedOn: endOf(unit),
      registrations,
    })),
    keptApart: tally.keptApart.map(({ unit, successors, registrations }) => ({
      unit: unit.id,
      successors: successors.map(({ id }) => id),
      endedOn: endOf(unit),
      registrations,
    })),
    ...standingJson(tally.units),
    outstanding: tally.outstanding.map(({ unit }) => unit.id),
    reports: tally.reports.map(({ unitId, submittedOn }) => ({
      unit: unitId,
      submittedOn: submittedOn?.last ?? null,
    })),
    register: ids(tally.register),
  } satisfies Record<string, unknown> & { registered: Breakdown };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function comparedJson(compared: ComparedPeriod | undefined) {
  if (!compared) return null;
  const { period, window, figures, lack } = compared;
  return {
    period: period.id,
    first: window.first,
    last: window.last,
    figures: figures ?? null,
    lack: lack ?? null,
  };
}

function standingJson({ units }: Standing) {
  return {
    quotas: units.flatMap(({ unit, quotas }) =>
      quotas.map(({ quota, state, actual, missing }) => ({
        unit: unit.id,
        id: quota.id,
        required: quota.min ?? null,
        actual,
        missing,
        state,
      })),
    ),
    deadlines: units.flatMap(({ unit, deadlines }) =>
      deadlines.map(({ id, due, state, days, doneOn }) => ({
        unit: unit.id,
        id,
        due: due ?? null,
        state,
        days: days ?? null,
        doneOn: doneOn ?? null,
      })),
    ),
  };
}

function endOf({ to }: Unit): string | null {
  return to?.last ?? null;
}

function ids(registrations: readonly Registration[]): string[] {
  return registrations.map(({ id }) => id);
}
