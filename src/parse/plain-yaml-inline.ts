import type { MapEntry, Node, ScalarNode } from "../model/node.ts";
import type { Range } from "../model/place.ts";

/** Reads a flow map or list that ends on its line; `undefined` for anything out of the ordinary. */
export function flowNode(text: string, start: number): Node | undefined {
  const cursor = { text, at: 0, depth: 0, start };
  const node = flowValue(cursor);
  return node && isRest(text.slice(cursor.at)) ? node : undefined;
}

/** Reads quoted text without escapes; in single quotes `''` is a quote. */
export function quotedNode(text: string, start: number): Node | undefined {
  const cursor = { text, at: 0, depth: 0, start };
  const node = quoted(cursor);
  return node && isRest(text.slice(cursor.at)) ? node : undefined;
}

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
  /** Where `text` begins in the file. */
  readonly start: number;
}

/** Nobody writes deeper on one line; what is deeper is left to the library's own limit. */
const deepest = 20;

/** Nothing, spaces, or a comment. */
function isRest(text: string): boolean {
  return /^ *$|^ +#/.test(text);
}

function flowValue(cursor: Cursor): Node | undefined {
  switch (cursor.text[cursor.at]) {
    case "{":
      return flowCollection(cursor, "}", flowEntry, (entries, extent) => ({
        kind: "map",
        ...extent,
        entries,
      }));
    case "[":
      return flowCollection(cursor, "]", flowValue, (items, extent) => ({
        kind: "list",
        ...extent,
        items,
      }));
    case '"':
    case "'":
      return quoted(cursor);
    default:
      return plain(cursor);
  }
}

function flowCollection<T>(
  cursor: Cursor,
  closer: string,
  partOf: (cursor: Cursor) => T | undefined,
  made: (parts: readonly T[], extent: Range) => Node,
): Node | undefined {
  const start = cursor.start + cursor.at;
  if (cursor.depth >= deepest) return undefined;
  const parts: T[] = [];
  cursor.at += 1;
  cursor.depth += 1;
  for (;;) {
    skipSpaces(cursor);
    if (cursor.text[cursor.at] === closer) break;
    const part = partOf(cursor);
    if (part === undefined) return undefined;
    parts.push(part);
    skipSpaces(cursor);
    const mark = cursor.text[cursor.at];
    if (mark !== "," && mark !== closer) return undefined;
    if (mark === ",") cursor.at += 1;
  }
  cursor.at += 1;
  cursor.depth -= 1;
  return made(parts, { start, end: cursor.start + cursor.at });
}

function flowEntry(cursor: Cursor): MapEntry | undefined {
  const key = plain(cursor);
  if (!key || cursor.text[cursor.at] !== ":" || cursor.text[cursor.at + 1] !== " ")
    return undefined;
  cursor.at += 1;
  skipSpaces(cursor);
  const value = flowValue(cursor);
  return value && { key, value };
}

/** Plain text up to a comma, a bracket or a colon that ends a key. */
function plain(cursor: Cursor): ScalarNode | undefined {
  const rest = cursor.text.slice(cursor.at);
  const [typed = ""] = /^(?:[^,[\]{}:#]|:(?![ ,[\]{}]|$)|(?<! )#)*/.exec(rest) ?? [];
  const text = withoutEndSpaces(typed);
  if (text === "" || /^[\s\-?:,#&*!|>'"%@`]/.test(text)) return undefined;
  const start = cursor.start + cursor.at;
  cursor.at += typed.length;
  // Spaces before a colon belong to neither; a value keeps them for the comma to skip.
  return { kind: "scalar", start, end: start + text.length, text, quoted: false };
}

function quoted(cursor: Cursor): ScalarNode | undefined {
  const rest = cursor.text.slice(cursor.at);
  const [whole, single, double] = /^(?:'((?:[^']|'')*)'(?!')|"([^"\\]*)")/.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  const start = cursor.start + cursor.at;
  cursor.at += whole.length;
  const text = double ?? (single ?? "").replaceAll("''", "'");
  return { kind: "scalar", start, end: start + whole.length, text, quoted: true };
}

/** By hand: the pattern ` +$` looks at every run of spaces once for each of its spaces. */
export function withoutEndSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === " ") end -= 1;
  return text.slice(0, end);
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text[cursor.at] === " ") cursor.at += 1;
}
