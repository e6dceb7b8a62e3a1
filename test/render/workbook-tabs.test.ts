import { describe, expect, test } from "vitest";
import { templateFindings } from "../../src/check/run.ts";
import { type Places, vocabularyOf } from "../../src/render/filling.ts";
import { scannedTemplate } from "../../src/render/template-scan.ts";
import { filledWorkbook } from "../../src/render/xlsx-template.ts";
import { rules } from "../../src/rules/index.ts";
import { partOf, xlsxSheet } from "../helpers/documents.ts";
import {
  chartXml,
  drawingXml,
  type MadeSheet,
  relationsXml,
  textCell,
  xlsxOf,
} from "../helpers/made-xlsx.ts";

const sample: Places = {
  annexes: [{ annexHeading: "", annexNote: "" }],
  hasUnitTable: true,
  heading: "",
};
const vocabulary = vocabularyOf(sample);

const named = (...headings: readonly string[]): Places => ({
  annexes: headings.map((annexHeading) => ({ annexHeading, annexNote: `Kèm ${annexHeading}` })),
  hasUnitTable: true,
  heading: "BÁO CÁO",
});

const annexTab = "{#các phụ lục}{phụ lục}";

/** A text, a sheet for each annex with a picture and print titles, a sheet on a condition, sums of both. */
const template = xlsxOf(
  [
    { name: "Báo cáo", rows: `<row r="1">${textCell("A1", "{heading}")}</row>` },
    {
      name: annexTab,
      head: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
      rows: `<row r="1">${textCell("A1", "{annexHeading}")}<c r="B1"><v>3</v></c></row><row r="2">${textCell("A2", "{annexNote}")}</row>`,
      tail: '<hyperlinks><hyperlink ref="A2" location="A1"/></hyperlinks><drawing r:id="rId1"/>',
      related: [["drawing", "../drawings/drawing1.xml"]],
    },
    {
      name: "{#có bảng theo đơn vị}Đơn vị",
      rows: `<row r="1"><c r="A1"><v>5</v></c></row>`,
    },
    {
      name: "Cộng",
      rows: `<row r="1"><c r="A1"><f>'{#có bảng theo đơn vị}Đơn vị'!A1+'${annexTab}'!B1</f></c></row>`,
    },
  ],
  {
    names: `<definedName name="_xlnm.Print_Titles" localSheetId="1">'${annexTab}'!$1:$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="3">Cộng!$1:$1</definedName><definedName name="DonVi">'{#có bảng theo đơn vị}Đơn vị'!$A$1</definedName>`,
    parts: {
      "xl/charts/chart1.xml": chartXml(`'{#có bảng theo đơn vị}Đơn vị'!$A$1:$A$1`),
      "xl/drawings/drawing1.xml": drawingXml([1, 8], [4, 20]),
      "xl/drawings/_rels/drawing1.xml.rels": relationsXml([["chart", "../charts/chart1.xml"]]),
    },
  },
);

const fill = (places: Places) => filledWorkbook(template, () => places, vocabulary);
const sheetNames = async (bytes: Uint8Array) =>
  (await xlsxSheet(bytes)).workbook.worksheets.map(({ name }) => name);

