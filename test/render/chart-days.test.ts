import { expect, test } from "vitest";
import type { TimeLineChart } from "../../src/model/chart.ts";
import type { IsoDate } from "../../src/model/date.ts";
import { dayScale } from "../../src/render/chart-days.ts";

function chart(asOf: IsoDate, ...days: readonly IsoDate[]): TimeLineChart {
  const rows = days.map((day) => ({
    label: "Việc",
    due: day,
    events: [{ state: "met" as const, day, count: 1 }],
    note: "",
  }));
  return { kind: "time-line", asOf, rows };
}

test("it holds every event and the day asked about, with room on both sides", () => {
  const scale = dayScale(chart("2021-12-31", "2021-07-14", "2021-11-30"), 5);

  expect(scale.first < "2021-07-14").toBe(true);
  expect(scale.asOf).toBeLessThan(scale.days);
  expect(scale.isBeyond).toBe(false);
  expect(scale.ticks.map(({ text }) => text)).toEqual(["9/2021", "11/2021", "1/2022"]);
});

test("a report printed years later stands at the end, and says so", () => {
  const scale = dayScale(chart("2026-11-25", "2021-07-14", "2021-11-30"), 5);

  expect(scale.isBeyond).toBe(true);
  expect(scale.days).toBeLessThan(600);
  expect(scale.asOf).toBeLessThan(scale.days);
});

test("a day before all events is on the scale too", () => {
  const scale = dayScale(chart("2021-01-10", "2021-07-14"), 5);

  expect(scale.asOf).toBeGreaterThan(0);
  expect(scale.first < "2021-01-10").toBe(true);
});

test.each([
  ["one day", chart("2021-07-14", "2021-07-14")],
  ["a fortnight", chart("2021-07-28", "2021-07-14")],
  ["ten years", chart("2025-12-31", "2016-01-31", "2025-10-31")],
] as const)("%s has some dates, in order, as many as there is room for", (_, given) => {
  for (const most of [3, 5]) {
    const { ticks, days } = dayScale(given, most);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(most + 1);
    expect(ticks.map(({ day }) => day)).toEqual(
      ticks.map(({ day }) => day).toSorted((a, b) => a - b),
    );
    expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
    for (const { day } of ticks) expect(day >= 0 && day <= days).toBe(true);
  }
});
