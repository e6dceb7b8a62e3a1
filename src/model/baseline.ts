import type { IsoDate } from "./date.ts";
import type { Identity } from "./diagnostic.ts";

/** Findings that an old folder had when it began to be checked: they are not told again. */
export interface Baseline {
  /** The day as of which it was last written: seen from an earlier one, findings are missing for that reason. */
  readonly asOf: IsoDate;
  readonly findings: readonly BaselineEntry[];
}

export interface BaselineEntry extends Identity {
  /** How many findings alike. */
  readonly count: number;
}
