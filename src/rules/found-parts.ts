import type { Found } from "../check/rule.ts";
import type { Deadline, Pack } from "../model/pack.ts";
import type { Place } from "../model/place.ts";
import type { Registration } from "../model/registration.ts";

/** What every finding about a record carries. */
export function aboutRecord({ id, unitId }: Registration): { registration: string; unit?: string } {
  return unitId === "" ? { registration: id } : { registration: id, unit: unitId };
}

type RelatedPlaces = NonNullable<Found<never>["related"]>;

/** The line of the pack that a finding rests on. */
export function askedHere(pack: Pack, path: readonly (string | number)[]): RelatedPlaces {
  const message = { vi: "hướng dẫn yêu cầu ở đây", en: "the guidance asks for it here" };
  return [{ at: pack.placeOf(path), message }];
}

/** The line of the pack that sets the day of a deadline; the deadline's own where none does. */
export function dueHere(pack: Pack, deadline: Deadline): RelatedPlaces {
  const setters = ["before", "by", "inMonth", "every"] as const;
  const setter = setters.find((key) => deadline[key] !== undefined);
  const part = setter ?? (deadline.periods.length > 0 ? "periods" : "task");
  return askedHere(pack, ["deadlines", pack.deadlines.indexOf(deadline), part]);
}

/** What stands at a place, as it was typed. */
export function typedAt({ source, start, end }: Place): string {
  return source.text.slice(start, end);
}
