import { type Diagnostic, identityKey, identityOf } from "../model/diagnostic.ts";
import type { Digest } from "./inspection.ts";

/** What makes each finding the same one tomorrow, in the order given. Equal ones are told apart by their order. */
export function fingerprintsOf(diagnostics: readonly Diagnostic[], digest: Digest): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const identity = identityKey(identityOf(diagnostic));
    const earlier = seen.get(identity) ?? 0;
    seen.set(identity, earlier + 1);
    return digest(`${identity}\n${earlier}`);
  });
}
