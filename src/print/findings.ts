import type { Diagnostic, Language } from "../model/diagnostic.ts";
import { frame } from "./frame.ts";
import type { Paint } from "./paint.ts";
import type { Summary } from "./summary.ts";

/** Every finding with its frame. `textOf` gives the text of a file by path. */
export function prettyPage(
  diagnostics: readonly Diagnostic[],
  { textOf, language, paint }: { textOf(path: string): string; language: Language; paint: Paint },
): string {
  return diagnostics
    .map((diagnostic) => `${frame(diagnostic, textOf(diagnostic.at.path), { language, paint })}\n`)
    .join("");
}

/** `file:line:column: severity[CODE] message`, one a line. */
export function compactPage(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ at, severity, rule, message }) => {
      const oneLine = message.replace(/\s+/g, " ");
      return `${at.path}:${at.line}:${at.column}: ${severity}[${rule}] ${oneLine}\n`;
    })
    .join("");
}

/** The contract's object of `validate --format json` (design: "Machine output"). */
export function validateJson(
  diagnostics: readonly Diagnostic[],
  { asOf, summary }: { asOf: string; summary: Summary },
): string {
  const shown = diagnostics.map(({ at, related, rule, name, severity, ...rest }) => {
    const { path: file, ...span } = at;
    const others = related.map(({ path, ...other }) => ({ file: path, ...other }));
    return { rule, name, severity, file, ...span, ...rest, related: others };
  });
  const whole = { schemaVersion: 1, kind: "validate", asOf, summary, diagnostics: shown };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
