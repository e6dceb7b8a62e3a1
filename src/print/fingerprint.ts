import type { Diagnostic } from "../model/diagnostic.ts";
import type { Digest } from "./inspection.ts";

/** A count, such as the days since a deadline: it changes from day to day, the finding does not. */
const count = /(?<![\p{L}\p{N}/.,-])\d+(?![\p{L}\p{N}/.,-])/gu;

/**
 * What makes each finding the same one tomorrow, in the order given: rule, file and words, no line.
 * Equal ones in a file are told apart by their order.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[], digest: Digest): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ rule, at, message }) => {
    const words = [rule, at.path, message.replace(count, "#")].join("\n");
    const earlier = seen.get(words) ?? 0;
    seen.set(words, earlier + 1);
    return digest(`${words}\n${earlier}`);
  });
}
