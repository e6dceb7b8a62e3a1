import { type IsoDate, vietnameseDate } from "../model/date.ts";
import type { Block, Grid, Row } from "../model/document.ts";
import type { Quota } from "../model/pack.ts";
import { periodWords } from "../model/period.ts";
import type { DeadlineLine, PeriodTally, QuotaLine, UnitStanding } from "../model/tally.ts";
import { figure } from "./phrases.ts";

/** Part III: who has met which quota and deadline, and who has not. */
export function standingBlocks(tally: PeriodTally): Block[] {
  const { units, quotasWithoutUnits } = tally.units;
  const lines = units.flatMap(({ quotas }) => quotas);
  const numbered = lines.filter(({ state }) => state !== "none");
  const unnumbered = lines.filter(({ state }) => state === "none");
  const short = numbered.filter(({ state }) => state === "short");
  return [
    { kind: "heading", level: 2, text: "1. Chỉ tiêu" },
    numbered.length === 0
      ? paragraph("Văn bản không giao chỉ tiêu bằng số.")
      : paragraph(
          `${figure(numbered.length - short.length)}/${figure(numbered.length)} chỉ tiêu giao cho các đơn vị đã đạt; ${figure(short.length)} chỉ tiêu chưa đạt.`,
        ),
    ...(numbered.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: "Thực hiện chỉ tiêu của từng đơn vị",
            grid: quotaGrid(numbered),
          },
        ]),
    ...(unnumbered.length === 0
      ? []
      : [
          paragraph(
            `Văn bản không nêu số đối với: ${[...new Set(unnumbered.map(({ unit }) => unit.name))].join("; ")}.`,
          ),
        ]),
    ...quotasWithoutUnits.map((quota) =>
      paragraph(
        `Chỉ tiêu ${quotaWords(quota)} (${quota.clause}): không còn đơn vị nào thuộc diện được giao.`,
      ),
    ),
    { kind: "heading", level: 2, text: "2. Thời hạn" },
    ...deadlineBlocks(units),
    { kind: "heading", level: 2, text: "3. Đơn vị còn nợ" },
    ...outstandingBlocks(tally.outstanding),
  ];
}

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

function quotaWords({ measure, kind }: Quota): string {
  const what = measure === "registered" ? "đăng ký" : "công nhận";
  return kind === undefined ? what : `${what} ${kind === "collective" ? "tập thể" : "cá nhân"}`;
}

function quotaGrid(lines: readonly QuotaLine[]): Grid {
  return {
    columns: [
      { heading: "STT", width: 7, align: "center" },
      { heading: "Đơn vị", width: 35, align: "left" },
      { heading: "Chỉ tiêu", width: 22, align: "left" },
      { heading: "Được giao", width: 12, align: "center" },
      { heading: "Đã có", width: 12, align: "center" },
      { heading: "Còn thiếu", width: 12, align: "center" },
    ],
    rows: lines.map(
      ({ unit, quota, actual, missing, unreadable }, index): Row => ({
        kind: "cells",
        cells: [
          index + 1,
          unit.name,
          quotaWords(quota),
          quota.min ?? quota.max ?? null,
          unreadable.length > 0 ? `${figure(actual)} (chưa chắc chắn)` : actual,
          missing,
        ],
      }),
    ),
  };
}

/** One line per thing that was due: how many units did it on time, late, not at all. */
function deadlineBlocks(units: readonly UnitStanding[]): Block[] {
  const byId = new Map<string, DeadlineLine[]>();
  for (const line of units.flatMap(({ deadlines }) => deadlines)) {
    byId.set(line.id, [...(byId.get(line.id) ?? []), line]);
  }
  if (byId.size === 0) return [paragraph("Văn bản không đặt thời hạn cho đơn vị nào.")];
  return [...byId.values()].map((lines): Block => ({ kind: "item", text: deadlineText(lines) }));
}

function deadlineText(lines: readonly DeadlineLine[]): string {
  const [first] = lines;
  if (!first) return "";
  const { deadline, due, period } = first;
  const task = `${deadline.task.charAt(0).toUpperCase()}${deadline.task.slice(1)}${period ? `, ${periodWords(period)}` : ""}`;
  const count = (...states: readonly DeadlineLine["state"][]) =>
    lines.filter(({ state }) => states.includes(state)).length;
  const done = count("met", "late");
  if (due === undefined) {
    return `${task} (văn bản không nêu ngày): ${figure(done)}/${figure(lines.length)} đơn vị đã thực hiện`;
  }
  const parts = [
    `${figure(count("met"))} đúng hạn`,
    `${figure(count("late"))} trễ hạn`,
    `${figure(count("overdue"))} quá hạn chưa thực hiện`,
    ...(count("open", "due-soon") > 0 ? [`${figure(count("open", "due-soon"))} chưa đến hạn`] : []),
  ];
  return `${task} (hạn ${vietnameseDate(due)}): ${parts.join(", ")}`;
}

function outstandingBlocks(outstanding: readonly UnitStanding[]): Block[] {
  if (outstanding.length === 0)
    return [paragraph("Không có đơn vị nào còn thiếu chỉ tiêu hoặc quá hạn.")];
  return outstanding.map(({ unit, quotas, deadlines }): Block => {
    const owed = [
      ...quotas
        .filter(({ state }) => state === "short")
        .map(
          ({ quota, actual, missing }) =>
            `${quotaWords(quota)} ${actual}/${quota.min}, thiếu ${missing}`,
        ),
      ...deadlines
        .filter(({ state }) => state === "overdue")
        .map(
          (line) =>
            `${line.deadline.task} quá hạn ${line.days} ngày (hạn ${vietnameseDate(line.due ?? ("" as IsoDate))})`,
        ),
    ];
    return { kind: "item", text: `${unit.name}: ${owed.join("; ")}` };
  });
}
