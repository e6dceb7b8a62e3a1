import type { IsoDate } from "./date.ts";

/** A picture of figures that the text beside it prints too, as data: nothing here knows how it is drawn. */
export type Chart = BarChart | TimeLineChart;

/** How a part of a bar is told apart from the others, in colour and without. */
export type PartLook = "solid" | "striped" | "dotted" | "open";

/** Lying bars, each made of parts, with a note at its end. */
export interface BarChart {
  readonly kind: "bars";
  readonly parts: readonly { readonly label: string; readonly look: PartLook }[];
  /** What the line across a bar stands for; absent: no bar has one. */
  readonly mark?: string | undefined;
  /** Whether each part bears its number. */
  readonly numbered: boolean;
  /** What the scale goes up to at least: parts of one chart are drawn to one scale. */
  readonly reach?: number | undefined;
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly label: string;
  /** One for each part of the chart. */
  readonly values: readonly number[];
  readonly mark?: number | undefined;
  readonly note: string;
}

/** Things that were due, each with the day and what became of it in so many units. */
export interface TimeLineChart {
  readonly kind: "time-line";
  /** The day asked about, drawn as a line over all rows. */
  readonly asOf: IsoDate;
  readonly rows: readonly TimeLineRow[];
}

export interface TimeLineRow {
  readonly label: string;
  readonly due: IsoDate;
  readonly events: readonly TimeLineEvent[];
  /** How many units did it on time, late, not yet. */
  readonly note: string;
}

export type EventState = "met" | "late" | "overdue" | "open";

/** So many units that did it, or have yet to, on one day. */
export interface TimeLineEvent {
  readonly state: EventState;
  readonly day: IsoDate;
  readonly count: number;
}
