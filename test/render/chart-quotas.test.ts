import { expect, test } from "vitest";
import type { BarRow } from "../../src/model/chart.ts";
import type { Grid, ReportDocument } from "../../src/model/document.ts";
import type { Quota } from "../../src/model/pack.ts";
import type { PeriodTally, QuotaLine, QuotaState } from "../../src/model/tally.ts";
import { quotaChart } from "../../src/render/chart-quotas.ts";
import { examplePeriods, exampleReport, onlyChart } from "../helpers/reports.ts";

interface Given {
  readonly state: QuotaState;
  readonly actual: number;
  readonly min?: number;
  readonly max?: number;
  readonly due?: string;
  readonly unreadable?: readonly string[];
  readonly doubtful?: readonly string[];
}

/** So many units with one line each, counted on 31/12/2021. */
function tallyOf(given: readonly Given[]): PeriodTally {
  const units = given.map(
    ({ state, actual, min, max, due = "2021-07-14", unreadable = [], doubtful = [] }, at) => {
      const unit = { id: `u${at}`, name: `Đơn vị số ${at + 1}`, kind: "huyen" };
      const quota = {
        id: "q",
        measure: "registered",
        min,
        max,
        unitKinds: ["huyen"],
      } as unknown as Quota;
      const missing = state === "short" ? (min ?? 0) - actual : 0;
      const line = { quota, unit, state, actual, missing, due, unreadable, doubtful };
      return { unit, quotas: [line as unknown as QuotaLine], deadlines: [] };
    },
  );
  return { units: { units }, day: "2021-12-31" } as unknown as PeriodTally;
}

const valueAt = ({ values }: BarRow, part: number) => values[part] ?? 0;

test("what is there and what is missing make up what is owed", () => {
  const { chart } = onlyChart(
    quotaChart(
      tallyOf([
        { state: "short", actual: 1, min: 3 },
        { state: "met", actual: 4, min: 3 },
      ]),
    ),
    "bars",
  );

  expect(chart.rows).toEqual([
    { label: "Đơn vị số 1", values: [1, 0, 2, 0], mark: 3, note: "1/3, thiếu 2" },
    { label: "Đơn vị số 2", values: [4, 0, 0, 0], mark: 3, note: "4/3, đạt" },
  ]);
});

test("only what passes the most allowed is over, and is a part of its own", () => {
  const { chart } = onlyChart(
    quotaChart(tallyOf([{ state: "over", actual: 5, min: 1, max: 3 }])),
    "bars",
  );

  expect(chart.rows[0]).toMatchObject({ values: [3, 2, 0, 0], note: "5/1, vượt 2" });
});

test("a unit without a number says so, and has neither a mark nor a share of anything", () => {
  const tally = tallyOf([
    { state: "none", actual: 0 },
    { state: "met", actual: 1, min: 1 },
  ]);
  const block = onlyChart(quotaChart(tally), "bars");

  expect(block.chart.rows[0]).toEqual({
    label: "Đơn vị số 1",
    values: [0, 0, 0, 0],
    note: "0, không giao chỉ tiêu",
  });
  expect(JSON.stringify(block)).not.toContain("%");
});

test("what is not yet due, and what is not certain, is told", () => {
  const { chart } = onlyChart(
    quotaChart(
      tallyOf([
        { state: "short", actual: 0, min: 1, due: "2025-12-31" },
        { state: "met", actual: 1, min: 1, unreadable: ["mo-hinh/u1/x.md"] },
        { state: "met", actual: 1, min: 1, doubtful: ["mo-hinh/u2/x.md"] },
        { state: "none", actual: 1, doubtful: ["mo-hinh/u3/x.md"] },
      ]),
    ),
    "bars",
  );

  expect(chart.rows.map(({ note }) => note)).toEqual([
    "0/1, thiếu 1, chưa đến hạn",
    "1/1 (chưa chắc chắn), đạt",
    "1/1 (chưa chắc chắn), đạt",
    "1, không giao chỉ tiêu (chưa chắc chắn)",
  ]);
});

test("no units, no chart", () => {
  expect(quotaChart(tallyOf([]))).toEqual([]);
});

