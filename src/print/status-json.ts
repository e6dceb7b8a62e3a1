import { isCertain, type Standing } from "../model/tally.ts";

/** The contract's object of `status --format json` (design: "Machine output"). */
export function statusJson({ pack, asOf, units, quotasWithoutUnits }: Standing): object {
  return {
    schemaVersion: 1,
    kind: "status",
    asOf,
    guidance: pack.id,
    units: units.map(({ unit, quotas, deadlines }) => ({
      id: unit.id,
      name: unit.name,
      unitKind: unit.kind,
      quotas: quotas.map((line) => ({
        id: line.quota.id,
        measure: line.quota.measure,
        modelKind: line.quota.kind ?? null,
        required: line.quota.min ?? null,
        allowed: line.quota.max ?? null,
        actual: line.actual,
        missing: line.missing,
        state: line.state,
        certain: isCertain(line),
        counted: line.counted.map(({ id }) => id),
        notCounted: line.notCounted.map(({ registration, reason }) => ({
          id: registration.id,
          reason,
        })),
        clause: line.quota.clause,
      })),
      deadlines: deadlines.map((line) => ({
        id: line.id,
        task: line.deadline.task,
        period: line.period?.id ?? null,
        due: line.due ?? null,
        precision: line.precision ?? null,
        setBy: line.due === undefined ? null : line.setBy,
        state: line.state,
        days: line.days ?? null,
        doneOn: line.doneOn ?? null,
        clause: line.deadline.clause,
      })),
    })),
    quotasWithoutUnits: quotasWithoutUnits.map(({ id, unitKinds }) => ({ id, unitKinds })),
  };
}
