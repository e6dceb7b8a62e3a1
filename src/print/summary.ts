import type { Diagnostic, Language } from "../model/diagnostic.ts";
import type { Folder } from "../model/folder.ts";

/** What was read and what was found, as numbers. */
export interface Summary {
  readonly files: number;
  readonly registrations: number;
  readonly units: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function summaryOf(folder: Folder, diagnostics: readonly Diagnostic[]): Summary {
  const count = (severity: Diagnostic["severity"]) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    files: folder.files.length,
    registrations: folder.registrations.length,
    units: folder.roster.units.length,
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
  };
}

/** Findings that are not told, because something answers for them. */
export interface Aside {
  /** Borne by a waiver of `danvan.yaml`. */
  readonly waived: number;
  /** Held in the baseline. */
  readonly known: number;
  /** There before the change that was asked about. */
  readonly older: number;
}

/** The closing line. It always counts what was read, and what is not told: silence must not pass for success. */
export function summaryLine(
  { summary, aside }: { readonly summary: Summary; readonly aside: Aside },
  language: Language,
): string {
  const { files, registrations, units, errors, warnings, notes } = summary;
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
  const line =
    language === "vi"
      ? `Đã đọc ${files} tệp: ${registrations} hồ sơ đăng ký, ${units} đơn vị. ${errors} lỗi, ${warnings} cảnh báo, ${notes} ghi chú.`
      : `Read ${plural(files, "file")}: ${plural(registrations, "registration")}, ${plural(units, "unit")}. ${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(notes, "note")}.`;
  return `${line}${asideWords(aside, language)}\n`;
}

const asideNames: Readonly<Record<Language, Readonly<Record<keyof Aside, string>>>> = {
  vi: {
    waived: "được miễn trừ",
    known: "tồn đọng từ trước",
    older: "đã có trước thay đổi",
  },
  en: { waived: "waived", known: "in the baseline", older: "older than the change" },
};

function asideWords(aside: Aside, language: Language): string {
  const kinds = ["waived", "known", "older"] as const;
  const parts = kinds.flatMap((kind) =>
    aside[kind] > 0 ? [`${aside[kind]} ${asideNames[language][kind]}`] : [],
  );
  if (parts.length === 0) return "";
  return language === "vi"
    ? ` Không nêu lại phát hiện: ${parts.join(", ")}.`
    : ` Not told again: ${parts.join(", ")}.`;
}
