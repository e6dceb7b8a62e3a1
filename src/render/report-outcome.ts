import { vietnameseDate } from "../model/date.ts";
import type { Block, Grid, Row } from "../model/document.ts";
import { periodWords } from "../model/period.ts";
import type { Registration } from "../model/registration.ts";
import type { PeriodTally } from "../model/tally.ts";
import type { Issuer } from "./issuer.ts";
import { capitalised, figure, heading, modelItems, paragraph, parts, table } from "./phrases.ts";
import { named } from "./report-names.ts";

/** Recognised, inspected, stopped; the headings are counted on from `first`. */
export function outcomeBlocks(tally: PeriodTally, issuer: Issuer, first: number): Block[] {
  const name = (record: Registration) => named(record, issuer);
  return [
    heading(`${first}. Công nhận`),
    paragraph(recognitionWords(tally)),
    ...levelTable(tally),
    ...modelItems(tally.recognised.map((record) => `${name(record)}${decisionOf(record)}`)),
    heading(`${first + 1}. Kiểm tra`),
    paragraph(inspectionWords(tally)),
    heading(`${first + 2}. Tạm dừng, không còn hiệu quả`),
    paragraph(stopWords(tally)),
    ...modelItems(tally.stopped.map((record) => `${name(record)}: ${stopOf(record)}`)),
  ];
}

function recognitionWords(tally: PeriodTally): string {
  const { period, day, recognised, recognisedEver, byLevel } = tally;
  const levels = parts(
    byLevel.map(({ level, recognised: count }) => [count, levelWords(level)] as const),
  );
  const how =
    recognised.length === 0
      ? "chưa có mô hình, điển hình nào được công nhận"
      : `${figure(recognised.length)} mô hình, điển hình được công nhận (${levels})`;
  return `Trong ${periodWords(period)}, ${how}; lũy kế đến ngày ${vietnameseDate(day)}: ${figure(recognisedEver.length)}.`;
}

function levelWords(level: string | undefined): string {
  return level === undefined ? "chưa ghi cấp công nhận" : `cấp ${level}`;
}

/** Only where there is more than one level to tell apart. */
function levelTable({ byLevel, recognised, recognisedEver, day }: PeriodTally): Block[] {
  if (byLevel.length < 2) return [];
  const row = (label: string, now: number, ever: number, bold = false): Row => ({
    kind: "cells",
    cells: [label, now, ever],
    bold,
  });
  const grid: Grid = {
    columns: [
      { heading: "Cấp công nhận", width: 50, align: "left" },
      { heading: "Trong kỳ", width: 25, align: "center" },
      { heading: `Lũy kế đến ${vietnameseDate(day)}`, width: 25, align: "center" },
    ],
    rows: [
      ...byLevel.map((each) =>
        row(capitalised(levelWords(each.level)), each.recognised, each.recognisedEver),
      ),
      row("Tổng cộng", recognised.length, recognisedEver.length, true),
    ],
  };
  return [table("Số được công nhận theo cấp", grid, "Tổng hợp")];
}

function inspectionWords({ period, inspected }: PeriodTally): string {
  const when = periodWords(period);
  return inspected.length === 0
    ? `Chưa có số liệu: hồ sơ chưa ghi lần kiểm tra nào trong ${when}.`
    : `Trong ${when}, ${figure(inspected.length)} mô hình, điển hình được kiểm tra.`;
}

function stopWords({ period, stopped }: PeriodTally): string {
  const when = periodWords(period);
  const isPaused = ({ data }: Registration) => data.status === "suspended";
  const paused = stopped.filter(isPaused).length;
  const sorts = parts([
    [paused, "tạm dừng"],
    [stopped.length - paused, "không còn hiệu quả"],
  ]);
  return stopped.length === 0
    ? `Trong ${when}, không có mô hình, điển hình nào tạm dừng hoặc không còn hiệu quả.`
    : `Trong ${when}, ${figure(stopped.length)} mô hình, điển hình đã dừng (${sorts}):`;
}

function decisionOf({ data: { recognition } }: Registration): string {
  const number = recognition?.number && ` số ${recognition.number}`;
  const date = recognition?.date && ` ngày ${vietnameseDate(recognition.date)}`;
  return number || date ? `, quyết định${number ?? ""}${date ?? ""}` : "";
}

function stopOf({ data: { status, stopped } }: Registration): string {
  const words = status === "suspended" ? "tạm dừng" : "không còn hiệu quả";
  const date = stopped?.date ? ` từ ${vietnameseDate(stopped.date)}` : "";
  return `${words}${date}${stopped?.reason ? ` (${stopped.reason})` : ""}`;
}
