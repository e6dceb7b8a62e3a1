import * as z from "zod";
import type { Node } from "../model/node.ts";
import type { Range } from "../model/place.ts";
import { folded } from "../model/text.ts";

/** Names of keys and list positions from the root of a tree, in English: `["survey", "date"]`. */
export type Path = readonly (string | number)[];

/** How a key is written. */
export interface KeyWords {
  /** As people write it; also what `fmt` writes. */
  readonly vi: string;
  readonly aliases?: readonly string[];
  /** A value to show in "what to type". */
  readonly example?: string;
}

// A registry of our own: `meta` would copy every schema that it names.
const words = z.registry<KeyWords>();

/** Names a key in Vietnamese. The English name is the property it stands under. */
export function key<S extends z.ZodType>(
  vi: string,
  schema: S,
  more: Omit<KeyWords, "vi"> = {},
): S {
  words.add(schema, { vi, ...more });
  return schema;
}

/** The schema without `optional` and `default`. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap())
    : schema;
}

export function keyWords(schema: z.core.$ZodType, name: string): KeyWords {
  return words.get(schema) ?? { vi: name };
}

const indexes = new WeakMap<z.ZodObject, ReadonlyMap<string, string>>();

/** Folded spelling -> English name, for every way a key of this map may be written. */
export function keyIndex(schema: z.ZodObject): ReadonlyMap<string, string> {
  const known = indexes.get(schema);
  if (known) return known;
  const index = new Map<string, string>();
  for (const [name, part] of Object.entries(schema.shape)) {
    const { vi, aliases = [] } = keyWords(part, name);
    for (const spelling of [name, vi, ...aliases]) index.set(folded(spelling), name);
  }
  indexes.set(schema, index);
  return index;
}

/** How the keys of a map are written, in Vietnamese. */
export function keysOf(schema: z.ZodObject): readonly string[] {
  return Object.entries(schema.shape).map(([name, part]) => keyWords(part, name).vi);
}

/** A node with the shape it should have, and the key it stands under. */
interface Located {
  readonly key: Range | undefined;
  readonly value: Node;
  readonly shape: z.core.$ZodType;
}

/** Where a path stands in a tree: its key (for what stands under one) and its value. */
export function locate(root: Node, schema: z.core.$ZodType, path: Path): Located | undefined {
  let found: Located | undefined = { key: undefined, value: root, shape: bare(schema) };
  for (const step of path) {
    found = found && (typeof step === "number" ? itemOf(found, step) : entryOf(found, step));
  }
  return found;
}

/** The item of a list; what stands where a list is wanted counts as its first item. */
function itemOf({ key: range, value, shape }: Located, index: number): Located | undefined {
  const lone = index === 0 ? value : undefined;
  const item = value.kind === "list" ? value.items[index] : lone;
  if (!item) return undefined;
  return {
    key: range,
    value: item,
    shape: shape instanceof z.ZodArray ? bare(shape.element) : shape,
  };
}

function entryOf({ value, shape, ...rest }: Located, name: string): Located | undefined {
  // `kiểm tra: ngày` of a list of inspections: that of the first item which has one.
  if (value.kind === "list" && shape instanceof z.ZodArray) {
    const element = bare(shape.element);
    for (const item of value.items) {
      const found = entryOf({ ...rest, value: item, shape: element }, name);
      if (found) return found;
    }
    return undefined;
  }
  const part = shape instanceof z.ZodObject ? shape.shape[name] : undefined;
  if (value.kind !== "map" || !(shape instanceof z.ZodObject) || !part) return undefined;
  const index = keyIndex(shape);
  const entry = value.entries.find((candidate) => index.get(folded(candidate.key.text)) === name);
  return entry && { key: entry.key, value: entry.value, shape: bare(part) };
}

/** A dotted path as written in Vietnamese: `survey.date` -> `khảo sát: ngày`. */
export function vietnamesePath(schema: z.core.$ZodType, path: Path): KeyWords | undefined {
  const words: KeyWords[] = [];
  let shape = bare(schema);
  for (const step of path) {
    if (shape instanceof z.ZodArray) shape = bare(shape.element);
    if (typeof step === "number") continue;
    const part = shape instanceof z.ZodObject ? shape.shape[step] : undefined;
    if (!part) return undefined;
    words.push(keyWords(part, step));
    shape = bare(part);
  }
  const last = words.at(-1);
  if (!last) return undefined;
  return { ...last, vi: words.map(({ vi }) => vi).join(": ") };
}

/** The English path of a path written in Vietnamese, `khảo sát: ngày` or `khảo sát.ngày`. */
export function englishPath(schema: z.ZodObject, written: string): string | undefined {
  const steps: string[] = [];
  let shape: z.core.$ZodType = schema;
  for (const part of written.split(/[.:]/)) {
    if (shape instanceof z.ZodArray) shape = bare(shape.element);
    const name = shape instanceof z.ZodObject ? keyIndex(shape).get(folded(part)) : undefined;
    if (name === undefined || !(shape instanceof z.ZodObject)) return undefined;
    steps.push(name);
    shape = bare(shape.shape[name] ?? shape);
  }
  return steps.join(".");
}
