import type { Demand } from "../model/pack.ts";
import { type Registration, statusRank } from "../model/registration.ts";

/** The demands of its pack that bind a record: of its kind, field and registration, from its status on. */
export function owed({ data, fields, pack }: Registration): readonly Demand[] {
  const rank = statusRank[data.status ?? "draft"];
  return (pack?.demands ?? []).filter(
    ({ since, kind, field, registration }) =>
      rank >= statusRank[since] &&
      (kind === undefined || kind === data.kind) &&
      (field === undefined || fields.includes(field)) &&
      (registration === undefined || registration === data.registration),
  );
}
