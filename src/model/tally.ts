import type { IsoDate, Precision } from "./date.ts";
import type { Deadline, Pack, Quota } from "./pack.ts";
import type { Days, Period } from "./period.ts";
import type { Commendation, Registration } from "./registration.ts";
import type { Unit } from "./roster.ts";
import type { UnitReport } from "./unit-report.ts";

/** Where every unit stands under one pack on one day. */
export interface Standing {
  readonly pack: Pack;
  readonly asOf: IsoDate;
  /** Every unit alive on the day whose kind the pack addresses, in roster order. */
  readonly units: readonly UnitStanding[];
  /** Quotas whose kinds of unit have nobody alive. */
  readonly quotasWithoutUnits: readonly Quota[];
}

export interface UnitStanding {
  readonly unit: Unit;
  readonly quotas: readonly QuotaLine[];
  readonly deadlines: readonly DeadlineLine[];
}

/** `none`: the document gives no number. */
export type QuotaState = "met" | "short" | "over" | "none";

export interface QuotaLine {
  readonly quota: Quota;
  readonly unit: Unit;
  readonly state: QuotaState;
  readonly actual: number;
  /** Models still owed; 0 unless `short`. */
  readonly missing: number;
  /** Last day on which it can still be met on time. */
  readonly due: IsoDate;
  readonly counted: readonly Registration[];
  readonly notCounted: readonly NotCounted[];
  /** Files of the unit that could not be read: with any, the count is not certain. */
  readonly unreadable: readonly string[];
  /** Files whose record would count, were its status, kind, guidance or unit not at fault. */
  readonly doubtful: readonly string[];
}

/** Whether no file that can change the count is unreadable or at fault. */
export function isCertain({ unreadable, doubtful }: QuotaLine): boolean {
  return unreadable.length + doubtful.length === 0;
}

export type NotCountedReason =
  | "draft"
  | "retired"
  | "duplicate"
  | "not-yet"
  | "not-recognised"
  | "other-kind";

export interface NotCounted {
  readonly registration: Registration;
  readonly reason: NotCountedReason;
}

export type DeadlineState = "met" | "late" | "due-soon" | "open" | "overdue" | "undated";

export interface DeadlineLine {
  readonly deadline: Deadline;
  readonly unit: Unit;
  /** The deadline's id, with `-<period or year>` where it recurs. */
  readonly id: string;
  readonly period?: Period | undefined;
  readonly state: DeadlineState;
  /** Last day on time; `undefined` when no date is given. */
  readonly due?: IsoDate | undefined;
  readonly precision?: Precision | undefined;
  /** Who set the day: the guidance, or the organisation's own configuration. */
  readonly setBy: "guidance" | "organisation";
  /** Days late (`late`, `overdue`) or left (`open`, `due-soon`); `undefined` otherwise. */
  readonly days?: number | undefined;
  readonly doneOn?: IsoDate | undefined;
  /** For registration deadlines: the registrations that came after the last day. */
  readonly lateRegistrations: readonly Registration[];
}

/** How many registrations, and of which sort. Parts add up: each sort of question has its "unstated". */
export interface Breakdown {
  readonly total: number;
  readonly new: number;
  readonly continued: number;
  /** The record does not say, or not readably, whether it is new or continued. */
  readonly unstatedRegistration: number;
  readonly collective: number;
  readonly individual: number;
  readonly unstatedKind: number;
}

/** What happened under one pack in one period, and where things stand at its end. */
export interface PeriodTally {
  readonly pack: Pack;
  readonly period: Period;
  /** The days whose figures belong to the period: its own, or those of a cut-off before its end. */
  readonly window: Days;
  /** The day on which standing is taken: the window's last, or the day asked about if that is earlier. */
  readonly day: IsoDate;
  /** Registered in the period, whatever became of them since. */
  readonly registered: Breakdown;
  /** On the register on the day: registered, and neither retired nor a copy. Suspended ones are on it. */
  readonly standing: Breakdown;
  /** The registrations that `registered` counts. */
  readonly newly: readonly Registration[];
  /** Of those on the register, suspended on the day. */
  readonly suspended: readonly Registration[];
  /** Registered once, found to be of no effect by the day: on the register no longer. */
  readonly retired: readonly Registration[];
  readonly byField: readonly FieldTally[];
  readonly byUnit: readonly UnitTally[];
  /** Recognised in the period, and up to the day. */
  readonly recognised: readonly Registration[];
  readonly recognisedEver: readonly Registration[];
  /** Suspended or retired in the period, or on a day that the record does not give. */
  readonly stopped: readonly Registration[];
  /** Inspected in the period. */
  readonly inspected: readonly Registration[];
  /** Recognised in the period and up to the day, by the level that recognised. */
  readonly byLevel: readonly LevelTally[];
  /** Commendations given in the period, to models that stand or stood. */
  readonly commended: readonly Commended[];
  /** The period's own figures, and those of the period before and of the same one of last year. */
  readonly figures: PeriodFigures;
  readonly previous: ComparedPeriod | undefined;
  readonly lastYear: ComparedPeriod | undefined;
  /** The halves of a year; of other periods none. */
  readonly parts: readonly ComparedPeriod[];
  /** Units that ended before the day: their registrations are shown under their successors. */
  readonly rolledUp: readonly RolledUp[];
  /** Units that ended before the day and have several successors or none: shown under their own names. */
  readonly keptApart: readonly KeptApart[];
  /** Standing registrations, in Vietnamese order of unit and title. */
  readonly register: readonly Registration[];
  /** Quotas as of the day; of the deadlines those that concern the period, as of the day asked about. */
  readonly units: Standing;
  /** What units owe that is past its day: quotas short, deadlines overdue. */
  readonly outstanding: readonly UnitStanding[];
  /** The units' own reports of the period. */
  readonly reports: readonly UnitReport[];
}

/** What a period comes to in few figures. */
export interface PeriodFigures {
  readonly registered: Breakdown;
  readonly recognised: number;
  readonly commended: number;
  readonly stopped: number;
  /** On the last day. */
  readonly standing: Breakdown;
  readonly recognisedEver: number;
}

/** Another period, for comparison; without figures, why there are none. */
export type ComparedPeriod = { readonly period: Period; readonly window: Days } & (
  | { readonly figures: PeriodFigures; readonly lack?: undefined }
  | { readonly figures?: undefined; readonly lack: "not-in-force" | "no-records" }
);

export interface LevelTally {
  /** As the records write it; `undefined`: they do not say. */
  readonly level: string | undefined;
  readonly recognised: number;
  readonly recognisedEver: number;
}

export interface Commended {
  readonly registration: Registration;
  readonly commendation: Commendation;
}

/** A unit that ended, and the one that took its place. */
export interface RolledUp {
  readonly unit: Unit;
  readonly into: Unit;
  readonly registrations: number;
}

/** A unit that ended, whose registrations no single successor takes over. */
export interface KeptApart {
  readonly unit: Unit;
  readonly successors: readonly Unit[];
  readonly registrations: number;
}

/** A field, or one of the rows that make the parts add up to the whole. */
export interface FieldTally {
  /** Id of the pack's field; `several`, `other` (open list), `unstated`. */
  readonly id: string;
  readonly label: string;
  readonly registered: Breakdown;
  readonly standing: Breakdown;
  /** Recognised in the period. */
  readonly recognised: number;
}

export interface UnitTally {
  readonly id: string;
  readonly name: string;
  readonly registered: Breakdown;
  readonly standing: Breakdown;
  /** In the period. */
  readonly recognised: number;
  readonly recognisedEver: number;
  readonly commended: number;
  readonly stopped: number;
}
