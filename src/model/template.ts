import type { Range, SourceFile } from "./place.ts";
import { folded } from "./text.ts";

/** What a place stands for: a text, a part that may be absent, a part once for each entry, a table. */
export type PlaceKind = "text" | "condition" | "list" | "block";

/** A place that a template may hold. */
export interface PlaceName {
  /** Its English name, `holder`. */
  readonly key: string;
  /** Its Vietnamese names, as clerks type them; the first is shown. */
  readonly labels: readonly string[];
  readonly kind: PlaceKind;
  /** What may stand between `{#list}` and `{/list}`, beside what stands around it. */
  readonly inside?: Vocabulary | undefined;
}

export type Vocabulary = readonly PlaceName[];

/**
 * The form in which names of places are compared: `{khảo sát: ngày}`, `{Khao sat ngay}` and
 * `{khảo_sát.ngày}` are one.
 */
export function foldedPlace(name: string): string {
  return folded(name.replace(/[.:/]/g, " "));
}

export const placeMarks = ["", "#", "^", "/", "@"] as const;

/** Before the name: `#` begins a list or condition, `^` its opposite, `/` ends it, `@` is a table. */
export type PlaceMark = (typeof placeMarks)[number];

/** Where in a Word or Excel file something stands, counted from 1. */
export type TemplateSpot =
  | { readonly kind: "file" }
  /** `table`, `row` and `cell` are 0 outside tables; `line` is the paragraph. */
  | {
      readonly kind: "text";
      readonly part: "body" | "header" | "footer" | "notes" | "comments" | "properties";
      readonly line: number;
      readonly table: number;
      readonly row: number;
      readonly cell: number;
    }
  | { readonly kind: "sheet"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "sheet-margin"; readonly sheet: string }
  /** The name of a sheet. */
  | { readonly kind: "sheet-tab"; readonly sheet: string };

/** A place as it stands in a template. */
export interface TemplatePlace extends Range {
  readonly mark: PlaceMark;
  /** As typed, without braces and mark: `chủ thể`. */
  readonly name: string;
  readonly spot: TemplateSpot;
}

export type TemplateProblem =
  | { readonly kind: "unreadable"; readonly reason: UnreadableTemplate }
  | { readonly kind: "brace"; readonly lacking: "{" | "}"; readonly text: string }
  | { readonly kind: "loop"; readonly problem: LoopProblem; readonly name: string }
  /** A table that shares its paragraph or cell with other text. */
  | { readonly kind: "not-alone"; readonly name: string }
  /** A sheet holds one table that the pack lays out. */
  | { readonly kind: "second-table"; readonly name: string }
  /** A workbook to fill in and send back has one form, outside lists. */
  | { readonly kind: "form"; readonly problem: "lacking" | "repeated"; readonly name: string }
  /** In a chart, a drawing, a remark: danvan fills no places there. */
  | { readonly kind: "out-of-reach"; readonly text: string }
  /** What only filling it shows. */
  | { readonly kind: "not-fillable" };

export type UnreadableTemplate = "not-office" | "other-format" | "old-format" | "damaged";

/** Never ended, never begun, ends what another began, or begins and ends in different tables. */
export type LoopProblem = "unclosed" | "unopened" | "crossed" | "apart";

export type TemplateFault = Range & TemplateProblem & { readonly spot: TemplateSpot };

export type TemplateFormat = "docx" | "xlsx";

/** What the ending of a file's name says that it is; `undefined`: neither. */
export function formatOf(path: string): TemplateFormat | undefined {
  if (/\.docx$/i.test(path)) return "docx";
  return /\.xlsx$/i.test(path) ? "xlsx" : undefined;
}

/** A Word or Excel template, read but not filled. */
export interface Template {
  /** Its path, and its text: a line for each paragraph or row, as a reader sees it. */
  readonly source: SourceFile;
  readonly format: TemplateFormat;
  readonly places: readonly TemplatePlace[];
  readonly faults: readonly TemplateFault[];
  /** What may stand in it. */
  readonly vocabulary: Vocabulary;
}
