import type { FlexDate } from "./date.ts";
import type { Fault } from "./fault.ts";
import type { Place, SourceFile } from "./place.ts";
import type { RegisterForm } from "./register-form.ts";
import type { ModelKind, RegistrationKind, Status } from "./registration.ts";
import type { Signer } from "./signer.ts";

/** One issued guidance document as data. Every entry cites its clause. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly document: SourceDocument;
  /** Years in which the guidance is in force, both included. */
  readonly years: { readonly from: number; readonly to: number };
  readonly theme?: Cited | undefined;
  readonly unitKinds: readonly UnitKind[];
  readonly fields: readonly Field[];
  /** The document's list of fields ends in "…" or "such as": other values are accepted as typed. */
  readonly openFields?: Cited | undefined;
  readonly ownFields: readonly OwnField[];
  readonly criteria: readonly Criterion[];
  readonly steps: readonly Step[];
  /** What a record owes and from which status: those of criteria and steps included. */
  readonly demands: readonly Demand[];
  readonly quotas: readonly Quota[];
  readonly deadlines: readonly Deadline[];
  readonly reports: readonly ReportDuty[];
  readonly register: RegisterForm;
  /** Clauses that no program can check: people judge them. */
  readonly judged: readonly Cited[];
  /** Clauses that bind nobody's record: purpose, funding, who does what at the issuer. */
  readonly noted: readonly Cited[];
  readonly source: SourceFile;
  /** `built-in` or the organisation's own (`huong-dan/`). */
  readonly origin: "built-in" | "own";
  readonly faults: readonly Fault[];
  /** Where an entry stands in the pack: `placeOf(["quotas", 0, "min"])`. */
  placeOf(path: readonly (string | number)[], part?: "key" | "value"): Place;
}

export interface Cited {
  readonly clause: string;
  readonly about: string;
}

export interface SourceDocument {
  /** Hướng dẫn, Kế hoạch … */
  readonly type: string;
  readonly number?: string | undefined;
  readonly date?: FlexDate | undefined;
  readonly subject?: string | undefined;
  readonly issuer: string;
  readonly place?: string | undefined;
  readonly basis: readonly BasisDocument[];
  readonly signer?: Signer | undefined;
  readonly recipients: readonly string[];
}

/** A document that the guidance rests on. */
export interface BasisDocument {
  readonly name: string;
  readonly number?: string | undefined;
  readonly date?: FlexDate | undefined;
  readonly issuer?: string | undefined;
  /** What looks misprinted in the guidance's own text; shown, never corrected. */
  readonly doubt?: string | undefined;
  readonly clause?: string | undefined;
}

export interface UnitKind {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly clause: string;
}

export interface Field {
  readonly id: string;
  readonly label: string;
  /** Heading of its column on the register form, `VH-XH`; the label where the form gives none. */
  readonly column?: string | undefined;
  readonly aliases: readonly string[];
  /** What a model of this field must show, in the pack's own short words. */
  readonly about?: string | undefined;
  /** A model of this field must say which economic value it gains. */
  readonly needsEconomicValue: boolean;
  readonly clause: string;
}

/** A typed field that the pack adds to the record. */
export interface OwnField {
  readonly id: string;
  /** The key as people type it in a record. */
  readonly key: string;
  readonly aliases: readonly string[];
  readonly type: "text" | "integer" | "number" | "date" | "choice";
  /** May the record give several? */
  readonly many: boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly choices: readonly Choice[];
  readonly clause: string;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly clause?: string | undefined;
}

export interface Criterion {
  readonly id: string;
  readonly label: string;
  /** `undefined`: for both kinds. */
  readonly kind?: ModelKind | undefined;
  /** The status from which its assessment by people is owed. */
  readonly since: Status;
  readonly clause: string;
}

/** A step of building a model; steps stand in the order in which they are done. */
export interface Step {
  readonly id: string;
  readonly label: string;
  /** Record paths of the dates that show the step done, in order: `survey.date`. */
  readonly dates: readonly string[];
  readonly clause: string;
}

/** A section of the record's text that the pack wants. */
export interface WantedSection {
  readonly label: string;
  readonly aliases: readonly string[];
}

/**
 * Where a demand comes from: a criterion, a step, the pack itself, or danvan, which cannot count a
 * record without it.
 */
export type DemandOwner = "criterion" | "step" | "pack" | "danvan";

/** One thing a record owes. Exactly one of `key` and `section` is set. */
export interface Demand {
  readonly owner: DemandOwner;
  readonly ownerLabel?: string | undefined;
  /** Record path in English names (`survey.date`), or the id of an own field. */
  readonly key?: string | undefined;
  /** The key as people write it: `khảo sát: ngày`. */
  readonly keyLabel?: string | undefined;
  /** What to type: `ngày đăng ký: 10/07/2021`. */
  readonly example?: string | undefined;
  readonly section?: WantedSection | undefined;
  readonly kind?: ModelKind | undefined;
  readonly field?: string | undefined;
  readonly registration?: RegistrationKind | undefined;
  readonly since: Status;
  /** Fewest words of a section. */
  readonly minWords?: number | undefined;
  /** Absent for danvan's own. */
  readonly clause?: string | undefined;
  /** Path of the entry in the pack, for `placeOf`. */
  readonly path: readonly (string | number)[];
}

export interface Quota {
  readonly id: string;
  readonly unitKinds: readonly string[];
  /** `undefined`: collective and individual together. */
  readonly kind?: ModelKind | undefined;
  readonly measure: "registered" | "recognised";
  /** Models; absent with `max` absent too: the document addresses the unit but gives no number. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Id of the deadline by which it is owed; without one, the end of the pack's years. */
  readonly deadline?: string | undefined;
  readonly clause: string;
}

export type PeriodicKind = "half" | "year";

/** What is due, from whom, by when. At most one of `before`, `by`, `inMonth`, `every` is set. */
export interface Deadline {
  readonly id: string;
  /** What is to be done, lower case: "gửi danh sách đăng ký về …". */
  readonly task: string;
  /** What shows that it is done: registrations, a periodic report, or a file in `bao-cao/<id>/`. */
  readonly shownBy: "registration" | "report" | "proof";
  readonly unitKinds: readonly string[];
  /** The day itself is already late. */
  readonly before?: FlexDate | undefined;
  /** The day itself still counts. */
  readonly by?: FlexDate | undefined;
  /** By the last day of that month. */
  readonly inMonth?: FlexDate | undefined;
  /** Every so many years, tied to a day (`DD/MM`) of the year. The first year may be unsaid. */
  readonly every?:
    | {
        readonly years: number;
        readonly day: number;
        readonly month: number;
        readonly firstYear?: number | undefined;
      }
    | undefined;
  /** Once per period of these kinds. */
  readonly periods: readonly PeriodicKind[];
  readonly recipient?: string | undefined;
  readonly clause: string;
}

/** A report that units owe each period, and where it goes. */
export interface ReportDuty {
  readonly id: string;
  readonly label: string;
  readonly periods: readonly PeriodicKind[];
  readonly unitKinds: readonly string[];
  readonly to: string;
  /** For whom the receiver compiles it. */
  readonly compiledFor: readonly string[];
  readonly clause: string;
}
