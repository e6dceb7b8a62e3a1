import { expect, test } from "vitest";
import type { IsoDate } from "../../src/model/date.ts";
import type { Deadline } from "../../src/model/pack.ts";
import type { DeadlineLine, UnitStanding } from "../../src/model/tally.ts";
import { deadlineChart } from "../../src/render/chart-deadlines.ts";
import { examplePeriods, exampleReport, onlyChart } from "../helpers/reports.ts";

type Given = Pick<DeadlineLine, "id" | "state" | "due" | "doneOn">;

function unitOf(lines: readonly Given[]): UnitStanding {
  const deadline = { id: "x", task: "gửi danh sách" } as Deadline;
  return { deadlines: lines.map((line) => ({ deadline, ...line })) } as unknown as UnitStanding;
}

const asOf = "2021-08-01";
const chartOf = (...units: readonly (readonly Given[])[]) =>
  onlyChart(deadlineChart(units.map(unitOf), asOf), "time-line").chart;

test("units that did alike on one day are one sign with their number", () => {
  const met = { id: "a", state: "met", due: "2021-07-14", doneOn: "2021-07-10" } as const;
  const { rows } = chartOf(
    [met],
    [met],
    [{ ...met, state: "late", doneOn: "2021-07-20" }],
    [{ ...met, state: "overdue", doneOn: undefined }],
  );

  expect(rows).toEqual([
    {
      label: "Gửi danh sách",
      due: "2021-07-14",
      events: [
        { state: "met", day: "2021-07-10", count: 2 },
        { state: "late", day: "2021-07-20", count: 1 },
        { state: "overdue", day: asOf, count: 1 },
      ],
      note: "2 đúng hạn, 1 trễ hạn, 1 quá hạn",
    },
  ]);
});

test("what is not yet due stands at its day, however near", () => {
  const { rows } = chartOf(
    [{ id: "a", state: "open", due: "2021-12-31", doneOn: undefined }],
    [{ id: "a", state: "due-soon", due: "2021-12-31", doneOn: undefined }],
  );

  expect(rows[0]?.events).toEqual([{ state: "open", day: "2021-12-31", count: 2 }]);
  expect(rows[0]?.note).toBe("2 chưa đến hạn");
});

test("rows go by day; what has no day has no place on the line", () => {
  const { rows } = chartOf([
    { id: "b", state: "open", due: "2021-12-31", doneOn: undefined },
    { id: "u", state: "undated", due: undefined, doneOn: undefined },
    { id: "a", state: "met", due: "2021-07-14", doneOn: "2021-07-14" },
  ]);

  expect(rows.map(({ due }) => due)).toEqual(["2021-07-14", "2021-12-31"]);
  expect(
    deadlineChart(
      [unitOf([{ id: "u", state: "undated", due: undefined, doneOn: undefined }])],
      asOf,
    ),
  ).toEqual([]);
  expect(deadlineChart([], asOf)).toEqual([]);
});

test("of many, the latest are drawn and the others counted in the caption", () => {
  const lines = Array.from({ length: 20 }, (_, at): Given => {
    const due = `2021-07-${String(at + 1).padStart(2, "0")}` as IsoDate;
    return { id: `d${at}`, state: "met", due, doneOn: due };
  });
  const { caption, chart } = onlyChart(deadlineChart([unitOf(lines)], asOf), "time-line");

  expect(chart.rows.map(({ due }) => due)).toEqual(lines.slice(4).map(({ due }) => due));
  expect(caption).toBe("Thời hạn, đến 01/08/2021 (16 mốc gần nhất; 4 mốc trước đó không vẽ)");
});

test.each(examplePeriods)("the signs of %s count its units", (...example) => {
  const { tally } = exampleReport(example);
  const { chart } = onlyChart(deadlineChart(tally.units.units, example[2]), "time-line");
  const lines = tally.units.units.flatMap(({ deadlines }) => deadlines);

  const drawn = chart.rows
    .flatMap(({ events }) => events)
    .reduce((sum, { count }) => sum + count, 0);
  expect(drawn).toBe(lines.filter(({ due }) => due !== undefined).length);
  const late = chart.rows.flatMap(({ events }) => events.filter(({ state }) => state === "late"));
  expect(late.reduce((sum, { count }) => sum + count, 0)).toBe(
    lines.filter(({ state }) => state === "late").length,
  );
});
