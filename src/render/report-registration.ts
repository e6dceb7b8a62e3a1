import { vietnameseDate } from "../model/date.ts";
import type { Block, CellValue, Column, Grid, Row } from "../model/document.ts";
import { periodWords } from "../model/period.ts";
import type { Breakdown, PeriodTally } from "../model/tally.ts";
import { modelChart } from "./chart-models.ts";
import type { Issuer } from "./issuer.ts";
import { figure, kindParts, paragraph, registrationParts } from "./phrases.ts";

/** Part I: how many were registered, of which sort, in which field, by which unit. */
export function registrationBlocks(tally: PeriodTally, { unit }: Issuer): Block[] {
  const { byField, byUnit } = tally;
  const fields: Block[] =
    byField.length === 0 ? [] : [table("Theo lĩnh vực", countGrid("Lĩnh vực", byField, tally))];
  const rows = byUnit.map(({ name, ...rest }) => ({ label: name, ...rest }));
  const units: Block[] = unit ? [] : [table("Theo đơn vị", countGrid("Đơn vị", rows, tally))];
  return [
    paragraph(inPeriodWords(tally)),
    paragraph(onRegisterWords(tally)),
    ...fields,
    ...modelChart(tally),
    ...units,
    ...(unit ? [] : silentUnits(tally)),
  ];
}

function inPeriodWords({ period, registered }: PeriodTally): string {
  const when = periodWords(period);
  return registered.total === 0
    ? `Trong ${when}, không có mô hình, điển hình nào được đăng ký.`
    : `Trong ${when}, có ${figure(registered.total)} mô hình, điển hình được đăng ký: ${registrationParts(registered)}; ${kindParts(registered)}.`;
}

/** The register on the day, with what became of the rest, so that the figures meet those of the period. */
function onRegisterWords({ day, standing, suspended, retired }: PeriodTally): string {
  const whole =
    standing.total === 0
      ? `Đến ngày ${vietnameseDate(day)}, danh sách đăng ký chưa có mô hình, điển hình nào.`
      : `Đến ngày ${vietnameseDate(day)}, danh sách đăng ký (phụ lục) có ${figure(standing.total)} mô hình, điển hình: ${kindParts(standing)}.`;
  const paused = suspended.length > 0 ? ` Trong đó ${figure(suspended.length)} đang tạm dừng.` : "";
  const gone =
    retired.length > 0
      ? ` Ngoài ra, ${figure(retired.length)} mô hình, điển hình đã đăng ký nhưng không còn hiệu quả, không tính trong danh sách.`
      : "";
  return `${whole}${paused}${gone}`;
}

/** Units that the guidance tells to register, and that have nothing on the register. */
function silentUnits({ pack, units, byUnit }: PeriodTally): Block[] {
  const bound = [
    ...pack.deadlines.filter(({ shownBy }) => shownBy === "registration"),
    ...pack.quotas.filter(({ min, measure }) => measure === "registered" && min !== undefined),
  ].flatMap(({ unitKinds }) => unitKinds);
  const kinds = new Map(units.units.map(({ unit }) => [unit.id, unit.kind] as const));
  const silent = byUnit.filter(
    ({ id, standing }) => standing.total === 0 && bound.includes(kinds.get(id) ?? ""),
  );
  if (silent.length === 0) return [];
  const names = silent.map(({ name }) => name).join("; ");
  return [paragraph(`Chưa có mô hình, điển hình nào trong danh sách: ${names}.`)];
}

interface Counted {
  readonly label: string;
  readonly registered: Breakdown;
  readonly standing: Breakdown;
}

/** One row per field or unit, and the tally's own whole as the last row. */
function countGrid(label: string, rows: readonly Counted[], tally: PeriodTally): Grid {
  const inPeriod = "Đăng ký trong kỳ";
  const upToDay = `Trong danh sách đến ${vietnameseDate(tally.day)}`;
  const number = (heading: string, group: string): Column => ({
    heading,
    group,
    width: 10,
    align: "center",
  });
  const whole = { label: "Tổng cộng", registered: tally.registered, standing: tally.standing };
  return {
    columns: [
      { heading: "STT", width: 7, align: "center" },
      { heading: label, width: 33, align: "left" },
      number("Tổng", inPeriod),
      number("Mới", inPeriod),
      number("Tiếp tục", inPeriod),
      number("Tổng", upToDay),
      number("Tập thể", upToDay),
      number("Cá nhân", upToDay),
    ],
    rows: [
      ...rows.map((row, index): Row => ({ kind: "cells", cells: [index + 1, ...cellsOf(row)] })),
      { kind: "cells", bold: true, cells: [null, ...cellsOf(whole)] },
    ],
  };
}

function cellsOf({ label, registered, standing }: Counted): CellValue[] {
  return [
    label,
    registered.total,
    registered.new,
    registered.continued,
    standing.total,
    standing.collective,
    standing.individual,
  ];
}

function table(caption: string, grid: Grid): Block {
  return { kind: "table", caption, grid };
}
