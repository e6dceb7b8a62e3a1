import type { MapEntry, Node, ScalarNode } from "../model/node.ts";
import type { Range } from "../model/place.ts";
import type { Edit } from "./edits.ts";
import type { YamlPart } from "./yaml-part.ts";

/** Spaces before the colon of a key, and all but one behind it, where the value is on the same line. */
export function colonEdits(text: string, { key, value }: MapEntry): Edit[] {
  const gap = /^[ \t]*:(?=[ \t\r\n]|$)/.exec(text.slice(key.end))?.[0];
  if (gap === undefined) return [];
  const colon = key.end + gap.length - 1;
  const before = { start: key.end, end: colon, text: "" };
  const after = { start: colon + 1, end: value.start, text: " " };
  const hasMore = /^[ \t]+$/.test(text.slice(colon + 1, value.start));
  return [...(colon > key.end ? [before] : []), ...(hasMore ? [after] : [])];
}

/**
 * Spaces and tabs at line ends of the YAML part. Those of a comment are its own, those inside block
 * and quoted text belong to a value.
 */
export function lineEndEdits(text: string, { start, end, root }: YamlPart): Edit[] {
  const scalars = scalarsIn(root);
  const held = scalars.filter((scalar) => holdsItsLineEnds(text, scalar));
  const ends = scalars.map((scalar) => scalar.end);
  return linesOf(text, { start, end }).flatMap((line): Edit[] => {
    const content = text.slice(line.start, line.end).replace(/[ \t]+$/, "");
    const from = line.start + content.length;
    // A lone CR ends no line here, and may be part of a value.
    if (from === line.end || content.includes("\r")) return [];
    if (held.some((scalar) => scalar.start < from && from < scalar.end)) return [];
    const lastEnd = Math.max(line.start, ...ends.filter((at) => at > line.start && at <= from));
    const isComment = text.slice(lastEnd, from).includes("#");
    return isComment ? [] : [{ start: from, end: line.end, text: "" }];
  });
}

function scalarsIn(node: Node): ScalarNode[] {
  if (node.kind === "scalar") return [node];
  if (node.kind === "list") return node.items.flatMap(scalarsIn);
  return node.entries.flatMap(({ key, value }) => [key, ...scalarsIn(value)]);
}

/** Block text and quoted text over several lines. */
function holdsItsLineEnds(text: string, { start, end }: Range): boolean {
  return /[|>'"]/.test(text[start] ?? "") && text.slice(start, end).includes("\n");
}

/** Lines without their ends, CRLF or LF. */
function linesOf(text: string, { start, end }: Range): Range[] {
  const lines: Range[] = [];
  for (let from = start; from < end; ) {
    const newline = text.indexOf("\n", from);
    const lineEnd = newline === -1 || newline > end ? end : newline;
    lines.push({ start: from, end: text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd });
    from = lineEnd + 1;
  }
  return lines;
}
