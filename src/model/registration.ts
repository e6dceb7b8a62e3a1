import type { FlexDate } from "./date.ts";
import type { Fault } from "./fault.ts";
import type { Node } from "./node.ts";
import type { Pack } from "./pack.ts";
import type { Place, Range, SourceFile } from "./place.ts";

export type ModelKind = "collective" | "individual";
export type RegistrationKind = "new" | "continued";
export type Status =
  | "draft"
  | "registered"
  | "active"
  | "concluded"
  | "recognised"
  | "suspended"
  | "retired";

/**
 * How far along a status is, for "from which status a demand holds". A suspended or retired model
 * owes what a registered one owes.
 */
export const statusRank: Readonly<Record<Status, number>> = {
  draft: 0,
  registered: 1,
  suspended: 1,
  retired: 1,
  active: 2,
  concluded: 3,
  recognised: 4,
};

/** A figure as people write it; `value` is the number, `text` what was typed. */
export interface Figure {
  readonly text: string;
  readonly value: number;
}

/** The values of one registration. What the record does not say, or says unreadably, is absent. */
export interface RegistrationData {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly kind?: ModelKind | undefined;
  readonly holder?: string | undefined;
  readonly unit?: string | undefined;
  readonly guidance?: string | undefined;
  readonly registration?: RegistrationKind | undefined;
  readonly continues?: string | undefined;
  /** As typed; `Registration.fields` holds what they resolve to. */
  readonly fields?: readonly string[] | undefined;
  readonly level?: "base" | "upper" | undefined;
  readonly location?: string | undefined;
  readonly implementer?: string | undefined;
  readonly registeredOn?: FlexDate | undefined;
  readonly status?: Status | undefined;
  readonly survey?:
    | {
        readonly date?: FlexDate | undefined;
        readonly advantages?: readonly string[] | undefined;
        readonly difficulties?: readonly string[] | undefined;
      }
    | undefined;
  readonly approval?:
    | {
        readonly date?: FlexDate | undefined;
        readonly by?: string | undefined;
        readonly result?: string | undefined;
      }
    | undefined;
  readonly plan?:
    | {
        readonly number?: string | undefined;
        readonly from?: FlexDate | undefined;
        readonly to?: FlexDate | undefined;
        readonly method?: string | undefined;
        readonly conditions?: string | undefined;
      }
    | undefined;
  readonly assignments?: readonly Assignment[] | undefined;
  readonly inspections?: readonly Inspection[] | undefined;
  readonly conclusion?:
    | {
        readonly date?: FlexDate | undefined;
        readonly results?: readonly string[] | undefined;
        readonly limits?: readonly string[] | undefined;
        readonly difficulties?: readonly string[] | undefined;
      }
    | undefined;
  readonly results?: readonly Result[] | undefined;
  readonly economicValue?: readonly string[] | undefined;
  readonly replicationSites?: readonly string[] | undefined;
  readonly assessments?: readonly Assessment[] | undefined;
  readonly recognition?:
    | {
        readonly date?: FlexDate | undefined;
        readonly number?: string | undefined;
        readonly level?: string | undefined;
      }
    | undefined;
  readonly commendations?: readonly Commendation[] | undefined;
  readonly stopped?:
    | { readonly date?: FlexDate | undefined; readonly reason?: string | undefined }
    | undefined;
  readonly selected?: boolean | undefined;
}

export interface Assignment {
  readonly person?: string | undefined;
  readonly task?: string | undefined;
}

export interface Inspection {
  readonly date?: FlexDate | undefined;
  readonly by?: string | undefined;
  readonly result?: string | undefined;
}

export interface Result {
  readonly indicator?: string | undefined;
  readonly value?: Figure | undefined;
  readonly measure?: string | undefined;
  readonly date?: FlexDate | undefined;
}

export interface Assessment {
  readonly criterion?: string | undefined;
  readonly verdict?: "met" | "not-met" | undefined;
  readonly by?: string | undefined;
  readonly date?: FlexDate | undefined;
  readonly note?: string | undefined;
}

export interface Commendation {
  readonly date?: FlexDate | undefined;
  readonly form?: string | undefined;
  readonly number?: string | undefined;
  readonly by?: string | undefined;
}

/** A value of a field that a pack adds: text, numbers or dates, always as a list. */
export type OwnValue = string | number | FlexDate;

/** A `##` part of the Markdown body. */
export interface Section {
  readonly heading: string;
  /** Where the heading text stands. */
  readonly at: Range;
  readonly text: string;
}

/** One model or exemplar, registered by one unit under one pack: one file. */
export interface Registration {
  readonly source: SourceFile;
  /** `mã`, or the file's name without its ending. */
  readonly id: string;
  /** The key `đơn vị`, or the folder below `mo-hinh/`. */
  readonly unitId: string;
  /** The folder below `mo-hinh/`; `undefined` for a file that lies in no unit's folder. */
  readonly folderUnit: string | undefined;
  /** The pack's id, as the record or the configuration names it. */
  readonly guidance: string | undefined;
  /** `undefined` when no pack of that id is known. */
  readonly pack: Pack | undefined;
  readonly data: RegistrationData;
  /** Ids of the pack's fields. */
  readonly fields: readonly string[];
  /** Values outside an open list of fields, as typed. */
  readonly otherFields: readonly string[];
  /** The pack's own fields, by id. */
  readonly own: Readonly<Record<string, readonly OwnValue[]>>;
  readonly sections: readonly Section[];
  readonly tree: Node;
  readonly faults: readonly Fault[];
  /** Whether the key was written, with or without a value that could be read: `survey.date`. */
  hasKey(path: string): boolean;
  /** Where a key's value stands (its key when `part` is "key"); the head of the record when absent. */
  placeOf(path: string, part?: "key" | "value"): Place;
}
