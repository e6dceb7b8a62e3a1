import { expect, test } from "vitest";
import { registerDocx, reportDocx } from "../../src/render/docx.ts";
import { canPrint, commonTemplate, pdfPages } from "../helpers/documents.ts";
import { registerXlsx } from "../helpers/register-xlsx.ts";
import { formGrid, register, report } from "./samples.ts";

const timeout = 120_000;
const nation = /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/;

test.skipIf(!canPrint)(
  "a long register repeats its headings and is signed once",
  { timeout },
  () => {
    const bytes = registerDocx(register(formGrid(60)), commonTemplate("register"));
    const pages = pdfPages(bytes, "docx");

    expect(pages.length).toBeGreaterThan(3);
    expect(pages[0]).toMatch(nation);
    for (const page of pages) expect(page).toMatch(/STT.*Tên mô hình hoặc điển hình/s);
    expect(pages.map((page) => page.includes("Lê Thị Mai Thủy")).indexOf(true)).toBe(
      pages.length - 1,
    );
    // The page number is hidden on the first page.
    expect(pages[0]).not.toMatch(/^\s*1\s*$/m);
    expect(pages[1]).toMatch(/^\s*2\s*$/m);
  },
);

test.skipIf(!canPrint)("Quốc hiệu stays on one line on an upright page", { timeout }, () => {
  const pages = pdfPages(reportDocx(report(), commonTemplate("report")), "docx");

  expect(pages[0]).toMatch(nation);
  expect(pages.at(-1)).toMatch(/DANH SÁCH|STT/);
});

test.skipIf(!canPrint)("the workbook prints its headings on each page", { timeout }, async () => {
  const pages = pdfPages(await registerXlsx(register(formGrid(60))), "xlsx");

  expect(pages[0]).toMatch(nation);
  for (const page of pages) expect(page).toMatch(/STT/);
  expect(pages.at(-1)).toMatch(/(Mái ấm|Công sở)[\s\S]*Lê Thị Mai Thủy/);
});

test.skipIf(!canPrint)("a table of the text begins where there is room", { timeout }, () => {
  const rows = formGrid(12).rows;
  const table = { kind: "table", caption: "Bảng dài", grid: { ...formGrid(0), rows } } as const;
  const filler = { kind: "paragraph", text: "Một dòng." } as const;
  const blocks = [...Array.from({ length: 10 }, () => filler), table];
  const pages = pdfPages(reportDocx(report({ blocks }), commonTemplate("report")), "docx");

  expect(pages[0]).toMatch(/Bảng dài[\s\S]*Lĩnh vực[\s\S]*Nguyễn Thị Phương/);
  expect(pages[1]).toMatch(/Lĩnh vực/);
});
