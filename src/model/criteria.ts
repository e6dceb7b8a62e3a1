import type { Criterion, Pack } from "./pack.ts";
import type { Registration } from "./registration.ts";
import { folded, foldedName } from "./text.ts";

/** The criterion that an assessment names, by its id or its name. */
export function criterionOf(pack: Pack, typed: string): Criterion | undefined {
  return (
    pack.criteria.find(({ id }) => folded(id) === folded(typed)) ??
    pack.criteria.find(({ label }) => foldedName(label) === foldedName(typed))
  );
}

/** The criteria by which a record is judged. Of a record without a kind: those for both kinds. */
export function criteriaFor({ pack, data }: Registration): readonly Criterion[] {
  return (pack?.criteria ?? []).filter(({ kind }) => kind === undefined || kind === data.kind);
}
