import type { Diagnostic, Language } from "../model/diagnostic.ts";
import { shownDiagnostics } from "./findings.ts";

/** What `guidance check` looked at and found. */
export interface GuidanceChecked {
  /** Ids of the packs. */
  readonly packs: readonly string[];
  /** Paths of the templates. */
  readonly templates: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function guidanceCheckJson({ packs, templates, diagnostics }: GuidanceChecked): string {
  const whole = {
    schemaVersion: 1,
    kind: "guidance-check",
    packs,
    templates,
    diagnostics: shownDiagnostics(diagnostics),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** The closing line: what was looked at, so that silence does not pass for success. */
export function guidanceCheckLine(
  { packs, templates, diagnostics }: GuidanceChecked,
  language: Language,
): string {
  const count = (wanted: Diagnostic["severity"]) =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return language === "vi"
    ? `Đã xem ${packs.length} bộ hướng dẫn, điền thử ${templates.length} mẫu. ${errors} lỗi, ${warnings} cảnh báo.\n`
    : `Looked at ${packs.length} guidance pack(s), tried ${templates.length} template(s). ${errors} error(s), ${warnings} warning(s).\n`;
}