test("of a hundred units the most wanting are drawn, and the rest counted", () => {
  const given = Array.from({ length: 100 }, (_, at): Given => {
    if (at % 10 === 0) return { state: "short", actual: at === 50 ? 0 : 2, min: 3 };
    return at === 99 ? { state: "none", actual: 1 } : { state: "met", actual: 3, min: 3 };
  });
  const { caption, chart } = onlyChart(quotaChart(tallyOf(given)), "bars");

  expect(chart.rows).toHaveLength(24);
  expect(chart.rows[0]).toMatchObject({ label: "Đơn vị số 51", note: "0/3, thiếu 3" });
  expect(chart.rows.filter(({ note }) => note.includes("thiếu"))).toHaveLength(10);
  expect(caption).toBe(
    "Chỉ tiêu theo đơn vị (24 dòng cần chú ý nhất; 76 dòng khác: 75 đạt, 1 không giao chỉ tiêu)",
  );
});

/** The other two packs give no quota in numbers. */
const withQuotas = examplePeriods.filter(([name]) => name.startsWith("ninh-binh"));

test.each(withQuotas)("the bars of %s are its figures", (...example) => {
  const { tally } = exampleReport(example);
  const { caption, chart } = onlyChart(quotaChart(tally), "bars");
  const lines = tally.units.units.flatMap(({ quotas }) => quotas);

  for (const row of chart.rows) {
    const [, name, what = ""] = /^(.*?)(?:: (.*))?$/.exec(row.label) ?? [];
    const line = lines.find(
      ({ unit, quota, actual, missing }) =>
        unit.name === name &&
        (what === "" || what.endsWith(quota.kind === "individual" ? "cá nhân" : "tập thể")) &&
        (what === "" || what.startsWith(quota.measure === "registered" ? "đăng" : "công")) &&
        valueAt(row, 0) + valueAt(row, 1) + valueAt(row, 3) === actual &&
        valueAt(row, 2) === missing,
    );
    expect(line, row.label).toBeDefined();
  }
  const told = Number(/; (\d+) dòng khác/.exec(caption)?.[1] ?? 0);
  expect(chart.rows.length + told).toBe(lines.length);
});

test.each(withQuotas)("the bars of %s say what the table or the annex does", (...example) => {
  const { tally, report } = exampleReport(example);
  const { caption, chart } = onlyChart(quotaChart(tally), "bars");
  const { columns, rows } = quotaGridOf(report);
  const counted = columns.flatMap(({ heading, group }, column) =>
    group === quotaTable || (group === undefined && column > 1 && heading !== "Còn thiếu")
      ? [{ words: heading.toLocaleLowerCase("vi"), column }]
      : [],
  );
  const told = rows.flatMap((row) => (row.kind === "cells" ? [row.cells] : []));
  const printed = told.flatMap((cells) =>
    counted.flatMap(({ words, column }) => {
      const label = counted.length > 1 ? `${cells[1]}: ${words}` : String(cells[1]);
      return (cells[column] ?? null) === null ? [] : [[label, cells[column]] as const];
    }),
  );

  const owing = chart.rows.filter(({ note }) => !note.includes("không giao chỉ tiêu"));
  for (const { label, note } of owing) {
    expect(printed).toContainEqual([label, note.split(", ")[0]]);
  }
  const others = Array.from(caption.matchAll(/(\d+) (còn thiếu|vượt mức cao nhất|đạt)/g), ([, n]) =>
    Number(n),
  );
  expect(owing.length + others.reduce((a, b) => a + b, 0)).toBe(printed.length);
});

const quotaTable = "Chỉ tiêu (đã có/được giao)";

/** The table of quotas in the text, or the annex that stands for it. */
function quotaGridOf({ blocks, furtherAnnexes = [] }: ReportDocument): Grid {
  const inText = blocks.flatMap((block) =>
    block.kind === "table" && block.caption === quotaTable ? [block.grid] : [],
  );
  const annexed = furtherAnnexes.flatMap(({ subject, grid }) =>
    subject.startsWith("TÌNH HÌNH THỰC HIỆN CHỈ TIÊU") ? [grid] : [],
  );
  const [grid, ...more] = [...inText, ...annexed];
  if (more.length > 0) throw new Error("two tables of quotas");
  // Guidance without numbers has none, and then no bar may say one.
  return grid ?? { columns: [], rows: [] };
}

test("where the guidance gives no unit a number there is nothing to draw", () => {
  expect(
    quotaChart(
      tallyOf([
        { state: "none", actual: 1 },
        { state: "none", actual: 0 },
      ]),
    ),
  ).toEqual([]);
});
