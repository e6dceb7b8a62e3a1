import * as z from "zod";
import type { Fault } from "../model/fault.ts";
import type { MapNode, Node, ScalarNode } from "../model/node.ts";
import type { Range } from "../model/place.ts";
import { folded } from "../model/text.ts";
import { bare, keyIndex, keysOf, keyWords, type Path } from "./shape.ts";

/** A tree as plain values under English names; what does not fit the shape becomes faults. */
export function plainOf(
  node: Node,
  schema: z.core.$ZodType,
  at: { readonly path: Path; readonly key: string; readonly faults: Fault[] },
): unknown {
  const wanted = bare(schema);
  if (wanted instanceof z.ZodObject) {
    return node.kind === "map" ? plainMap(node, wanted, at) : wrongShape(node, schema, at);
  }
  if (wanted instanceof z.ZodArray) return plainList(node, wanted, at);
  if (node.kind === "scalar") return isBlank(node) ? blank(node, at) : node.text;
  return wrongShape(node, schema, at);
}

type At = Parameters<typeof plainOf>[2];

function plainMap(node: MapNode, schema: z.ZodObject, at: At): Record<string, unknown> {
  const index = keyIndex(schema);
  const plain: Record<string, unknown> = {};
  const seen = new Map<string, ScalarNode>();
  for (const { key: keyNode, value } of node.entries) {
    const name = index.get(folded(keyNode.text));
    const here = { path: name ?? keyNode.text, range: keyNode };
    if (name === undefined) {
      fault(at, here, { kind: "unknown-key", key: keyNode.text, allowed: keysOf(schema) });
      continue;
    }
    const first = seen.get(name);
    if (first) {
      fault(at, here, { kind: "duplicate-key", key: keyNode.text, first });
      continue;
    }
    seen.set(name, keyNode);
    const part = schema.shape[name];
    if (!part) continue;
    const { vi } = keyWords(part, name);
    plain[name] = plainOf(value, part, { ...at, path: [...at.path, name], key: vi });
  }
  return plain;
}

/** For each list of plain values, the place of each of its items in the tree. */
const treeIndexes = new WeakMap<object, number[]>();

function plainList(node: Node, schema: z.ZodArray, at: At): unknown {
  if (node.kind === "scalar" && isBlank(node)) return blank(node, at);
  if (node.kind === "list" && node.items.length === 0) return blank(node, at);
  const items = node.kind === "list" ? node.items : [node];
  const isListOfMaps = bare(schema.element) instanceof z.ZodObject;
  const kept = items
    .map((item, index) => {
      const here = { ...at, path: [...at.path, index] };
      const mistaken = !isListOfMaps && item.kind === "map";
      return {
        index,
        plain: mistaken ? becameMap(item, here) : plainOf(item, schema.element, here),
      };
    })
    .filter(({ plain }) => plain !== undefined);
  const list = kept.map(({ plain }) => plain);
  treeIndexes.set(
    list,
    kept.map(({ index }) => index),
  );
  return list;
}

/** Takes an item out of a list of plain values; those behind it keep their place in the tree. */
export function withoutItem(list: unknown[], index: number): void {
  list.splice(index, 1);
  treeIndexes.get(list)?.splice(index, 1);
}

/** A path through plain values as a path through the tree they came from. */
export function treePath(plain: unknown, path: Path): Path {
  let value = plain;
  return path.map((step) => {
    const holder = value;
    value = childOf(holder, step);
    return Array.isArray(holder) && typeof step === "number"
      ? (treeIndexes.get(holder)?.[step] ?? step)
      : step;
  });
}

/** The value at one step of plain values. */
export function childOf(holder: unknown, step: string | number): unknown {
  if (typeof holder !== "object" || holder === null) return undefined;
  return Object.getOwnPropertyDescriptor(holder, step)?.value;
}

function isBlank(node: ScalarNode): boolean {
  return node.text.trim() === "";
}

function blank(node: Node, at: At): undefined {
  fault(at, { range: node }, { kind: "blank", key: at.key });
  return undefined;
}

/** `- Khó khăn: thiếu vốn`: people meant a text, YAML read a map. */
function becameMap(item: MapNode, at: At): undefined {
  const [entry] = item.entries;
  const value = entry?.value.kind === "scalar" ? entry.value.text : "…";
  fault(at, { range: item }, { kind: "item-became-map", text: `${entry?.key.text}: ${value}` });
  return undefined;
}

function wrongShape(node: Node, schema: z.core.$ZodType, at: At): undefined {
  if (node.kind === "scalar" && isBlank(node)) return blank(node, at);
  const found = node.kind === "scalar" ? "text" : node.kind;
  const shape = bare(schema);
  const isMap = shape instanceof z.ZodObject;
  const parts = isMap ? keysOf(shape).slice(0, mostParts) : [];
  const example =
    keyWords(schema, "").example ??
    (isMap ? `{ ${parts.map((part) => `${part}: …`).join(", ")} }` : undefined);
  const wanted = isMap ? "map" : "text";
  fault(at, { range: node }, { kind: "wrong-shape", key: at.key, wanted, found, example });
  return undefined;
}

/** Keys of a map that an example names. */
const mostParts = 4;

type Facts = Fault extends infer F
  ? F extends unknown
    ? Omit<F, keyof Range | "path">
    : never
  : never;

function fault(at: At, here: { path?: string; range: Range }, facts: Facts): void {
  const path = here.path === undefined ? at.path : [...at.path, here.path];
  const { start, end } = here.range;
  // A union loses its members through a spread; the parts are those of one of them.
  at.faults.push({ ...facts, path: path.join("."), start, end } as Fault);
}
