import type { FlexDate } from "./date.ts";

/**
 * A finding that the organisation has decided to bear: which rule, of which registration or unit, why,
 * who approved it, until when. Never by line: lines move.
 */
export interface Waiver {
  /** Code or name of a rule, as typed: `DV301`, `quota-short`. */
  readonly rule: string;
  readonly registration?: string | undefined;
  readonly unit?: string | undefined;
  /** A key of the record, the heading of a section, or the id of a quota or deadline, as typed. */
  readonly field?: string | undefined;
  /** `field` in English names, where it is a key of records: `survey.date`. */
  readonly fieldPath?: string | undefined;
  readonly reason: string;
  readonly approvedBy: string;
  /** Holds to the last day of this date, that day included. */
  readonly until: FlexDate;
}

/** Reading a file, and the set-up that every count rests on, cannot be waived: DV0 and DV9. */
export function isWaivable(ruleId: string): boolean {
  return !/^DV[09]/.test(ruleId);
}
