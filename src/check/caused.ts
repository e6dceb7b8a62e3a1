import { type Diagnostic, identityKey, identityOf } from "../model/diagnostic.ts";
import { grouped } from "./grouped.ts";

/**
 * The findings that a change causes: those that were not there before it, or that it makes worse (one
 * model more is missing). A finding that only moved, or that the change makes smaller, is not its doing.
 * Both lists are of the same day, in the same language.
 */
export function causedBy(now: readonly Diagnostic[], before: readonly Diagnostic[]): Diagnostic[] {
  const earlier = grouped(before, keyOf);
  const present = grouped(now, keyOf);
  return now.filter((diagnostic) => {
    const key = keyOf(diagnostic);
    const was = earlier.get(key) ?? [];
    if ((present.get(key)?.length ?? 0) > was.length) return true;
    const { gap } = diagnostic;
    return gap !== undefined && was.every((other) => gap > (other.gap ?? 0));
  });
}

/** How far off a finding is stands in its message too: there the number is compared, not the words. */
function keyOf(diagnostic: Diagnostic): string {
  const { gap, message } = diagnostic;
  return `${identityKey(identityOf(diagnostic))}\n${gap === undefined ? message : ""}`;
}
