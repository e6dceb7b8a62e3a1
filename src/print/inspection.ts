import type { IsoDate } from "../model/date.ts";
import type { Diagnostic, Language, Severity } from "../model/diagnostic.ts";
import type { Waiver } from "../model/waiver.ts";
import type { Explained } from "./explain.ts";
import type { Aside, Summary } from "./summary.ts";

/** A finding that is borne, and by which decision. */
export interface WaivedFinding {
  readonly diagnostic: Diagnostic;
  readonly waiver: Waiver;
}

/** Everything that a format for machines may tell of one check. */
export interface Inspection {
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of the files that were checked, with findings or without. */
  readonly files: readonly string[];
  readonly rules: readonly Explained[];
  readonly summary: Summary;
  readonly aside: Aside;
  /** What waivers bear: some formats tell it as suppressed. */
  readonly waived: readonly WaivedFinding[];
  readonly asOf: IsoDate;
  readonly language: Language;
  readonly version: string;
  /** The folder of records as typed after `-C`. */
  readonly folder: string;
  readonly failOn: Exclude<Severity, "note">;
}

/** A hash as hexadecimal digits. Printers are pure; the machine's own is handed to them. */
export type Digest = (text: string) => string;

export function isFailure({ severity }: Diagnostic, { failOn }: Inspection): boolean {
  return severity === "error" || severity === failOn;
}
