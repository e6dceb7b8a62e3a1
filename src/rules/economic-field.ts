import type { Field } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";
import { owed } from "./owed.ts";

/**
 * The field for which a record must say its economic value once it is registered. Where the
 * guidance also demands the key by name, that demand says so: then `undefined`.
 */
export function economicFieldOf(record: Registration): Field | undefined {
  const demanded = owed(record, "registered").some(({ key }) => key === "economicValue");
  if (demanded) return undefined;
  return record.pack?.fields.find(
    ({ id, needsEconomicValue }) => needsEconomicValue && record.fields.includes(id),
  );
}
