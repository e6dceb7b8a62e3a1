import { expect, test } from "vitest";
import { printTitles } from "../../src/render/print-titles.ts";

const name = (formula: string) =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">${formula}</definedName>`;

test.each([
  ["'Danh sách'!$3:$4", ["Danh sách", [3, 4]]],
  ["Bang!$1:$1", ["Bang", [1, 1]]],
  ["&apos;A&amp;B&apos;!$2:$2", ["A&B", [2, 2]]],
  ["'DS ''gốc'''!$A:$B,'DS ''gốc'''!$5:$6", ["DS 'gốc'", [5, 6]]],
  ["Bang!$5:$6,Bang!$A:$B", ["Bang", [5, 6]]],
])("%s", (formula, expected) => {
  expect([...printTitles(name(formula))]).toEqual([expected]);
});

test("columns alone, and other names, repeat no rows", () => {
  expect([...printTitles(name("Bang!$A:$B"))]).toEqual([]);
  const other = '<definedName name="_xlnm.Print_Area" localSheetId="0">Bang!$1:$4</definedName>';
  expect([...printTitles(other)]).toEqual([]);
});
