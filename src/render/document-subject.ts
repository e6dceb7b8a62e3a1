import { foldedPlace } from "../model/template.ts";
import { keysOf } from "./place.ts";
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
      .flatMap(({ vi, en }) => [foldedPlace(vi), foldedPlace(en)]),
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
