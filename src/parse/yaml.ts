import {
  Composer,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node as LibraryNode,
  type ParsedNode,
  Parser,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { FaultFacts, YamlProblem } from "../model/fault.ts";
import type { MapEntry, Node, ScalarNode } from "../model/node.ts";
import { longestLine, type Range } from "../model/place.ts";
import { plainYaml } from "./plain-yaml.ts";
import { partTooDeep } from "./yaml-depth.ts";

export type YamlReading =
  | { readonly ok: true; readonly root: Node }
  | { readonly ok: false; readonly fault: Range & FaultFacts };

/**
 * YAML text to a tree in which every scalar is the text that was typed (`01`, `no`, `1.10`).
 *
 * @param offset where `text` begins in its file; all ranges are offsets into that file
 *
 * Refused, with one fault: broken syntax, anchors, aliases, tags, several documents.
 */
export function parseYaml(text: string, offset: number): YamlReading {
  const root = plainYaml(text, offset);
  return root ? { ok: true, root } : parseAnyYaml(text, offset);
}

/** The same by the library alone. */
export function parseAnyYaml(text: string, offset: number): YamlReading {
  const tokens = Array.from(new Parser().parse(text));
  const deep = partTooDeep(tokens);
  if (deep !== undefined) return { ok: false, fault: tooDeepFault(deep, text, offset) };
  const [document, second] = withoutStacks(() => {
    const composer = new Composer({ schema: "failsafe", prettyErrors: false, uniqueKeys: false });
    return Array.from(composer.compose(tokens));
  });
  if (document === undefined || document.contents === null) {
    return { ok: true, root: { kind: "map", start: offset, end: offset, entries: [] } };
  }
  const [error] = document.errors;
  if (error) return { ok: false, fault: brokenFault(error, document.contents, text, offset) };
  const forbidden = forbiddenIn(document.contents, offset);
  if (forbidden) return { ok: false, fault: forbidden };
  if (second) {
    const start = offset + second.range[0];
    return { ok: false, fault: { kind: "anchor", what: "documents", start, end: start + 3 } };
  }
  return { ok: true, root: treeOf(document.contents, offset) };
}

/**
 * The library makes an Error of each fault, a megabyte of `[][]` has 500,000, and of them all we read the
 * first: noting where each was made would take four fifths of the time.
 */
function withoutStacks<T>(made: () => T): T {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return made();
  } finally {
    Error.stackTraceLimit = usual;
  }
}

/** The library's tree as ours. A block map or list begins with its first part and ends with its last. */
function treeOf(node: LibraryNode | null | undefined, offset: number): Node {
  if (isMap<LibraryNode, LibraryNode | null>(node)) {
    const entries = node.items.map(({ key, value }): MapEntry => {
      const keyNode = scalarOf(key, offset);
      const valueNode = value ? treeOf(value, offset) : undefined;
      return { key: keyNode, value: isGiven(valueNode) ? valueNode : blankAfter(keyNode) };
    });
    const [first, last] = [entries[0]?.key, entries.at(-1)?.value];
    return { kind: "map", ...extentOf(node, { first, last, offset }), entries };
  }
  if (isSeq<LibraryNode>(node)) {
    const items = node.items.map((item) => treeOf(item, offset));
    return {
      kind: "list",
      ...extentOf(node, { first: items[0], last: items.at(-1), offset }),
      items,
    };
  }
  return scalarOf(node, offset);
}

