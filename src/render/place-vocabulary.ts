import { foldedPlace, type PlaceName, type Vocabulary } from "../model/template.ts";
import type { SubjectKind } from "./document-subject.ts";
import type { Places, PlaceValue } from "./filling.ts";
import type { Place } from "./place.ts";
import type { PlaceCatalogue } from "./places.ts";

/** What a template for all that was chosen, for each record or for each unit may name. */
export function catalogueVocabulary(catalogue: PlaceCatalogue, kind: SubjectKind): Vocabulary {
  const own = kind === "all" ? [] : catalogue[kind];
  return namesOf([...own, ...catalogue.common]);
}

/** Every name there is outside lists, whatever the template is for. */
export function wholeVocabulary({ common, record, unit }: PlaceCatalogue): Vocabulary {
  return namesOf([...record, ...unit, ...common]);
}

function namesOf(places: readonly Place<never>[]): Vocabulary {
  return places.flatMap(({ vi, en, kind, inner }): readonly PlaceName[] => {
    if (kind === "drawn") return [{ key: en, labels: [vi], kind: "block" }];
    const inside = kind === "list" ? namesOf(inner) : undefined;
    return [
      { key: en, labels: [vi], kind, inside },
      { key: `has ${en}`, labels: [`có ${vi}`], kind: "condition" },
      { key: `${en} if any`, labels: [`${vi} nếu có`], kind },
    ];
  });
}

/** A value for each place: a template is tried on them before it is trusted. */
export function sampleFilling(vocabulary: Vocabulary): Places {
  // Of two places of one name the first is meant.
  return Object.fromEntries(
    vocabulary
      .toReversed()
      .flatMap((place) =>
        [place.key, ...place.labels].map((name) => [foldedPlace(name), sampleOf(place)] as const),
      ),
  );
}

function sampleOf({ kind, inside = [] }: PlaceName): PlaceValue {
  switch (kind) {
    case "text":
      return "chữ";
    case "condition":
      return true;
    case "block":
      return { xml: "" };
    case "list":
      return [sampleFilling(inside)];
  }
}
