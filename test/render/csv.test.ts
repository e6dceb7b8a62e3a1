import { expect, test } from "vitest";
import { registerCsv } from "../../src/render/csv.ts";
import { formColumns, formGrid, register } from "./samples.ts";

test("one flat header row, one row a model, for Excel to open", () => {
  const lines = registerCsv(register(formGrid(1))).split("\r\n");

  expect(lines[0]).toBe(
    "\ufeffSTT,Tên tập thể hoặc cá nhân xây dựng mô hình điển hình,Tên mô hình hoặc điển hình," +
      "Tiếp tục đăng ký,Đăng ký xây dựng mới,Lĩnh vực: VH-XH,Lĩnh vực: ANQP,Lĩnh vực: Xây dựng HTCT",
  );
  expect(lines).toHaveLength(3);
  expect(lines[2]).toBe("");
});

test("group rows become a leading column", () => {
  const lines = registerCsv(register(formGrid(3, 2))).split("\r\n");

  expect(lines.map((line) => line.split(",")[0]).slice(0, 4)).toEqual([
    "\ufeffĐơn vị",
    "1. LĐLĐ huyện số 1",
    "1. LĐLĐ huyện số 1",
    "4. LĐLĐ huyện số 3",
  ]);
});

test("a unit stands without the numeral that its printed heading has", () => {
  const group = { kind: "group", text: "I. LĐLĐ huyện Hoa Lư", name: "LĐLĐ huyện Hoa Lư" } as const;
  const rows = [group, ...formGrid(1).rows];

  const line = registerCsv(register({ columns: formColumns, rows })).split("\r\n")[1];
  expect(line).toMatch(/^LĐLĐ huyện Hoa Lư,1,/);
});

test("formulas are defused, numbers are not, and what is unknown is empty", () => {
  const cells = [-1.5, "=cmd|' /C calc'!A1", "-x", "a\u0000b", Number.NaN, null];
  const rows = [{ kind: "cells" as const, cells }];

  const line = registerCsv(register({ columns: formColumns, rows })).split("\r\n")[1];
  expect(line).toBe("-1.5,'=cmd|' /C calc'!A1,'-x,ab,,,,");
});

test("an empty register is its header", () => {
  expect(registerCsv(register(formGrid(0))).split("\r\n")).toHaveLength(2);
});
