import { expect, test } from "vitest";
import type { TimeLineEvent } from "../../src/model/chart.ts";
import { clusters } from "../../src/render/chart-clusters.ts";

const at = (...days: readonly number[]): readonly TimeLineEvent[] =>
  days.map((day) => ({
    state: "met",
    day: `2021-01-${String(day).padStart(2, "0")}` as never,
    count: 1,
  }));
const placeOf = ({ day }: TimeLineEvent) => Number(day.slice(-2));

test("those far enough from each other stay apart", () => {
  expect(clusters(at(1, 6, 11), { nearest: 5, placeOf })).toEqual([
    { at: 1, count: 1 },
    { at: 6, count: 1 },
    { at: 11, count: 1 },
  ]);
});

test("whatever lies where, none is lost and no two are too near", () => {
  for (const days of [
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    [1, 4, 7, 10, 13],
    [1, 1, 1],
    [1, 5, 9, 11, 20],
    [],
  ]) {
    const found = clusters(at(...days), { nearest: 5, placeOf });
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
    for (const [index, { at: place }] of found.entries()) {
      const next = found[index + 1];
      if (next) expect(next.at - place).toBeGreaterThanOrEqual(5);
    }
  }
});
