import { distance } from "fastest-levenshtein";
import { folded } from "./text.ts";

/** Letters that one name must share with another that holds it. */
const leastShared = 4;

/**
 * The candidate most like what was typed, diacritics and case aside: at most a third of the letters may
 * differ. Where none is so close, the only one that holds what was typed or is held by it, as `ldld-huyen`
 * for `huyen`; else `undefined`.
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
  return best ?? onlyHolding(wanted, candidates);
}

function onlyHolding(wanted: string, candidates: readonly string[]): string | undefined {
  const holding = candidates.filter((candidate) => {
    const [shorter, longer] = [wanted, folded(candidate)].toSorted((a, b) => a.length - b.length);
    return shorter && longer && shorter.length >= leastShared && longer.includes(shorter);
  });
  return holding.length === 1 ? holding[0] : undefined;
}
