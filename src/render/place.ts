import { foldedPlace } from "../model/template.ts";
import type { FittedText, Places, WrittenFigure } from "./filling.ts";
import { figure } from "./phrases.ts";
import { printable } from "./printable.ts";

/** To be filled in by hand: nothing is invented for what the records do not say. */
export const dotted = "…………";

/** Which places are wanted, by key: a template uses a few of them, and a list has many rows. */
export type Asked = (key: string) => boolean;

/** Text, a condition `{#…}…{/…}`, a list to repeat for, or a drawn line. */
export type PlaceKind = "text" | "condition" | "list" | "drawn";

/** One place of a template: its two names, and what stands there for a record, a unit, a document. */
export interface Place<T> {
  readonly vi: string;
  readonly en: string;
  readonly kind: PlaceKind;
  /** False: what is unknown leaves the place empty, without dots to write on. */
  readonly dots: boolean;
  /** Places of one entry of a list. */
  readonly inner: readonly Place<never>[];
  valueOf(of: T, asked: Asked): Said | readonly Places[];
}

/** What a record or document says of a place; `null`: nothing. */
type Said = string | boolean | FittedText | WrittenFigure | null;

type Spelling = readonly [vi: string, en: string];

export function text<T>(
  [vi, en]: Spelling,
  said: (of: T) => Exclude<Said, boolean> | undefined,
): Place<T> {
  return { vi, en, kind: "text", dots: true, inner: [], valueOf: (of) => said(of) ?? null };
}

/** A figure: where it stands alone in a cell of a sheet, it is a number there. */
export function counted<T>(
  names: Spelling,
  said: (of: T) => number | string | null | undefined,
): Place<T> {
  return text(names, (of) => {
    const value = said(of);
    return typeof value === "number" ? { figure: value, text: figure(value) } : value;
  });
}

/** Text whose absence leaves no dots: the name below a signature, a remark. */
export function optional<T>(...place: Parameters<typeof text<T>>): Place<T> {
  return { ...text(...place), dots: false };
}

export function condition<T>([vi, en]: Spelling, holds: (of: T) => boolean): Place<T> {
  return { vi, en, kind: "condition", dots: false, inner: [], valueOf: holds };
}

export function drawn<T>([vi, en]: Spelling, xmlOf: (of: T) => string): Place<T> {
  return { vi, en, kind: "drawn", dots: false, inner: [], valueOf: xmlOf };
}

/** A list: what it repeats has the places of its entries, and those around it. */
export function list<T, Entry>(
  [vi, en]: Spelling,
  listed: (of: T) => readonly Entry[],
  inner: readonly Place<Entry>[],
): Place<T> {
  return {
    vi,
    en,
    kind: "list",
    dots: false,
    inner: [...inner, ...indexPlaces],
    valueOf: (of, asked) => {
      const entries = listed(of);
      // Looked up once: a list of a thousand records uses a few of their many places.
      const wanted = inner.filter((place) => keysOf([place]).some(asked));
      return entries.map((entry, index) => ({
        ...placesOf(indexPlaces, { index, count: entries.length }, asked),
        ...placesOf(wanted, entry, asked),
      }));
    },
  };
}

/** Where an entry stands in its list. */
const indexPlaces: readonly Place<{ readonly index: number; readonly count: number }>[] = [
  text(["stt", "no"], ({ index }) => ({ figure: index + 1, text: String(index + 1) })),
  condition(["là đầu", "is first"], ({ index }) => index === 0),
  condition(["là cuối", "is last"], ({ index, count }) => index === count - 1),
];

/** The two beside each text and list: `{#có tên}`, `{tên nếu có}`; `{#has title}`, `{title if any}`. */
function besides({ vi, en }: Named): readonly { readonly key: string; readonly is: Beside }[] {
  return [
    { key: foldedPlace(`có ${vi}`), is: "has" },
    { key: foldedPlace(`has ${en}`), is: "has" },
    { key: foldedPlace(`${vi} nếu có`), is: "if-any" },
    { key: foldedPlace(`${en} if any`), is: "if-any" },
  ];
}

type Named = Pick<Place<never>, "vi" | "en">;
type Beside = "has" | "if-any";

/** The values of places, by the keys of all their names that are asked for. */
export function placesOf<T>(places: readonly Place<T>[], of: T, asked: Asked): Places {
  return Object.fromEntries(places.flatMap((place) => entriesOf(place, of, asked)));
}

function entriesOf<T>(
  place: Place<T>,
  of: T,
  asked: Asked,
): readonly (readonly [key: string, value: Places[string]])[] {
  const keys = [foldedPlace(place.vi), foldedPlace(place.en)].filter(asked);
  const beside = besides(place).filter(({ key }) => asked(key));
  if (keys.length + beside.length === 0) return [];
  const value = settled(place, place.valueOf(of, asked));
  const shown = place.dots && value === "" ? dotted : value;
  return [
    ...keys.map((key) => [key, shown] as const),
    ...beside.map(({ key, is }) => [key, is === "has" ? isThere(value) : value] as const),
  ];
}

function isThere(value: Places[string]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== "" && value !== false;
}

function settled({ kind }: Place<never>, value: Said | readonly Places[]): Places[string] {
  if (value === null) return "";
  return typeof value === "string" && kind === "text" ? printable(value).trim() : value;
}

/** Every key of these places: what a template may name where they stand. */
export function keysOf(places: readonly Place<never>[]): readonly string[] {
  return places.flatMap((place) => [
    foldedPlace(place.vi),
    foldedPlace(place.en),
    ...besides(place).map(({ key }) => key),
  ]);
}
