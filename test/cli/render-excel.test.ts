import type { Cell } from "exceljs";
import { describe, expect, test } from "vitest";
import { shippedDocuments } from "../../src/render/shipped-documents.ts";
import { docxParagraphs, ownTemplate, partOf, withPart, xlsxSheet } from "../helpers/documents.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { type Run, run } from "../helpers/fake-host.ts";
import { sheetOf, textCell, xlsxOf } from "../helpers/made-xlsx.ts";

const folder = "examples/ninh-binh-ldld";
const asOf = ["--as-of", "31/12/2021"];
const sheet = ["render", "phieu-tham-dinh", "--format", "xlsx"];

function bytesOf({ written, err }: Run, path: string): Uint8Array {
  const bytes = written.get(path);
  if (!bytes) throw new Error(`no ${path} among ${[...written.keys()].join(", ")}\n${err}`);
  return bytes;
}

/** What a reader sees, a line for each row; a figure with `#` before it, a formula with `=`. */
async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const lines: string[] = [];
  (await xlsxSheet(bytes)).eachRow((row) => {
    const texts: string[] = [];
    row.eachCell((cell) => {
      if (!cell.isMerged || cell.master === cell) texts.push(shown(cell));
    });
    lines.push(texts.filter((text) => text !== "").join(" | "));
  });
  return lines.filter((line) => line !== "");
}

function shown({ formula, value, text }: Cell): string {
  if (formula) return `=${formula}`;
  return typeof value === "number" ? `#${value}` : text;
}

describe("the assessment sheet that ships", () => {
  test.each([
    ["ninh-binh-ldld", "31/12/2021"],
    ["ninh-binh-ccb", "31/12/2020"],
    ["ninh-thuan-ldld", "31/12/2014"],
    ["tay-ninh-ldld", "31/12/2017"],
  ])(
    "is filled in %s, one workbook for each record, and says that it is a sample",
    async (name, day) => {
      const result = await run([...sheet, "--as-of", day], { folder: `examples/${name}` });
      expect({ code: result.code, err: result.err }).toMatchObject({ code: 0 });
      expect(result.err).toContain("đặt tệp `mau/phieu-tham-dinh.xlsx`");
      expect(result.written.size).toBeGreaterThan(0);
      for (const [path, bytes] of result.written) {
        expect(path).toMatch(/^phieu-tham-dinh\/phieu-tham-dinh-[a-z0-9-]+\.xlsx$/);
        expect((await linesOf(bytes)).join("\n")).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
        expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain("Mẫu tham khảo do danvan");
      }
    },
  );

  test("has a row for each criterion, boxes as judged, and formulas that count them", async () => {
    const argv = [...sheet, ...asOf, "--id", "gio-hoc-hanh-phuc", "-o", "p.xlsx"];
    const lines = await linesOf(bytesOf(await run(argv, { folder }), "p.xlsx"));
    expect(lines.slice(2, 5)).toEqual([
      "PHIẾU THẨM ĐỊNH",
      "Mô hình, điển hình “Dân vận khéo” giai đoạn 2021\u00a0-\u00a02025",
      "Tên mô hình, điển hình: Giờ học hạnh phúc - Lớp học yêu thương",
    ]);
    const at = lines.indexOf("STT | Tiêu chí | Minh chứng trong hồ sơ | Đạt | Không đạt | Ghi chú");
    expect(lines[at + 1]).toMatch(
      /^#1 \| Có đăng ký.* \(mục 2\.1, gạch đầu dòng 1\) \| .* \| ☒ \| ☐ \| Tổ/s,
    );
    expect(lines[at + 2]).toMatch(/^#2 \| .* \| …………( \| ☒ \| ☐ )/);
    expect(lines[at + 4]).toMatch(
      /^Cộng \| =COUNTIF\(E(\d+):E\d+,"☒"\) \| =COUNTIF\(F\1:F\d+,"☒"\)$/,
    );
  });

  test("says so where the guidance names no criteria", async () => {
    const result = await run([...sheet, "--as-of", "31/12/2017"], {
      folder: "examples/tay-ninh-ldld",
    });
    const [bytes = new Uint8Array()] = result.written.values();
    const lines = await linesOf(bytes);
    expect(lines).toContain(
      "Hướng dẫn không nêu tiêu chí riêng; ghi ý kiến ở phần nhận xét chung.",
    );
    expect(lines.join("\n")).not.toMatch(/STT|Cộng/);
  });

  test("is written into mau/ to start from, and is then the organisation's own", async () => {
    const form = await run(["form", "--template", "Phiếu thẩm định", "--format", "xlsx"], {
      folder,
    });
    const own = bytesOf(form, "mau/phieu-tham-dinh.xlsx");
    const setting = { folder, templates: { "mau/phieu-tham-dinh.xlsx": own } };
    const result = await run([...sheet, ...asOf, "--id", "bua-an-ca"], setting);
    expect(result.err).not.toContain("mẫu tham khảo");
    const bytes = bytesOf(result, "phieu-tham-dinh/phieu-tham-dinh-bua-an-ca.xlsx");
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("Mẫu tham khảo");
    expect((await run(["guidance", "check", "mau", "--quiet"], setting)).code).toBe(0);
  });

  test("is that of the organisation's layout", async () => {
    const files = {
      ...exampleBase,
      "danvan.yaml": "tổ chức: Đảng ủy xã\nhướng dẫn: vi-du\nthể thức: dang\n",
    };
    const { written } = await run(["form", "--template", "phieu-tham-dinh", "--format", "xlsx"], {
      folder: files,
    });
    const [bytes = new Uint8Array()] = written.values();
    expect(await linesOf(bytes)).toContain("{sender}\n*");
  });
});

test("a sheet named by the list of records is made for each of them, in one workbook", async () => {
  const name = "{#hồ sơ}{mã}";
  const templates = {
    "mau/so-theo-doi.xlsx": xlsxOf([{ name, rows: `<row r="1">${textCell("A1", "{tên}")}</row>` }]),
  };
  const argv = ["render", "so-theo-doi", ...asOf, "--unit", "ldld-gia-vien", "-o", "s.xlsx"];
  const book = (await xlsxSheet(bytesOf(await run(argv, { folder, templates }), "s.xlsx")))
    .workbook;
  const sheets = book.worksheets.map((each) => [each.name, each.getCell("A1").text]);
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets).toContainEqual(["to-di-chung-xe", "Tổ công nhân đi chung xe an toàn"]);
});

