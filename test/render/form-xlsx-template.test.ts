import ExcelJS, { type DataValidation, type Worksheet } from "exceljs";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { formXlsx } from "../../src/render/form-xlsx.ts";
import { readText } from "../../src/render/xml-text.ts";
import { canPrint, partOf, recalculated } from "../helpers/documents.ts";
import { formWorkbook } from "../helpers/form-xlsx.ts";
import { formOf } from "../helpers/forms.ts";
import { textCell } from "../helpers/made-xlsx.ts";
import { openXmlFindings } from "../helpers/open-xml.ts";
import { bareForm, ownForm, ownSheet } from "../helpers/own-form.ts";

const hostile = "=cmd|' /C calc'!A0 {@phiếu} {tên loại} <f>1</f>";
const rows = [{ id: "nha-tro", title: hostile, registeredOn: "2021-07-03", kind: "tập thể" }];
const { form } = formOf("examples/ninh-binh-ldld", "ldld-hoa-lu", rows);

/** Of the clerk's form: number in C, id in D, the form's own columns from E on. */
const own = (name: string) => form.columns.findIndex((column) => column.name === name) + 5;
const lastColumn = form.columns.length + 4;

async function bookOf(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer as unknown as ExcelJS.Buffer);
  return book;
}

function sheetOf(book: ExcelJS.Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** exceljs has checks and colours, but not in its types. */
interface Ruled {
  readonly dataValidations: { readonly model: Readonly<Record<string, DataValidation>> };
  readonly conditionalFormattings: readonly {
    readonly ref: string;
    readonly rules: readonly { readonly priority: number; readonly formulae: string[] }[];
  }[];
}
const ruled = (sheet: Worksheet) => sheet as unknown as Ruled;

describe("a clerk's own form", () => {
  const template = ownForm();
  let bytes: Uint8Array;
  let book: ExcelJS.Workbook;
  let sheet: Worksheet;
  let last: string;
  beforeAll(async () => {
    bytes = formXlsx(form, template);
    book = await bookOf(bytes);
    sheet = sheetOf(book, ownSheet);
    last = sheet.getColumn(lastColumn).letter;
  });

  test("is one that Microsoft's validator finds nothing wrong with", async () => {
    expect(await openXmlFindings(template, "xlsx")).toEqual([]);
    expect(await openXmlFindings(bytes, "xlsx")).toEqual([]);
  });

  test("has the names, the hidden row and the ids where the clerk put the table", () => {
    const range = (name: string) => book.definedNames.getRanges(name).ranges;
    const workbook = partOf(bytes, "xl/workbook.xml");
    expect(workbook).toContain(`>'Phiếu ''A'' 1'!$D$8:$${last}$8<`);
    expect(workbook).toContain(`>'Phiếu ''A'' 1'!$D$10:$${last}$60<`);
    expect(range("danvan_form")).toEqual(["'_danvan'!$B$1"]);
    expect(workbook.match(/name="danvan_form"/g)).toHaveLength(1);
    const names = sheet.getRow(8);
    expect(names.hidden).toBe(true);
    const texts = [4, ...form.columns.map((_, index) => index + 5)];
    expect(texts.map((column) => names.getCell(column).text)).toEqual([
      "id",
      ...form.columns.map(({ name }) => name),
    ]);
    expect(sheet.getColumn(4).hidden).toBe(true);
    expect([sheet.getCell("C10").value, sheet.getCell("D10").value]).toEqual([1, "nha-tro"]);
    expect(sheet.getCell("C60").value).toBe(51);
  });

  test("the hidden sheet of an earlier form gives way to its own", () => {
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Tổng hợp", "visible"],
      [ownSheet, "visible"],
      ["_danvan", "veryHidden"],
    ]);
    const lists = sheetOf(book, "_danvan");
    expect([1, 2, 3].map((row) => lists.getCell(row, 2).value)).toEqual([
      1,
      "ninh-binh-ldld-2021-2025",
      "ldld-hoa-lu",
    ]);
  });

  test("headings and cells look as the clerk's samples do; only cells to fill in are unlocked", () => {
    const optional = sheet.getCell(9, own("continues"));
    const required = sheet.getCell(9, own("title"));
    const entry = sheet.getCell(10, own("title"));
    expect([optional.font.name, optional.font.color]).toEqual(["Arial", undefined]);
    expect(required.font.color).toEqual({ argb: "FFC00000" });
    expect([entry.font.name, entry.font.size, entry.border.left?.style]).toEqual([
      "Arial",
      12,
      "thin",
    ]);
    expect([entry.numFmt, sheet.getCell(10, own("registeredOn")).numFmt]).toEqual([
      "@",
      "dd/mm/yyyy",
    ]);
    expect([10, 60].map((row) => sheet.getRow(row).height)).toEqual([30, 30]);
    for (const column of [4, own("title"), lastColumn]) {
      expect(sheet.getCell(8, column).protection?.locked ?? true).toBe(true);
      expect(sheet.getCell(9, column).protection?.locked ?? true).toBe(true);
      expect(sheet.getCell(10, column).protection.locked).toBe(false);
      expect(sheet.getCell(60, column).protection.locked).toBe(false);
    }
    expect(sheet.getCell("C10").protection?.locked ?? true).toBe(true);
  });

  test("checks are danvan's in the table, the clerk's elsewhere", () => {
    const { model } = ruled(sheet).dataValidations;
    for (const [index, { choices }] of form.columns.entries()) {
      const { letter } = sheet.getColumn(index + 5);
      expect(model[`${letter}10`]).toEqual(model[`${letter}60`]);
      if (choices.length > 0) expect(model[`${letter}10`]?.formulae[0]).toContain("'_danvan'!$");
    }
    expect(model["A62"]?.formulae).toEqual(['"a,b"']);
    const xml = readText(partOf(bytes, "xl/worksheets/sheet2.xml"));
    expect(xml).toContain('sqref="A62"><formula1>"a,b"<');
    expect(xml).not.toContain('"c,d"');
    expect(/<dataValidations count="(\d+)"/.exec(xml)?.[1]).toBe(String(form.columns.length + 1));
    expect(model["D10"]).toBeUndefined();
  });

  test("colours come after the clerk's, each with a rank and a style of its own", () => {
    const rules = ruled(sheet).conditionalFormattings.flatMap((each) => each.rules);
    const ranks = rules.map(({ priority }) => priority);
    expect(new Set(ranks).size).toBe(ranks.length);
    expect(rules.find(({ priority }) => priority === 4)?.formulae).toEqual(['J10="x"']);
    expect(Math.min(...ranks)).toBe(4);
    const styles = partOf(bytes, "xl/styles.xml");
    expect(/<dxfs count="(\d+)">/.exec(styles)?.[1]).toBe("3");
    const used = partOf(bytes, "xl/worksheets/sheet2.xml").matchAll(/dxfId="(\d)"/g);
    expect(new Set(Array.from(used, ([, id]) => id))).toEqual(new Set(["0", "1", "2"]));
  });

  test("remarks say the clause of every heading, beside the clerk's own", () => {
    expect(JSON.stringify(sheet.getCell("A62").note)).toContain("ký tên ở đây");
    expect(JSON.stringify(sheet.getCell(9, own("title")).note)).toContain("mục 3.1");
    // The heading over which the clerk's remark came to stand keeps that one.
    expect(JSON.stringify(sheet.getCell("J9").note)).toContain("tiêu đề của cơ quan");
    expect(partOf(bytes, "xl/comments1.xml").match(/ref="J9"/g)).toHaveLength(1);
    const boxes = partOf(bytes, "xl/drawings/vmlDrawing1.vml");
    expect(boxes.match(/<x:Row>(\d+)<\/x:Row>/g)?.[0]).toBe("<x:Row>61</x:Row>");
    const ids = Array.from(boxes.matchAll(/<v:shape id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(form.columns.length + 1);
  });

  test("filter and frozen columns fit the form; paper, titles and logo are the clerk's", () => {
    const xml = partOf(bytes, "xl/worksheets/sheet2.xml");
    expect(xml).toContain(`<autoFilter ref="D9:${last}60"/>`);
    expect(partOf(bytes, "xl/workbook.xml")).not.toContain("_FilterDatabase");
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: own("title"), ySplit: 9 });
    expect(sheet.pageSetup.printTitlesRow).toBe("9:9");
    expect(sheet.pageSetup.paperSize).toBe(8);
    const logo = "xl/media/logo.png";
    expect(unzipSync(bytes)[logo]).toEqual(unzipSync(template)[logo]);
    expect(xml).toContain('<drawing r:id="rId1"/>');
  });

  test("formulas, on another sheet too, count the rows of the form", () => {
    // The clerk's second of three columns became these.
    const cells = "J10:P60";
    expect(sheet.getCell(62, lastColumn + 1).formula).toBe(`COUNTA(${cells})`);
    expect(sheetOf(book, "Tổng hợp").getCell("B1").formula).toBe(
      `COUNTA('Phiếu ''A'' 1'!${cells})`,
    );
  });

  test("places above are filled; what a record says stays text", () => {
    expect(sheet.getCell("C2").text).toBe("PHIẾU ĐĂNG KÝ NĂM 2021");
    expect(sheet.getCell(10, own("title")).value).toBe(hostile);
    expect(sheet.getCell(10, own("registeredOn")).value).toEqual(new Date("2021-07-03"));
  });

  test("the same form in the same template gives the same bytes", () => {
    expect(Buffer.from(formXlsx(form, template)).equals(Buffer.from(bytes))).toBe(true);
  });

  test.skipIf(!canPrint)("LibreOffice opens and saves it whole", { timeout: 120_000 }, async () => {
    const saved = await bookOf(recalculated(bytes));
    const again = sheetOf(saved, ownSheet);
    expect(sheetOf(saved, "Tổng hợp").getCell("B1").result).toBe(1);
    expect(again.getRow(8).hidden).toBe(true);
    expect(again.getCell(8, own("title")).text).toBe("title");
    expect(again.getCell(10, own("title")).value).toBe(hostile);
    const { letter } = again.getColumn(own("kind"));
    expect(ruled(again).dataValidations.model[`${letter}60`]).toMatchObject({ type: "list" });
    const [range = ""] = saved.definedNames.getRanges("danvan_guidance").ranges;
    expect(range.replaceAll("'", "")).toBe("_danvan!$B$2");
  });
});

