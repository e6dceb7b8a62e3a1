import type { Registration } from "./registration.ts";

/** The row of a table of fields in which a registration is counted, once: its field, or `several`, `other`, `unstated`. */
export function fieldRowOf({ fields, otherFields }: Registration): string {
  if (fields.length + otherFields.length > 1) return "several";
  return fields[0] ?? (otherFields.length > 0 ? "other" : "unstated");
}
