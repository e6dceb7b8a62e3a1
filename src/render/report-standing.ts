import { vietnameseDate } from "../model/date.ts";
import type { Block, Grid, Row } from "../model/document.ts";
import type { DeadlineLine, PeriodTally, QuotaLine, UnitStanding } from "../model/tally.ts";
import { taskWords } from "../model/task.ts";
import { deadlineChart } from "./chart-deadlines.ts";
import { quotaChart } from "./chart-quotas.ts";
import { grouped } from "./grouped.ts";
import type { Issuer } from "./issuer.ts";
import {
  capitalised,
  figure,
  heading,
  items,
  paragraph,
  quotaFigures,
  quotaWords,
  table,
} from "./phrases.ts";

/** Part V: who has met which quota and deadline, and who has not; a long table goes to the annex named. */
export function standingBlocks(
  tally: PeriodTally,
  { unit, date }: Issuer,
  annex: string | undefined,
): Block[] {
  const { units } = tally.units;
  return [
    heading("1. Chỉ tiêu"),
    ...quotaBlocks(tally, annex),
    ...quotaChart(tally),
    heading("2. Thời hạn"),
    ...deadlineBlocks(tally, unit !== undefined),
    ...deadlineChart(units, date),
    heading(unit ? "3. Việc còn thiếu, quá hạn" : "3. Đơn vị còn thiếu, quá hạn"),
    ...outstandingBlocks(tally, unit !== undefined),
  ];
}

function quotaBlocks({ units, day, rolledUp }: PeriodTally, annex: string | undefined): Block[] {
  const lines = units.units.flatMap(({ quotas }) => quotas);
  const numbered = lines.filter(({ state }) => state !== "none");
  const nobody = units.quotasWithoutUnits.map((quota) =>
    paragraph(
      `Chỉ tiêu ${quotaWords(quota)} (${quota.clause}): không còn đơn vị nào thuộc diện được giao.`,
    ),
  );
  if (numbered.length === 0) {
    return [paragraph("Hướng dẫn không giao chỉ tiêu bằng số."), ...nobody];
  }
  const unnumbered = lines.filter(({ state }) => state === "none").map(({ unit }) => unit.name);
  return [
    paragraph(quotaSummary(numbered, day) + (annex ? ` Chi tiết tại ${annex}.` : "")),
    ...(annex
      ? []
      : [table("Chỉ tiêu (đã có/được giao)", quotaGrid(units.units), "Chỉ tiêu - thời hạn")]),
    ...(rolledUp.length > 0
      ? [
          paragraph(
            "Chỉ tiêu tính theo hồ sơ do chính đơn vị đăng ký, không tính số liệu gộp từ đơn vị đã kết thúc hoạt động.",
          ),
        ]
      : []),
    ...(unnumbered.length > 0
      ? [paragraph(`Hướng dẫn không nêu số đối với: ${[...new Set(unnumbered)].join("; ")}.`)]
      : []),
    ...nobody,
  ];
}

function quotaSummary(lines: readonly QuotaLine[], day: string): string {
  const short = lines.filter(({ state }) => state === "short");
  const late = short.filter(({ due }) => due < day).length;
  const waiting = short.length - late;
  const parts = [
    `${figure(lines.length - short.length)}/${figure(lines.length)} chỉ tiêu đã đạt`,
    ...(late > 0 ? [`${figure(late)} chỉ tiêu chưa đạt, đã quá hạn`] : []),
    ...(waiting > 0 ? [`${figure(waiting)} chỉ tiêu chưa đạt, chưa đến hạn`] : []),
  ];
  return `${parts.join("; ")}.`;
}

/** A row per unit with a number to meet, a column per thing that is counted. */
function quotaGrid(units: readonly UnitStanding[]): Grid {
  const rows = withNumbers(units);
  const counted = countedBy(rows);
  return {
    columns: [
      { heading: "STT", width: 7, align: "center" },
      { heading: "Đơn vị", width: 41, align: "left" },
      ...counted.map((words) => ({
        heading: capitalised(words),
        width: 40 / counted.length,
        align: "center" as const,
      })),
      { heading: "Còn thiếu", width: 12, align: "center" },
    ],
    rows: rows.map(({ unit, quotas }, index): Row => {
      const figures = new Map(
        quotas.map((line) => [quotaWords(line.quota), quotaFigures(line)] as const),
      );
      const missing = quotas.reduce((sum, line) => sum + line.missing, 0);
      const cells = counted.map((words) => figures.get(words) ?? null);
      return { kind: "cells", cells: [index + 1, unit.name, ...cells, missing] };
    }),
  };
}

