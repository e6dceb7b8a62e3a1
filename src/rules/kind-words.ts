import type { ModelKind } from "../model/registration.ts";

/** As reports call the two kinds. */
export const kindWords: Readonly<
  Record<ModelKind, { readonly vi: string; readonly viModel: string; readonly en: string }>
> = {
  collective: { vi: "tập thể", viModel: "mô hình tập thể", en: "collective" },
  individual: { vi: "cá nhân", viModel: "điển hình cá nhân", en: "individual" },
};
