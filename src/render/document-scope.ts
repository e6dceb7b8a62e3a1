import type { Period } from "../model/period.ts";
import type { Registration } from "../model/registration.ts";
import type { UnitStanding } from "../model/tally.ts";
import type { Places } from "./filling.ts";
import type { Issuer } from "./issuer.ts";

/** What a whole document knows: who sends it, under which guidance, of which records and units. */
export interface DocumentScope {
  readonly issuer: Issuer;
  /** The places of letterhead and signatures, made for the width of the page. */
  readonly frame: Places;
  readonly records: readonly Registration[];
  readonly standings: readonly UnitStanding[];
  /** What is past its day and not done, by the id of the unit that owes it. */
  readonly owed: ReadonlyMap<string, UnitStanding>;
  readonly period: Period | undefined;
  /** Type of the document in its symbol: `QĐ`; none for a letter or a certificate. */
  readonly code: string | undefined;
  /** Says that no guidance prescribes the form; empty for an organisation's or a pack's own. */
  readonly sampleNote: string;
}

/** One record, in its document. */
export interface RecordScope {
  readonly record: Registration;
  readonly document: DocumentScope;
}

/** One unit, in its document. */
export interface UnitScope {
  readonly standing: UnitStanding;
  readonly document: DocumentScope;
}
