import type { Grid } from "../model/document.ts";
import { foldedPlace, type PlaceKind, type PlaceName, type Vocabulary } from "../model/template.ts";
import type { EntryColumn } from "./entry-column.ts";
import type { FigureSheet } from "./figure-sheet.ts";
import { placeLabels } from "./place-labels.ts";

/** WordprocessingML that danvan made: a table, a drawn line. */
export interface RawXml {
  readonly xml: string;
}

/** A table for a sheet of a workbook. */
export interface PlacedGrid {
  readonly grid: Grid;
  /** The sheet of figures whose grid it is: it has formulas, and rows to filter. */
  readonly figures?: FigureSheet | undefined;
  /** What people type into its columns: it is a form. */
  readonly entries?: readonly EntryColumn[] | undefined;
}

/** A text that names the sheet on which a table stands; `undefined` where it stands on none. */
export interface SheetMention {
  readonly tableOf: Grid;
  words(sheet: string | undefined): string;
}

/** A name that is broken by sense, in lines as even as its cell allows. */
export interface BalancedText {
  readonly balanced: string;
}

/** A text that stays on one line, as far as a sheet has the room. */
export interface UnbrokenText {
  readonly unbroken: string;
}

/** A figure: a number in a cell of a sheet, its text in a sentence or a Word file. */
export interface WrittenFigure {
  readonly figure: number;
  readonly text: string;
}

/** A text that its cell breaks, or does not. */
export type FittedText = BalancedText | UnbrokenText;

export type PlaceValue =
  | string
  | number
  | boolean
  | readonly Places[]
  | RawXml
  | PlacedGrid
  | SheetMention
  | FittedText
  | WrittenFigure;

/** What a template's places are filled with: text, conditions, tables, and lists of the same. */
export interface Places {
  readonly [place: string]: PlaceValue;
}

/**
 * The places that values of such a shape fill. A list needs an entry for each name that may stand in
 * it: take a sample, not a document that may lack them.
 */
export function vocabularyOf(sample: Places): Vocabulary {
  return Object.entries(sample).map(([key, value]) => placeName(key, value));
}

function placeName(key: string, value: PlaceValue): PlaceName {
  const labels = placeLabels[key] ?? [];
  if (!isList(value)) return { key, labels, kind: kindOf(value) };
  const entries: Places = Object.assign({}, ...value);
  return { key, labels, kind: "list", inside: vocabularyOf(entries) };
}

function kindOf(value: Exclude<PlaceValue, readonly Places[]>): PlaceKind {
  if (typeof value === "boolean") return "condition";
  if (typeof value === "object" && ("xml" in value || "grid" in value)) return "block";
  return "text";
}

export function isFitted(value: PlaceValue | undefined): value is FittedText {
  return typeof value === "object" && ("balanced" in value || "unbroken" in value);
}

export function isList(value: PlaceValue | undefined): value is readonly Places[] {
  return Array.isArray(value);
}

/** The English name of a place by whatever name it was typed; what is not known stays as it is. */
export function keysByName(vocabulary: Vocabulary): (typed: string) => string {
  const keys = new Map<string, string>();
  const add = ({ key, labels, inside = [] }: PlaceName) => {
    for (const name of [key, ...labels]) {
      const form = foldedPlace(name);
      if (!keys.has(form)) keys.set(form, key);
    }
    inside.forEach(add);
  };
  vocabulary.forEach(add);
  return (typed) => keys.get(foldedPlace(typed)) ?? typed;
}
