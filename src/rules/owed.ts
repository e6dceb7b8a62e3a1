import type { Demand } from "../model/pack.ts";
import { type Registration, type Status, statusRank } from "../model/registration.ts";

/**
 * The demands of its pack that bind a record: of its kind, field and registration, from its status
 * on; or what they would be at another status.
 */
export function owed(
  { data, fields, pack }: Registration,
  status: Status = data.status ?? "draft",
): readonly Demand[] {
  const rank = statusRank[status];
  return (pack?.demands ?? []).filter(
    ({ since, kind, field, registration }) =>
      rank >= statusRank[since] &&
      (kind === undefined || kind === data.kind) &&
      (field === undefined || fields.includes(field)) &&
      (registration === undefined || registration === data.registration),
  );
}
