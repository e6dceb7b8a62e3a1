import type { Workbook } from "exceljs";
import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../src/model/date.ts";
import { periodOf } from "../../src/model/period.ts";
import type { PeriodTally } from "../../src/model/tally.ts";
import { reportOf } from "../../src/render/report.ts";
import { figureSheets } from "../../src/render/report-sheets.ts";
import { periodTally } from "../../src/tally/period.ts";
import { canPrint, partOf, recalculated, xlsxSheet } from "../helpers/documents.ts";
import { exampleFolder } from "../helpers/example-folder.ts";
import { reportXlsx } from "../helpers/report-xlsx.ts";

type Files = Readonly<Record<string, string>>;
const timeout = 120_000;

interface Given {
  readonly unit?: string;
  readonly title?: string;
  readonly more?: string;
  readonly status?: string;
}

let count = 0;
function model({ unit = "cd-dong", title, more = "", status = "đã đăng ký" }: Given = {}): Files {
  count += 1;
  const kind = count % 3 === 0 ? "cá nhân" : "tập thể";
  const sort = count % 2 === 0 ? "mới" : "tiếp tục";
  const fields = ["VH", "KT", "[VH, KT]"][count % 3];
  return {
    [`mo-hinh/${unit}/m${count}.md`]: `---\ntên: ${title ?? `Mô hình ${count}`}\nloại: ${kind}\nchủ thể: CĐCS May\nđăng ký: ${sort}\nlĩnh vực: ${fields}\nngày đăng ký: 10/09/2021\ntrạng thái: ${status}\n${more}---\n`,
  };
}

const files: Files = {
  ...model(),
  ...model(),
  ...model({ unit: "cd-tay" }),
  ...model({
    unit: "cd-y-te",
    more: "công nhận: { ngày: 01/12/2021, số: 5/QĐ, cấp: tỉnh }\n",
    status: "được công nhận",
  }),
  ...model({ more: "khen thưởng: [{ ngày: 03/12/2021 }, { ngày: 04/12/2021 }]\n" }),
  ...model({ more: "ngừng: { ngày: 01/11/2021 }\n", status: "không còn hiệu quả" }),
  ...model({ more: "ngừng: { ngày: 01/11/2021 }\n", status: "tạm dừng" }),
  "mo-hinh/cd-tay/khong-ro.md":
    "---\ntên: Không rõ\nngày đăng ký: 11/09/2021\ntrạng thái: đã đăng ký\n---\n",
};

/** Names that formulas, wildcards and XML would take for more than letters. */
const hostile: Files = {
  ...model({ unit: "cd-*", title: '"=cmd|'.concat("' /C calc'!A0\"") }),
  ...model({ unit: "cd-a", title: "<w:p>{{x}}" }),
  ...model({ unit: "=1+1" }),
  ...model({ unit: '<a> "b"' }),
  ...model({ unit: "a".repeat(300) }),
};

function tallied(given: Files, id = "2021H2", asOf: IsoDate = "2021-12-31") {
  const folder = exampleFolder(given);
  const [pack] = folder.packs;
  const period = periodOf(id);
  if (!pack || !period) throw new Error("the example folder has no pack");
  const { config, roster } = folder;
  const issuer = { config, roster, pack, unit: undefined, date: asOf };
  return { tally: periodTally(folder, { pack, period, asOf }), issuer };
}

function bytesOf(given: Files, changed: Partial<PeriodTally> = {}, id?: string) {
  const { tally, issuer } = tallied(given, id);
  return reportXlsx(reportOf(tally, issuer), figureSheets({ ...tally, ...changed }, issuer));
}

/** `sheet!cell` of every formula, with its value. */
function results(book: Workbook): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula)
          found.set(`${sheet.name}!${cell.address}`, String(cell.result ?? "lacks"));
      }),
    );
  }
  return found;
}

const bookOf = async (bytes: Uint8Array) => (await xlsxSheet(bytes)).workbook;

