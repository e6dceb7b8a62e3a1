import type { IsoDate } from "./date.ts";
import type { CellValue } from "./document.ts";

/** A register as it was issued: frozen in `da-ban-hanh/`, never written again. */
export interface IssuedRegister {
  /** 1, 2, 3 … within one guidance and one unit, or all units. */
  readonly number: number;
  readonly guidance: string;
  /** The one unit whose register it is; absent: of all. */
  readonly unit?: string | undefined;
  /** The day as of which it was drawn up. */
  readonly asOf: IsoDate;
  /** Commit of the folder's git repository; absent where there is none. */
  readonly git?: GitState | undefined;
  /** SHA-256 of the columns and rows, in hexadecimal digits. */
  readonly contentHash: string;
  readonly content: IssuedContent;
}

export interface GitState {
  readonly commit: string;
  /** False: records had changes that no commit holds. */
  readonly clean: boolean;
}

/** The table without its numbering, which says nothing of a model. */
export interface IssuedContent {
  /** Headings, `Lĩnh vực: ANQP` where two stand above each other. */
  readonly columns: readonly string[];
  readonly rows: readonly IssuedRow[];
}

export interface IssuedRow {
  /** Of the registration. */
  readonly id: string;
  readonly unit: string;
  readonly cells: readonly CellValue[];
}

/** What has become of an issued register since. */
export interface Amendments {
  readonly added: readonly IssuedRow[];
  readonly changed: readonly ChangedRow[];
  readonly withdrawn: readonly IssuedRow[];
}

export interface ChangedRow {
  readonly row: IssuedRow;
  /** Columns that say something else now, with what they said. */
  readonly earlier: readonly { readonly column: string; readonly cell: CellValue }[];
}
