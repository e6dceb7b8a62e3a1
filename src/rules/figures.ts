import type { Language } from "../model/diagnostic.ts";
import type { ReportedFigures } from "../model/unit-report.ts";

/** A total that a report may give, as it is typed and as it is read. */
export type FigureName = keyof ReportedFigures;

export const figureNames = [
  "registered",
  "new",
  "continued",
  "collective",
  "individual",
  "recognised",
] as const satisfies readonly FigureName[];

/** How the key is written. */
export const figureKeys: Readonly<Record<FigureName, string>> = {
  registered: "đăng ký",
  new: "mới",
  continued: "tiếp tục",
  collective: "tập thể",
  individual: "cá nhân",
  recognised: "công nhận",
};

export const figureWords: Readonly<Record<Language, Readonly<Record<FigureName, string>>>> = {
  vi: {
    registered: "mô hình, điển hình đăng ký",
    new: "mô hình, điển hình đăng ký mới",
    continued: "mô hình, điển hình đăng ký tiếp tục",
    collective: "mô hình tập thể",
    individual: "điển hình cá nhân",
    recognised: "mô hình, điển hình được công nhận",
  },
  en: {
    registered: "registered",
    new: "registered as new",
    continued: "continued",
    collective: "collective",
    individual: "individual",
    recognised: "recognised",
  },
};
