import type { Fault } from "../model/fault.ts";
import type { Node } from "../model/node.ts";
import { headOf, type SourceFile } from "../model/place.ts";

/** A file without a single key: one fault, in place of one for each key that it lacks. */
export function blankFileFault(root: Node, source: SourceFile): Fault | undefined {
  if (root.kind !== "map" || root.entries.length > 0) return undefined;
  const { start, end } = headOf(source);
  return { kind: "blank", key: "", path: "", start, end };
}
