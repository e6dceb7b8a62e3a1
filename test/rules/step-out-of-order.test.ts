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
      "`kế hoạch: từ` (05/2021) sớm hơn `khảo sát: ngày` (20/06/2021) ít nhất 20 ngày",
    ]);
  });

  test("keys are named as the record spells them", () => {
    const files = {
      [path]: sampleRecord({ KHAO_SAT: "{ Ngay: 2/7/2021 }", plan: "{ from: 1/7/2021 }" }),
    };
    expect(messages("DV203", files)[0]).toBe(
      "`plan: from` (01/07/2021) sớm hơn `KHAO_SAT: Ngay` (02/07/2021) 1 ngày",
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
  expect(finding?.message).toContain("`kế hoạch: từ` (01/08/2021) 61 ngày");
  expect(finding?.at.line).toBe(12);
  expect(finding?.related).toMatchObject([{ path, line: 11 }]);
});

test("a date that cannot be read, and steps without dates, are left alone", () => {
  expect(found("DV203", dated("31/06/2021", "01/01/2021"))).toEqual([]);
  expect(found("DV203", { [path]: sampleRecord() })).toEqual([]);
});

describe("inspections, which are many, between plan and conclusion", () => {
  const guidance = guidanceWith(["ngày: [kế hoạch.từ]", "ngày: [kế hoạch.từ, kiểm tra.ngày]"]);
  const inspected = (days: readonly string[], concluded = "30/11/2021") =>
    found("DV203", {
      ...guidance,
      [path]: sampleRecord({
        "kế hoạch": "{ từ: 01/08/2021 }",
        "kiểm tra": `[${days.map((day) => `{ ngày: ${day} }`).join(", ")}]`,
        "tổng kết": `{ ngày: ${concluded} }`,
      }),
    });

  test("are in order in any order among themselves", () => {
    expect(inspected(["15/11/2021", "02/08/2021", "30/11/2021"])).toEqual([]);
  });

  test("each one before the plan is told, where it stands", () => {
    const findings = inspected(["15/11/2021", "30/07/2021", "20/07/2021"]);
    expect(findings.map(({ message }) => message)).toEqual([
      "`kiểm tra: ngày` (30/07/2021) sớm hơn `kế hoạch: từ` (01/08/2021) 2 ngày",
      "`kiểm tra: ngày` (20/07/2021) sớm hơn `kế hoạch: từ` (01/08/2021) 12 ngày",
    ]);
    const [first, second] = findings;
    expect(first?.at.column).toBeGreaterThan(30);
    expect(second?.at.column).toBeGreaterThan(first?.at.column ?? 0);
  });

  test("the conclusion is held against the last of them", () => {
    expect(inspected(["15/11/2021", "05/12/2021", "03/12/2021"])).toMatchObject([
      { message: "`tổng kết: ngày` (30/11/2021) sớm hơn `kiểm tra: ngày` (05/12/2021) 5 ngày" },
    ]);
    expect(inspected(["12/2021"], "12/2021")).toEqual([]);
  });
});
