import type { CST } from "yaml";

/**
 * Levels of lists and maps that a text may have; files of danvan have six at most. The library makes
 * its tree by recursion: where the stack ends differs between machines, and a regular expression
 * that is first compiled there ends the whole program.
 */
const deepest = 100;

/** Where the first part begins that is nested too deep, in the tokens of a text; without recursion. */
export function partTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const waiting = tokens.map((token) => ({ token, depth: 0 })).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > deepest && "items" in token) return token.offset;
    for (const part of partsOf(token).toReversed()) waiting.push({ token: part, depth: depth + 1 });
  }
  return undefined;
}

function partsOf(token: CST.Token): CST.Token[] {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}
