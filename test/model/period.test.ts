import { expect, test } from "vitest";
import {
  daysBetween,
  daysInMonth,
  isoDate,
  plusDays,
  vietnameseDate,
} from "../../src/model/date.ts";
import {
  periodAfter,
  periodBefore,
  periodOf,
  periodWords,
  samePeriodLastYear,
  windowOf,
} from "../../src/model/period.ts";

test.each([
  ["2021H1", "2021-01-01", "2021-06-30", "6 tháng đầu năm 2021"],
  ["2021h2", "2021-07-01", "2021-12-31", "6 tháng cuối năm 2021"],
  ["2021", "2021-01-01", "2021-12-31", "năm 2021"],
  ["2020Q1", "2020-01-01", "2020-03-31", "quý I/2020"],
  ["2021Q4", "2021-10-01", "2021-12-31", "quý IV/2021"],
  ["2024-02", "2024-02-01", "2024-02-29", "tháng 2/2024"],
  ["2021-2025", "2021-01-01", "2025-12-31", "giai đoạn 2021 - 2025"],
])("%s runs from %s to %s", (typed, first, last, words) => {
  const period = periodOf(typed);
  expect(period).toMatchObject({ first, last });
  expect(period && periodWords(period)).toBe(words);
});

test.each(["2021H3", "2021Q5", "2021-13", "2021-00", "2025-2021", "21H1", "H1", ""])(
  "%s is no period",
  (typed) => {
    expect(periodOf(typed)).toBeUndefined();
  },
);

test("days are counted by the calendar, over month ends, leap days and a century", () => {
  for (let step = 0, day = isoDate(1999, 12, 1); step < 1500; step += 1) {
    const next = plusDays(day, 1);
    expect(daysBetween(day, next)).toBe(1);
    expect(next > day).toBe(true);
    expect(plusDays(next, -1)).toBe(day);
    day = next;
  }
  expect(daysBetween("2021-07-14", "2021-08-01")).toBe(18);
  expect([2000, 2021, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
});

test("a date is shown as precisely as it was written", () => {
  expect(vietnameseDate("2021-07-06")).toBe("06/07/2021");
  const month = { first: "2016-10-01", last: "2016-10-31", precision: "month" } as const;
  expect(vietnameseDate(month)).toBe("10/2016");
  expect(vietnameseDate({ ...month, precision: "year" })).toBe("2016");
});

test.each([
  ["2021H1", "2020H2", "2021H2", "2020H1"],
  ["2021H2", "2021H1", "2022H1", "2020H2"],
  ["2021", "2020", "2022", undefined],
  ["2021Q1", "2020Q4", "2021Q2", "2020Q1"],
  ["2021-01", "2020-12", "2021-02", "2020-01"],
  ["2021-12", "2021-11", "2022-01", "2020-12"],
  ["2021-2025", "2016-2020", "2026-2030", undefined],
])("%s comes after %s and before %s; a year ago it was %s", (id, before, after, lastYear) => {
  const period = periodOf(id);
  if (!period) throw new Error(id);
  expect(periodBefore(period)?.id).toBe(before);
  expect(periodAfter(period)?.id).toBe(after);
  expect(samePeriodLastYear(period)?.id).toBe(lastYear);
});

// Nghị định 09/2019/NĐ-CP, điều 12.
test.each([
  ["2021H1", "2020-12-15", "2021-06-14"],
  ["2021H2", "2021-06-15", "2021-12-14"],
  ["2021", "2020-12-15", "2021-12-14"],
  ["2021Q1", "2020-12-15", "2021-03-14"],
  ["2021Q3", "2021-06-15", "2021-09-14"],
  ["2021-01", "2020-12-15", "2021-01-14"],
  ["2021-07", "2021-06-15", "2021-07-14"],
  ["2021-2025", "2021-01-01", "2025-12-31"],
])("the decree counts %s from %s to %s, the calendar by its own days", (id, first, last) => {
  const period = periodOf(id);
  if (!period) throw new Error(id);
  expect(windowOf(period, "decree-09-2019")).toEqual({ first, last });
  expect(windowOf(period, "calendar")).toEqual({ first: period.first, last: period.last });
});
