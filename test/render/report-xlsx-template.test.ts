import { expect, test } from "vitest";
import type { IsoDate } from "../../src/model/date.ts";
import { periodOf } from "../../src/model/period.ts";
import { reportOf } from "../../src/render/report.ts";
import { figureSheets } from "../../src/render/report-sheets.ts";
import { reportXlsx } from "../../src/render/report-xlsx.ts";
import { periodTally } from "../../src/tally/period.ts";
import { canPrint, partOf, recalculated, xlsxSheet } from "../helpers/documents.ts";
import { exampleFolder } from "../helpers/example-folder.ts";
import { chartXml, drawingXml, relationsXml, textCell, xlsxOf } from "../helpers/made-xlsx.ts";

const model = (id: string, unit: string, field: string) => ({
  [`mo-hinh/${unit}/${id}.md`]: `---\ntên: ${id}\nloại: tập thể\nchủ thể: CĐCS May\nđăng ký: mới\nlĩnh vực: ${field}\nngày đăng ký: 10/09/2021\ntrạng thái: đã đăng ký\n---\n`,
});
const folder = exampleFolder({
  ...model("mot", "cd-dong", "VH"),
  ...model("hai", "cd-dong", "KT"),
  ...model("ba", "cd-tay", "KT"),
});

function filled(template: Uint8Array): Uint8Array {
  const [pack] = folder.packs;
  const period = periodOf("2021H2");
  if (!pack || !period) throw new Error("the example folder has no pack");
  const { config, roster } = folder;
  const asOf: IsoDate = "2021-12-31";
  const issuer = { config, roster, pack, unit: undefined, date: asOf };
  const tally = periodTally(folder, { pack, period, asOf });
  return reportXlsx(reportOf(tally, issuer), figureSheets(tally, issuer), template);
}

/** Figures by field in the fourth row and third column, a chart over its first, the list under another name. */
const lists = (listName: string | undefined) =>
  xlsxOf(
    [
      {
        name: "Số liệu",
        rows:
          `<row r="1">${textCell("A1", "Biểu {tên bảng theo lĩnh vực}")}</row>` +
          `<row r="4">${textCell("C4", "{@bảng theo lĩnh vực}")}${textCell("D4", "")}</row>` +
          `<row r="5">${textCell("C5", "{@ô trái}")}${textCell("D5", "{@ô giữa}")}</row>` +
          `<row r="7"><c r="C7"><f>SUM(E5:E5)</f></c></row>`,
        tail: '<mergeCells count="1"><mergeCell ref="C4:D4"/></mergeCells><drawing r:id="rId1"/>',
        related: [["drawing", "../drawings/drawing1.xml"]],
      },
      ...(listName === undefined
        ? []
        : [
            {
              name: listName,
              rows: `<row r="1">${textCell("A1", "LĐLĐ tỉnh")}</row><row r="3">${textCell("B3", "{@bảng liệt kê hồ sơ}")}</row>`,
            },
          ]),
    ],
    {
      parts: {
        "xl/charts/chart1.xml": chartXml("'Số liệu'!$E$5:$E$5"),
        "xl/drawings/drawing1.xml": drawingXml([1, 12], [6, 30]),
        "xl/drawings/_rels/drawing1.xml.rels": relationsXml([["chart", "../charts/chart1.xml"]]),
      },
    },
  );

test("a clerk's own workbook has the figures where the clerk wants them, as formulas over the clerk's list", async () => {
  const bytes = filled(lists("DS 'gốc' 1"));
  const sheet = await xlsxSheet(bytes, "Số liệu");
  expect(sheet.getCell("C6").text).toBe("1");
  expect(sheet.getCell("D6").text).toBe("văn hóa");
  expect(sheet.getCell("E6")).toMatchObject({
    formula: `SUMPRODUCT(('DS ''gốc'' 1'!$O$4:$O$6="x")*('DS ''gốc'' 1'!$J$4:$J$6="vh"))`,
    result: 1,
  });
  expect(sheet.getCell("E8")).toMatchObject({ formula: "SUM(E6:E7)", result: 3 });
  expect(sheet.getCell("E9").result).toBe("đúng");
  expect(partOf(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  const list = await xlsxSheet(bytes, "DS 'gốc' 1");
  expect([list.getCell("A1").text, list.getCell("C4").text]).toEqual(["LĐLĐ tỉnh", "hai"]);
});

test.skipIf(!canPrint)(
  "a program counts what is in store there too",
  { timeout: 120_000 },
  async () => {
    const bytes = filled(lists("DS 'gốc' 1"));
    const stored = await xlsxSheet(bytes, "Số liệu");
    const counted = await xlsxSheet(recalculated(bytes), "Số liệu");
    const values = (sheet: typeof stored) =>
      ["E6", "E7", "E8", "E9", "F8", "F9"].map((name) => sheet.getCell(name).result);
    expect(values(counted)).toEqual(values(stored));
  },
);

test("without a list in the workbook the figures are values, their sums still formulas", async () => {
  const sheet = await xlsxSheet(filled(lists(undefined)), "Số liệu");
  expect(sheet.getCell("E6").value).toBe(1);
  expect(sheet.getCell("E8")).toMatchObject({ formula: "SUM(E6:E7)", result: 3 });
  // Whether the parts are the whole is told by the list.
  expect(sheet.getCell("E9").value).toBe("đúng");
});

test("what the clerk's workbook holds beside the places moves along", () => {
  const bytes = filled(lists(undefined));
  expect(partOf(bytes, "xl/charts/chart1.xml")).toContain("'Số liệu'!");
  expect(partOf(bytes, "xl/drawings/drawing1.xml")).toContain("Biểu đồ");
});
