import type { Range } from "./place.ts";

/**
 * What reading a file found, as facts: rules of DV0, DV1 and DV9 put them into words. A value with
 * a fault is absent from the typed data, and its path is in `path`.
 */
export type Fault = Range & {
  /** Path of the value in English names, `survey.date`; "" for the file itself. */
  readonly path: string;
} & FaultFacts;

export type FaultFacts =
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason }
  | {
      readonly kind: "broken-yaml";
      readonly problem: YamlProblem;
      /** What was being read: the text of the offending line, trimmed. */
      readonly text: string;
    }
  | { readonly kind: "no-front-matter"; readonly problem: "absent" | "unclosed" }
  | { readonly kind: "anchor"; readonly what: "anchor" | "alias" | "tag" | "documents" }
  | { readonly kind: "item-became-map"; readonly text: string }
  | {
      readonly kind: "wrong-shape";
      readonly key: string;
      readonly wanted: Shape;
      readonly found: Shape;
      /** What may stand here, as written. */
      readonly example?: string | undefined;
    }
  | { readonly kind: "duplicate-key"; readonly key: string; readonly first: Range }
  | {
      readonly kind: "unknown-key";
      readonly key: string;
      /** Keys that may stand here, as written. */
      readonly allowed: readonly string[];
    }
  | { readonly kind: "blank"; readonly key: string }
  | { readonly kind: "absent"; readonly key: string }
  | {
      readonly kind: "value-not-allowed";
      readonly key: string;
      readonly value: string;
      readonly allowed: readonly string[];
      /** What it is with its neighbours: a value that the list has, parted at its commas. */
      readonly parted?: string | undefined;
    }
  | {
      readonly kind: "bad-date";
      readonly key: string;
      readonly value: string;
      readonly problem: DateProblem;
    }
  | {
      readonly kind: "bad-number";
      readonly key: string;
      readonly value: string;
      readonly problem: NumberProblem;
    }
  | {
      readonly kind: "out-of-range";
      readonly key: string;
      readonly value: string;
      readonly min?: number | undefined;
      readonly max?: number | undefined;
    }
  | { readonly kind: "bad-id"; readonly key: string; readonly value: string }
  | { readonly kind: "too-many"; readonly key: string; readonly count: number }
  | {
      readonly kind: "unknown-reference";
      readonly key: string;
      readonly value: string;
      /** What may be named here, as written. */
      readonly allowed: readonly string[];
    }
  | {
      readonly kind: "repeated-id";
      readonly key: string;
      readonly value: string;
      readonly first: Range;
    }
  | {
      readonly kind: "contradiction";
      readonly key: string;
      /** Keys of which at most (or at least) one may stand. */
      readonly keys: readonly string[];
      /** What two reversed keys say, as people read it. */
      readonly values?: readonly [string, string];
      readonly problem: "several" | "none" | "reversed";
    };

export type FaultKind = FaultFacts["kind"];

export type UnreadableReason =
  | "utf-16"
  | "not-utf-8"
  | "binary"
  | "too-large"
  | "no-access"
  | "closed-folder";

export type YamlProblem =
  | "unclosed-quote"
  | "unclosed-bracket"
  | "unquoted-colon"
  | "bad-indent"
  | "tab"
  | "not-a-map"
  | "too-deep"
  | "other";

export type Shape = "text" | "list" | "map";

export type DateProblem =
  | {
      readonly kind: "no-such-day";
      readonly month: number;
      readonly year: number;
      readonly days: number;
    }
  | {
      readonly kind: "no-such-month";
      readonly month: number;
      readonly swapped?: string | undefined;
    }
  | { readonly kind: "two-digit-year" }
  | { readonly kind: "unlikely-year"; readonly year: number }
  | { readonly kind: "not-a-date" };

export type NumberProblem = "decimal-point" | "not-a-number" | "not-whole";
