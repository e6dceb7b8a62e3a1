import type { IsoDate } from "../model/date.ts";
import type { Registration } from "../model/registration.ts";
import { isAlive, type Roster, type Unit } from "../model/roster.ts";
import type { KeptApart, RolledUp } from "../model/tally.ts";

/** Where the figures of a unit go on a day: to itself, or to the one unit that took its place. */
export interface RollUp {
  /** The id, lower case, under which a unit's registrations are shown. */
  targetOf(unitId: string): string;
  /** Those of `registrations` that were moved, with their number. */
  rolledUp(registrations: readonly Registration[]): RolledUp[];
  /** Ended units among theirs whose figures no single successor takes over. */
  keptApart(registrations: readonly Registration[]): KeptApart[];
}

/**
 * Units that ended before the day, with their successors. Several successors divide what the records
 * do not: such a unit keeps its own line. The unit a report is asked of is never moved.
 */
export function rollUpOn(
  roster: Roster,
  { day, unitId }: { readonly day: IsoDate; readonly unitId?: string | undefined },
): RollUp {
  const targetOf = (id: string) => target(roster, { id: id.toLowerCase(), day, unitId });
  const ofRegistrations = (registrations: readonly Registration[]) =>
    roster.units
      .filter((unit) => roster.byId.get(unit.id) === unit && hasEnded(unit, day))
      .map((unit) => ({
        unit,
        registrations: registrations.filter((record) => record.unitId.toLowerCase() === unit.id),
      }))
      .filter((entry) => entry.registrations.length > 0);
  return {
    targetOf,
    rolledUp: (registrations) =>
      ofRegistrations(registrations).flatMap(({ unit, registrations: { length } }) => {
        const into = roster.byId.get(targetOf(unit.id));
        return into && into !== unit ? [{ unit, into, registrations: length }] : [];
      }),
    keptApart: (registrations) =>
      ofRegistrations(registrations).flatMap(({ unit, registrations: { length } }) => {
        const last = roster.byId.get(targetOf(unit.id));
        if (last !== unit || unit.id === unitId) return [];
        const successors = unit.successors.flatMap((id) => roster.byId.get(id) ?? []);
        return [{ unit, successors, registrations: length }];
      }),
  };
}

function hasEnded(unit: Unit, day: IsoDate): boolean {
  return unit.to !== undefined && unit.to.last < day;
}

/** Follows single successors to the first that lives on the day. A fork ends the way; a ring leads nowhere. */
function target(
  roster: Roster,
  { id, day, unitId }: { id: string; day: IsoDate; unitId?: string | undefined },
): string {
  const passed = new Set<string>([id]);
  let at = id;
  for (;;) {
    const next = at === unitId ? undefined : takenOverBy(roster, at, day);
    if (next === undefined) return at;
    if (passed.has(next)) return id;
    passed.add(next);
    at = next;
  }
}

/** The only successor of a unit that has ended; `undefined` where there is none, or it is yet to begin. */
function takenOverBy({ byId }: Roster, id: string, day: IsoDate): string | undefined {
  const unit = byId.get(id);
  if (!unit || !hasEnded(unit, day)) return undefined;
  const [only, ...others] = new Set(unit.successors);
  const next = only === undefined || others.length > 0 ? undefined : byId.get(only);
  return next && (isAlive(next, day) || hasEnded(next, day)) ? next.id : undefined;
}
