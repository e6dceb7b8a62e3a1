import { expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found } from "../helpers/rule-findings.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const fixesOf = (lines: Record<string, string>) =>
  found("DV006", { [path]: sampleRecord(lines) }).map(({ fix }) => fix);

test.each([
  ["a map", { "khảo sát": "hôm qua" }, "khảo sát: { ngày: 20/06/2021, thuận lợi: …, khó khăn: … }"],
  ["a map in a list", { "kiểm tra": "[tốt]" }, "- { ngày: …, người: …, kết quả: … }"],
  ["a text", { "quy mô": "[cơ sở, tỉnh]" }, "quy mô: cơ sở"],
])("shows how to type %s with the names of its parts", (_, lines, typed) => {
  expect(fixesOf(lines)).toEqual([`gõ theo dạng \`${typed}\``]);
});