describe("Word or Excel", () => {
  const own = { "mau/thu.docx": ownTemplate("{tên}"), "mau/thu.xlsx": sheetOf([["{tên}"]]) };
  const endings = async (...argv: readonly string[]) => {
    const result = await run(["render", ...argv, ...asOf], { folder, templates: own });
    return {
      code: result.code,
      err: result.err,
      endings: new Set([...result.written.keys()].map((path) => path.slice(-5))),
    };
  };

  test("of one name Word's is filled, unless Excel's is asked for", async () => {
    for (const name of ["thu", "phieu-tham-dinh"]) {
      expect(await endings(name)).toMatchObject({ code: 0, endings: new Set([".docx"]) });
      expect(await endings(name, "--format", "docx")).toMatchObject({
        endings: new Set([".docx"]),
      });
      expect(await endings(name, "--format", "xlsx")).toMatchObject({
        endings: new Set([".xlsx"]),
      });
    }
  });

  test("of one name an own one is filled before one that ships", async () => {
    const templates = { "mau/phieu-tham-dinh.xlsx": sheetOf([["{tên}"]]) };
    const argv = ["render", "phieu-tham-dinh", ...asOf];
    const { written } = await run(argv, { folder, templates });
    expect([...written.keys()].every((path) => path.endsWith(".xlsx"))).toBe(true);
    const word = await run([...argv, "--format", "docx"], { folder, templates });
    expect([...word.written.keys()].every((path) => path.endsWith(".docx"))).toBe(true);
  });

  test("the list names both", async () => {
    const { out } = await run(["render"], { folder, templates: own });
    expect(out.split("\n").filter((line) => line.startsWith("  thu "))).toEqual([
      expect.stringMatching(/mỗi hồ sơ một tệp +mẫu của cơ quan: mau\/thu\.docx/),
      expect.stringMatching(/mỗi hồ sơ một tệp \(Excel\) +mẫu của cơ quan: mau\/thu\.xlsx/),
    ]);
    for (const { name } of shippedDocuments) expect(out).toContain(`  ${name} `);
  });

  test.each([
    [["phieu-tham-dinh", "-o", "x.xlsx"], "`x.xlsx` không có đuôi .docx"],
    [[...sheet.slice(1), "-o", "x.docx"], "`x.docx` không có đuôi .xlsx"],
    [["mau/thu.docx", "--format", "xlsx"], "`mau/thu.docx` không có đuôi .xlsx"],
    [["to-trinh", "--format", "xlsx"], "không có mẫu Excel “to-trinh”"],
    [["to-trin", "--format", "xlsx"], "có phải `to-trinh`?"],
    [["phieu-tham-dinh", "--format", "csv"], "docx, xlsx"],
    [[...sheet.slice(1), "--one"], "bỏ `--one`"],
  ])("%j is refused and nothing written", async (argv, told) => {
    const result = await endings(...argv);
    expect(result).toMatchObject({ code: 2, endings: new Set() });
    expect(result.err).toContain(told);
  });

  test("several workbooks cannot go into one file, and --one is no way out", async () => {
    const result = await endings(...sheet.slice(1), "-o", "x.xlsx");
    expect(result).toMatchObject({ code: 2, endings: new Set() });
    expect(result.err).toContain("có 3 tệp phải ghi");
    expect(result.err).not.toContain("--one");
  });
});