describe("a form with little in its template", () => {
  test("the place alone: everything looks as it does", async () => {
    const bytes = formXlsx(form, bareForm(`<row r="2">${textCell("B2", "{@form}", 2)}</row>`));
    expect(await openXmlFindings(bytes, "xlsx")).toEqual([]);
    const sheet = sheetOf(await bookOf(bytes), "Phiếu");
    expect(sheet.getRow(2).hidden).toBe(true);
    expect([sheet.getCell("C2").text, sheet.getCell("C3").text]).toEqual(["id", "Mã hồ sơ"]);
    expect([sheet.getCell("C4").value, sheet.getCell("B54").value]).toEqual(["nha-tro", 51]);
    expect(sheet.getCell("D4").font.color).toEqual({ argb: "FFC00000" });
    const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).not.toContain("<autoFilter");
    expect(xml).not.toContain("<sheetProtection");
  });

  test("more columns than the form has keep their widths", async () => {
    const tail = '<mergeCells count="1"><mergeCell ref="A1:AZ1"/></mergeCells>';
    const rows = `<row r="1">${textCell("A1", "{@form}", 2)}</row><row r="3">${textCell("AZ3", "cuối")}</row>`;
    const sheet = sheetOf(await bookOf(formXlsx(form, bareForm(rows, tail))), "Phiếu");
    expect(sheet.getColumn(2).hidden).toBe(true);
    expect(sheet.getColumn(3).width).toBeCloseTo(8.43, 1);
    expect(sheet.getCell("AZ55").text).toBe("cuối");
  });
});

test("the template of Party bodies makes as sound a form", async () => {
  const bytes = formXlsx(form, formWorkbook("dang"));
  expect(await openXmlFindings(bytes, "xlsx")).toEqual([]);
  const { definedNames } = await bookOf(bytes);
  expect(definedNames.getRanges("danvan_rows").ranges).toHaveLength(1);
});

test.skipIf(!canPrint)(
  "the shipped template after LibreOffice has saved it makes a sound form too",
  { timeout: 120_000 },
  async () => {
    const bytes = formXlsx(form, recalculated(formWorkbook()));
    expect(await openXmlFindings(bytes, "xlsx")).toEqual([]);
    const sheet = sheetOf(await bookOf(bytes), "Đăng ký");
    const [before, after] = [
      sheetOf(await bookOf(formXlsx(form, formWorkbook())), "Đăng ký"),
      sheet,
    ].map((each) => ({
      checks: ruled(each).dataValidations.model,
      locked: each.getCell("C6").protection?.locked ?? true,
      unlocked: each.getCell("C7").protection.locked,
      texts: [5, 6, 7].map((row) => each.getRow(row).values),
    }));
    expect(after).toEqual(before);
  },
);