/** The whole line, of those that begin in the first column, under which too much is nested. */
function tooDeepFault(at: number, text: string, offset: number): Range & FaultFacts {
  let start = text.lastIndexOf("\n", at - 1) + 1;
  while (start > 0 && /[\s#]/.test(text[start] ?? " "))
    start = text.lastIndexOf("\n", start - 2) + 1;
  return brokenAt("too-deep", start, { text, offset });
}

function isGiven(node: Node | undefined): node is Node {
  return node !== undefined && (node.kind !== "scalar" || node.quoted || node.text !== "");
}

function extentOf(
  node: YAMLMap | YAMLSeq,
  { first, last, offset }: { first: Range | undefined; last: Range | undefined; offset: number },
): Range {
  const isBlock = node.flow !== true && first && last;
  return {
    start: isBlock ? first.start : offset + (node.range?.[0] ?? 0),
    end: isBlock ? last.end : offset + (node.range?.[1] ?? 0),
  };
}

function scalarOf(node: LibraryNode | null | undefined, offset: number): ScalarNode {
  const [start, end] = [offset + (node?.range?.[0] ?? 0), offset + (node?.range?.[1] ?? 0)];
  const text = isScalar(node) ? String(node.value ?? "") : "";
  return { kind: "scalar", start, end, text, quoted: isScalar(node) && isQuoted(node) };
}

function blankAfter(key: ScalarNode): ScalarNode {
  return { kind: "scalar", start: key.end, end: key.end, text: "", quoted: false };
}

function isQuoted({ type }: Scalar): boolean {
  return type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
}

function forbiddenIn(root: ParsedNode, offset: number): (Range & FaultFacts) | undefined {
  let found: (Range & FaultFacts) | undefined;
  visit(root, (_, node) => {
    if (!isNode(node)) return undefined;
    const what = forbiddenPart(node);
    if (!what || !node.range) return undefined;
    const start = offset + node.range[0];
    found = { kind: "anchor", what, start, end: Math.max(start + 1, offset + node.range[1]) };
    return visit.BREAK;
  });
  return found;
}

function forbiddenPart(node: LibraryNode): "alias" | "anchor" | "tag" | undefined {
  if (isAlias(node)) return "alias";
  if ("anchor" in node && node.anchor) return "anchor";
  return "tag" in node && node.tag ? "tag" : undefined;
}

const problems: Readonly<Record<string, YamlProblem>> = {
  BAD_INDENT: "bad-indent",
  TAB_AS_INDENT: "tab",
  BLOCK_AS_IMPLICIT_KEY: "unquoted-colon",
  MULTILINE_IMPLICIT_KEY: "unquoted-colon",
};

function brokenFault(
  error: YAMLError,
  root: ParsedNode,
  text: string,
  offset: number,
): Range & FaultFacts {
  const problem = problemOf(error);
  const at = problem.startsWith("unclosed") ? openerOf(root, error.pos[0]) : error.pos[0];
  return brokenAt(problem, at, { text, offset });
}

function brokenAt(
  problem: YamlProblem,
  at: number,
  { text, offset }: { readonly text: string; readonly offset: number },
): Range & FaultFacts {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const lineEnd = text.indexOf("\n", at);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd).trimEnd();
  return {
    kind: "broken-yaml",
    problem,
    text: line.slice(0, longestLine).trim(),
    start: offset + Math.min(at, text.length),
    end: offset + Math.min(Math.max(at + 1, lineStart + line.length), text.length),
  };
}

function problemOf({ code, message }: YAMLError): YamlProblem {
  if (code === "MISSING_CHAR") {
    if (message.includes("quote")) return "unclosed-quote";
    if (/flow|\]|\}/i.test(message)) return "unclosed-bracket";
  }
  if (code === "BAD_INDENT" && /flow/i.test(message)) return "unclosed-bracket";
  return problems[code] ?? "other";
}

/** The quote or bracket left open: the library reports where it gave up, people look for the opener. */
function openerOf(root: ParsedNode, errorAt: number): number {
  let opener = errorAt;
  visit(root, (_, node) => {
    if (!isNode(node) || !node.range) return;
    const opens = (isScalar(node) && isQuoted(node)) || ("flow" in node && node.flow === true);
    if (opens && node.range[0] <= errorAt && node.range[1] >= errorAt - 1) opener = node.range[0];
  });
  return opener;
}
