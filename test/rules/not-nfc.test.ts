import { expect, test } from "vitest";
import { found } from "../helpers/rule-findings.ts";

const path = "bao-cao/2021H1/cd-dong.yaml";
const of = (text: string) => found("DV601", { [path]: text });

test("the first word that was decomposed is pointed at, where it stands once composed", () => {
  const text = `ngày gửi: 10/06/2021\r\nsố: 15/BC, ${"của Liên đoàn".normalize("NFD")} huyện\n`;
  expect(of(text)).toMatchObject([
    {
      at: { line: 2, column: 12, endLine: 2, endColumn: 15 },
      message: expect.stringMatching(/`của`$/),
    },
  ]);
});

test.each([
  ["at the very beginning", "ế".normalize("NFD"), { line: 1, column: 1, endColumn: 2 }],
  ["behind a letter that was composed", `ế${"ữ".normalize("NFD")}`, { column: 1, endColumn: 3 }],
])("a letter %s", (_, text, at) => {
  expect(of(text)).toMatchObject([{ at }]);
});

test("composed letters, and a mark that has no composed form, are no finding", () => {
  expect(of("ngày gửi: 10/06/2021\n")).toEqual([]);
  expect(of("ngày gửi: 10/06/2021 # q\u0301\n")).toEqual([]);
});
