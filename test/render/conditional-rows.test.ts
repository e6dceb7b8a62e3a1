import { describe, expect, test } from "vitest";
import type { Places } from "../../src/render/filling.ts";
import { filledSheets } from "../../src/render/xlsx-template.ts";
import { partOf, xlsxSheet } from "../helpers/documents.ts";
import { textCell, xlsxOf } from "../helpers/made-xlsx.ts";

const row = (number: number, ...texts: readonly string[]) =>
  `<row r="${number}">${texts.map((text, at) => textCell(`${"ABC"[at]}${number}`, text, 1)).join("")}</row>`;

/** Headings and a list that are there if there is anything to list; two cells of the list are one. */
const template = xlsxOf(
  [
    {
      name: "Mẫu",
      rows:
        row(1, "{#có}Đầu", "", "x{/có}") +
        row(2, "{#có}{#mục}{tên}", "", "x{/mục}{/có}") +
        row(3, "{^có}Không có", "", "{/có}"),
      tail: '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>',
    },
  ],
  {
    names:
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Mẫu\'!$1:$1</definedName><definedName name="Đầu">\'Mẫu\'!$A$1</definedName>',
  },
);

const filled = (...names: readonly string[]) => {
  const places: Places = { có: names.length > 0, mục: names.map((tên) => ({ tên })) };
  return filledSheets(
    template,
    () => places,
    (typed) => typed,
  );
};

describe("a list within a condition of the same rows", () => {
  test("has the merged cells of each of its rows, and no others", async () => {
    const sheet = await xlsxSheet(filled("a", "b", "c"));
    expect(sheet.model.merges).toEqual(["A2:B2", "A3:B3", "A4:B4"]);
    expect([1, 2, 3, 4].map((at) => sheet.getCell(at, 1).value)).toEqual(["Đầu", "a", "b", "c"]);
  });

  test("is not there where the condition does not hold, nor is anything merged", async () => {
    const sheet = await xlsxSheet(filled());
    expect(sheet.model.merges).toEqual([]);
    expect(sheet.getCell("A1").value).toBe("Không có");
  });
});

test("print titles that are no rows any more are no titles; other names stay, and are lost", () => {
  const names = (bytes: Uint8Array) =>
    partOf(bytes, "xl/workbook.xml").match(/<definedName .*?<\/definedName>/g);
  expect(names(filled("a"))?.map((name) => name.replace(/<.*?>/g, ""))).toEqual([
    "'Mẫu'!$1:$1",
    "'Mẫu'!$A$1",
  ]);
  expect(names(filled())).toEqual(['<definedName name="Đầu">#REF!</definedName>']);
});
