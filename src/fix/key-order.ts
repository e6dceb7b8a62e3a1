import type * as z from "zod";
import type { MapEntry } from "../model/node.ts";
import { folded } from "../model/text.ts";
import { isSections } from "../parse/document.ts";
import { keyIndex } from "../parse/shape.ts";
import type { YamlPart } from "./yaml-part.ts";

/**
 * The text with its top-level keys in the order of the shape, whole lines moved and nothing else.
 * A comment directly above a key moves with it; unknown keys stay behind the key before them.
 */
export function inKeyOrder(text: string, part: YamlPart, shape: z.ZodObject): string {
  const { entries } = part.root;
  const starts = entries.map((entry, index) => blockStart(text, entry, entries[index - 1]));
  const [first] = starts;
  if (first === undefined || starts.includes(undefined)) return text;
  const from = Math.max(first, part.start);
  const blocks = entries.map((_, index) =>
    text.slice(starts[index], starts[index + 1] ?? part.end),
  );
  const ranks = ranksOf(entries, shape);
  const order = ranks.map((rank, index) => ({ rank, index })).toSorted((a, b) => a.rank - b.rank);
  if (order.every(({ index }, at) => index === at)) return text;
  const moved = order.map(({ index }) => blocks[index] ?? "");
  return text.slice(0, from) + joined(moved, text) + text.slice(part.end);
}

/** A file may end without a line end; then it still does when another key is the last. */
function joined(blocks: readonly string[], text: string): string {
  const isOpen = blocks.some((block) => !block.endsWith("\n"));
  if (!isOpen) return blocks.join("");
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const whole = blocks.map((block) => (block.endsWith("\n") ? block : block + newline)).join("");
  return whole.slice(0, -newline.length);
}

/** For each key its place in the shape; for an unknown one that of the key before it. */
function ranksOf(entries: readonly MapEntry[], shape: z.ZodObject): number[] {
  const names = Object.keys(shape.shape);
  const index = keyIndex(shape);
  let rank = -1;
  return entries.map((entry) => {
    const name = index.get(folded(entry.key.text));
    if (isSections(entry)) rank = names.length;
    else if (name !== undefined) rank = names.indexOf(name);
    return rank;
  });
}

/**
 * Where the lines of a key begin: at the comments directly above it that stand in its own column.
 * `undefined` where the key does not begin its line: then nothing can be moved by lines.
 */
function blockStart(
  text: string,
  { key }: MapEntry,
  before: MapEntry | undefined,
): number | undefined {
  let start = text.lastIndexOf("\n", key.start - 1) + 1;
  const lead = text.slice(start, key.start);
  if (!/^ *$/.test(lead)) return undefined;
  const floor = before?.value.end ?? 0;
  for (;;) {
    const above = start < 2 ? -1 : text.lastIndexOf("\n", start - 2) + 1;
    if (above < floor || !text.startsWith(`${lead}#`, above)) return start;
    start = above;
  }
}
