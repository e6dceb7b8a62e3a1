import type { Criterion, Pack } from "../model/pack.ts";
import type { ModelKind, Registration } from "../model/registration.ts";
import { folded, foldedName } from "../model/text.ts";

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

/** As reports call the two kinds. */
export const kindWords: Readonly<
  Record<ModelKind, { readonly vi: string; readonly viModel: string; readonly en: string }>
> = {
  collective: { vi: "tập thể", viModel: "mô hình tập thể", en: "collective" },
  individual: { vi: "cá nhân", viModel: "điển hình cá nhân", en: "individual" },
};