test("the sheets of a reviewer stand between the text and the annexes", async () => {
  const bytes = bytesOf(files);
  expect((await bookOf(bytes)).worksheets.map(({ name }) => name)).toEqual([
    "Báo cáo",
    "Tổng hợp",
    "Theo lĩnh vực",
    "Theo đơn vị",
    "Chỉ tiêu - thời hạn",
    "So sánh",
    "Danh sách",
    "Phụ lục I",
    "Phụ lục II",
  ]);
  expect(partOf(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("the list has a row for each registration, plain headings, a filter, and no merged cells", async () => {
  const sheet = await xlsxSheet(bytesOf(files), "Danh sách");
  const { tally } = tallied(files);
  expect(sheet.model.merges).toEqual([]);
  expect(sheet.rowCount).toBe(1 + tally.register.length + tally.retired.length);
  expect(sheet.autoFilter).toBe(`A1:Y${sheet.rowCount}`);
  expect(sheet.getCell(1, 5).text).toBe("Tên mô hình, điển hình");
  // Columns are as wide as the template has them, not as a page would.
  expect([1, 2, 5, 25].map((column) => sheet.getColumn(column).width)).toEqual([5, 20, 26, 40]);
  const headings = sheet.getRow(1).values as readonly (string | undefined)[];
  expect(sheet.getCell(2, 1).numFmt).not.toContain("yyyy");
  const day = sheet.getCell(2, headings.indexOf("Ngày đăng ký"));
  expect([day.numFmt, (day.value as Date).toISOString().slice(0, 10)]).toEqual([
    "dd/mm/yyyy",
    "2021-09-10",
  ]);
});

test("a filter over figures leaves their sums alone, which look like the cells above but for the bold", async () => {
  const sheet = await xlsxSheet(bytesOf(files), "Chỉ tiêu - thời hạn");
  const totals = Array.from({ length: sheet.rowCount }, (_, index) => index + 1).find(
    (row) => sheet.getCell(row, 2).text === "Tổng cộng",
  );
  expect(totals).toBeGreaterThan(4);
  expect(sheet.autoFilter).toBe(`A3:K${(totals ?? 0) - 1}`);
  const [above, total] = [sheet.getCell((totals ?? 0) - 1, 6), sheet.getCell(totals ?? 0, 6)];
  expect(total.font).toEqual({ ...above.font, bold: true });
  expect(total.border).toEqual(above.border);
  expect(total.alignment).toEqual(above.alignment);
});

describe("the values in store are those that a program counts", () => {
  test.skipIf(!canPrint).each([
    ["of a few", files, undefined],
    ["of none", {}, undefined],
    ["of one", model(), undefined],
    ["of hostile names", { ...files, ...hostile }, undefined],
    ["of a year with one before it", files, "2022"],
  ] as const)("%s", { timeout }, async (_, given, id) => {
    const bytes = bytesOf(given, {}, id);
    const stored = results(await bookOf(bytes));
    const counted = results(await bookOf(recalculated(bytes)));
    expect(stored.size).toBeGreaterThan(40);
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(stored));
    expect([...stored.values()].filter((value) => value.startsWith("lệch"))).toEqual([]);
    expect([...stored.values()].filter((value) => value === "đúng").length).toBeGreaterThan(15);
  });
});

test.skipIf(!canPrint)(
  "a part that is not in the whole is told, stored and counted",
  { timeout },
  async () => {
    const { tally } = tallied(files);
    const bytes = bytesOf(files, { byUnit: tally.byUnit.slice(1) });
    const stored = results(await bookOf(bytes));
    const off = [...stored].filter(([, value]) => value.startsWith("lệch"));
    expect(off.length).toBeGreaterThan(2);
    expect(off.every(([cell]) => cell.startsWith("Theo đơn vị!"))).toBe(true);
    const counted = results(await bookOf(recalculated(bytes)));
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(stored));
  },
);

test("text stays text: a record begins no formula", async () => {
  const sheet = await xlsxSheet(bytesOf(hostile), "Danh sách");
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.formula ? "formula" : cell.text)));
  expect(texts).toContain("=cmd|' /C calc'!A0");
  expect(texts).toContain("=1+1");
  expect(texts).not.toContain("formula");
});
