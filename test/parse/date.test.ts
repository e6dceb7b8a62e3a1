import { describe, expect, test } from "vitest";
import { readDate } from "../../src/parse/date.ts";

describe("every spelling of a date is read day first, at the precision it was written", () => {
  test.each([
    ["15/7/2021", "2021-07-15", "2021-07-15", "day"],
    ["15-7-2021", "2021-07-15", "2021-07-15", "day"],
    ["15.7.2021", "2021-07-15", "2021-07-15", "day"],
    ["2021-07-15", "2021-07-15", "2021-07-15", "day"],
    ["15/07/2021", "2021-07-15", "2021-07-15", "day"],
    ["06/07/2021", "2021-07-06", "2021-07-06", "day"],
    [" 15 / 7 / 2021 ", "2021-07-15", "2021-07-15", "day"],
    ["ngày 15/7/2021", "2021-07-15", "2021-07-15", "day"],
    ["Ngày 15 tháng 7 năm 2021", "2021-07-15", "2021-07-15", "day"],
    ["29/2/2024", "2024-02-29", "2024-02-29", "day"],
    ["31/12/2100", "2100-12-31", "2100-12-31", "day"],
    ["tháng 10/2016", "2016-10-01", "2016-10-31", "month"],
    ["tháng 10 năm 2016", "2016-10-01", "2016-10-31", "month"],
    ["10/2016", "2016-10-01", "2016-10-31", "month"],
    ["2016-10", "2016-10-01", "2016-10-31", "month"],
    ["2/2024", "2024-02-01", "2024-02-29", "month"],
    ["2016", "2016-01-01", "2016-12-31", "year"],
    ["năm 2016", "2016-01-01", "2016-12-31", "year"],
    ["tháng 10/2016".normalize("NFD"), "2016-10-01", "2016-10-31", "month"],
  ])("%s", (typed, first, last, precision) => {
    expect(readDate(typed)).toEqual({ ok: true, date: { first, last, precision } });
  });
});

describe("a date that cannot be is refused, with what is wrong", () => {
  test.each([
    ["31/02/2021", { kind: "no-such-day", month: 2, year: 2021, days: 28 }],
    ["29/2/2023", { kind: "no-such-day", month: 2, year: 2023, days: 28 }],
    ["29/2/2100", { kind: "no-such-day", month: 2, year: 2100, days: 28 }],
    ["31/4/2021", { kind: "no-such-day", month: 4, year: 2021, days: 30 }],
    ["0/5/2021", { kind: "no-such-day", month: 5, year: 2021, days: 31 }],
    ["2021-02-30", { kind: "no-such-day", month: 2, year: 2021, days: 28 }],
    ["07/15/2021", { kind: "no-such-month", month: 15, swapped: "15/7/2021" }],
    ["31/13/2021", { kind: "no-such-month", month: 13 }],
    ["02/31/2021", { kind: "no-such-month", month: 31 }],
    ["15/00/2021", { kind: "no-such-month", month: 0 }],
    ["tháng 13/2021", { kind: "no-such-month", month: 13 }],
    ["15/7/21", { kind: "two-digit-year" }],
    ["15-7-21", { kind: "two-digit-year" }],
    ["15/7/1029", { kind: "unlikely-year", year: 1029 }],
    ["2201", { kind: "unlikely-year", year: 2201 }],
    ["0000", { kind: "unlikely-year", year: 0 }],
    ["15/7-2021", { kind: "not-a-date" }],
    ["15/7/20211", { kind: "not-a-date" }],
    ["quý III/2021", { kind: "not-a-date" }],
    ["giữa tháng 7", { kind: "not-a-date" }],
    ["2021-07-15T00:00:00Z", { kind: "not-a-date" }],
    ["15/7", { kind: "not-a-date" }],
    ["", { kind: "not-a-date" }],
    ["１５/７/２０２１", { kind: "not-a-date" }],
  ])("%s", (typed, problem) => {
    expect(readDate(typed)).toMatchObject({ ok: false, problem });
  });
});

const everyDay = [2023, 2024].flatMap((year) =>
  Array.from({ length: 12 * 31 }, (_, index) => ({
    year,
    month: Math.floor(index / 31) + 1,
    day: (index % 31) + 1,
  })),
);

test("of every day of a common and a leap year, those on the calendar are read as themselves", () => {
  for (const { year, month, day } of everyDay) {
    const reading = readDate(`${day}/${month}/${year}`);
    const onCalendar = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
    const exists = Number(onCalendar.slice(5, 7)) === month;
    expect(reading.ok && reading.date.first).toBe(exists && onCalendar);
  }
});
