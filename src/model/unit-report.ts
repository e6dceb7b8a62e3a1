import type { FlexDate } from "./date.ts";
import type { Fault } from "./fault.ts";
import type { Place, SourceFile } from "./place.ts";
import type { Section } from "./registration.ts";

/** Totals as a unit typed them into its report: models of the unit, up to the day of the report. */
export interface ReportedFigures {
  readonly registered?: number | undefined;
  readonly new?: number | undefined;
  readonly continued?: number | undefined;
  readonly collective?: number | undefined;
  readonly individual?: number | undefined;
  readonly recognised?: number | undefined;
}

/** What a unit handed in: `bao-cao/<period or deadline id>/<unit>.md`. */
export interface UnitReport {
  readonly source: SourceFile;
  /** The folder below `bao-cao/`: a period (`2021H2`) or a deadline's id. */
  readonly occasion: string;
  readonly unitId: string;
  readonly guidance: string | undefined;
  readonly submittedOn?: FlexDate | undefined;
  readonly number?: string | undefined;
  readonly figures?: ReportedFigures | undefined;
  readonly sections: readonly Section[];
  readonly faults: readonly Fault[];
  hasKey(path: string): boolean;
  placeOf(path: string, part?: "key" | "value"): Place;
}
