import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { registerXlsx } from "../../src/render/register-xlsx.ts";
import { canPrint, partOf, xlsxSheet } from "../helpers/documents.ts";
import { registerOfModels } from "../helpers/example-register.ts";

/** A clerk's template saved by LibreOffice: a picture, a chart, colours, a drop-down, print set-up. */
const template = new Uint8Array(readFileSync("test/fixtures/templates/libreoffice-register.xlsx"));
const bytes = registerXlsx(registerOfModels(4), template);

test("a template that LibreOffice saved is filled, and keeps what it holds", async () => {
  const sheet = await xlsxSheet(bytes);
  expect([4, 5, 6, 7].map((row) => sheet.getCell(`B${row}`).value)).toEqual([
    "Mô hình 1",
    "Mô hình 2",
    "Mô hình 3",
    "Mô hình 4",
  ]);
  expect(sheet.getCell("E7").value).toBe(7);
  const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
  expect(xml).toContain('sqref="E4:E7"');
  expect(xml).toContain('sqref="D4:D7"');
  expect(xml).toMatch(/<f aca="false">SUM\(E4:E7\)<\/f><\/c>/);
  expect(xml).toContain('<pageSetUpPr fitToPage="true"/>');
  expect(partOf(bytes, "xl/charts/chart1.xml")).toContain("!$E$4:$E$7<");
  expect(partOf(bytes, "xl/workbook.xml")).toContain("!$A1:$E10<");
  expect(partOf(bytes, "xl/media/image1.png")).toBe(partOf(template, "xl/media/image1.png"));
  expect(sheet.getCell("A10").text).toBe("Người ký: Người ký");
});

test.skipIf(!canPrint)(
  "LibreOffice opens it again and counts the total anew",
  { timeout: 120_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), "danvan-xlsx-"));
    try {
      writeFileSync(join(folder, "a.xlsx"), bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      // Filter options of LibreOffice: comma, quote, UTF-8.
      const convert = [
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76",
        "--outdir",
        folder,
      ];
      execFileSync("soffice", [profile, "--headless", ...convert, join(folder, "a.xlsx")], {
        stdio: "pipe",
      });
      expect(readFileSync(join(folder, "a.csv"), "utf8")).toMatch(/^Cộng,,,,28$/m);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
