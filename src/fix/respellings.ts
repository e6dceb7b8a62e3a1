import * as z from "zod";
import type { MapEntry, MapNode, Node, ScalarNode } from "../model/node.ts";
import { folded } from "../model/text.ts";
import { isSections, sectionsKey } from "../parse/document.ts";
import { type Spelling, spellingOf } from "../parse/scalars.ts";
import { bare, keyIndex, keyWords, type Path } from "../parse/shape.ts";
import type { Standing } from "./written-scalar.ts";

/** A key or value that is to be written otherwise. */
export interface Respelling extends Standing {
  readonly node: ScalarNode;
  readonly text: string;
}

/** What a file says of itself that the walk has to know. */
export interface Walk {
  /** The value at this path has a fault: neither it nor its key is touched. */
  isBroken(path: Path): boolean;
  /** Spellings that the shape does not know: names that a pack gives. */
  spellingAt(path: Path): Spelling | undefined;
  /** A key that may be touched, for its spaces. */
  onEntry(entry: MapEntry): void;
}

interface At {
  readonly path: Path;
  readonly inFlow: boolean;
}

/** Every key and value below `root` with a canonical spelling that is not how it is written. */
export function respellingsOf(root: MapNode, shape: z.ZodObject, walk: Walk): Respelling[] {
  const sections = root.entries.filter(isSections);
  const [only, second] = sections;
  const ofSections =
    only && !second ? keyRespelling(only, sectionsKey, { path: [], inFlow: false }) : [];
  return [...ofSections, ...inMap(root, shape, { path: [], inFlow: false }, walk)];
}

function inNode(node: Node, schema: z.core.$ZodType, at: At, walk: Walk): Respelling[] {
  const wanted = bare(schema);
  if (wanted instanceof z.ZodArray) {
    const items = node.kind === "list" ? node.items : [node];
    const inFlow = at.inFlow || isFlow(node);
    return items.flatMap((item, index) =>
      inNode(item, wanted.element, { path: [...at.path, index], inFlow }, walk),
    );
  }
  if (wanted instanceof z.ZodObject)
    return node.kind === "map" ? inMap(node, wanted, at, walk) : [];
  if (node.kind !== "scalar" || node.text.trim() === "") return [];
  const text = (walk.spellingAt(at.path) ?? spellingOf(wanted))?.(node.text);
  const { inFlow } = at;
  return text === undefined || text === node.text ? [] : [{ node, text, isKey: false, inFlow }];
}

function inMap(node: MapNode, schema: z.ZodObject, at: At, walk: Walk): Respelling[] {
  const index = keyIndex(schema);
  const nameOf = ({ key }: MapEntry) => index.get(folded(key.text));
  const inFlow = at.inFlow || isFlow(node);
  return node.entries.flatMap((entry): Respelling[] => {
    const name = nameOf(entry);
    const part = name === undefined ? undefined : schema.shape[name];
    if (name === undefined || !part) return [];
    const here = { path: [...at.path, name], inFlow };
    const isTwice = node.entries.some((other) => other !== entry && nameOf(other) === name);
    if (isTwice || isBroken(entry.value, part, here.path, walk)) return [];
    walk.onEntry(entry);
    const { vi } = keyWords(part, name);
    // A pack may call its own key like another one: the new word must mean the same key.
    const ofKey = index.get(folded(vi)) === name ? keyRespelling(entry, vi, here) : [];
    return [...ofKey, ...inNode(entry.value, part, here, walk)];
  });
}

/** A wrong text in a list is a fault of the list's key, too. */
function isBroken(value: Node, schema: z.core.$ZodType, path: Path, walk: Walk): boolean {
  const wanted = bare(schema);
  const isOfTexts = wanted instanceof z.ZodArray && !(bare(wanted.element) instanceof z.ZodObject);
  const count = value.kind === "list" ? value.items.length : 1;
  const items = isOfTexts ? Array.from({ length: count }, (_, index) => [...path, index]) : [];
  return [path, ...items].some((each) => walk.isBroken(each));
}

function keyRespelling({ key }: MapEntry, text: string, { inFlow }: At): Respelling[] {
  return key.text === text ? [] : [{ node: key, text, isKey: true, inFlow }];
}

/** A block map or list begins with its first part, one in brackets before it. */
function isFlow(node: Node): boolean {
  if (node.kind === "scalar") return false;
  const first = node.kind === "map" ? node.entries[0]?.key : node.items[0];
  return first === undefined || node.start < first.start;
}
