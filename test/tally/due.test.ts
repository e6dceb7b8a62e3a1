import { describe, expect, test } from "vitest";
import type { LocalDate } from "../../src/model/config.ts";
import {
  dayDate,
  daysInMonth,
  type FlexDate,
  monthDate,
  plusDays,
  yearDate,
} from "../../src/model/date.ts";
import type { Deadline } from "../../src/model/pack.ts";
import { lastGoodDay, occurrencesOf } from "../../src/tally/due.ts";
import { exampleFolder } from "../helpers/example-folder.ts";
import { guidancePath, guidanceWith } from "../helpers/standing.ts";

const base: Deadline = {
  id: "moc",
  task: "gửi báo cáo",
  shownBy: "proof",
  unitKinds: ["huyen"],
  periods: [],
  clause: "mục 5",
};

function packOf(...changes: readonly (readonly [string, string])[]) {
  const [pack] = exampleFolder(guidanceWith(...changes)).packs;
  if (!pack) throw new Error(`${guidancePath} is no pack`);
  return pack;
}

/** `id due` of every time the deadline falls due in 2021–2025, under guidance of 1 February 2021. */
function duesOf(
  deadline: Partial<Deadline>,
  localDates: readonly LocalDate[] = [],
  pack = packOf(),
) {
  return occurrencesOf({ ...base, ...deadline }, pack, localDates).map(
    ({ id, due }) => `${id} ${due?.day ?? "-"}`,
  );
}

describe("the last good day", () => {
  test("`trước ngày` X is the day before X, for every day of two years", () => {
    for (let day = plusDays("2023-12-31", 0); day < "2026-01-01"; day = plusDays(day, 1)) {
      const before: FlexDate = { first: day, last: day, precision: "day" };
      const last = lastGoodDay({ ...base, before })?.day ?? "2000-01-01";
      expect(plusDays(last, 1)).toBe(day);
      expect(lastGoodDay({ ...base, by: before })?.day).toBe(day);
    }
  });

  test("of a month is its last day, leap years included", () => {
    for (let month = 1; month <= 12; month += 1) {
      const inMonth = monthDate(2024, month);
      const day = lastGoodDay({ ...base, inMonth })?.day;
      expect(day?.slice(8)).toBe(String(daysInMonth(2024, month)));
      expect(lastGoodDay({ ...base, by: inMonth })?.day).toBe(day);
    }
    expect(lastGoodDay({ ...base, inMonth: monthDate(2024, 2) })?.day).toBe("2024-02-29");
  });

  test("`trước tháng`, `trước năm` end the day before they begin", () => {
    expect(lastGoodDay({ ...base, before: monthDate(2021, 3) })?.day).toBe("2021-02-28");
    expect(lastGoodDay({ ...base, before: yearDate(2021) })?.day).toBe("2020-12-31");
  });

  test("is none where the guidance gives none", () => {
    expect(lastGoodDay(base)).toBeUndefined();
  });
});

describe("a deadline that falls due once", () => {
  test("takes the organisation's day only where the guidance has none", () => {
    const local: LocalDate = { deadline: "moc", on: dayDate(2022, 3, 31) };
    expect(duesOf({}, [local])).toEqual(["moc 2022-03-31"]);
    expect(duesOf({ by: dayDate(2021, 11, 30) }, [local])).toEqual(["moc 2021-11-30"]);
    expect(duesOf({}, [{ ...local, deadline: "khac" }])).toEqual(["moc -"]);
  });
});

describe("a periodic deadline", () => {
  test("falls due once a half and once a year, without a day of its own", () => {
    const dues = duesOf({ periods: ["half", "year"] });
    expect(dues).toHaveLength(15);
    expect(dues.slice(0, 3)).toEqual(["moc-2021h1 -", "moc-2021h2 -", "moc-2021 -"]);
  });

  test("is not owed for periods that ended before the guidance was issued", () => {
    const late = packOf(["ngày: 01/02/2021", "ngày: 06/07/2021"]);
    expect(duesOf({ periods: ["half"] }, [], late)[0]).toBe("moc-2021h2 -");
    expect(duesOf({ periods: ["year"] }, [], late)[0]).toBe("moc-2021 -");
    const onLastDay = packOf(["ngày: 01/02/2021", "ngày: 30/06/2021"]);
    expect(duesOf({ periods: ["half"] }, [], onLastDay)[0]).toBe("moc-2021h1 -");
  });

  test("takes local days, and one for a very period before one for all", () => {
    const local: readonly LocalDate[] = [
      { deadline: "moc", period: "H2", on: { day: 14, month: 12 } },
      { deadline: "moc", period: "2022H2", on: dayDate(2023, 1, 10) },
    ];
    expect(duesOf({ periods: ["half"] }, local).slice(0, 5)).toEqual([
      "moc-2021h1 -",
      "moc-2021h2 2021-12-14",
      "moc-2022h1 -",
      "moc-2022h2 2023-01-10",
      "moc-2023h1 -",
    ]);
  });

  test("29/2 is the last day of February where a year lacks it", () => {
    const local: LocalDate = { deadline: "moc", period: "YEAR", on: { day: 29, month: 2 } };
    const dues = duesOf({ periods: ["year"] }, [local]);
    expect(dues).toContain("moc-2023 2023-02-28");
    expect(dues).toContain("moc-2024 2024-02-29");
  });

  test("its proof may lie under the period or under the deadline's own name", () => {
    const [first] = occurrencesOf({ ...base, periods: ["half"] }, packOf(), []);
    expect(first?.folders).toEqual(["2021H1", "moc-2021h1"]);
  });
});

describe("a deadline every N years", () => {
  const every = { years: 2, day: 15, month: 10 };

  test("without a first year has no date", () => {
    expect(duesOf({ every })).toEqual(["moc -"]);
  });

  test("with a first year, of the guidance or of the organisation, falls due in rounds", () => {
    const rounds = ["moc-2022 2022-10-15", "moc-2024 2024-10-15"];
    expect(duesOf({ every: { ...every, firstYear: 2022 } })).toEqual(rounds);
    expect(duesOf({ every }, [{ deadline: "moc", firstYear: 2022 }])).toEqual(rounds);
  });

  test("rounds before the guidance are owed by nobody", () => {
    expect(duesOf({ every: { ...every, firstYear: 2019 } })).toEqual([
      "moc-2021 2021-10-15",
      "moc-2023 2023-10-15",
      "moc-2025 2025-10-15",
    ]);
  });
});
