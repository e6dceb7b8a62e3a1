import type { PlaceValue } from "./filling.ts";
import { placesIn } from "./place-lexer.ts";
import { cellText, xmlText } from "./printable.ts";
import { placeValue, type Scopes } from "./scopes.ts";
import { readText } from "./xml-text.ts";

const margin =
  /(<(oddHeader|oddFooter|evenHeader|evenFooter|firstHeader|firstFooter)\b[^>]*>)([^<]*)(<\/\2>)/g;

/** What is printed above and below every page of a sheet. */
export function marginTexts(tail: string): readonly string[] {
  return Array.from(tail.matchAll(margin), ([, , , text = ""]) => readText(text));
}

/** The same with its places filled; `&` begins a code there, so that of a text is doubled. */
export function withFilledMargins(
  tail: string,
  scopes: Scopes,
  keyOf: (typed: string) => string,
): string {
  return tail.replace(margin, (whole, start: string, _, escaped: string, end: string) => {
    const text = readText(escaped);
    const places = placesIn(text);
    if (places.length === 0) return whole;
    const taken = places.reduce((length, place) => length - (place.end - place.start), text.length);
    let room = longestMargin - taken;
    let filled = "";
    let at = 0;
    for (const place of places) {
      const said = words(placeValue(scopes, keyOf(place.name))).replaceAll("&", "&&");
      const value = cut(said, room);
      room -= value.length;
      filled += text.slice(at, place.start) + value;
      at = place.end;
    }
    return `${start}${xmlText(filled + text.slice(at))}${end}`;
  });
}

/** Longest text above or below pages, codes included (Excel specifications and limits). */
const longestMargin = 255;

/** What of a value there is room for; it does not end within `&&`. */
function cut(value: string, room: number): string {
  return value.length <= room ? value : value.slice(0, Math.max(0, room)).replace(/&+$/, "");
}

function words(value: PlaceValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return cellText(value);
  if (typeof value === "object" && "balanced" in value) return value.balanced;
  if (typeof value === "object" && "unbroken" in value) return value.unbroken;
  if (typeof value === "object" && "figure" in value) return value.text;
  throw new TypeError("a list, condition or table stands where a text should");
}
