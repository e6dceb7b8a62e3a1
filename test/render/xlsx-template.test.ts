import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { registerXlsx } from "../../src/render/register-xlsx.ts";
import { partOf, xlsxSheet } from "../helpers/documents.ts";
import { registerOfModels } from "../helpers/example-register.ts";
import { chartXml, drawingXml, relationsXml, textCell, xlsxOf } from "../helpers/made-xlsx.ts";
import { registerWorkbook } from "../helpers/register-xlsx.ts";

const place = (name: string, text: string) => textCell(name, text, 1);

/** A clerk's own table of seven columns with a total below, and about all that a workbook can hold beside. */
const own = xlsxOf(
  [
    {
      name: "Danh sách",
      head: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:G7"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" width="30" customWidth="1"/></cols>',
      rows:
        `<row r="1">${place("A1", "{cơ quan ban hành}")}</row>` +
        `<row r="3">${["STT", "Chủ thể", "Tên", "KT", "Điểm", "Gấp đôi", "Mã"].map((text, index) => textCell(`${"ABCDEFG"[index]}3`, text)).join("")}</row>` +
        `<row r="4" ht="40" customHeight="1">${place("A4", "{#hồ sơ}{stt}")}${place("B4", "{chủ thể}")}${place("C4", "{tên}")}${place("D4", "{lĩnh vực: KT}")}<c r="E4" s="2"><v>5</v></c><c r="F4"><f>E4*2+$E$1</f><v>99</v></c>${place("G4", "{mã}{/hồ sơ}")}</row>` +
        `<row r="5">${textCell("A5", "Cộng")}<c r="E5"><f>SUM(E4:E4)</f><v>99</v></c><c r="F5"><f>SUM($F$4:F4)</f><v>99</v></c></row>` +
        `<row r="7">${textCell("A7", "Người lập")}</row>`,
      tail: '<autoFilter ref="A3:G4"/><mergeCells count="3"><mergeCell ref="A1:G1"/><mergeCell ref="F4:G4"/><mergeCell ref="A7:C7"/></mergeCells><conditionalFormatting sqref="E4"><cfRule type="expression" priority="1"><formula>E4&gt;3</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="D4"><formula1>$A$7:$A$7</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A7" location="A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L{cơ quan ban hành}&amp;RTrang &amp;P</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>',
      related: [
        ["drawing", "../drawings/drawing1.xml"],
        ["comments", "../comments1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ],
    },
    {
      name: "Tổng hợp",
      rows: `<row r="1"><c r="A1"><f>SUM('Danh sách'!E4:E4)+B1</f><v>99</v></c></row>`,
    },
    { name: "Không đổi", rows: `<row r="1">${textCell("A1", "như cũ")}</row>` },
  ],
  {
    names:
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Danh sách\'!$A$1:$G$7</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Danh sách\'!$3:$3</definedName><definedName name="Diem">\'Danh sách\'!$E$4:$E$4</definedName>',
    parts: {
      "xl/calcChain.xml": "<calcChain/>",
      "xl/charts/chart1.xml": chartXml("'Danh sách'!$E$4:$E$4"),
      "xl/drawings/drawing1.xml": drawingXml([1, 8], [4, 20]),
      "xl/drawings/_rels/drawing1.xml.rels": relationsXml([["chart", "../charts/chart1.xml"]]),
      "xl/comments1.xml":
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>a</author></authors><commentList><comment ref="A5" authorId="0"><text><t>nhớ kiểm tra</t></text></comment></commentList></comments>',
      "xl/drawings/vmlDrawing1.vml":
        "<xml><x:ClientData><x:Anchor>1, 15, 4, 2, 3, 15, 8, 4</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></xml>",
      "xl/media/image1.png": "như cũ",
    },
  },
);

describe("a clerk's own table of 3 models", () => {
  let bytes: Uint8Array;
  let sheet: string;
  beforeAll(() => {
    bytes = registerXlsx(registerOfModels(3), own);
    sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
  });

  test("has a row for each, in the template's styles, height and merged cells", async () => {
    const read = await xlsxSheet(bytes);
    const rows = [4, 5, 6].map((row) =>
      ["A", "B", "C", "D", "E"].map((column) => read.getCell(`${column}${row}`).value),
    );
    expect(rows).toEqual([
      [1, "Tập thể 1", "Mô hình 1", null, 5],
      [2, "Tập thể 2", "Mô hình 2", "X", 5],
      [3, "Tập thể 3", "Mô hình 3", null, 5],
    ]);
    expect([4, 5, 6].map((row) => read.getRow(row).height)).toEqual([40, 40, 40]);
    expect(read.getCell("E6").font).toMatchObject({ name: "Arial", size: 13, bold: true });
    expect(read.model.merges.toSorted()).toEqual(
      ["A1:G1", "A9:C9", "F4:G4", "F5:G5", "F6:G6"].toSorted(),
    );
    expect(read.getCell("A9").text).toBe("Người lập");
  });

  test("counts anew: each row its own, totals all of them, and no old result is left", () => {
    const formulas = Array.from(sheet.matchAll(/<f>([^<]*)<\/f>/g), ([, formula]) => formula);
    expect(formulas).toEqual(["E4*2+$E$1", "E5*2+$E$1", "E6*2+$E$1", "SUM(E4:E6)", "SUM($F$4:F6)"]);
    const other = partOf(bytes, "xl/worksheets/sheet2.xml");
    expect(other).toContain("<f>SUM('Danh sách'!E4:E6)+B1</f>");
    expect(sheet + other).not.toContain("<v>99</v>");
    expect(partOf(bytes, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(Object.keys(unzipSync(bytes))).not.toContain("xl/calcChain.xml");
    for (const path of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
      expect(partOf(bytes, path)).not.toContain("calcChain");
    }
  });

  test("keeps colours, drop-downs, filters, links, panes, remarks and print set-up with their cells", () => {
    expect(sheet).toContain('<conditionalFormatting sqref="E4:E6">');
    expect(sheet).toContain("<formula>E4&gt;3</formula>");
    expect(sheet).toContain('<dataValidation type="list" sqref="D4:D6">');
    expect(sheet).toContain("<formula1>$A$9:$A$9</formula1>");
    expect(sheet).toContain('<autoFilter ref="A3:G6"/>');
    expect(sheet).toContain('<hyperlink ref="A9"');
    expect(sheet).toContain('<pane ySplit="6" topLeftCell="A7"');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(sheet).toContain('<dimension ref="A1:G9"/>');
    expect(partOf(bytes, "xl/comments1.xml")).toContain('<comment ref="A7"');
    expect(partOf(bytes, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>6</x:Row>");
  });

  test("names, print area and titles go along", () => {
    const book = partOf(bytes, "xl/workbook.xml");
    expect(book).toContain("'Danh sách'!$A$1:$G$9<");
    expect(book).toContain("'Danh sách'!$3:$3<");
    expect(book).toContain("'Danh sách'!$E$4:$E$6<");
  });

  test("a chart below has moved down and shows all rows; what it remembered is gone", () => {
    const chart = partOf(bytes, "xl/charts/chart1.xml");
    expect(chart).toContain("<c:f>'Danh sách'!$E$4:$E$6</c:f>");
    expect(chart).not.toContain("numCache");
    const drawing = partOf(bytes, "xl/drawings/drawing1.xml");
    expect(Array.from(drawing.matchAll(/<xdr:row>(\d+)</g), ([, row]) => row)).toEqual([
      "10",
      "22",
    ]);
  });

  test("the place in the footer is filled beside the page's number", () => {
    expect(sheet).toContain("&amp;LCƠ QUAN BAN HÀNH&amp;RTrang &amp;P");
  });

  test("every part that has nothing to do with it is the same, byte by byte", () => {
    const [before, after] = [unzipSync(own), unzipSync(bytes)];
    const same = [
      "xl/worksheets/sheet3.xml",
      "xl/media/image1.png",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
    ];
    for (const path of same) {
      expect(Buffer.from(after[path] ?? []).equals(Buffer.from(before[path] ?? [])), path).toBe(
        true,
      );
    }
    expect(Object.keys(after)).toEqual(
      Object.keys(before).filter((path) => path !== "xl/calcChain.xml"),
    );
  });
});

const filled = async (rows: string, count = 2, strings: readonly string[] = []) =>
  xlsxSheet(registerXlsx(registerOfModels(count), xlsxOf([{ name: "A", rows }], { strings })));

test("an empty list keeps one empty row for the formulas that rest on it", () => {
  const bytes = registerXlsx(registerOfModels(0), own);
  const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain("<f>SUM(E4:E4)</f>");
  expect(sheet).not.toMatch(/[{}]|undefined|NaN|#REF/);
});

test("rows that hold nothing but the beginning or end of a list are not there afterwards", async () => {
  const sheet = await filled(
    `<row r="1">${textCell("A1", "{#rows}")}</row><row r="2">${textCell("A2", "{title}")}</row><row r="3">${textCell("A3", "{/rows}")}</row><row r="4">${textCell("A4", "hết")}</row>`,
  );
  expect([1, 2, 3].map((row) => sheet.getCell(`A${row}`).text)).toEqual([
    "Mô hình 1",
    "Mô hình 2",
    "hết",
  ]);
});

test("models under their units, and a condition that takes its rows away", async () => {
  const sheet = await filled(
    `<row r="1">${textCell("A1", "{#nhóm đơn vị}{tên nhóm}")}${textCell("B1", "")}</row><row r="2">${textCell("A2", "{#hồ sơ}{stt}")}${textCell("B2", "{tên}{/hồ sơ}")}</row><row r="3">${textCell("A3", "{/nhóm đơn vị}")}</row><row r="4">${textCell("A4", "{^có nơi nhận}")}${textCell("B4", "không gửi ai{/}")}</row><row r="5">${textCell("A5", "hết")}</row>`,
  );
  expect([1, 2, 3, 4].map((row) => sheet.getCell(`A${row}`).value)).toEqual([
    "I. cd-dong",
    1,
    2,
    "hết",
  ]);
});

test("a place parted into runs by its fonts is filled in the font it begins in", () => {
  const runs =
    "<r><rPr><b/></rPr><t>Mô hình: {tê</t></r><r><rPr><i/></rPr><t>n} </t></r><r><t>(hết)</t></r>";
  const rows = `<row r="1">${textCell("A1", "{#rows}")}</row><row r="2"><c r="A2" t="s"><v>0</v></c></row><row r="3">${textCell("A3", "{/rows}")}</row>`;
  const bytes = registerXlsx(
    registerOfModels(1),
    xlsxOf([{ name: "A", rows }], { strings: [runs] }),
  );
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<r><rPr><b/></rPr><t xml:space="preserve">Mô hình: </t></r><r><rPr><b/></rPr><t xml:space="preserve">Mô hình 1</t></r><r><rPr><i/></rPr><t xml:space="preserve"> </t></r>',
  );
});

test("a formula shared by several rows is each row's own before they are repeated", async () => {
  const bytes = registerXlsx(
    registerOfModels(2),
    xlsxOf([
      {
        name: "A",
        rows: `<row r="1">${textCell("A1", "{#rows}{no}")}<c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$3</f></c>${textCell("C1", "{/rows}")}</row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row><row r="3"><c r="A3"><v>2</v></c></row>`,
      },
    ]),
  );
  const formulas = partOf(bytes, "xl/worksheets/sheet1.xml").matchAll(/<f>([^<]*)</g);
  expect(Array.from(formulas, ([, formula]) => formula)).toEqual(["A1*$A$4", "A2*$A$4", "A3*$A$4"]);
});

test("a total within a unit counts the unit's own rows, one below counts all", () => {
  const register = registerOfModels(5);
  const entries = (register.models?.entries ?? []).map((entry, index) => ({
    ...entry,
    unit: index < 2 ? "Đông" : "Tây",
  }));
  const models = register.models && { ...register.models, entries };
  const rows = `<row r="1">${textCell("A1", "{#nhóm đơn vị}{tên nhóm}")}<c r="B1"><f>SUM(B2:B2)</f></c></row><row r="2">${textCell("A2", "{#hồ sơ}{tên}")}<c r="B2"><v>1</v></c>${textCell("C2", "{/hồ sơ}")}</row><row r="3">${textCell("A3", "{/nhóm đơn vị}")}</row><row r="4"><c r="B4"><f>SUM(B1:B2)/2</f></c></row>`;
  const bytes = registerXlsx({ ...register, models }, xlsxOf([{ name: "A", rows }]));
  const formulas = partOf(bytes, "xl/worksheets/sheet1.xml").matchAll(/<f>([^<]*)</g);
  expect(Array.from(formulas, ([, formula]) => formula)).toEqual([
    "SUM(B2:B3)",
    "SUM(B5:B7)",
    "SUM(B1:B7)/2",
  ]);
});

test("text of a record stays text, whatever it begins with or holds", async () => {
  const register = registerOfModels(1);
  const [entry] = register.models?.entries ?? [];
  const odd = "=cmd|'/c calc'!A1 {{x}} {tên} <w:p> \u0007";
  const hostile = entry && { ...entry, model: { ...entry.model, data: { title: odd } } };
  const models = register.models && { ...register.models, entries: hostile ? [hostile] : [] };
  const template = xlsxOf([
    {
      name: "A",
      rows: `<row r="1">${textCell("A1", "{#rows}{tên}")}${textCell("B1", "{/rows}")}</row>`,
    },
  ]);
  const bytes = registerXlsx({ ...register, models }, template);
  expect((await xlsxSheet(bytes)).getCell("A1").value).toBe(odd.replace("\u0007", ""));
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
});

test("the pack's table takes fonts, borders and formats from the clerk's sample cells", async () => {
  const template = xlsxOf([
    {
      name: "A",
      rows: `<row r="1">${textCell("A1", "{@bảng danh sách}", 2)}</row><row r="2">${textCell("A2", "{@ô trái}", 1)}${textCell("B2", "{@ô giữa}", 2)}</row><row r="3">${textCell("A3", "dưới bảng")}</row>`,
      tail: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    },
  ]);
  const sheet = await xlsxSheet(registerXlsx(registerOfModels(2), template));
  const [header, body] = [sheet.getCell("A1"), sheet.getCell("A3")];
  expect([header.font.name, header.value]).toEqual(["Arial", "STT"]);
  expect([body.value, body.font.bold, body.numFmt]).toEqual([1, true, "#,##0.00"]);
  expect(sheet.getCell("C3").font.name).toBe("Calibri");
  expect(sheet.getCell("A5").text).toBe("dưới bảng");
});

test("a wider sheet: what stood beside the table's columns is beside them still", async () => {
  const template = xlsxOf([
    {
      name: "A",
      rows: `<row r="1">${textCell("A1", "trái")}${textCell("B1", "phải")}${textCell("C1", "ngoài")}</row><row r="2">${textCell("A2", "{@table}")}</row><row r="3"><c r="C3"><f>A1&amp;B1</f></c></row>`,
      tail: '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells><conditionalFormatting sqref="B1"><cfRule type="expression" priority="1"><formula>B1=1</formula></cfRule></conditionalFormatting>',
    },
  ]);
  const bytes = registerXlsx(registerOfModels(1), template);
  const sheet = await xlsxSheet(bytes);
  const texts = new Map<string, string>();
  // Cells that are merged all give the text of the first.
  sheet.getRow(1).eachCell((cell) => {
    if (!texts.has(cell.text)) texts.set(cell.text, cell.address);
  });
  const columns = registerOfModels(1).grid.columns.length;
  expect(texts.get("ngoài")).toBe(sheet.getCell(1, columns + 1).address);
  const right = texts.get("phải")?.replace(/\d/g, "");
  const last = sheet.getCell(1, columns).address;
  expect(sheet.model.merges).toContain(`${right}1:${last}`);
  const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
  expect(xml).toContain(`<f>A1&amp;${right}1</f>`);
  expect(xml).toContain(`<conditionalFormatting sqref="${right}1:${last}">`);
});

test("the shipped template: 10,000 models are written in their order", { timeout: 60_000 }, () => {
  const bytes = registerXlsx(registerOfModels(10_000), registerWorkbook());
  const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
  const rows = Array.from(sheet.matchAll(/<row r="(\d+)"/g), ([, row]) => Number(row));
  expect(rows.length).toBeGreaterThan(10_000);
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
});
