import type { Baseline, BaselineEntry } from "../model/baseline.ts";
import type { IsoDate } from "../model/date.ts";
import { type Diagnostic, identityKey, identityOf } from "../model/diagnostic.ts";
import { byCodeUnit } from "../model/text.ts";
import { isWaivable } from "../model/waiver.ts";
import { grouped } from "./grouped.ts";

/** Every present finding that may be borne, as a baseline. */
export function baselineOf(diagnostics: readonly Diagnostic[], asOf: IsoDate): Baseline {
  const groups = grouped(
    diagnostics.filter(({ rule }) => isWaivable(rule)),
    keyOf,
  );
  const findings = [...groups.values()].flatMap((alike): BaselineEntry[] => {
    const [first] = alike;
    return first ? [{ ...identityOf(first), count: alike.length }] : [];
  });
  return { asOf, findings: findings.toSorted((a, b) => byCodeUnit(sortKey(a), sortKey(b))) };
}

export interface BaselineParts {
  /** Findings that the baseline does not hold; all alike ones, where there are more than it holds. */
  readonly fresh: Diagnostic[];
  readonly known: number;
  /** The baseline without what is found no longer. */
  readonly pruned: Baseline;
}

/** Findings parted into those of an old folder and the rest. */
export function partedByBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
  asOf: IsoDate,
): BaselineParts {
  const groups = grouped(diagnostics, keyOf);
  const held = new Map(
    baseline.findings.map((entry) => [identityKey(entry), entry.count] as const),
  );
  const isKnown = (diagnostic: Diagnostic) => {
    const key = keyOf(diagnostic);
    return isWaivable(diagnostic.rule) && (groups.get(key)?.length ?? 0) <= (held.get(key) ?? 0);
  };
  const fresh = diagnostics.filter((diagnostic) => !isKnown(diagnostic));
  const findings = baseline.findings.flatMap((entry): BaselineEntry[] => {
    const found = groups.get(identityKey(entry))?.length ?? 0;
    return found === 0 ? [] : [{ ...entry, count: Math.min(found, entry.count) }];
  });
  return { fresh, known: diagnostics.length - fresh.length, pruned: { asOf, findings } };
}

function keyOf(diagnostic: Diagnostic): string {
  return identityKey(identityOf(diagnostic));
}

function sortKey({ file, rule, ...rest }: BaselineEntry): string {
  return `${file}\n${rule}\n${identityKey({ file, rule, ...rest })}`;
}
