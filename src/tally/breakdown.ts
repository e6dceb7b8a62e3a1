import { fieldRowOf } from "../model/field-row.ts";
import type { Pack } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";
import type { Breakdown, FieldTally } from "../model/tally.ts";

/** What is counted side by side: registered and recognised in the period, and standing on its last day. */
export interface Sets {
  readonly registered: readonly Registration[];
  readonly standing: readonly Registration[];
  readonly recognised: readonly Registration[];
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

/** One row per field; models of several fields, of others and of none in rows of their own. */
export function fieldTallies(pack: Pack, { registered, standing, recognised }: Sets): FieldTally[] {
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
      registered: breakdownOf(registered.filter((record) => fieldRowOf(record) === id)),
      standing: breakdownOf(standing.filter((record) => fieldRowOf(record) === id)),
      recognised: recognised.filter((record) => fieldRowOf(record) === id).length,
    }))
    .filter((row) => isOwnRow(row.id) || row.registered.total + row.standing.total > 0);
}
