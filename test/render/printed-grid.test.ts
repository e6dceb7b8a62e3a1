import { expect, test } from "vitest";
import { registerDocx } from "../../src/render/docx.ts";
import { commonTemplate, docxTables, xlsxSheet } from "../helpers/documents.ts";
import { registerXlsx } from "../helpers/register-xlsx.ts";
import { formColumns, formGrid, register } from "./samples.ts";

const nobody = "Chưa có mô hình, điển hình nào";
const empty = register({ columns: formColumns, rows: [] });

test("a list without rows says so, in Word and in Excel", async () => {
  const cells = docxTables(registerDocx(empty, commonTemplate("register")))
    .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    .map(({ text }) => text);
  expect(cells).toContain(nobody);
  const texts: string[] = [];
  (await xlsxSheet(await registerXlsx(empty))).eachRow((row) => texts.push(row.getCell(1).text));
  expect(texts).toContain(nobody);
});

test("one that has rows does not", () => {
  const full = docxTables(registerDocx(register(formGrid(1)), commonTemplate("register")));
  expect(JSON.stringify(full)).not.toContain(nobody);
});
