import type { Place } from "./place.ts";

/**
 * The text that `[Sản xuất, kinh doanh]` would be without its brackets: what neighbours of a list say together
 * where nothing but commas parts them and none is in quotes; else `undefined`.
 */
export function commaParted(places: readonly Place[]): string | undefined {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || first === last) return undefined;
  const isOne = places.every((place, index) => {
    const next = places[index + 1];
    return !isQuoted(place) && (!next || /^\s*,\s*$/.test(between(place, next)));
  });
  return isOne ? between({ ...first, end: first.start }, { ...last, start: last.end }) : undefined;
}

/** What stands from the end of one place to the start of the next, on one line. */
function between({ source, end }: Place, { start }: Place): string {
  return source.text.slice(end, start).replace(/\s+/g, " ");
}

function isQuoted({ source: { text }, start }: Place): boolean {
  return text[start] === '"' || text[start] === "'";
}
