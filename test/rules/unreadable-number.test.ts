import { expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found } from "../helpers/rule-findings.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";

test.each([
  ["1.10", "dùng dấu chấm trước phần thập phân", 'gõ `giá trị: "1,10"`'],
  ["320 người", "không phải là số", "gõ `giá trị: 320`"],
  ["nhiều", "không phải là số", "ghi bằng chữ số"],
])("a figure %s", (typed, problem, fix) => {
  const files = { [path]: sampleRecord({ "kết quả": `[{ chỉ số: a, giá trị: ${typed} }]` }) };
  expect(found("DV106", files)).toMatchObject([
    { message: expect.stringContaining(problem), fix: expect.stringContaining(fix) },
  ]);
});

test("a whole number has no decimals", () => {
  expect(found("DV106", { [path]: sampleRecord({ "số hộ tham gia": '"2,5"' }) })).toMatchObject([
    { message: "`số hộ tham gia: 2,5` không phải là số nguyên" },
  ]);
});

test("what is shown to type is read as a number, within braces too", () => {
  const files = { [path]: sampleRecord({ "kết quả": '[{ chỉ số: a, giá trị: "1,10" }]' }) };
  expect([...found("DV106", files), ...found("DV102", files)]).toEqual([]);
});
