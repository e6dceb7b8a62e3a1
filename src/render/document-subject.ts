import { keysOf, type Place } from "./place.ts";
import { placeKey } from "./place-key.ts";
import type { PlaceCatalogue } from "./places.ts";
import type { PlaceUse } from "./template-uses.ts";

/** For what a template is made: one file for all, or one for each record or unit. */
export type SubjectKind = "all" | "record" | "unit";

/**
 * The template itself tells: one that names a place of a record outside every list is for one record,
 * one that names a place of a unit is for one unit, any other is one file.
 */
export function subjectKindOf(uses: readonly PlaceUse[], catalogue: PlaceCatalogue): SubjectKind {
  const common = new Set(keysOf(catalogue.common));
  const lists = new Set(
    catalogue.common
      .filter(({ kind }) => kind === "list")
      .flatMap(({ vi, en }) => [placeKey(vi), placeKey(en)]),
  );
  const outside = keysOutside(uses, lists);
  const isOf = (places: readonly string[]) =>
    places.some((key) => outside.has(key) && !common.has(key));
  if (isOf(keysOf(catalogue.record))) return "record";
  return isOf(keysOf(catalogue.unit)) ? "unit" : "all";
}

/** Keys that stand where a document's own places do; an entry of a list brings its own. */
function keysOutside(uses: readonly PlaceUse[], lists: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    uses.flatMap(({ key, inner }) =>
      lists.has(key) ? [key] : [key, ...keysOutside(inner, lists)],
    ),
  );
}

/** Places that danvan does not know, and raw ones that are nothing drawn, as they were typed. */
export function strangePlaces(
  uses: readonly PlaceUse[],
  places: readonly Place<never>[],
): readonly string[] {
  const known = new Set(keysOf(places));
  const drawn = new Set(keysOf(places.filter(({ kind }) => kind === "drawn")));
  const found = (each: readonly PlaceUse[]): readonly string[] =>
    each.flatMap(({ name, key, raw, inner }) => [
      ...((raw ? drawn : known).has(key) ? [] : [raw ? `@${name}` : name]),
      ...found(inner),
    ]);
  return [...new Set(found(uses))];
}
