import type { Registration } from "../model/registration.ts";
import type { UnitStanding } from "../model/tally.ts";
import type { DocumentScope, RecordScope, UnitScope } from "./document-scope.ts";
import type { Places } from "./filling.ts";
import { type Asked, list, type Place, placesOf } from "./place.ts";
import { guidancePlaces } from "./places-guidance.ts";
import { issuerPlaces } from "./places-issuer.ts";
import { type PlaceSource, recordPlacesIn } from "./places-record.ts";
import { unitPlaces } from "./places-unit.ts";

/** For what a document is made: for all that was chosen, or one for each record or unit. */
export type Subject =
  | { readonly kind: "all" }
  | { readonly kind: "record"; readonly record: Registration }
  | { readonly kind: "unit"; readonly standing: UnitStanding };

/** Every place there is, by where it may stand; lists hold the places of their entries. */
export interface PlaceCatalogue {
  /** In every document. */
  readonly common: readonly Place<DocumentScope>[];
  /** In a document for one record, and within `{#hồ sơ}`. */
  readonly record: readonly Place<RecordScope>[];
  /** In a document for one unit, and within `{#các đơn vị}`. */
  readonly unit: readonly Place<UnitScope>[];
}

/** What a template may name: depends on the pack's own fields and the sections of the folder's records. */
export function placeCatalogue(document: PlaceSource): PlaceCatalogue {
  const record = recordPlacesIn(document);
  const records = list<UnitScope, RecordScope>(
    ["hồ sơ", "records"],
    ({ standing, document: whole }) =>
      whole.records
        .filter(({ unitId }) => unitId.toLowerCase() === standing.unit.id)
        .map((each) => ({ record: each, document: whole })),
    record,
  );
  const unit = [...unitPlaces, records];
  return { common: [...commonPlaces, ...listsOf(record, unit)], record, unit };
}

/** The guidance's places speak of the document's pack. */
const commonPlaces: readonly Place<DocumentScope>[] = [
  ...issuerPlaces,
  ...guidancePlaces.map(
    (place): Place<DocumentScope> => ({
      ...place,
      valueOf: ({ issuer }, asked) => place.valueOf(issuer.pack, asked),
    }),
  ),
];

function listsOf(
  record: readonly Place<RecordScope>[],
  unit: readonly Place<UnitScope>[],
): readonly Place<DocumentScope>[] {
  const recordsIn = (document: DocumentScope) =>
    document.records.map((each) => ({ record: each, document }));
  return [
    list(["hồ sơ", "records"], recordsIn, record),
    list(
      ["một hồ sơ", "one record"],
      (document) => (document.records.length === 1 ? recordsIn(document) : []),
      record,
    ),
    list(
      ["các đơn vị", "units"],
      (document) => document.standings.map((standing) => ({ standing, document })),
      unit,
    ),
  ];
}

/** The values of a document's places; with those of its record or unit where it is for one. */
export function documentPlaces(
  document: DocumentScope,
  { subject, catalogue, asked }: { subject: Subject; catalogue: PlaceCatalogue; asked: Asked },
): Places {
  const { common, record, unit } = catalogue;
  const own =
    subject.kind === "record"
      ? placesOf(record, { record: subject.record, document }, asked)
      : subject.kind === "unit"
        ? placesOf(unit, { standing: subject.standing, document }, asked)
        : {};
  return { ...placesOf(common, document, asked), ...own };
}

/** Every place that a template may name anywhere, lists' inner ones among them. */
export function placesWithin({ common, record, unit }: PlaceCatalogue): readonly Place<never>[] {
  const deep = (places: readonly Place<never>[]): readonly Place<never>[] =>
    places.flatMap((place) => [place, ...deep(place.inner)]);
  return deep([...common, ...record, ...unit]);
}
