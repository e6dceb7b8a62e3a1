import { isList, type Places, type PlaceValue } from "./filling.ts";

/** The places that are known at one spot: those of the list around it, then those around that. */
export interface Scopes {
  find(key: string): PlaceValue | undefined;
}

export function scopesOf(places: Places, outer?: Scopes): Scopes {
  return {
    find(key) {
      const own: PlaceValue | undefined = Object.getOwnPropertyDescriptor(places, key)?.value;
      return own ?? outer?.find(key);
    },
  };
}

/** The value of a place. One that has none would be left empty in the document, so it is an error. */
export function placeValue(scopes: Scopes, key: string): PlaceValue {
  const value = scopes.find(key);
  if (value === undefined) throw new Error(`no place ${key}`);
  return value;
}

/** What stands between `{#key}` and `{/key}`, once for each entry; `{^key}` where there is none. */
export function sectionOf(
  scopes: Scopes,
  { key, inverted }: { readonly key: string; readonly inverted: boolean },
): readonly Scopes[] {
  const value = placeValue(scopes, key);
  if (inverted) return holds(value) ? [] : [scopes];
  if (isList(value)) return value.map((entry) => scopesOf(entry, scopes));
  return holds(value) ? [scopes] : [];
}

/** For whole rows: an empty list keeps one empty row, for the borders and formulas that rest on it. */
export function rowSectionOf(
  scopes: Scopes,
  section: { readonly key: string; readonly inverted: boolean },
): readonly Scopes[] {
  const value = placeValue(scopes, section.key);
  const isEmptyList = isList(value) && value.length === 0;
  return isEmptyList && !section.inverted ? [blank(scopes)] : sectionOf(scopes, section);
}

/** Everything is empty there but for what is known around it. */
function blank(outer: Scopes): Scopes {
  return { find: (key) => outer.find(key) ?? "" };
}

function holds(value: PlaceValue): boolean {
  if (isList(value)) return value.length > 0;
  return typeof value === "object" || Boolean(value);
}
