import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { guidanceWith, localDates, quotaIn } from "../helpers/standing.ts";

const quotaLine =
  "{ mã: huyen-dk, loại đơn vị: huyen, đếm: đăng ký, ít nhất: 1, nhiều nhất: 3, thời hạn: dang-ky, điều khoản: mục 4 }";

function quotaOf(parts: string) {
  const line = `{ mã: huyen-dk, loại đơn vị: huyen, điều khoản: mục 4, ${parts} }`;
  return guidanceWith([quotaLine, line]);
}

function records(count: number, lines: Readonly<Record<string, string>> = {}) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `mo-hinh/cd-dong/mo-hinh-${index}.md`,
      sampleRecord({ tên: `Mô hình số ${index}`, ...lines }),
    ]),
  );
}

describe("the state of a quota", () => {
  test("a unit that sent nothing has its line", () => {
    expect(quotaIn({}, "2021-07-01")).toMatchObject({ state: "short", actual: 0, missing: 1 });
  });

  test("a quota without a number is neither short nor met", () => {
    expect(quotaIn({}, "2022-01-01", "nganh-dk")).toMatchObject({ state: "none", missing: 0 });
  });

  test.each([
    ["ít nhất: 2", "đếm: đăng ký, ít nhất: 2", 2, undefined],
    ["nhiều nhất: 2", "đếm: đăng ký, nhiều nhất: 2", undefined, 2],
    ["ít nhất: 1, nhiều nhất: 3", "đếm: đăng ký, ít nhất: 1, nhiều nhất: 3", 1, 3],
    ["ít nhất: 2, nhiều nhất: 2", "đếm: đăng ký, ít nhất: 2, nhiều nhất: 2", 2, 2],
    ["ít nhất: 0", "đếm: đăng ký, ít nhất: 0", 0, undefined],
  ])("agrees with its number for every count: %s", (_, parts, min = 0, max = Infinity) => {
    for (let count = 0; count <= 5; count += 1) {
      const line = quotaIn({ ...quotaOf(parts), ...records(count) }, "2021-12-31");
      const state = count < min ? "short" : count > max ? "over" : "met";
      expect(line).toMatchObject({ state, actual: count, missing: Math.max(0, min - count) });
      expect(line.counted).toHaveLength(count);
    }
  });
});

describe("what a quota counts", () => {
  test("of one kind only that kind; the other is told", () => {
    const files = {
      ...quotaOf("đếm: đăng ký, loại: tập thể, ít nhất: 2"),
      ...records(1),
      "mo-hinh/cd-dong/chi-hoa.md": sampleRecord({ tên: "Chị Hoa", loại: "cá nhân" }),
    };
    const line = quotaIn(files, "2021-12-31");
    expect(line).toMatchObject({ actual: 1, missing: 1 });
    expect(line.notCounted).toMatchObject([
      { registration: { id: "chi-hoa" }, reason: "other-kind" },
    ]);
  });

  test("recognised ones from the day of their decision on", () => {
    const recognised = { "trạng thái": "được công nhận", "công nhận": "{ ngày: 20/12/2022 }" };
    const files = { ...quotaOf("đếm: công nhận, ít nhất: 1"), ...records(1, recognised) };
    expect(quotaIn(files, "2022-12-19")).toMatchObject({
      actual: 0,
      notCounted: [{ reason: "not-recognised" }],
    });
    expect(quotaIn(files, "2022-12-20")).toMatchObject({ actual: 1, state: "met" });
  });

  test("a recognised model that was retired later, on the days between", () => {
    const files = {
      ...quotaOf("đếm: công nhận, ít nhất: 1"),
      ...records(1, {
        "trạng thái": "không còn hiệu quả",
        "công nhận": "{ ngày: 20/12/2022 }",
        ngừng: "{ ngày: 01/06/2024 }",
      }),
    };
    expect(quotaIn(files, "2022-12-19").actual).toBe(0);
    expect(quotaIn(files, "2023-06-30").actual).toBe(1);
    expect(quotaIn(files, "2024-06-01").actual).toBe(0);
  });
});

describe("the day by which a quota is owed", () => {
  test("is the last good day of its deadline", () => {
    expect(quotaIn({}, "2021-07-01").due).toBe("2021-07-14");
  });

  test("without a deadline is the last of the pack's years", () => {
    expect(quotaIn(quotaOf("đếm: đăng ký, ít nhất: 1"), "2021-07-01").due).toBe("2025-12-31");
  });

  test("of a deadline without a date is the organisation's own, where it sets one", () => {
    const undated = guidanceWith([" trước ngày: 15/7/2021,", ""]);
    expect(quotaIn(undated, "2021-07-01").due).toBe("2025-12-31");
    const dated = { ...undated, ...localDates("{ thời hạn: dang-ky, ngày: 31/07/2021 }") };
    expect(quotaIn(dated, "2021-07-01").due).toBe("2021-07-31");
  });

  test("of the guidance is not moved by the organisation", () => {
    const files = localDates("{ thời hạn: dang-ky, ngày: 31/12/2021 }");
    expect(quotaIn(files, "2021-07-01").due).toBe("2021-07-14");
  });
});
