import { describe, expect, test } from "vitest";
import { registerDocx, reportDocx } from "../../src/render/docx.ts";
import { canPrint, commonTemplate, pdfPages } from "../helpers/documents.ts";
import { run } from "../helpers/fake-host.ts";
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

describe.skipIf(!canPrint)("documents of `danvan render`", { timeout }, () => {
  const pagesOf = async (...argv: string[]) => {
    const { written } = await run(["render", ...argv, "--as-of", "31/12/2021", "-o", "x.docx"], {
      folder: "examples/ninh-binh-ldld",
    });
    return pdfPages(written.get("x.docx") ?? new Uint8Array(), "docx");
  };

  test("a certificate is one page, a long title and holder notwithstanding", async () => {
    const pages = await pagesOf("giay-chung-nhan", "--id", "thanh-lap-cdcs-ngoai-nha-nuoc");
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(nation);
    expect(pages[0]).toMatch(/Đinh Thị Thu Hằng[\s\S]*Mẫu tham khảo/);
    expect(await pagesOf("giay-chung-nhan", "--one")).toHaveLength(4);
  });

  test("sheets that are joined begin on a page of their own, each numbered from 1", async () => {
    const pages = await pagesOf("phieu-tham-dinh", "--one");
    const heads = pages.filter((page) => page.includes("PHIẾU THẨM ĐỊNH"));
    expect(heads).toHaveLength(3);
    for (const page of heads) expect(page).toMatch(nation);
    for (const page of pages) expect(page).not.toMatch(/^\s*[3-9]\s*$/m);
  });

  test("a sheet in Excel repeats its headings, counts what is met, and is signed with the last rows", async () => {
    const argv = ["render", "phieu-tham-dinh", "--format", "xlsx", "--as-of", "31/12/2021"];
    const one = ["--id", "gio-hoc-hanh-phuc", "-o", "x.xlsx"];
    const { written } = await run([...argv, ...one], { folder: "examples/ninh-binh-ldld" });
    const pages = pdfPages(written.get("x.xlsx") ?? new Uint8Array(), "xlsx");
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page).toMatch(/Minh chứng trong hồ sơ[\s\S]*Mẫu tham khảo/);
    expect(pages[0]).toMatch(nation);
    expect(pages[1]).toMatch(/Cộng +3 +0\n[\s\S]*NGƯỜI THẨM ĐỊNH/);
  });

  test("the list of a decision begins on a page of its own", async () => {
    const pages = await pagesOf("quyet-dinh-cong-nhan");
    expect(pages).toHaveLength(2);
    expect(pages[0]).toMatch(/Điều 3[\s\S]*Đinh Thị Thu Hằng/);
    expect(pages[1]).toMatch(/^\s*DANH SÁCH[\s\S]*Kèm theo Quyết định/);
  });
});
