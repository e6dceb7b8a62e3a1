import type { ListNode, MapEntry, MapNode, Node, ScalarNode } from "../model/node.ts";
import { flowNode, quotedNode, withoutEndSpaces } from "./plain-yaml-inline.ts";

/**
 * The YAML that nearly every record is written in, read in one pass: block maps and lists, flow maps
 * and lists on one line, plain and quoted text on one line, comments. For anything else, and for
 * whatever looks wrong, `undefined`: the library is the only authority on the rest, and on errors.
 * A test holds the two to the same answer on any text that this one accepts.
 */
export function plainYaml(text: string, offset: number): Node | undefined {
  if (/(?![\r\n])[\p{Cc}\u2028\u2029\ufeff]|\r(?!\n)/u.test(text)) return undefined;
  const lines = linesOf(text, offset);
  if (!lines) return undefined;
  if (lines.length === 0) return { kind: "map", start: offset, end: offset, entries: [] };
  const reader: Reader = { lines, next: 0, depth: 0 };
  const root = blockMap(reader, 0);
  return root && reader.next === lines.length ? root : undefined;
}

/** A line that is neither blank nor a comment. */
interface Line {
  /** Column of the first character. */
  readonly indent: number;
  /** From the first character to the last that is no space; a comment behind it included. */
  readonly content: string;
  /** Where `content` begins in the file. */
  readonly start: number;
}

interface Reader {
  readonly lines: Line[];
  next: number;
  depth: number;
}

/** Records are three or four levels deep; what is deeper is left to the library's own limit. */
const deepest = 40;

/** `undefined` where a line is a document marker or a directive. */
function linesOf(text: string, offset: number): Line[] | undefined {
  const lines: Line[] = [];
  let start = offset;
  for (const raw of text.split("\n")) {
    const content = withoutEndSpaces(raw.endsWith("\r") ? raw.slice(0, -1) : raw).replace(
      /^ +/,
      "",
    );
    const indent = raw.search(/[^ ]/);
    if (indent === 0 && /^(?:---|\.\.\.|%)/.test(content)) return undefined;
    if (content !== "" && !content.startsWith("#")) {
      lines.push({ indent, content, start: start + indent });
    }
    start += raw.length + 1;
  }
  return lines;
}

/**
 * A key that is plain text, and what follows its colon. By hand: a pattern that looks for the spaces
 * before the colon takes minutes on a line of a million spaces.
 */
function keyAndRest(content: string): readonly [key: string, rest: string | undefined] | undefined {
  const colon = content.indexOf(":");
  if (colon < 1 || !/^[^\s\-?:,[\]{}#&*!|>'"%@`]/.test(content)) return undefined;
  const key = withoutEndSpaces(content.slice(0, colon));
  const after = content.slice(colon + 1);
  if (key.includes("#") || !/^(?: |$)/.test(after)) return undefined;
  return [key, after === "" ? undefined : after.replace(/^ +/, "")];
}

/** The entries from the next line on that stand in this column; nothing may stand further in behind them. */
function blockMap(reader: Reader, indent: number): MapNode | undefined {
  const entries = partsOf(reader, indent, mapEntry);
  const [first, last] = [entries?.[0], entries?.at(-1)];
  return entries && first && last
    ? { kind: "map", start: first.key.start, end: last.value.end, entries }
    : undefined;
}

function blockList(reader: Reader, indent: number): ListNode | undefined {
  const items = partsOf(reader, indent, listItem);
  const [first, last] = [items?.[0], items?.at(-1)];
  return items && first && last
    ? { kind: "list", start: first.start, end: last.end, items }
    : undefined;
}

/** `"other"` from `partOf`: this line belongs to what encloses the parts. */
function partsOf<T>(
  reader: Reader,
  indent: number,
  partOf: (reader: Reader, line: Line) => T | "other" | undefined,
): T[] | undefined {
  if (reader.depth >= deepest) return undefined;
  reader.depth += 1;
  const parts: T[] = [];
  for (let line = nextLine(reader); line?.indent === indent; line = nextLine(reader)) {
    const part = partOf(reader, line);
    if (part === undefined) return undefined;
    if (part === "other") break;
    parts.push(part);
  }
  reader.depth -= 1;
  const after = nextLine(reader);
  return after && after.indent > indent ? undefined : parts;
}

function nextLine({ lines, next }: Reader): Line | undefined {
  return lines[next];
}

function mapEntry(reader: Reader, line: Line): MapEntry | undefined {
  const [keyText, rest] = keyAndRest(line.content) ?? [];
  if (keyText === undefined) return undefined;
  const key = scalar(keyText, line.start);
  reader.next += 1;
  const isBare = rest === undefined || rest.startsWith("#");
  const value = isBare ? valueBelow(reader, line.indent, key) : valueBeside(reader, line, rest);
  return value && { key, value };
}

/** What is indented further than the line would continue its value: not for us. */
function valueBeside(
  reader: Reader,
  { indent, content, start }: Line,
  text: string,
): Node | undefined {
  const following = nextLine(reader);
  if (following && following.indent > indent) return undefined;
  return inline(text, start + content.length - text.length);
}

function valueBelow(reader: Reader, indent: number, key: ScalarNode): Node | undefined {
  const following = nextLine(reader);
  if (following && isItem(following) && following.indent >= indent) {
    return blockList(reader, following.indent);
  }
  if (following && following.indent > indent) return blockMap(reader, following.indent);
  return { kind: "scalar", start: key.end, end: key.end, text: "", quoted: false };
}

function isItem({ content }: Line): boolean {
  return /^-(?: |$)/.test(content);
}

function listItem(reader: Reader, line: Line): Node | "other" | undefined {
  if (!isItem(line)) return "other";
  const [, lead = "", body] = /^(- +)(.+)$/.exec(line.content) ?? [];
  if (body === undefined) return undefined;
  if (!keyAndRest(body)) {
    reader.next += 1;
    return valueBeside(reader, line, body);
  }
  // A map that begins behind the dash goes on in the column where its first key stands.
  const indent = line.indent + lead.length;
  reader.lines[reader.next] = { indent, content: body, start: line.start + lead.length };
  return blockMap(reader, indent);
}

/** A value on the line of its key or dash. */
function inline(text: string, start: number): Node | undefined {
  if (text.startsWith("{") || text.startsWith("[")) return flowNode(text, start);
  if (text.startsWith('"') || text.startsWith("'")) return quotedNode(text, start);
  const comment = text.search(/ #/);
  const plain = withoutEndSpaces(comment === -1 ? text : text.slice(0, comment));
  return isPlain(plain) ? scalar(plain, start) : undefined;
}

function isPlain(text: string): boolean {
  return text !== "" && !/^[\s\-?:,[\]{}#&*!|>'"%@`]/.test(text) && !/:(?: |$)/.test(text);
}

function scalar(text: string, start: number): ScalarNode {
  return { kind: "scalar", start, end: start + text.length, text, quoted: false };
}
