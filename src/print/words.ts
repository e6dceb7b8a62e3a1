import type { Language, Severity } from "../model/diagnostic.ts";

export const severityWords: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: "lỗi", warning: "cảnh báo", note: "ghi chú" },
  en: { error: "error", warning: "warning", note: "note" },
};

/** Before what to type or do next. */
export const fixLabel: Readonly<Record<Language, string>> = { vi: "cách sửa", en: "fix" };

/** Before why it matters. */
export const whyLabel: Readonly<Record<Language, string>> = { vi: "vì sao", en: "why" };

/** Before the clause of the guidance, with its document. */
export const clauseLabel: Readonly<Record<Language, string>> = { vi: "căn cứ", en: "clause" };

/** Before another place that has to do with it. */
export const seeLabel: Readonly<Record<Language, string>> = { vi: "xem", en: "see" };
