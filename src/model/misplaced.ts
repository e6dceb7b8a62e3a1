import { nearest } from "./nearest.ts";
import {
  foldedPlace,
  type PlaceKind,
  type PlaceName,
  type Template,
  type TemplatePlace,
  type Vocabulary,
} from "./template.ts";

/** Why a place cannot be filled where it stands. */
export type Misplacement =
  /** Nothing is called so. */
  | { readonly kind: "unknown"; readonly near: string | undefined }
  /** It is known between `{#list}` and `{/list}` only. */
  | { readonly kind: "outside"; readonly list: string }
  /** A list or condition, a table, or a text, written as something else. */
  | { readonly kind: "other-mark"; readonly wanted: PlaceKind };

export interface Misplaced {
  readonly place: TemplatePlace;
  readonly why: Misplacement;
}

/** Places of a template that danvan cannot fill, in their order. */
export function misplacedPlaces({ places, vocabulary }: Template): readonly Misplaced[] {
  let scopes: readonly Scope[] = [{ name: "", known: vocabulary }];
  return places.flatMap((place) => {
    if (place.mark === "/") {
      scopes = withoutScope(scopes, place.name);
      return [];
    }
    const found = lookUp(scopes, place.name);
    if (place.mark === "#" || place.mark === "^") {
      scopes = [...scopes, { name: place.name, known: found?.inside ?? [] }];
    }
    const why = found ? otherMark(place, found) : unknown(place, scopes, vocabulary);
    return why ? [{ place, why }] : [];
  });
}

interface Scope {
  readonly name: string;
  readonly known: Vocabulary;
}

function withoutScope(scopes: readonly Scope[], name: string): readonly Scope[] {
  const wanted = foldedPlace(name);
  const at = scopes.findLastIndex(
    (scope, index) => index > 0 && (wanted === "" || foldedPlace(scope.name) === wanted),
  );
  return at < 0 ? scopes : scopes.slice(0, at);
}

function isCalled({ key, labels }: PlaceName, name: string): boolean {
  const wanted = foldedPlace(name);
  return [key, ...labels].some((each) => foldedPlace(each) === wanted);
}

function lookUp(scopes: readonly Scope[], name: string): PlaceName | undefined {
  return scopes
    .toReversed()
    .flatMap(({ known }) => known.find((place) => isCalled(place, name)) ?? [])
    .at(0);
}

function otherMark({ mark }: TemplatePlace, { kind }: PlaceName): Misplacement | undefined {
  const isSection = mark === "#" || mark === "^";
  const fits = kind === "block" ? mark === "@" : kind === "text" ? mark !== "@" : isSection;
  return fits ? undefined : { kind: "other-mark", wanted: kind };
}

function unknown(
  { name, mark }: TemplatePlace,
  scopes: readonly Scope[],
  vocabulary: Vocabulary,
): Misplacement {
  const list = listWith(vocabulary, name);
  if (list !== undefined) return { kind: "outside", list };
  const isOwnScope = mark === "#" || mark === "^";
  const known = scopes.slice(0, isOwnScope ? -1 : undefined).flatMap((scope) => scope.known);
  const names = known.flatMap(({ key, labels }) => [...labels, key]);
  return { kind: "unknown", near: nearest(name, names) };
}

/** The list in which a place of that name is known. */
function listWith(vocabulary: Vocabulary, name: string): string | undefined {
  for (const { key, labels, inside = [] } of vocabulary) {
    if (inside.some((place) => isCalled(place, name))) return labels[0] ?? key;
    const deeper = listWith(inside, name);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
