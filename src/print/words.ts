import type { Language, Severity } from "../model/diagnostic.ts";

export const severityWords: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: "lỗi", warning: "cảnh báo", note: "ghi chú" },
  en: { error: "error", warning: "warning", note: "note" },
};
