import { vietnameseDate } from "../model/date.ts";
import type { Block, CellValue, Column, Grid, Row } from "../model/document.ts";
import { periodWords } from "../model/period.ts";
import type { Breakdown, PeriodTally } from "../model/tally.ts";
import { figure, kindParts, registrationParts } from "./phrases.ts";

/** Part I: how many were registered, of which sort, in which field, by which unit. */
export function registrationBlocks(tally: PeriodTally): Block[] {
  const { period, day, registered, standing, byField, byUnit } = tally;
  const inPeriod = periodWords(period);
  const first =
    registered.total === 0
      ? `Trong ${inPeriod}, không có mô hình, điển hình nào được đăng ký.`
      : `Trong ${inPeriod}, các đơn vị đăng ký ${figure(registered.total)} mô hình, điển hình: ${registrationParts(registered)}; ${kindParts(registered)}.`;
  const second =
    standing.total === 0
      ? `Đến ngày ${vietnameseDate(day)}, chưa có mô hình, điển hình nào được duy trì.`
      : `Lũy kế đến ngày ${vietnameseDate(day)}, đang duy trì ${figure(standing.total)} mô hình, điển hình: ${kindParts(standing)}.`;
  const fieldTable: Block[] =
    byField.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: "Mô hình, điển hình theo lĩnh vực",
            grid: countGrid("Lĩnh vực", byField, tally),
          },
        ];
  const named = byUnit.map(({ name, ...rest }) => ({ label: name, ...rest }));
  const silent = byUnit.filter((unit) => unit.standing.total + unit.registered.total === 0);
  return [
    { kind: "paragraph", text: first },
    { kind: "paragraph", text: second },
    ...fieldTable,
    {
      kind: "table",
      caption: "Mô hình, điển hình theo đơn vị",
      grid: countGrid("Đơn vị", named, tally),
    },
    ...(silent.length === 0
      ? []
      : [
          {
            kind: "paragraph" as const,
            text: `Chưa đăng ký mô hình, điển hình nào: ${silent.map(({ name }) => name).join("; ")}.`,
          },
        ]),
  ];
}

interface Counted {
  readonly label: string;
  readonly registered: Breakdown;
  readonly standing: Breakdown;
}

/** One row per field or unit, and the tally's own whole as the last row. */
function countGrid(label: string, rows: readonly Counted[], tally: PeriodTally): Grid {
  const inPeriod = "Đăng ký trong kỳ";
  const upToDay = `Đang duy trì đến ${vietnameseDate(tally.day)}`;
  const number = (heading: string, group: string): Column => ({
    heading,
    group,
    width: 10,
    align: "center",
  });
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
      {
        kind: "cells",
        bold: true,
        cells: [
          null,
          ...cellsOf({
            label: "Tổng cộng",
            registered: tally.registered,
            standing: tally.standing,
          }),
        ],
      },
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
