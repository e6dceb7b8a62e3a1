import { expect, test } from "vitest";
import { partOf, xlsxSheet } from "../helpers/documents.ts";
import { registerWorkbook, registerXlsx } from "../helpers/register-xlsx.ts";
import { reportXlsx } from "../helpers/report-xlsx.ts";
import { closing, formColumns, formGrid, letterhead, register, report } from "./samples.ts";

/** The row in which the first column reads so. */
function rowOf(sheet: Awaited<ReturnType<typeof xlsxSheet>>, text: string): number {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (sheet.getCell(row, 1).text.startsWith(text)) return row;
  }
  throw new Error(`no row ${text}`);
}

test("the register has real merged headings that stay in sight and on every page", async () => {
  const sheet = await xlsxSheet(await registerXlsx(register(formGrid(3))));
  const row = rowOf(sheet, "STT");

  expect(sheet.model.merges).toEqual(
    expect.arrayContaining([`A${row}:A${row + 1}`, `F${row}:H${row}`]),
  );
  expect(sheet.getCell(row, 6).text).toBe("Lĩnh vực");
  expect(sheet.getCell(row + 1, 8).text).toBe("Xây dựng HTCT");
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: row + 1 });
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${row}:${row + 1}`,
  });
  expect(sheet.getCell(row + 2, 1).value).toBe(1);
  expect(sheet.getCell(row + 2, 1).font).toMatchObject({ name: "Times New Roman", size: 12 });
});

test("letterhead above, recipients and signer below", async () => {
  const sheet = await xlsxSheet(await registerXlsx(register(formGrid(1))));
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));

  expect(texts).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  expect(texts).toContain("Yên Khánh, ngày 06 tháng 7 năm 2021");
  expect(texts.some((text) => /^Nơi nhận:\n.*- Lưu: VT, TG-NC\.$/s.test(text))).toBe(true);
  expect(texts.some((text) => /^TM\. BAN THƯỜNG VỤ\n.*\nLê Thị Mai Thủy$/s.test(text))).toBe(true);
});

test("text stays text, numbers stay numbers, control characters go", async () => {
  const odd = ["=1+1", "+84", "-5", "@x", "_x0041_", "a\u0000b\u000b"];
  const rows = odd.map((text) => ({ kind: "cells" as const, cells: [1234.5, text] }));
  const bytes = await registerXlsx(register({ columns: formColumns, rows }));
  const sheet = await xlsxSheet(bytes);
  const row = rowOf(sheet, "STT") + 2;

  const read = odd.map((_, index) => sheet.getCell(row + index, 2).value);
  // The escape that keeps `_x0041_` from being read as A is one that exceljs does not undo here.
  expect(read).toEqual(["=1+1", "+84", "-5", "@x", "_x005F_x0041_", "ab"]);
  expect(sheet.getCell(row, 1)).toMatchObject({ value: 1234.5, numFmt: "[$-42A]#,##0.0#####" });
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
});

test("columns are as wide as their longest word and rows as high as their text", async () => {
  const sheet = await xlsxSheet(await registerXlsx(register(formGrid(3))));
  const row = rowOf(sheet, "STT") + 2;
  const widths = formColumns.map((_, index) => sheet.getColumn(index + 1).width ?? 0);

  // 252 mm are 119 units, and whole pixels never more.
  const total = widths.reduce((a, b) => a + b, 0);
  expect(total).toBeGreaterThan(117.5);
  expect(total).toBeLessThan(119);
  for (const width of widths) expect((width * 8) % 1).toBe(0);
  expect(Math.min(...widths)).toBeGreaterThan(4);
  expect(widths[2]).toBeGreaterThan(20);
  // Four lines of 12 points.
  expect(sheet.getRow(row).height).toBeGreaterThan(48);
});

test("group rows span the table, and a single column still has room for the letterhead", async () => {
  const grouped = await xlsxSheet(await registerXlsx(register(formGrid(4, 2))));
  const row = rowOf(grouped, "1. LĐLĐ huyện số 1");
  const single = await xlsxSheet(
    await registerXlsx(register({ columns: formColumns.slice(0, 1), rows: [] })),
  );

  expect(grouped.model.merges).toContain(`A${row}:H${row}`);
  expect(single.getCell(1, 2).text).toBe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
});

test("the report is a sheet of text, a sheet for each table, and the annex", async () => {
  const { blocks } = report();
  const table = blocks.filter((block) => block.kind === "table");
  const caption = "Bảng [1]: đơn vị / chỉ tiêu của mọi tổ chức công đoàn?";
  const tables = [...table, ...table].map((block) => ({ ...block, caption }));
  const bytes = reportXlsx(report({ blocks: [...blocks.slice(0, 2), ...tables] }));
  const first = await xlsxSheet(bytes);

  const names = first.workbook.worksheets.map((sheet) => sheet.name);
  expect(names[0]).toBe("Báo cáo");
  expect(names.slice(-3)).toEqual([
    "Bảng 1 đơn vị chỉ tiêu",
    "Bảng 1 đơn vị chỉ tiêu (2)",
    "PHỤ LỤC",
  ]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  expect(rowOf(first, "I. KẾT QUẢ ĐĂNG KÝ")).toBeGreaterThan(rowOf(first, "BÁO CÁO"));
  expect(rowOf(await xlsxSheet(bytes, "PHỤ LỤC"), "STT")).toBeGreaterThan(2);
});

test("a paragraph longer than a row can be goes on in the next", async () => {
  const text = "Mô hình dân vận khéo ".repeat(300).trim();
  const sheet = await xlsxSheet(reportXlsx(report({ blocks: [{ kind: "paragraph", text }] })));
  const parts: string[] = [];
  sheet.eachRow((row) => {
    const start = row.getCell(1).text;
    if (start.length > 200) parts.push(start);
  });

  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join(" ")).toBe(`${text}./.`);
});

test("the same register gives the same bytes, made by danvan and at no time of its own", async () => {
  const make = () => registerXlsx(register(formGrid(2), { letterhead, closing }));
  const [one, two] = [await make(), await make()];

  expect(Buffer.compare(one, two)).toBe(0);
  expect(partOf(one, "docProps/core.xml")).toBe(partOf(registerWorkbook(), "docProps/core.xml"));
  expect(partOf(one, "docProps/core.xml")).toContain("danvan");
});