describe("a sheet named by a list", () => {
  test("is made once for each entry, in its place, with the entry's own texts", async () => {
    const bytes = fill(named("Phụ lục I", "Phụ lục II", "Phụ lục III"));
    expect(await sheetNames(bytes)).toEqual([
      "Báo cáo",
      "Phụ lục I",
      "Phụ lục II",
      "Phụ lục III",
      "Đơn vị",
      "Cộng",
    ]);
    for (const heading of ["Phụ lục I", "Phụ lục II", "Phụ lục III"]) {
      const sheet = await xlsxSheet(bytes, heading);
      expect([sheet.getCell("A1").text, sheet.getCell("A2").text]).toEqual([
        heading,
        `Kèm ${heading}`,
      ]);
      expect(sheet.pageSetup.printTitlesRow).toBe("1:1");
    }
  });

  test("only one of them is the chosen sheet, and has the drawing", () => {
    const bytes = fill(named("Phụ lục I", "Phụ lục II"));
    const made = [2, 5].map((number) => partOf(bytes, `xl/worksheets/sheet${number}.xml`));
    expect(made.map((xml) => [xml.includes("tabSelected"), xml.includes("<drawing")])).toEqual([
      [true, true],
      [false, false],
    ]);
    // Links to cells of the sheet itself stay.
    for (const xml of made) expect(xml).toContain('<hyperlink ref="A2" location="A1"/>');
  });

  test("names that are not allowed, too long or taken are changed", async () => {
    const names = await sheetNames(fill(named("A/B: [1]", "báo cáo", "Phụ lục ".repeat(9))));
    expect(names.slice(0, 3)).toEqual(["Báo cáo", "A B 1", "báo cáo (2)"]);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  });

  test("is not there for an empty list, and formulas that speak of it say so", async () => {
    const bytes = fill(named());
    expect(await sheetNames(bytes)).toEqual(["Báo cáo", "Đơn vị", "Cộng"]);
    expect(partOf(bytes, "xl/worksheets/sheet4.xml")).toContain("<f>'Đơn vị'!A1+#REF!</f>");
    expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toBe("");
    expect(partOf(bytes, "[Content_Types].xml")).not.toContain("sheet2.xml");
    expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("sheet2.xml");
    const book = partOf(bytes, "xl/workbook.xml");
    expect(book.match(/localSheetId="\d+"/g)).toEqual(['localSheetId="2"']);
  });
});

describe("a sheet on a condition", () => {
  test("has the rest of the tab as its name, in formulas, names and charts too", () => {
    const bytes = fill(named("Phụ lục"));
    expect(partOf(bytes, "xl/worksheets/sheet4.xml")).toContain("'Đơn vị'!A1+'Phụ lục'!B1");
    expect(partOf(bytes, "xl/workbook.xml")).toContain("'Đơn vị'!$A$1</definedName>");
    expect(partOf(bytes, "xl/charts/chart1.xml")).toContain("'Đơn vị'!$A$1:$A$1");
  });

  test("is left out where it does not hold", async () => {
    const bytes = fill({ ...named("Phụ lục"), hasUnitTable: false });
    expect(await sheetNames(bytes)).toEqual(["Báo cáo", "Phụ lục", "Cộng"]);
    expect(partOf(bytes, "xl/worksheets/sheet4.xml")).toContain("<f>#REF!+'Phụ lục'!B1</f>");
  });
});

describe("lint", () => {
  const faults = (sheets: readonly MadeSheet[]) => {
    const file = { path: "mau/report.xlsx", bytes: xlsxOf(sheets) };
    return templateFindings(rules, [scannedTemplate(file, vocabulary, () => {})], "vi").map(
      ({ message }) => message,
    );
  };
  const cells = (text: string) => `<row r="1">${textCell("A1", text)}</row>`;

  test("what stands on the sheet of a list is known there, and only there", () => {
    expect(faults([{ name: annexTab, rows: cells("{phụ lục}") }])).toEqual([]);
    expect(
      faults([
        { name: annexTab, rows: cells("{heading}") },
        { name: "Báo cáo", rows: cells("{phụ lục}") },
      ]),
    ).toEqual([
      "trang tính “Báo cáo”, ô A1: chỗ điền `{phụ lục}` chỉ dùng được trong `{#các phụ lục}`",
    ]);
  });

  test("a tab that names nothing is told with its nearest name", () => {
    expect(faults([{ name: "{#các phụ lụcc}{phụ lục}", rows: cells("a") }])).toContain(
      "tên của trang tính “{#các phụ lụcc}{phụ lục}”: không có chỗ điền `{#các phụ lụcc}`, gần nhất là `{#các phụ lục}`",
    );
  });

  test("rows may be repeated on a sheet that is", () => {
    const rows = cells("{#annexes}{annexNote}{/annexes}");
    expect(faults([{ name: annexTab, rows }])).toEqual([]);
  });
});