/** The units that have a number to meet, with those quotas only. */
export function withNumbers(
  units: readonly UnitStanding[],
): readonly Pick<UnitStanding, "unit" | "quotas">[] {
  return units
    .map(({ unit, quotas }) => ({ unit, quotas: quotas.filter(({ state }) => state !== "none") }))
    .filter(({ quotas }) => quotas.length > 0);
}

/** Every thing that a quota counts, once. */
export function countedBy(rows: readonly Pick<UnitStanding, "quotas">[]): readonly string[] {
  return [...new Set(rows.flatMap(({ quotas }) => quotas.map(({ quota }) => quotaWords(quota))))];
}

/** One line per thing that was due: how many units did it on time, late, not at all. */
function deadlineBlocks({ units: { units }, pack }: PeriodTally, isAlone: boolean): Block[] {
  const order = new Map(pack.deadlines.map(({ id }, index) => [id, index] as const));
  const place = ({ deadline }: DeadlineLine) => order.get(deadline.id) ?? order.size;
  const lines = units.flatMap(({ deadlines }) => deadlines);
  // Units owe different things, so the order of the first one is not that of the guidance.
  const sorted = lines.toSorted((a, b) => byDay(a, b) || place(a) - place(b));
  const groups = grouped(sorted, ({ id }) => id);
  return groups.length === 0
    ? [paragraph("Trong kỳ không có việc nào đến hạn.")]
    : items(groups.map(isAlone ? ownDeadlineText : deadlineText));
}

/** What is due first comes first; what has no day comes last. */
function byDay(a: DeadlineLine, b: DeadlineLine): number {
  const [first, second] = [a.due ?? latest, b.due ?? latest];
  return first < second ? -1 : Number(first > second);
}

const latest = "9999-12-31";

function deadlineText(lines: readonly DeadlineLine[]): string {
  const [first] = lines;
  if (!first) return "";
  const task = capitalised(taskWords(first));
  const count = (...states: readonly DeadlineLine["state"][]) =>
    lines.filter(({ state }) => states.includes(state)).length;
  if (first.due === undefined) {
    return `${task} (hướng dẫn không nêu ngày): ${figure(count("met", "late"))}/${figure(lines.length)} đơn vị đã thực hiện`;
  }
  const parts = [
    [count("met"), "đúng hạn"],
    [count("late"), "trễ hạn"],
    [count("overdue"), "quá hạn chưa thực hiện"],
    [count("open", "due-soon"), "chưa đến hạn"],
  ] as const;
  const told = parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${figure(number)} ${words}`);
  return `${task} (hạn ${vietnameseDate(first.due)}): ${told.join(", ")}`;
}

/** Of one unit: what became of the task, and when. */
function ownDeadlineText([line]: readonly DeadlineLine[]): string {
  if (!line) return "";
  const { due, doneOn, days = 0, state } = line;
  const when = due === undefined ? "hướng dẫn không nêu ngày" : `hạn ${vietnameseDate(due)}`;
  const done = doneOn === undefined ? "" : ` ngày ${vietnameseDate(doneOn)}`;
  const words: Readonly<Record<DeadlineLine["state"], string>> = {
    met: due === undefined ? `đã thực hiện${done}` : `đúng hạn, thực hiện${done}`,
    late: `thực hiện${done}, trễ ${figure(days)} ngày`,
    overdue: `chưa thực hiện, quá hạn ${figure(days)} ngày`,
    "due-soon": `chưa thực hiện, còn ${figure(days)} ngày`,
    open: `chưa thực hiện, còn ${figure(days)} ngày`,
    undated: "chưa thực hiện",
  };
  return `${capitalised(taskWords(line))} (${when}): ${words[state]}`;
}

function outstandingBlocks({ outstanding }: PeriodTally, isAlone: boolean): Block[] {
  if (outstanding.length === 0) return [paragraph("Không có việc nào còn thiếu hoặc quá hạn.")];
  return items(
    outstanding.map((standing) => {
      const owed = owedWords(standing).join("; ");
      return isAlone ? owed : `${standing.unit.name}: ${owed}`;
    }),
  );
}

function owedWords({ quotas, deadlines }: UnitStanding): string[] {
  return [
    ...quotas.map(
      (line) => `${quotaWords(line.quota)} ${quotaFigures(line)}, thiếu ${figure(line.missing)}`,
    ),
    ...deadlines.toSorted(byDay).map((line) => {
      const due = line.due === undefined ? "" : ` (hạn ${vietnameseDate(line.due)})`;
      return `${taskWords(line)}: quá hạn ${figure(line.days ?? 0)} ngày${due}`;
    }),
  ];
}
