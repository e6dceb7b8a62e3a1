import { expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found, messages } from "../helpers/rule-findings.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";

function record(decided: string, { registered = "10/06/2021", concluded = "30/11/2022" } = {}) {
  return {
    [path]: sampleRecord({
      "ngày đăng ký": registered,
      "trạng thái": "được công nhận",
      "tổng kết": `{ ngày: ${concluded} }`,
      "công nhận": `{ số: 45/QĐ-LĐLĐ, ngày: ${decided} }`,
    }),
  };
}

const told = (...record_: Parameters<typeof record>) => messages("DV209", record(...record_));

test("a decision on the day of the review, or after it, is in order", () => {
  for (const day of ["30/11/2022", "01/12/2022", "2023"]) expect(told(day)).toEqual([]);
});

test("one before the review or the registration is told, by the day it misses by more", () => {
  expect(told("29/11/2022")).toEqual([
    "quyết định công nhận (29/11/2022) sớm hơn `tổng kết: ngày` (30/11/2022) 1 ngày",
  ]);
  expect(told("01/06/2021", { concluded: "05/06/2021" })).toEqual([
    "quyết định công nhận (01/06/2021) sớm hơn `ngày đăng ký` (10/06/2021) 9 ngày",
  ]);
});

test("a month or a year counts only where it is certainly earlier", () => {
  for (const day of ["tháng 11/2022", "2022"]) expect(told(day)).toEqual([]);
  expect(told("15/11/2022", { concluded: "tháng 11/2022" })).toEqual([]);
  expect(told("tháng 10/2022")).toEqual([
    "quyết định công nhận (10/2022) sớm hơn `tổng kết: ngày` (30/11/2022) ít nhất 30 ngày",
  ]);
});

test("it points at the day of the decision, and at the day that comes first", () => {
  expect(found("DV209", record("29/11/2022"))).toMatchObject([
    { at: { path, line: 11, column: 36, endColumn: 46 }, related: [{ line: 10 }] },
  ]);
});
