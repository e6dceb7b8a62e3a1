import { parseAst } from "vitest/node";
import type { Pair } from "./languages.ts";

/** A node of the syntax tree; its parts are looked at one by one. */
type Node = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly start: number;
  readonly end: number;
};

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

/**
 * Every text that a source file gives in both languages, `{ vi, en }` or by `language === "vi"`, as far as
 * it stands there in letters; and the tables that have one side alone.
 */
export function pairsOfText(code: string, path: string) {
  const nodes = parseAst(code, { lang: "ts" }).body.flatMap((statement) => [...nodesIn(statement)]);
  const named = new Map(nodes.flatMap(constantOf));
  const at = ({ start }: Node) => `${path}:${code.slice(0, start).split("\n").length}`;
  const tables = nodes
    .filter(({ type }) => type === "ObjectExpression")
    .map((node) => ({ from: at(node), vi: partsOf(node).get("vi"), en: partsOf(node).get("en") }));
  const choices = nodes.flatMap((node) => {
    const { test, consequent, alternate } = node;
    if (node.type !== "ConditionalExpression" || !isNode(test)) return [];
    const isAsked = /=== ["']vi["']$/.test(code.slice(test.start, test.end));
    return isAsked && isNode(consequent) && isNode(alternate)
      ? [{ from: at(node), vi: consequent, en: alternate }]
      : [];
  });
  const pairs = [...tables, ...choices].flatMap(({ from, vi, en }) =>
    vi && en ? compared(vi, en, { from, named }) : [],
  );
  const lacking = tables
    .filter(({ vi, en }) => (vi === undefined) !== (en === undefined))
    .map(({ from, vi }) => `${from} has no ${vi ? "en" : "vi"}`);
  return { pairs, lacking };
}

function* nodesIn(node: unknown): Iterable<Node> {
  if (!isNode(node)) return;
  yield node;
  for (const part of Object.values(node).flat()) yield* nodesIn(part);
}

function constantOf({ type, id, init }: Node): readonly (readonly [string, Node])[] {
  return type === "VariableDeclarator" && isNode(id) && isNode(init)
    ? [[String(id["name"]), init]]
    : [];
}

type Origin = { readonly from: string; readonly named: ReadonlyMap<string, Node> };

/** Two sides of a table, text by text; a side that says nothing on purpose has another that does not. */
function compared(left: Node, right: Node, { from, named }: Origin): readonly Pair[] {
  const meant = (node: Node) =>
    node.type === "Identifier" ? (named.get(String(node["name"])) ?? node) : node;
  const [one, other] = [meant(left), meant(right)];
  const [vi, en] = [textOf(one), textOf(other)];
  const whole = vi !== undefined && en !== undefined && vi + en !== "" ? [{ from, vi, en }] : [];
  const others = partsOf(other);
  const inner = [...partsOf(one)].flatMap(([key, part]) => {
    const partner = others.get(key);
    return partner ? compared(part, partner, { from: `${from} ${key}`, named }) : [];
  });
  return [...whole, ...inner];
}

/** A text as it is written; a gap in it is a dot. */
function textOf(node: Node): string | undefined {
  if (node.type === "Literal") {
    return typeof node["value"] === "string" ? node["value"] : undefined;
  }
  const quasis = node["quasis"];
  if (node.type !== "TemplateLiteral" || !Array.isArray(quasis)) return undefined;
  return quasis.map(({ value }: { value: { cooked: string } }) => value.cooked).join("·");
}

/** What may be compared part by part: entries of a table, items of a list, what a function gives. */
function partsOf(node: Node): ReadonlyMap<string, Node> {
  const parts = new Map<string, Node>();
  for (const property of listIn(node, "ObjectExpression", "properties")) {
    const { key, value } = property;
    if (isNode(key) && isNode(value)) parts.set(String(key["name"] ?? key["value"]), value);
  }
  for (const [index, item] of listIn(node, "ArrayExpression", "elements").entries()) {
    parts.set(String(index), item);
  }
  const body = node["body"];
  if (node.type === "ArrowFunctionExpression" && isNode(body)) parts.set("()", body);
  const { consequent, alternate } = node;
  if (node.type === "ConditionalExpression" && isNode(consequent) && isNode(alternate)) {
    parts.set("?", consequent).set(":", alternate);
  }
  const { expression } = node;
  if (/^(TS\w+Expression|ParenthesizedExpression)$/.test(node.type) && isNode(expression)) {
    return partsOf(expression);
  }
  return parts;
}

function listIn(node: Node, type: string, key: string): readonly Node[] {
  const list = node.type === type ? node[key] : [];
  return Array.isArray(list) ? list.filter(isNode) : [];
}
