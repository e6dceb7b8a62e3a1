import type { Roster } from "../model/roster.ts";

const lineages = new WeakMap<Roster, Map<string, ReadonlySet<string>>>();

/** A unit and every unit whose place it took, by merger after merger: ids in lower case. */
export function lineageOf(unitId: string, roster: Roster): ReadonlySet<string> {
  const byUnit = lineages.get(roster) ?? new Map<string, ReadonlySet<string>>();
  lineages.set(roster, byUnit);
  const own = unitId.toLowerCase();
  const known = byUnit.get(own);
  if (known) return known;
  const lineage = new Set([own]);
  // A set gives what is added to it while it is gone through: mergers of mergers are found too.
  for (const id of lineage) {
    for (const { id: former, successors } of roster.units) {
      if (successors.some((successor) => successor.toLowerCase() === id)) lineage.add(former);
    }
  }
  byUnit.set(own, lineage);
  return lineage;
}

/** Whether one unit is above the other in the roster, at whatever distance. */
export function areInOneLine(one: string, other: string, roster: Roster): boolean {
  return isAbove(one, other, roster) || isAbove(other, one, roster);
}

/** Whether the first unit is above the second. */
export function isAbove(upper: string, lower: string, { byId }: Roster): boolean {
  const seen = new Set<string>();
  let at = byId.get(lower.toLowerCase())?.parent?.toLowerCase();
  while (at !== undefined && !seen.has(at)) {
    if (at === upper.toLowerCase()) return true;
    seen.add(at);
    at = byId.get(at)?.parent?.toLowerCase();
  }
  return false;
}
