import type { IsoDate, Precision } from "./date.ts";
import type { Deadline, Pack, Quota } from "./pack.ts";
import type { Period } from "./period.ts";
import type { Registration } from "./registration.ts";
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
  /** The day on which standing is taken: the period's last, or the day asked about if that is earlier. */
  readonly day: IsoDate;
  /** Registered in the period, whatever became of them since. */
  readonly registered: Breakdown;
  /** On the register on the day: registered, and neither retired nor a copy. Suspended ones are on it. */
  readonly standing: Breakdown;
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
  /** Standing registrations, in Vietnamese order of unit and title. */
  readonly register: readonly Registration[];
  /** Quotas as of the day; of the deadlines those that concern the period, as of the day asked about. */
  readonly units: Standing;
  /** What units owe that is past its day: quotas short, deadlines overdue. */
  readonly outstanding: readonly UnitStanding[];
  /** The units' own reports of the period. */
  readonly reports: readonly UnitReport[];
}

/** A field, or one of the rows that make the parts add up to the whole. */
export interface FieldTally {
  /** Id of the pack's field; `several`, `other` (open list), `unstated`. */
  readonly id: string;
  readonly label: string;
  readonly registered: Breakdown;
  readonly standing: Breakdown;
}

export interface UnitTally {
  readonly id: string;
  readonly name: string;
  readonly registered: Breakdown;
  readonly standing: Breakdown;
  readonly recognisedEver: number;
}
