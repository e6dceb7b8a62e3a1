import type { Signer } from "./signer.ts";

/** The register table as the document's form has it. */
export interface RegisterForm {
  /** False: the document gives no form, and this one is danvan's own. */
  readonly prescribed: boolean;
  readonly heading: string;
  readonly subject: string;
  readonly columns: readonly RegisterColumn[];
  readonly signer?: Signer | undefined;
  readonly recipients: readonly string[];
  readonly clause: string;
}

/** What a column of the register shows. `key` ones show a record path or an own field as text. */
export type ColumnContent =
  | "number"
  | "holder"
  | "title"
  | "continued"
  | "new"
  | "fields"
  | "unit"
  | "key";

export interface RegisterColumn {
  readonly content: ColumnContent;
  readonly key?: string | undefined;
  /** The form's own heading; over the columns of all fields for `fields`. */
  readonly heading: string;
  /** Share of the table's width; `fields` means each of its columns. */
  readonly width: number;
}
