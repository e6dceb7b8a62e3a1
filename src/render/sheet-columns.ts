import type { AxisMap } from "./cell-refs.ts";
import { attributeOf } from "./xml-text.ts";

/** A column of a sheet: its width in points, and what else `<col>` says of it. */
export interface SheetColumn {
  readonly width: number;
  readonly attributes: string;
}

/** Width of a column that the sheet says nothing of, in Excel's units (ECMA-376, 18.3.1.81). */
const usualWidth = 8.43;

/** The columns up to `count`; `pointsPerUnit` is the width of a digit of the workbook's first font. */
export function sheetColumns(
  head: string,
  { count, pointsPerUnit }: { readonly count: number; readonly pointsPerUnit: number },
): readonly SheetColumn[] {
  const format = /<sheetFormatPr\b[^>]*>/.exec(head)?.[0] ?? "";
  const given = attributeOf(format, "defaultColWidth");
  const usual = Number(given ?? usualWidth) * pointsPerUnit;
  const columns: SheetColumn[] = Array.from({ length: count }, () => ({
    width: usual,
    attributes: "",
  }));
  for (const [, attributes = ""] of head.matchAll(/<col\b([^>]*?)\/?>/g)) {
    const width = Number(attributeOf(attributes, "width") ?? usual / pointsPerUnit) * pointsPerUnit;
    const last = Math.min(count, Number(attributeOf(attributes, "max")));
    for (let at = Number(attributeOf(attributes, "min")); at <= last; at += 1) {
      columns[at - 1] = { width, attributes: attributes.replace(/\s(?:min|max)="\d+"/g, "") };
    }
  }
  return columns;
}

/** A table that needs more columns than it stands over in the template parts them. */
export interface Widening {
  /** Columns of the template under the table, from 1. */
  readonly from: number;
  readonly to: number;
  /** How many columns each of them became. */
  readonly counts: readonly number[];
  /** Points of each of the new columns. */
  readonly widths: readonly number[];
  /** Of each of the new columns, where the table decides that and not the template. */
  readonly hidden?: readonly boolean[] | undefined;
}

export function columnMoves({ from, to, counts }: Widening): AxisMap {
  const starts: number[] = [from];
  for (const count of counts) starts.push((starts.at(-1) ?? from) + count);
  const more = (starts.at(-1) ?? 0) - to - 1;
  const first = (column: number) => {
    if (column < from) return column;
    return column > to ? column + more : (starts[column - from] ?? column);
  };
  return { first, last: (column) => first(column + 1) - 1 };
}

/**
 * How many of the table's columns go to each of the template's, so that their borders move as little as
 * may be and no fixed text is cut.
 *
 * @param least points that each of the template's columns needs for its fixed texts
 */
export function partedColumns(
  widths: readonly number[],
  wanted: readonly number[],
  least: readonly number[],
): readonly number[] {
  const ends = sums(widths);
  const wantedEnds = sums(wanted);
  const costOf = (part: number, from: number, to: number) => {
    const width = (ends[to] ?? 0) - (ends[from] ?? 0);
    const tooNarrow = Math.max(0, (least[part] ?? 0) - width);
    return Math.abs((ends[to] ?? 0) - (wantedEnds[part + 1] ?? 0)) + tooNarrow * narrowCost;
  };
  let best: readonly Parting[] = [{ end: 0, cost: 0, counts: [] }];
  for (const [part] of wanted.entries()) {
    const isLast = part === wanted.length - 1;
    const next: Parting[] = [];
    for (let end = part + 1; end <= widths.length - (wanted.length - 1 - part); end += 1) {
      if (isLast && end < widths.length) continue;
      const [cheapest] = best
        .filter((before) => before.end < end)
        .map(
          (before): Parting => ({
            end,
            cost: before.cost + costOf(part, before.end, end),
            counts: [...before.counts, end - before.end],
          }),
        )
        .toSorted((a, b) => a.cost - b.cost);
      if (cheapest) next.push(cheapest);
    }
    best = next;
  }
  return best[0]?.counts ?? [];
}

/** What a point that a text lacks weighs against one by which a border moves. */
const narrowCost = 1000;

interface Parting {
  readonly end: number;
  readonly cost: number;
  readonly counts: readonly number[];
}

function sums(numbers: readonly number[]): readonly number[] {
  const totals = [0];
  for (const number of numbers) totals.push((totals.at(-1) ?? 0) + number);
  return totals;
}

/** `<cols>` of the columns after a table has parted some of them. */
export function columnsXml(
  columns: readonly SheetColumn[],
  widening: Widening,
  pointsPerUnit: number,
): string {
  const { from, to, counts, widths, hidden } = widening;
  const parted = counts.flatMap((count, part) =>
    Array.from({ length: count }, () => columns[from - 1 + part]?.attributes ?? ""),
  );
  const shown = (attributes: string, index: number) =>
    hidden
      ? `${attributes.replace(/\shidden="[^"]*"/, "")}${hidden[index] ? ' hidden="1"' : ""}`
      : attributes;
  const all = [
    ...columns.slice(0, from - 1),
    ...parted.map((attributes, index) => ({
      attributes: shown(attributes, index),
      width: widths[index] ?? 0,
    })),
    ...columns.slice(to),
  ];
  const entries = all.map(({ attributes, width }, index) => {
    const others = attributes.replace(/\s(?:width|customWidth|bestFit)="[^"]*"/g, "");
    const units = Math.round((width / pointsPerUnit) * 1000) / 1000;
    return `<col min="${index + 1}" max="${index + 1}" width="${units}"${others} customWidth="1"/>`;
  });
  return `<cols>${entries.join("")}</cols>`;
}
