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

/**
 * Places that danvan does not know where they stand, as they were typed: misspelt, outside the list
 * that they belong to, or put in raw (`{@…}`) though they are no drawing.
 */
export function strangePlaces(
  uses: readonly PlaceUse[],
  catalogue: PlaceCatalogue,
): readonly string[] {
  const kind = subjectKindOf(uses, catalogue);
  const own = kind === "all" ? [] : catalogue[kind];
  return [...new Set(strangeAmong(uses, [...own, ...catalogue.common]))];
}

function strangeAmong(
  uses: readonly PlaceUse[],
  visible: readonly Place<never>[],
): readonly string[] {
  return uses.flatMap(({ name, key, raw, inner }) => {
    const place = visible.find((each) => keysOf([each]).includes(key));
    if (!place || raw !== (place.kind === "drawn")) return [raw ? `@${name}` : name];
    const isList = place.kind === "list" && [placeKey(place.vi), placeKey(place.en)].includes(key);
    return strangeAmong(inner, isList ? [...place.inner, ...visible] : visible);
  });
}
