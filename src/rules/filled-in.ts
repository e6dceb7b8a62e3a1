import type { Registration } from "../model/registration.ts";

/**
 * Whether a key of the record holds something. What was written but cannot be read counts: it has
 * its own finding. A draft may hold blank keys without one, so the values tell, not the faults.
 */
export function isFilledIn(record: Registration, key: string): boolean {
  const isWritten = record.faults.some(
    ({ path, kind }) => kind !== "blank" && (path === key || path.startsWith(`${key}.`)),
  );
  const [name = "", ...rest] = key.split(".");
  return isWritten || holds(record.own[name] ?? memberOf(record.data, name), rest);
}

/** Of a list of maps, any one that holds the rest of the path will do. */
function holds(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (Array.isArray(value)) {
    const path = name === undefined ? [] : [name, ...rest];
    return value.some((item) => holds(item, path));
  }
  if (name !== undefined) return holds(memberOf(value, name), rest);
  if (typeof value === "object" && value !== null) {
    return Object.values(value).some((part) => holds(part, []));
  }
  return value !== undefined && value !== null && value !== "";
}

function memberOf(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null
    ? new Map<string, unknown>(Object.entries(holder)).get(name)
    : undefined;
}
