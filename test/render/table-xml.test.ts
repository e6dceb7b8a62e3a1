import { expect, test } from "vitest";
import type { Grid } from "../../src/model/document.ts";
import { registerDocx } from "../../src/render/docx.ts";
import { tableXml } from "../../src/render/table-xml.ts";
import { commonTemplate, type DocxTable, docxTables } from "../helpers/documents.ts";
import { formColumns, formGrid, register } from "./samples.ts";

function tableOf(grid: Grid): DocxTable {
  const table = docxTables(registerDocx(register(grid), commonTemplate("register")))[1];
  if (!table) throw new Error("no table");
  return table;
}

test("a group of columns stands under one heading, the others over both rows", () => {
  const [upper, lower, ...body] = tableOf(formGrid(2)).rows;

  expect(upper?.cells.map(({ text, span, merge }) => [text, span, merge])).toEqual([
    ["STT", 1, "restart"],
    ["Tên tập thể hoặc cá nhân xây dựng mô hình điển hình", 1, "restart"],
    ["Tên mô hình hoặc điển hình", 1, "restart"],
    ["Tiếp tục đăng ký", 1, "restart"],
    ["Đăng ký xây dựng mới", 1, "restart"],
    ["Lĩnh vực", 3, undefined],
  ]);
  expect(lower?.cells.map(({ text, merge }) => [text, merge]).slice(4)).toEqual([
    ["", "continue"],
    ["VH-XH", undefined],
    ["ANQP", undefined],
    ["Xây dựng HTCT", undefined],
  ]);
  expect([upper, lower, ...body].map((row) => row?.repeated)).toEqual([true, true, false, false]);
  expect([upper, lower, ...body].every((row) => row?.whole)).toBe(true);
});

test("columns without groups have one row of headings", () => {
  const { rows } = tableOf({ columns: formColumns.slice(0, 3), rows: [] });
  const [heading, body] = rows.map((row) => row.cells.map(({ span, merge }) => [span, merge]));

  expect(heading).toEqual([
    [1, undefined],
    [1, undefined],
    [1, undefined],
  ]);
  // It says that there is nothing.
  expect(body).toEqual([[3, undefined]]);
});

test("a group row spans the table and stays with the next", () => {
  const row = tableOf(formGrid(4, 2)).rows[2];

  expect(row?.cells).toMatchObject([
    { text: "1. LĐLĐ huyện số 1", span: 8, style: "DvTableGroup", bold: true },
  ]);
  expect(row?.keptWithNext).toBe(true);
});

test("the last rows stay with the signatures", () => {
  const kept = tableOf(formGrid(5)).rows.map((row) => row.keptWithNext);

  expect(kept.slice(2)).toEqual([false, false, false, true, true]);
});

test("of grouped rows two models stay with the signatures, and their headings", () => {
  const kept = tableOf(formGrid(4, 1)).rows.map((row) => row.keptWithNext);

  // Two rows of headings; then a unit and its model, four times.
  expect(kept.slice(2)).toEqual([true, false, true, false, true, true, true, true]);
});

test("columns are no narrower than their longest word", () => {
  const { widths } = tableOf({
    columns: [
      { heading: "STT", width: 1, align: "center" },
      { heading: "Nghiêng", width: 1, align: "left" },
      { heading: "Tên mô hình", width: 98, align: "left" },
    ],
    rows: [],
  });

  // Twips: STT is 23 points wide, Nghiêng 46, and each has margins of 8.
  expect(widths[0]).toBeGreaterThan(31 * 20);
  expect(widths[1]).toBeGreaterThan(54 * 20);
});

test("numbers are written as Vietnamese writes them, and nothing as nothing", () => {
  const [column] = formColumns;
  const cells = [1234567.891, -0, 0.1 + 0.2, Number.NaN, null, "03"];
  const grid: Grid = {
    columns: cells.map(() => ({ heading: "", width: 1, align: column?.align ?? "left" })),
    rows: [{ kind: "cells", cells, bold: true }],
  };

  expect(tableOf(grid).rows[1]?.cells.map((cell) => cell.text)).toEqual([
    "1.234.567,891",
    "0",
    "0,3",
    "",
    "",
    "03",
  ]);
});

test("lines of a cell stay lines, and a short row is filled up", () => {
  const { rows } = tableOf({
    columns: formColumns,
    rows: [{ kind: "cells", cells: [1, "Một\r\nHai"] }],
  });

  expect(rows[2]?.cells.map((cell) => cell.text).slice(0, 3)).toEqual(["1", "Một\nHai", ""]);
  expect(rows[2]?.cells).toHaveLength(formColumns.length);
});

test("ten thousand rows take little more than ten times as long as a thousand", () => {
  const milliseconds = (count: number) => {
    const grid = formGrid(count);
    const start = performance.now();
    tableXml(grid, { width: 14287, rowsKeptWithNext: 2 });
    return performance.now() - start;
  };
  milliseconds(1000);

  expect(milliseconds(10_000)).toBeLessThan(3000);
});

test("a table of over a thousand rows stands in parts with their own headings, none ending in a unit's name", () => {
  const { columns } = formGrid(0);
  const group = { kind: "group", text: "I. LĐLĐ huyện Hoa Lư" } as const;
  const row = (at: number) =>
    ({ kind: "cells", cells: [at, ...columns.slice(1).map(() => "a")] }) as const;
  const rows = Array.from({ length: 1200 }, (_, at) => (at === 499 ? group : row(at)));
  const xml = tableXml({ columns, rows }, { width: 14_000, rowsKeptWithNext: 0 });
  const parts = xml.split(/(?<=<\/w:tbl>)<w:p>.*?<w:pageBreakBefore\/>.*?<\/w:p>/);
  const count = (part: string, mark: RegExp) => part.match(mark)?.length ?? 0;
  expect(parts.map((part) => count(part, /<w:tr>/g) - count(part, /<w:tblHeader\/>/g))).toEqual([
    499, 500, 201,
  ]);
  expect(parts.map((part) => count(part, /<w:tblHeader\/>/g))).toEqual([2, 2, 2]);
  expect(parts.join("").match(/<w:t [^>]*>[\d.]+</g)).toHaveLength(1199);
  const short = tableXml(
    { columns, rows: rows.slice(0, 1000) },
    { width: 14_000, rowsKeptWithNext: 0 },
  );
  expect(short).not.toContain("pageBreakBefore");
});
