import { vietnameseDate } from "../model/date.ts";
import type { Block, CellValue, Column, Grid, Row } from "../model/document.ts";
import { periodWords } from "../model/period.ts";
import type { ComparedPeriod, PeriodFigures, PeriodTally } from "../model/tally.ts";
import { capitalised, figure, paragraph, table } from "./phrases.ts";

/** What is compared, and where the figure is. */
interface Measure {
  readonly label: string;
  readonly of: (figures: PeriodFigures) => number;
  /** A part of the measure above it. */
  readonly isPart?: boolean;
}

export const measures: readonly Measure[] = [
  { label: "Đăng ký trong kỳ", of: ({ registered }) => registered.total },
  { label: "Đăng ký mới", of: ({ registered }) => registered.new, isPart: true },
  { label: "Tiếp tục đăng ký", of: ({ registered }) => registered.continued, isPart: true },
  { label: "Tập thể", of: ({ registered }) => registered.collective, isPart: true },
  { label: "Cá nhân", of: ({ registered }) => registered.individual, isPart: true },
  { label: "Được công nhận trong kỳ", of: ({ recognised }) => recognised },
  { label: "Lượt khen thưởng trong kỳ", of: ({ commended }) => commended },
  { label: "Tạm dừng, không còn hiệu quả", of: ({ stopped }) => stopped },
  { label: "Trong danh sách cuối kỳ", of: ({ standing }) => standing.total },
];

/** A period of which there are figures. */
export interface KnownPeriod {
  readonly title: string;
  readonly figures: PeriodFigures;
}

/** The periods to hold this one against, each with its name, and those of which nothing is known. */
export function comparedWith({ previous, lastYear }: PeriodTally): {
  readonly known: readonly KnownPeriod[];
  readonly unknown: readonly ComparedPeriod[];
} {
  const all = [previous, lastYear].filter((each) => each !== undefined);
  return { known: knownOf(all), unknown: all.filter(({ figures }) => !figures) };
}

export function knownOf(periods: readonly ComparedPeriod[]): KnownPeriod[] {
  return periods.flatMap(({ period, figures }) =>
    figures ? [{ title: capitalised(periodWords(period)), figures }] : [],
  );
}

/** The period beside the one before and that of last year; a year also by its halves. */
export function comparisonBlocks(tally: PeriodTally): Block[] {
  const { known } = comparedWith(tally);
  const halves = knownOf(tally.parts);
  const grid =
    known.length + halves.length > 0
      ? [table("So sánh với các kỳ trước", comparisonGrid(tally), "So sánh")]
      : [];
  return [
    ...known.map((other) => paragraph(comparisonWords(tally, other))),
    ...lackWords(tally).map(paragraph),
    ...(known.length > 0 && tally.day < tally.window.last ? [paragraph(partWords(tally))] : []),
    ...grid,
  ];
}

function comparisonWords({ figures }: PeriodTally, other: KnownPeriod): string {
  const told = [
    ["số đăng ký", measures[0]],
    ["số được công nhận", measures[5]],
    ["số trong danh sách cuối kỳ", measures[8]],
  ] as const;
  const changes = told.flatMap(([words, measure]) =>
    measure ? [`${words} ${changeWords(measure.of(figures), measure.of(other.figures))}`] : [],
  );
  const against = `${other.title.charAt(0).toLowerCase()}${other.title.slice(1)}`;
  return `So với ${against}: ${changes.join("; ")}.`;
}

/** `tăng 5 (từ 20 lên 25, 25%)`, `không thay đổi (3)`; a share only of what is not 0. */
function changeWords(now: number, then: number): string {
  if (now === then) return `không thay đổi (${figure(now)})`;
  const change = Math.abs(now - then);
  const share = then === 0 ? "" : `, ${figure(percent(change, then))}%`;
  const [way, to] = now > then ? ["tăng", "lên"] : ["giảm", "xuống"];
  return `${way} ${figure(change)} (từ ${figure(then)} ${to} ${figure(now)}${share})`;
}

/** One decimal, as reports give shares. */
export function percent(change: number, base: number): number {
  return Math.round((change / base) * 1000) / 10;
}

/** Which periods there are no figures of, and why. */
export function lackWords(tally: PeriodTally): string[] {
  const lacking = [
    ...tally.parts.filter(({ figures }) => !figures),
    ...comparedWith(tally).unknown,
  ];
  return (["not-in-force", "no-records"] as const).flatMap((lack) => {
    const names = lacking
      .filter((each) => each.lack === lack)
      .map(({ period }) => periodWords(period));
    if (names.length === 0) return [];
    const why =
      lack === "not-in-force"
        ? "kết thúc trước khi có hướng dẫn"
        : "không có hồ sơ, báo cáo nào từ đó trở về trước";
    return [`${capitalised(names.join(", "))}: chưa có số liệu (${why}).`];
  });
}

function partWords({ day }: PeriodTally): string {
  return `Số liệu kỳ này mới tính đến hết ngày ${vietnameseDate(day)}; số liệu kỳ so sánh tính đủ kỳ.`;
}

const number = (heading: string, group?: string): Column => ({
  heading,
  group,
  width: 12,
  align: "center",
});

function comparisonGrid(tally: PeriodTally): Grid {
  const { known } = comparedWith(tally);
  const halves = knownOf(tally.parts);
  return {
    columns: [
      { heading: "Nội dung", width: 34, align: "left" },
      ...halves.map(({ title }) => number(title)),
      number(capitalised(periodWords(tally.period))),
      ...known.flatMap(({ title }) => [
        number("Số lượng", title),
        number("Tăng, giảm", title),
        number("Tỷ lệ", title),
      ]),
    ],
    rows: measures.map(({ label, of, isPart }): Row => {
      const now = of(tally.figures);
      const cells: CellValue[] = [
        isPart ? `- ${label}` : label,
        ...halves.map(({ figures }) => of(figures)),
        now,
        ...known.flatMap(({ figures }) => changeCells(now, of(figures))),
      ];
      return { kind: "cells", cells };
    }),
  };
}

function changeCells(now: number, then: number): CellValue[] {
  const change = now - then;
  return [then, signed(change), then === 0 ? null : `${signed(percent(change, then))}%`];
}

/** `+5`, `-3`, `0`. */
function signed(value: number): string {
  return `${value > 0 ? "+" : ""}${figure(value)}`;
}
