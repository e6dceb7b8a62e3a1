import { distance } from "fastest-levenshtein";
import { folded } from "./text.ts";

/**
 * The candidate most like what was typed, diacritics and case aside, or `undefined` when none is
 * close: at most a third of the letters may differ.
 */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const wanted = folded(typed);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = distance(wanted, folded(candidate));
    if (far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}
