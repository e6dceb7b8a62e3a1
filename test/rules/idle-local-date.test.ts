import { expect, test } from "vitest";
import { messages } from "../helpers/rule-findings.ts";
import { guidanceWith, localDates } from "../helpers/standing.ts";

const told = (entry: string, files = {}) =>
  messages("DV908", { ...files, ...localDates(entry) }).join();

test.each([
  ["{ thời hạn: bao-cao, ngày: 10/12 }", "chưa nêu `kỳ`"],
  ["{ thời hạn: bao-cao, kỳ: năm }", "chưa có `ngày`"],
  ["{ thời hạn: bao-cao, kỳ: năm, ngày: 10/1 }", "nửa đầu của chính năm báo cáo"],
  ["{ thời hạn: so-ket, ngày: 01/12/2021 }", "hướng dẫn đã nêu ngày"],
  ["{ thời hạn: so-kett, ngày: 01/12/2021 }", "gần nhất là `so-ket`"],
])("%s is of no use, and the message says why", (entry, words) => {
  expect(told(entry)).toContain(words);
});

test.each([
  "{ thời hạn: bao-cao, kỳ: 2021H2, ngày: 05/01/2022 }",
  "{ thời hạn: bao-cao, kỳ: 6 tháng đầu năm, ngày: 14/6 }",
  "{ thời hạn: bao-cao, kỳ: năm, ngày: 14/12 }",
])("%s is of use", (entry) => {
  expect(told(entry)).toBe("");
});

test("a deadline without a day and without periods wants a whole date", () => {
  const undated = guidanceWith(["chậm nhất ngày: 30/11/2021, ", ""]);
  expect(told("{ thời hạn: so-ket, ngày: 01/12 }", undated)).toContain("đủ ngày, tháng, năm");
  expect(told("{ thời hạn: so-ket, ngày: 01/12/2021 }", undated)).toBe("");
});
