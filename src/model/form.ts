import type { Closing, Letterhead } from "./document.ts";
import type { ModelKind, RegistrationKind, Status } from "./registration.ts";

/** Raised when a column of the blank form changes its meaning, so that old forms are still read rightly. */
export const formVersion = 1;

/** Parts of a column's name: a section of the text, `sections.Nội dung`; a second value, `fields.2`. */
export const sectionPrefix = "sections.";

/** One thing a unit fills in. Writers lay it out, and what reads a filled form finds it by its name. */
export interface FormColumn {
  /** Stable: record path in English (`plan.to`), id of an own field, or a section; 64 characters at most. */
  readonly name: string;
  /** As the form of the guidance has it, or the key as people write it. */
  readonly heading: string;
  readonly type: "text" | "paragraph" | "date" | "integer" | "number" | "choice";
  readonly choices: readonly FormChoice[];
  /** Other values than the choices are accepted as typed. */
  readonly open: boolean;
  /** One cell holds several values, parted by `;`. */
  readonly several: boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Fewest words of a section. */
  readonly minWords?: number | undefined;
  /** What asks for it by the time a model is registered; none: it may be left out. */
  readonly needs: readonly FormNeed[];
  /** The guidance asks for the whole of which this is a part, `kế hoạch`: any part will do. */
  readonly partOf?: string | undefined;
  readonly clauses: readonly string[];
}

/** One of a drop-down list. */
export interface FormChoice {
  /** As the record's own values are named: an id, or an English value. */
  readonly value: string;
  /** As it is shown and chosen; no two are alike in one list. */
  readonly label: string;
}

/** From which status a column is owed, and by which models. */
export interface FormNeed {
  readonly since: Status;
  readonly kind?: ModelKind | undefined;
  /** Id of the field whose models owe it. */
  readonly field?: string | undefined;
  readonly registration?: RegistrationKind | undefined;
}

/** One line of the form, by names of columns; a day as `YYYY-MM-DD`. `id` is the record's own. */
export type FormRow = Readonly<Record<string, string | number>>;

/** The registration form of a unit, before it has a file format. */
export interface BlankForm {
  readonly guidance: string;
  /** `undefined`: for any unit, which then names itself in a column. */
  readonly unit?: string | undefined;
  readonly years: { readonly from: number; readonly to: number };
  readonly letterhead: Letterhead;
  readonly closing: Closing;
  readonly heading: string;
  readonly subject: string;
  /** The document that the form serves: `Hướng dẫn số 29/HD-LĐLĐ ngày 06/7/2021 của …`. */
  readonly document: string;
  readonly columns: readonly FormColumn[];
  /** Sentences: how many models the unit owes, and by when. */
  readonly duties: readonly string[];
  /** Models that the guidance wants of the unit; 1 where it gives no number. */
  readonly expected: number;
  /** Registrations that are there already; none on a blank form. */
  readonly rows: readonly FormRow[];
}
