import type { Span } from "./place.ts";
import { byCodeUnit } from "./text.ts";

export type Severity = "error" | "warning" | "note";
export type Language = "vi" | "en";

/** A second place that explains the first: the rule's line in the pack, the other record. */
export interface Related extends Span {
  readonly message: string;
}

/** One thing the reader should know. Plain data: safe to sort, compare and serialise. */
export interface Diagnostic {
  /** Permanent code, `DV101`. */
  readonly rule: string;
  /** The rule's name, `missing-field`. */
  readonly name: string;
  readonly severity: Severity;
  readonly at: Span;
  /** What is wrong, one clause, no full stop; enough alone. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** What to type or do next. */
  readonly fix: string;
  /** The clause of the guidance that asks for it, `29/HD-LĐLĐ, mục 2.1`. */
  readonly clause?: string;
  readonly registration?: string;
  readonly unit?: string;
  /**
   * What it is about, in English names: a key (`survey.date`), `sections.<heading>`, `quotas.<id>`,
   * `deadlines.<id>`. Absent where a file as a whole is at fault.
   */
  readonly field?: string;
  /** How far off, where a larger number is worse: models short, words lacking. */
  readonly gap?: number;
  readonly related: readonly Related[];
}

/**
 * What makes a finding the same one tomorrow, in another language, or with its line moved: rule, file,
 * what it is about, and the other files it names. No words, no counts, no positions in lists.
 */
export interface Identity {
  readonly rule: string;
  readonly file: string;
  readonly field?: string | undefined;
  readonly unit?: string | undefined;
  readonly others?: readonly string[] | undefined;
}

export function identityOf({ rule, at, field, unit, related }: Diagnostic): Identity {
  const about = field?.replace(/\.\d+(?=\.|$)/g, "");
  const others = [...new Set(related.map(({ path }) => path))].toSorted(byCodeUnit);
  return { rule, file: at.path, field: about, unit, ...(others.length === 0 ? {} : { others }) };
}

/** Equal for equal identities. */
export function identityKey({ rule, file, field = "", unit = "", others = [] }: Identity): string {
  return [rule, file, field, unit, ...others].join("\n");
}

/** File, then line, then column, then code: the same input always prints the same page. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnit(a.at.path, b.at.path) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.message, b.message)
  );
}
