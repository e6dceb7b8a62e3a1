import type { BarRow, TimeLineRow } from "../model/chart.ts";
import { vietnameseDate } from "../model/date.ts";
import type { ChartBlock } from "../model/document.ts";
import { figure } from "./phrases.ts";

/** More rows than these would not fit on a page with its caption, in letters large enough to read. */
export const mostRows = 24;

/** Rows that an alternative text tells one by one. */
const toldRows = 12;

/** A chart with its alternative text: what it shows, row by row, and how many rows are not told. */
export function chartBlock(caption: string, chart: ChartBlock["chart"]): ChartBlock {
  const told = chart.rows.slice(0, toldRows).map(rowWords);
  const others = chart.rows.length - told.length;
  const rest = others > 0 ? [`và ${figure(others)} dòng khác`] : [];
  return { kind: "chart", caption, alt: `${caption}. ${[...told, ...rest].join("; ")}.`, chart };
}

function rowWords(row: BarRow | TimeLineRow): string {
  const due = "due" in row ? ` (${dueWords(row)})` : "";
  return `${row.label}${due}: ${row.note}`;
}

export function dueWords({ due }: TimeLineRow): string {
  return `hạn ${vietnameseDate(due)}`;
}
