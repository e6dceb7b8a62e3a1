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

/** The closing line. It always counts what was read: silence must not pass for success. */
export function summaryLine(summary: Summary, language: Language): string {
  const { files, registrations, units, errors, warnings, notes } = summary;
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
  return language === "vi"
    ? `Đã đọc ${files} tệp: ${registrations} hồ sơ đăng ký, ${units} đơn vị. ${errors} lỗi, ${warnings} cảnh báo, ${notes} ghi chú.\n`
    : `Read ${plural(files, "file")}: ${plural(registrations, "registration")}, ${plural(units, "unit")}. ${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(notes, "note")}.\n`;
}
