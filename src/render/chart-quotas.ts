import type { BarRow } from "../model/chart.ts";
import type { Block } from "../model/document.ts";
import { isCertain, type PeriodTally, type QuotaLine } from "../model/tally.ts";
import { chartBlock, mostRows } from "./chart-words.ts";
import { figure, quotaFigures, quotaWords } from "./phrases.ts";

/** What units owe and what they have; units that are given no number say so. Where none is, there is nothing to draw. */
export function quotaChart({ units, day }: PeriodTally): Block[] {
  const lines = units.units.flatMap(({ quotas }) => quotas);
  if (lines.every(({ state }) => state === "none")) return [];
  const counted = new Set(lines.map(({ quota }) => quotaWords(quota)));
  // Labels that also say what is counted take two lines.
  const most = counted.size > 1 ? (mostRows * 2) / 3 : mostRows;
  const shown = lines.length > most ? worstFirst(lines).slice(0, most) : lines;
  const rows = shown.map((line) => rowOf(line, { day, isNamed: counted.size > 1 }));
  return [
    chartBlock(captionOf(lines, shown), {
      kind: "bars",
      parts: [
        { label: "đã có", look: "solid" },
        { label: "vượt mức cao nhất", look: "striped" },
        { label: "còn thiếu", look: "open" },
        { label: "không giao chỉ tiêu", look: "dotted" },
      ],
      mark: "mức được giao",
      numbered: false,
      rows,
    }),
  ];
}

/** Most missing first, then those over; lines alike stay in the order of the tables. */
function worstFirst(lines: readonly QuotaLine[]): readonly QuotaLine[] {
  const order = { short: 0, over: 1, met: 2, none: 3 } as const;
  return lines.toSorted((a, b) => order[a.state] - order[b.state] || b.missing - a.missing);
}

function captionOf(lines: readonly QuotaLine[], shown: readonly QuotaLine[]): string {
  const title = "Chỉ tiêu theo đơn vị";
  const others = lines.filter((line) => !shown.includes(line));
  if (others.length === 0) return title;
  const parts = [
    [others.filter(({ state }) => state === "short").length, "còn thiếu"],
    [others.filter(({ state }) => state === "over").length, "vượt mức cao nhất"],
    [others.filter(({ state }) => state === "met").length, "đạt"],
    [others.filter(({ state }) => state === "none").length, "không giao chỉ tiêu"],
  ] as const;
  const rest = parts.filter(([count]) => count > 0).map(([n, words]) => `${figure(n)} ${words}`);
  return `${title} (${figure(shown.length)} dòng cần chú ý nhất; ${figure(others.length)} dòng khác: ${rest.join(", ")})`;
}

function rowOf(
  line: QuotaLine,
  { day, isNamed }: { readonly day: string; readonly isNamed: boolean },
): BarRow {
  const { unit, quota, state, actual, missing } = line;
  const label = isNamed ? `${unit.name}: ${quotaWords(quota)}` : unit.name;
  const owed = quota.min ?? quota.max;
  const note = noteOf(line, day);
  if (state === "none" || owed === undefined) return { label, values: [0, 0, 0, actual], note };
  const extra = state === "over" ? actual - (quota.max ?? actual) : 0;
  return { label, values: [actual - extra, extra, missing, 0], mark: owed, note };
}

/** The figures as the table has them, and what they mean. */
function noteOf(line: QuotaLine, day: string) {
  const { quota, state, actual, missing, due } = line;
  const figures = quotaFigures(line);
  switch (state) {
    case "none":
      return `${figure(actual)}, không giao chỉ tiêu${isCertain(line) ? "" : " (chưa chắc chắn)"}`;
    case "short":
      return `${figures}, thiếu ${figure(missing)}${due < day ? "" : ", chưa đến hạn"}`;
    case "over":
      return `${figures}, vượt ${figure(actual - (quota.max ?? actual))}`;
    case "met":
      return `${figures}, đạt`;
  }
}
