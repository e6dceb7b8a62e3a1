/** A column of a form that people fill in on a sheet. */
export interface EntryColumn {
  /** Stable, by which a program that reads the form finds the column; `undefined` for the numbers of the rows. */
  readonly name: string | undefined;
  /** With its mark where it must be filled in. */
  readonly heading: string;
  readonly isRequired: boolean;
  /** Points that text of 11 points needs. */
  readonly width: number;
  /** Number format: `@` keeps text from being read as a formula or a number. */
  readonly format: string;
  readonly isHidden: boolean;
}

/** A form has its names in a hidden row above the headings. */
export const entryHeaderRows = 2;
