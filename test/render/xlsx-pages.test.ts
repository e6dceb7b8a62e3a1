import { describe, expect, test } from "vitest";
import type { Grid } from "../../src/model/document.ts";
import type { FigureSheet } from "../../src/render/figure-sheet.ts";
import { canPrint, partOf, pdfPages, xlsxSheet } from "../helpers/documents.ts";
import { registerXlsx } from "../helpers/register-xlsx.ts";
import { reportXlsx } from "../helpers/report-xlsx.ts";
import { closing, formGrid, letterhead, register, report } from "./samples.ts";

const timeout = 300_000;
const groupHeading = /^\s*\d+\. LĐLĐ huyện số \d+\s*$/;

/** Registers of which some would end a page in a unit's name, or the last page in signatures. */
const grids: readonly (readonly [string, Grid])[] = [9, 12, 15, 18].map((count) => [
  `${count} models, two to a unit`,
  formGrid(count, 2),
]);

describe.skipIf(!canPrint)("printed pages of a register", () => {
  test.each(grids)(
    "%s: no page ends in a heading, the last has rows",
    { timeout },
    async (_, grid) => {
      const pages = pdfPages(await registerXlsx(register(grid)), "xlsx");

      for (const page of pages) expect(page.trimEnd().split("\n").at(-1)).not.toMatch(groupHeading);
      const names = ["Mái ấm", "Vận động đoàn viên", "Công sở xanh"];
      const rows = names.flatMap((name) => pages.at(-1)?.match(new RegExp(name, "g")) ?? []);
      expect(rows.length).toBeGreaterThanOrEqual(2);
      expect(pages.at(-1)).toContain(closing.signer.name);
    },
  );

  test("the text of a report has no heading at the foot of a page", { timeout }, async () => {
    for (const lines of [20, 21, 22, 23, 52, 53, 54, 55]) {
      const blocks = [
        ...Array.from({ length: lines }, () => ({ kind: "item", text: "Một dòng" }) as const),
        { kind: "heading", level: 2, text: "3. Tạm dừng" } as const,
        ...Array.from({ length: 5 }, () => ({ kind: "item", text: "Một dòng" }) as const),
      ];
      for (const page of pdfPages(reportXlsx(report({ blocks })), "xlsx")) {
        expect(page.trimEnd()).not.toMatch(/3\. Tạm dừng$/);
      }
    }
  });

  test("the annex counts its pages from 1, the figures count on", { timeout }, async () => {
    const annex = { ...report().annex, grid: formGrid(30) };
    const summary: FigureSheet = {
      id: "summary",
      name: "Tổng hợp",
      title: "TỔNG HỢP",
      grid: formGrid(60),
      formulas: [],
    };
    const pages = pdfPages(reportXlsx(report({ annex }), [summary]), "xlsx");

    const numberOf = (page: string | undefined) => /^\s*(\d+)\s*\n/.exec(page ?? "")?.[1] ?? "";
    const at = (text: string) => pages.findIndex((page) => page.includes(text));
    const [figures, annexed] = [at("TỔNG HỢP"), at("PHỤ LỤC")];
    expect([pages[0], pages[figures], pages[figures + 1]].map(numberOf)).toEqual([
      "",
      String(figures + 1),
      String(figures + 2),
    ]);
    expect([pages[annexed], pages[annexed + 1]].map(numberOf)).toEqual(["", "2"]);
  });
});

test("a line is drawn below the sender's name, in the sheets that have one", async () => {
  const bytes = reportXlsx(report());

  expect(partOf(bytes, "xl/drawings/drawing1.xml").match(/<xdr:oneCellAnchor/g)).toHaveLength(3);
  expect(partOf(bytes, "xl/drawings/drawing2.xml")).toBe("");
});

test("the text keeps off the borders", async () => {
  const sheet = await xlsxSheet(await registerXlsx(register(formGrid(3))));
  const cells = [2, 3, 4].map((column) => sheet.getCell(sheet.rowCount - 2, column));

  expect(cells.map(({ alignment }) => alignment.indent)).toEqual([1, 1, undefined]);
});

test("who signs is left to be filled in, and nothing stands for absent recipients", async () => {
  const bytes = await registerXlsx(
    register(formGrid(1), { letterhead, closing: { signer: {}, recipients: [] } }),
  );
  const sheet = await xlsxSheet(bytes);

  expect(sheet.getCell(sheet.rowCount, 3).text.trim()).toBe("…………………………");
  expect(sheet.getCell(sheet.rowCount, 1).text).toBe("");
});

test("the text names the sheets of its tables as they are named", async () => {
  const bytes = reportXlsx(report());
  const sheet = await xlsxSheet(bytes);
  const names = sheet.workbook.worksheets.map(({ name }) => name);
  const texts: string[] = [];
  sheet.eachRow((row) => texts.push(row.getCell(1).text));

  expect(names).toContain("Theo đơn vị");
  expect(texts.join("\n")).toContain("(xem trang tính “Theo đơn vị”)");
});
