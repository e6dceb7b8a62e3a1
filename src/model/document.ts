import type { Chart } from "./chart.ts";
import type { IsoDate } from "./date.ts";
import type { LayoutName } from "./layout.ts";
import type { Pack } from "./pack.ts";
import type { Registration } from "./registration.ts";
import type { Signer } from "./signer.ts";

/** What stands around the body of any printed document. */
export interface Letterhead {
  /** `nd30` unless said. */
  readonly layout?: LayoutName | undefined;
  readonly parentBody?: string | undefined;
  /** The body that sends the document. */
  readonly sender: string;
  /** `Số:       /BC-LĐLĐ` with the number left to be filled in; absent for a form without one. */
  readonly symbol?: string | undefined;
  readonly place?: string | undefined;
  readonly date: IsoDate;
}

export interface Closing {
  readonly signer: Signer;
  readonly recipients: readonly string[];
}

export type CellValue = string | number | null;

export interface Column {
  readonly heading: string;
  /** Columns with the same group stand under one heading: `Lĩnh vực`. */
  readonly group?: string | undefined;
  /** Share of the table's width. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** Whole dates, as `06/07/2021`, are days to a program that sorts them. */
  readonly isDay?: boolean | undefined;
}

/** A row of cells, or a heading over the rows that follow (a unit's name). */
export type Row =
  | {
      readonly kind: "cells";
      readonly cells: readonly CellValue[];
      readonly bold?: boolean | undefined;
    }
  | {
      readonly kind: "group";
      /** As printed, with its numeral: `I. LĐLĐ huyện Hoa Lư`. */
      readonly text: string;
      /** The unit's name alone. */
      readonly name?: string | undefined;
    };

/** A table as values. Fonts, millimetres and file formats come later. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What is printed in place of rows where there is none. */
  readonly none?: string | undefined;
}

/** What a register shows of a registration. */
export type ListedModel = Pick<
  Registration,
  "id" | "unitId" | "data" | "fields" | "otherFields" | "own"
>;

/** One model of a register, for templates whose table is the clerk's own. */
export interface RegisterEntry {
  /** Counted through, from 1. */
  readonly number: number;
  /** Its unit's name. */
  readonly unit: string;
  /** Its cells in the pack's own table. */
  readonly cells: readonly CellValue[];
  readonly model: ListedModel;
}

export interface RegisterModels {
  readonly pack: Pack;
  /** In the order of the table. */
  readonly entries: readonly RegisterEntry[];
}

/** The official register: `DANH SÁCH …`. */
export interface Register {
  readonly letterhead: Letterhead;
  readonly heading: string;
  readonly subject: string;
  readonly grid: Grid;
  /** Absent where a register is no more than its table: its template has no `{#rows}` then. */
  readonly models?: RegisterModels | undefined;
  readonly closing: Closing;
  /** False: the guidance gives no form, and the layout is danvan's own. */
  readonly prescribed: boolean;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "item"; readonly text: string }
  | {
      readonly kind: "table";
      readonly caption?: string | undefined;
      readonly grid: Grid;
      /** Name of the workbook's sheet that has the same figures. */
      readonly sheet?: string | undefined;
    }
  | ChartBlock;

/** A table that goes with a document, on pages of its own. */
export interface Annex {
  /** `Phụ lục`, or `Phụ lục II` where there are several. */
  readonly heading: string;
  readonly subject: string;
  readonly grid: Grid;
}

/** A chart with its caption, and in words for who cannot see it. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly caption: string;
  readonly alt: string;
  readonly chart: Chart;
}

/** The summary report of a period: a document tree, and the register it annexes. */
export interface ReportDocument {
  readonly letterhead: Letterhead;
  /** `BÁO CÁO`. */
  readonly heading: string;
  readonly subject: string;
  /** `Kính gửi:`; empty when the guidance names nobody. */
  readonly addressees: readonly string[];
  readonly blocks: readonly Block[];
  readonly closing: Closing;
  /** The register. */
  readonly annex: Annex;
  /** What follows the register. */
  readonly furtherAnnexes?: readonly Annex[] | undefined;
}
