import type { Grid } from "../model/document.ts";
import { isList, type PlaceValue } from "./filling.ts";
import { placesIn } from "./place-lexer.ts";
import { cellText, xmlText } from "./printable.ts";
import { placeValue, type Scopes, sectionOf } from "./scopes.ts";
import type { Run } from "./sheet-cells.ts";
import { sheetText } from "./xlsx-sheet.ts";

/** A cell's text, read once and filled for every row. */
export type TextPart =
  | { readonly kind: "literal"; readonly format: string; readonly text: string }
  | { readonly kind: "place"; readonly format: string; readonly key: string }
  | {
      readonly kind: "section";
      readonly key: string;
      readonly inverted: boolean;
      readonly parts: readonly TextPart[];
    };

/** A place that begins or ends a list over whole rows, for its other half stands in another cell. */
export interface RowMark {
  readonly key: string;
  readonly mark: "#" | "^" | "/";
}

export interface ReadText {
  readonly parts: readonly TextPart[];
  readonly rowMarks: readonly RowMark[];
  /** Names of the tables that stand here: `{@table}`. */
  readonly blocks: readonly string[];
}

/** A text with its places. A place that several runs share has the font of the run it begins in. */
export function readCellText(runs: readonly Run[], keyOf: (typed: string) => string): ReadText {
  const text = runs.map((run) => run.text).join("");
  const places = placesIn(text);
  const pairs = pairsIn(places);
  const rowMarks: RowMark[] = [];
  const blocks: string[] = [];
  const stack: { key: string; inverted: boolean; parts: TextPart[] }[] = [
    { key: "", inverted: false, parts: [] },
  ];
  let at = 0;
  const literal = (end: number) => stack.at(-1)?.parts.push(...literals(runs, at, end));
  for (const [index, { mark, name, start, end }] of places.entries()) {
    literal(start);
    at = end;
    const key = keyOf(name);
    const top = stack.at(-1);
    if (mark === "") top?.parts.push({ kind: "place", key, format: formatAt(runs, start) });
    else if (mark === "@") blocks.push(key);
    else if (!pairs.has(index)) rowMarks.push({ key, mark });
    else if (mark !== "/") stack.push({ key, inverted: mark === "^", parts: [] });
    else {
      const { key: begun = "", inverted = false, parts = [] } = stack.pop() ?? {};
      stack.at(-1)?.parts.push({ kind: "section", key: begun, inverted, parts });
    }
  }
  literal(text.length);
  return { parts: stack[0]?.parts ?? [], rowMarks, blocks };
}

/** Places by number that begin and end within the text. */
function pairsIn(places: ReturnType<typeof placesIn>): ReadonlySet<number> {
  const pairs = new Set<number>();
  const open: number[] = [];
  for (const [index, { mark }] of places.entries()) {
    if (mark === "#" || mark === "^") open.push(index);
    const begun = mark === "/" ? open.pop() : undefined;
    if (begun !== undefined) pairs.add(begun).add(index);
  }
  return pairs;
}

function literals(runs: readonly Run[], start: number, end: number): readonly TextPart[] {
  let from = 0;
  return runs.flatMap(({ format, text }): readonly TextPart[] => {
    const part = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    from += text.length;
    return part === "" ? [] : [{ kind: "literal", format, text: part }];
  });
}

function formatAt(runs: readonly Run[], offset: number): string {
  let from = 0;
  for (const { format, text } of runs) {
    from += text.length;
    if (offset < from) return format;
  }
  return "";
}

/** What a cell became: a number, or pieces of text. */
export type FilledText = number | readonly Run[];

/** Where a text stands, as far as it depends on that. */
export interface TextSetting {
  /** Breaks a name into lines that fit the cell. */
  balanced(text: string): string;
  /** Name of the sheet on which a table stands. */
  sheetOf(table: Grid): string | undefined;
}

export function filledText(
  parts: readonly TextPart[],
  scopes: Scopes,
  setting: TextSetting,
): FilledText {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === "place") {
    const value = placeValue(scopes, only.key);
    if (typeof value === "number") return value;
    if (typeof value === "object" && "figure" in value) return value.figure;
  }
  return pieces(parts, scopes, setting);
}

function pieces(parts: readonly TextPart[], scopes: Scopes, setting: TextSetting): readonly Run[] {
  return parts.flatMap((part): readonly Run[] => {
    if (part.kind === "literal") return [part];
    if (part.kind === "place") {
      return [{ format: part.format, text: wordsOf(placeValue(scopes, part.key), setting) }];
    }
    return sectionOf(scopes, part).flatMap((inner) => pieces(part.parts, inner, setting));
  });
}

function wordsOf(value: PlaceValue, { balanced, sheetOf }: TextSetting): string {
  if (typeof value === "string") return sheetText(value);
  if (typeof value === "number") return cellText(value);
  if (typeof value === "object" && !isList(value) && "balanced" in value) {
    return sheetText(balanced(value.balanced));
  }
  if (typeof value === "object" && "tableOf" in value) {
    return sheetText(value.words(sheetOf(value.tableOf)));
  }
  if (typeof value === "object" && "unbroken" in value) return sheetText(value.unbroken);
  if (typeof value === "object" && "figure" in value) return sheetText(value.text);
  throw new TypeError("a list, condition or table stands where a text should");
}

/** Longest text of a cell (Excel specifications and limits). */
const longestText = 32_767;

/** The inside of `<is>`; "" where there is no text. */
export function inlineXml(filled: readonly Run[]): string {
  let room = longestText;
  const kept = filled.flatMap(({ format, text }) => {
    const part = text.slice(0, Math.max(0, room));
    room -= part.length;
    return part === "" ? [] : [{ format, text: part }];
  });
  if (kept.length === 0) return "";
  const words = (text: string) => `<t xml:space="preserve">${xmlText(text)}</t>`;
  if (kept.every(({ format }) => format === "")) {
    return words(kept.map(({ text }) => text).join(""));
  }
  return kept.map(({ format, text }) => `<r>${format}${words(text)}</r>`).join("");
}
