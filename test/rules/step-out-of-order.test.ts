import { describe, expect, test } from "vitest";
import { daysBetween, type IsoDate, plusDays, vietnameseDate } from "../../src/model/date.ts";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found, messages } from "../helpers/rule-findings.ts";
import { guidanceWith } from "../helpers/standing.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";

function dated(survey: string, plan: string) {
  const lines = { "khảo sát": `{ ngày: ${survey} }`, "kế hoạch": `{ từ: ${plan} }` };
  return { [path]: sampleRecord(lines) };
}

describe("two steps", () => {
  test("are out of order exactly when the later one has the earlier day", () => {
    const survey: IsoDate = "2024-03-01";
    for (let offset = -3; offset <= 3; offset += 1) {
      const plan = plusDays(survey, offset);
      const count = daysBetween(survey, plan) < 0 ? 1 : 0;
      const files = dated(vietnameseDate(survey), vietnameseDate(plan));
      expect(found("DV203", files)).toHaveLength(count);
    }
  });

  test.each([
    ["20/06/2021", "6/2021", 0],
    ["20/06/2021", "5/2021", 1],
    ["6/2021", "01/06/2021", 0],
    ["6/2021", "31/05/2021", 1],
    ["2021", "01/01/2021", 0],
    ["2021", "2020", 1],
    ["2021", "12/2021", 0],
  ])("known by month or year only when certain: survey %s, plan %s", (survey, plan, count) => {
    expect(found("DV203", dated(survey, plan))).toHaveLength(count);
  });

  test("the message names both keys and how far off, `ít nhất` where it is not exact", () => {
    expect(messages("DV203", dated("20/06/2021", "5/2021"))).toEqual([
      "`kế hoạch: từ` 05/2021 sớm hơn `khảo sát: ngày` 20/06/2021 ít nhất 20 ngày",
    ]);
  });

  test("keys are named as the record spells them", () => {
    const files = {
      [path]: sampleRecord({ KHAO_SAT: "{ Ngay: 2/7/2021 }", plan: "{ from: 1/7/2021 }" }),
    };
    expect(messages("DV203", files)[0]).toBe(
      "`plan: from` 01/07/2021 sớm hơn `KHAO_SAT: Ngay` 02/07/2021 1 ngày",
    );
  });
});

test("one finding per date, against the one it misses by most, with both places", () => {
  const files = {
    [path]: sampleRecord({
      "khảo sát": "{ ngày: 20/06/2021 }",
      "kế hoạch": "{ từ: 01/08/2021 }",
      "tổng kết": "{ ngày: 01/06/2021 }",
    }),
  };
  const [finding, ...more] = found("DV203", files);
  expect(more).toEqual([]);
  expect(finding?.message).toContain("`kế hoạch: từ` 01/08/2021 61 ngày");
  expect(finding?.at.line).toBe(12);
  expect(finding?.related).toMatchObject([{ path, line: 11 }]);
});

test("a date that cannot be read, and steps without dates, are left alone", () => {
  expect(found("DV203", dated("31/06/2021", "01/01/2021"))).toEqual([]);
  expect(found("DV203", { [path]: sampleRecord() })).toEqual([]);
});

test("of a list the earliest counts, and the finding points at it", () => {
  const files = {
    ...guidanceWith(["ngày: [kế hoạch.từ]", "ngày: [kế hoạch.từ, kiểm tra.ngày]"]),
    [path]: sampleRecord({
      "kế hoạch": "{ từ: 01/08/2021 }",
      "kiểm tra": "[{ ngày: 15/11/2021 }, { ngày: 30/07/2021 }]",
    }),
  };
  expect(messages("DV203", files)).toEqual([
    "`kiểm tra: ngày` 30/07/2021 sớm hơn `kế hoạch: từ` 01/08/2021 2 ngày",
  ]);
  expect(found("DV203", files)[0]?.at.column).toBeGreaterThan(30);
});
