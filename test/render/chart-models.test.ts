import { expect, test } from "vitest";
import { vietnameseDate } from "../../src/model/date.ts";
import type { Breakdown, PeriodTally } from "../../src/model/tally.ts";
import { modelChart } from "../../src/render/chart-models.ts";
import { examplePeriods, exampleReport, onlyChart } from "../helpers/reports.ts";

function breakdown(collective: number, individual: number, unstatedKind = 0): Breakdown {
  const total = collective + individual + unstatedKind;
  const unstated = { unstatedRegistration: 0, unstatedKind };
  return { total, new: total, continued: 0, collective, individual, ...unstated };
}

function tallyOf(fields: readonly Breakdown[], whole: Breakdown): PeriodTally {
  const byField = fields.map((standing, at) => ({
    id: `f${at}`,
    label: `Lĩnh vực ${at + 1}`,
    registered: standing,
    standing,
  }));
  return { byField, standing: whole, day: "2021-12-31" } as unknown as PeriodTally;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

test.each(examplePeriods)("the parts of %s add up to what its table prints", (...example) => {
  const { tally, report } = exampleReport(example);
  const { chart } = onlyChart(modelChart(tally), "bars");
  const table = report.blocks.find(
    (block) => block.kind === "table" && block.caption === "Số mô hình, điển hình theo lĩnh vực",
  );
  const { columns, rows: printed } =
    table?.kind === "table" ? table.grid : { columns: [], rows: [] };
  const column = (name: string) =>
    columns.findIndex(
      ({ heading, group }) =>
        heading === name && group === `Trong danh sách đến ${vietnameseDate(tally.day)}`,
    );

  // The last row is the whole.
  expect(chart.rows).toHaveLength(printed.length - 1);
  for (const [at, row] of chart.rows.entries()) {
    const cells = printed[at]?.kind === "cells" ? printed[at].cells : [];
    const [collective, individual, unstated = 0] = row.values;
    expect([row.label, sum(row.values), collective, individual]).toEqual([
      cells[1],
      cells[column("Tổng")],
      cells[column("Tập thể")],
      cells[column("Cá nhân")],
    ]);
    expect(unstated).toBe(cells[column("Chưa ghi loại")] ?? 0);
    expect(row.note).toBe(String(sum(row.values)));
  }
  expect(sum(chart.rows.flatMap(({ values }) => values))).toBe(tally.standing.total);
});

test("models whose kind is not stated are a part of their own", () => {
  const { chart } = onlyChart(
    modelChart(tallyOf([breakdown(2, 1, 3)], breakdown(2, 1, 3))),
    "bars",
  );

  expect(chart.rows[0]).toMatchObject({ values: [2, 1, 3], note: "6" });
});

test("guidance without fields has one bar, by kind", () => {
  const block = onlyChart(modelChart(tallyOf([], breakdown(2, 1))), "bars");

  expect(block.chart.rows).toEqual([{ label: "Mô hình, điển hình", values: [2, 1, 0], note: "3" }]);
  expect(block.caption).toBe("Mô hình, điển hình theo loại, đến 31/12/2021");
});

test("no models, no chart", () => {
  expect(modelChart(tallyOf([breakdown(0, 0)], breakdown(0, 0)))).toEqual([]);
});

test("forty fields become two dozen, and the last holds the rest", () => {
  const fields = Array.from({ length: 40 }, (_, at) => breakdown(40 - at, 1));
  const whole = breakdown(820, 40);
  const { chart } = onlyChart(modelChart(tallyOf(fields, whole)), "bars");

  expect(chart.rows).toHaveLength(24);
  expect(chart.rows.at(-1)?.label).toBe("17 lĩnh vực còn lại");
  expect(sum(chart.rows.flatMap(({ values }) => values))).toBe(whole.total);
});
