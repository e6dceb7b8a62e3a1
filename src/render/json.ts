import type { Grid, Register } from "../model/document.ts";
import type { Pack } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";
import type { Breakdown, PeriodTally } from "../model/tally.ts";

/** The contract's objects of `register` and `report --format json`: exactly what the documents print. */

export function registerJson(
  register: Register,
  rows: readonly Registration[],
  { pack, asOf }: { pack: Pack; asOf: string },
): string {
  return text({
    schemaVersion: 1,
    kind: "register",
    asOf,
    guidance: pack.id,
    prescribed: register.prescribed,
    sender: register.letterhead.sender,
    heading: register.heading,
    subject: register.subject,
    columns: columnsOf(register.grid),
    rows: register.grid.rows
      .flatMap((row) => (row.kind === "cells" ? [row.cells] : []))
      .map((cells, index) => ({
        id: rows[index]?.id ?? null,
        unit: rows[index]?.unitId ?? null,
        cells,
      })),
  });
}

export function reportJson(tally: PeriodTally): string {
  const { pack, period, day, registered, standing, units } = tally;
  return text({
    schemaVersion: 1,
    kind: "report",
    guidance: pack.id,
    period: { id: period.id, first: period.first, last: period.last },
    asOf: day,
    registered,
    standing,
    byField: tally.byField,
    byUnit: tally.byUnit,
    recognised: ids(tally.recognised),
    recognisedEver: ids(tally.recognisedEver),
    inspected: ids(tally.inspected),
    stopped: ids(tally.stopped),
    quotas: units.units.flatMap(({ unit, quotas }) =>
      quotas.map(({ quota, state, actual, missing }) => ({
        unit: unit.id,
        id: quota.id,
        required: quota.min ?? null,
        actual,
        missing,
        state,
      })),
    ),
    deadlines: units.units.flatMap(({ unit, deadlines }) =>
      deadlines.map(({ id, due, state, days, doneOn }) => ({
        unit: unit.id,
        id,
        due: due ?? null,
        state,
        days: days ?? null,
        doneOn: doneOn ?? null,
      })),
    ),
    outstanding: tally.outstanding.map(({ unit }) => unit.id),
    reports: tally.reports.map(({ unitId, submittedOn }) => ({
      unit: unitId,
      submittedOn: submittedOn?.last ?? null,
    })),
    register: ids(tally.register),
  } satisfies Record<string, unknown> & { registered: Breakdown });
}

function columnsOf({ columns }: Grid) {
  return columns.map(({ heading, group }) => ({ heading, group: group ?? null }));
}

function ids(registrations: readonly Registration[]): string[] {
  return registrations.map(({ id }) => id);
}

function text(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
