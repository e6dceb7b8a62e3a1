import type { Diagnostic, Language, Related } from "../model/diagnostic.ts";
import { frame, type Look } from "./frame.ts";
import type { Inspection } from "./inspection.ts";
import { printable } from "./printable.ts";

/** Findings of one rule that a page shows; a hundred alike are read as one. */
export const mostOfARule = 20;

/**
 * Findings with their frames, at most `mostOfARule` of a rule unless `all` are asked for.
 * `textOf` gives the text of a file by path.
 */
export function prettyPage(
  diagnostics: readonly Diagnostic[],
  { textOf, all = false, ...look }: Look & { textOf(path: string): string; all?: boolean },
): string {
  const counts = new Map<string, number>();
  const shown = new Set<string>();
  // Twenty findings that rest on one line of the guidance show it once.
  const showsLineOf = ({ path, line }: Related) => {
    const place = `${path}:${line}`;
    return !shown.has(place) && shown.add(place).size > 0;
  };
  const frames = diagnostics.flatMap((diagnostic) => {
    const count = (counts.get(diagnostic.rule) ?? 0) + 1;
    counts.set(diagnostic.rule, count);
    if (count > mostOfARule && !all) return [];
    return [`${frame(diagnostic, { textOf, showsLineOf }, look)}\n`];
  });
  const more = all ? [] : [...counts].filter(([, count]) => count > mostOfARule);
  const lines = more.map(([rule, count]) => moreOf[look.language](rule, count - mostOfARule));
  return [...frames, ...lines].join("");
}

const moreOf: Readonly<Record<Language, (rule: string, count: number) => string>> = {
  vi: (rule, count) => `và ${count} phát hiện ${rule} khác; xem tất cả bằng \`--all\`\n`,
  en: (rule, count) =>
    `and ${count} more ${rule} ${count === 1 ? "finding" : "findings"}; see all with \`--all\`\n`,
};

/** `file:line:column: severity[CODE] message`, one a line. */
export function compactPage(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ at, severity, rule, message }) => {
      const line = `${at.path}:${at.line}:${at.column}: ${severity}[${rule}] ${message}`;
      return `${printable(line)}\n`;
    })
    .join("");
}

/** The contract's object of `validate --format json` (design: "Machine output"). */
export function validateJson(
  diagnostics: readonly Diagnostic[],
  { asOf, summary, aside, waived }: Pick<Inspection, "asOf" | "summary" | "aside" | "waived">,
): string {
  const borne = waived.map(({ diagnostic, waiver: { reason, approvedBy, until } }) => {
    return { ...shownAs(diagnostic), waiver: { reason, approvedBy, until: until.last } };
  });
  const whole = {
    schemaVersion: 1,
    kind: "validate",
    asOf,
    summary,
    diagnostics: shownDiagnostics(diagnostics),
    aside,
    waived: borne,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Findings as the contract's objects. */
export function shownDiagnostics(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(shownAs);
}

function shownAs({ at, related, rule, name, severity, ...rest }: Diagnostic) {
  const { path: file, ...span } = at;
  const others = related.map(({ path, ...other }) => ({ file: path, ...other }));
  return { rule, name, severity, file, ...span, ...rest, related: others };
}