describe("a clerk's own table", () => {
  const list = sheetOf([
    ["{cơ quan ban hành}", "Tổng số: {số hồ sơ}", "{số hồ sơ}"],
    ["{#hồ sơ}{stt}", "{tên}", "{đơn vị}{/hồ sơ}"],
  ]);
  const rendered = async (template: Uint8Array, ...argv: readonly string[]) =>
    run(["render", "bang", ...asOf, ...argv], { folder, templates: { "mau/bang.xlsx": template } });

  test("of a list is one workbook with a row for each record", async () => {
    const result = await rendered(list, "--status", "đã tổng kết");
    const lines = await linesOf(bytesOf(result, "bang-ninh-binh-ldld-2021-2025.xlsx"));
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe("LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH | Tổng số: 3 | #3");
    expect(lines.slice(1).map((line) => line.split(" | ")[0])).toEqual(["#1", "#2", "#3"]);
    const each = await rendered(list, "--status", "đã tổng kết", "--each", "-o", "out");
    expect(
      [...each.written.keys()].every((path) => /^out\/bang-[a-z0-9-]+\.xlsx$/.test(path)),
    ).toBe(true);
    expect(each.written.size).toBe(3);
    expect((await rendered(list, "--one", "-o", "x.xlsx")).code).toBe(0);
  });

  test("of a unit is a workbook for each unit", async () => {
    const duties = sheetOf([
      ["{tên đơn vị}", "{số việc còn nợ}"],
      ["{#còn nợ}{việc}", "{số ngày trễ}{/còn nợ}"],
    ]);
    const result = await rendered(duties);
    expect([...result.written.keys()]).toContain("bang/bang-ldld-kim-son.xlsx");
    const [head, first] = await linesOf(bytesOf(result, "bang/bang-ldld-kim-son.xlsx"));
    expect(head).toMatch(/^LĐLĐ huyện Kim Sơn \| #\d+$/);
    expect(first).toMatch(/ \| #\d+$/);
  });

  test("may lie anywhere, and go by its path", async () => {
    const present = new Map([["kho/Bảng A.xlsx", list]]);
    const result = await run(["render", "kho/Bảng A.xlsx", ...asOf], { folder, present });
    expect([...result.written.keys()]).toContain("bang-a-ninh-binh-ldld-2021-2025.xlsx");
  });

  test.each([
    ["{tênn}", "trang tính “Mẫu”, ô A1: không có chỗ điền `{tênn}`, gần nhất là `{tên}`"],
    ["{đường kẻ dưới cơ quan}", "không có chỗ điền `{đường kẻ dưới cơ quan}`"],
    ["{tên}{dòng}", "chỗ điền `{dòng}` chỉ dùng được trong `{#"],
    ["{@tên}", "`{@tên}` viết chưa đúng kiểu"],
    ["{#hồ sơ}{tên}", "DV802"],
    ["{constructor}", "không có chỗ điền `{constructor}`"],
  ])(
    "what is wrong with %s is told with sheet and cell, and nothing written",
    async (text, told) => {
      const setting = { folder, templates: { "mau/bang.xlsx": sheetOf([[text]]) } };
      const result = await run(["render", "bang", ...asOf], setting);
      expect({ code: result.code, written: result.written.size }).toEqual({ code: 2, written: 0 });
      expect(result.err).toContain(told);
      const check = await run(["guidance", "check", "mau"], setting);
      expect(check.code).toBe(2);
      expect(check.out).toContain(told);
    },
  );

  test("that is no Excel file is told", async () => {
    for (const bytes of [new TextEncoder().encode("không phải Excel"), ownTemplate("{tên}")]) {
      const result = await rendered(bytes);
      expect(result.code).toBe(2);
      expect(result.err).toContain("DV803");
      const setting = { folder, templates: { "mau/bang.xlsx": bytes } };
      expect((await run(["render"], setting)).out).toMatch(/bang .*không đọc được/);
    }
  });
});

describe("files that are there", () => {
  const argv = [...sheet, ...asOf];
  const path = "phieu-tham-dinh/phieu-tham-dinh-bua-an-ca.xlsx";

  test("danvan's own are written anew with the same bytes, one that a clerk has scored is kept", async () => {
    const first = await run(argv, { folder });
    const again = await run(argv, { folder, present: first.written });
    expect(again.code).toBe(0);
    expect(Buffer.from(bytesOf(again, path)).equals(Buffer.from(bytesOf(first, path)))).toBe(true);
    const scored = withPart(bytesOf(first, path), "xl/worksheets/sheet1.xml", (xml) => `${xml} `);
    const kept = await run(argv, { folder, present: new Map([[path, scored]]) });
    expect(kept.code).toBe(2);
    expect(kept.err).toContain(path);
    expect(kept.written.size).toBe(1);
  });
});

test("a hostile record comes out as plain text, in Excel as in Word", async () => {
  const odd = "{{tên}} {tổ chức} {#hồ sơ} <w:p>&amp; =cmd|' /C calc'!A1 _x0041_ \u202eRTL";
  const files = {
    ...exampleBase,
    "mo-hinh/cd-dong/x.md": `---
tên: ${JSON.stringify(`=${odd}`)}
loại: tập thể
chủ thể: ${JSON.stringify("A".repeat(100_000))}
lĩnh vực: VH
ngày đăng ký: 01/07/2021
trạng thái: đã tổng kết
thẩm định: [{ tiêu chí: tt-1, kết luận: đạt, ghi chú: ${JSON.stringify(`${odd}\u0007`)} }]
---
## Nội dung

${odd}
`,
  };
  const own = sheetOf([["{tên}", "{chủ thể}", "{mục Nội dung}", "{#các tiêu chí}{ghi chú}{/}"]]);
  const templates = { "mau/bang.xlsx": own };
  for (const name of ["bang", "phieu-tham-dinh"]) {
    const argv = ["render", name, "--format", "xlsx", "--id", "x", "-o", "x.xlsx"];
    const bytes = bytesOf(await run(argv, { folder: files, templates }), "x.xlsx");
    const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
    const formulas = xml.match(/<f[ >][^<]*/g) ?? [];
    expect(formulas.filter((formula) => !/^<f>COUNTIF\(/.test(formula))).toEqual([]);
    expect(xml.match(/[^\t\n\r\u0020-\uFFFD]/g)).toBeNull();
    const text = (await linesOf(bytes)).join("\n").replaceAll("_x005F_x0041_", "_x0041_");
    expect(text.includes(`=${odd}`)).toBe(true);
    expect(text.includes("A".repeat(32_000))).toBe(true);
    expect(text.match(/undefined|\[object/g)).toBeNull();
  }
});

test("what Excel and Word say of a record is the same", async () => {
  const texts = ["{tên}", "{chủ thể}", "{lĩnh vực}", "{ngày đăng ký bằng chữ}", "{công nhận số}"];
  const templates = { "mau/t.docx": ownTemplate(...texts), "mau/t.xlsx": sheetOf([texts]) };
  const one = ["--id", "gio-hoc-hanh-phuc", ...asOf];
  const word = await run(["render", "t", ...one, "-o", "t.docx"], { folder, templates });
  const excel = await run(["render", "t", "--format", "xlsx", ...one, "-o", "t.xlsx"], {
    folder,
    templates,
  });
  expect(await linesOf(bytesOf(excel, "t.xlsx"))).toEqual([
    docxParagraphs(bytesOf(word, "t.docx"))
      .map(({ text }) => text)
      .join(" | "),
  ]);
});
