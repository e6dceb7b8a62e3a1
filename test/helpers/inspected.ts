import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Inspection } from "../../src/print/inspection.ts";

/** A finding with what a test does not care about filled in. */
export function finding(part: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: "DV105",
    name: "impossible-date",
    severity: "error",
    at: { path: "mo-hinh/a/x.md", line: 2, column: 7, endLine: 2, endColumn: 17 },
    message: "ngày không có thật",
    why: "vì thế",
    fix: "gõ lại",
    related: [],
    ...part,
  };
}

export function inspected(
  diagnostics: readonly Diagnostic[],
  part: Partial<Inspection> = {},
): Inspection {
  const count = (wanted: string) =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    diagnostics,
    files: ["danvan.yaml", "mo-hinh/a/x.md"],
    rules: [],
    summary: {
      files: 2,
      registrations: 1,
      units: 1,
      errors: count("error"),
      warnings: count("warning"),
      notes: count("note"),
    },
    aside: { waived: 0, known: 0, older: 0 },
    waived: [],
    asOf: "2021-07-01",
    language: "vi",
    version: "0.0.0",
    folder: ".",
    failOn: "error",
    ...part,
  };
}
