import type * as z from "zod";
import type { Fault } from "../model/fault.ts";
import type { Node } from "../model/node.ts";
import type { Place, Range, SourceFile } from "../model/place.ts";
import { headOf } from "../model/place.ts";
import { childOf, plainOf, treePath, withoutItem } from "./plain.ts";
import { refusalOf } from "./scalars.ts";
import { locate, type Path, vietnamesePath } from "./shape.ts";

export interface Typed<T> {
  /** `undefined` when a key without which there is nothing to hold is absent or unreadable. */
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
  /** A path in `value` as a path in the tree: items that were left out shift those behind them. */
  inTree(path: Path): Path;
}

/**
 * A tree as typed values. What cannot be typed is left out, with a fault that says where and why;
 * an entry of a list that lacks a key it must have is left out whole.
 */
export function typedOf<S extends z.ZodObject>(root: Node, schema: S): Typed<z.output<S>> {
  const faults: Fault[] = [];
  const plain = plainOf(root, schema, { path: [], key: "", faults });
  const inTree = (path: Path) => treePath(plain, path);
  // Each round takes away what the last one refused; a tree is never deeper than this.
  for (let round = 0; round < 20; round += 1) {
    const result = schema.safeParse(plain, { jitless: true });
    if (result.success) return { value: result.data, faults, inTree };
    const refused = result.error.issues.map((issue) => ({
      issue,
      path: issue.path.filter((step) => typeof step !== "symbol"),
    }));
    for (const { issue, path } of refused) {
      const known = faultOf(issue, inTree(path), { root, schema });
      if (known && !isReported(faults, known.path)) faults.push(known);
    }
    // From the last to the first, so that taking an item out of a list moves no other issue's item.
    const pruned = refused.toReversed().map(({ path }) => prune(plain, path));
    if (pruned.includes(false)) return { value: undefined, faults, inTree };
  }
  throw new Error("a shape keeps refusing what was pruned from it");
}

function isReported(faults: readonly Fault[], path: string): boolean {
  return faults.some((fault) => fault.path === path);
}

function faultOf(
  issue: z.core.$ZodIssue,
  path: Path,
  { root, schema }: { root: Node; schema: z.ZodObject },
): Fault | undefined {
  const words = vietnamesePath(schema, path);
  const key = words?.vi.split(": ").at(-1) ?? String(path.at(-1) ?? "");
  const found = locate(root, schema, path);
  const refusal = refusalOf(issue);
  if (found && refusal) {
    const { start, end } = found.value;
    // A union loses its members through a spread; the parts are those of one of them.
    return { ...refusal, key, path: path.join("."), start, end } as Fault;
  }
  const parent = locate(root, schema, path.slice(0, -1));
  if (!parent) return undefined;
  const range = firstKeyOf(parent.value);
  return { kind: "absent", key, path: path.join("."), start: range.start, end: range.end };
}

function firstKeyOf(node: Node): Range {
  return node.kind === "map" ? (node.entries[0]?.key ?? node) : node;
}

/** Takes the refused value away: an optional key alone, else the map that cannot be without it. */
function prune(plain: unknown, path: Path): boolean {
  const parents = path.slice(0, -1);
  const holder = parents.reduce(childOf, plain);
  const last = path.at(-1);
  if (last === undefined) return false;
  if (Array.isArray(holder)) {
    withoutItem(holder, Number(last));
    return true;
  }
  if (isMap(holder) && holder[last] !== undefined) {
    holder[last] = undefined;
    return true;
  }
  return parents.length > 0 && prune(plain, parents);
}

function isMap(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}

/** `placeOf` for anything parsed from `root`: the value or key at a path, else the nearest thing above. */
export function placeFinder(
  source: SourceFile,
  root: Node,
  { schema, inTree }: { schema: z.ZodObject; inTree: (path: Path) => Path },
) {
  const rangeOf = (path: Path, part: "key" | "value"): Range | undefined => {
    const exact = path.length > 0 ? locate(root, schema, path) : undefined;
    if (!exact) return keyAbove(path, (above) => locate(root, schema, above)?.key);
    return (part === "key" ? exact.key : undefined) ?? shown(exact.value);
  };
  return (asked: Path, part: "key" | "value" = "value"): Place => {
    const { start, end } = rangeOf(inTree(asked), part) ?? firstKeyOf(root);
    const field = asked.length > 0 ? asked.join(".") : undefined;
    return end > start ? { source, start, end, field } : { ...headOf(source), field };
  };
}

/** A scalar as a whole; of anything larger its first key, lest half a file be underlined. */
function shown(node: Node): Range {
  return node.kind === "scalar" ? node : firstKeyOf(node);
}

function keyAbove(path: Path, keyAt: (path: Path) => Range | undefined): Range | undefined {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const found = keyAt(path.slice(0, length));
    if (found) return found;
  }
  return undefined;
}
