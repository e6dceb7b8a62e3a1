import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxOf } from "../../src/render/plain-docx.ts";
import {
  commonTemplate,
  docxParagraphs,
  docxTables,
  partOf,
  withPart,
  xlsxSheet,
} from "../helpers/documents.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";
import { registerWorkbook } from "../helpers/register-xlsx.ts";
import { reportWorkbook } from "../helpers/report-xlsx.ts";

const folder = {
  ...exampleBase,
  "mo-hinh/cd-dong/nha-tro.md":
    "---\ntên: Nhà trọ tự quản\nloại: tập thể\nchủ thể: CĐCS May\nđăng ký: mới\nlĩnh vực: VH\nđịa điểm: Xã Đông\nngày đăng ký: 01/07/2021\ntrạng thái: đã đăng ký\n---\n## Nội dung\nVận động công nhân thuê trọ tự quản.\n",
};

describe("form --template", () => {
  test("writes the shipped template into mau/, in Word or Excel, by either name", async () => {
    for (const [name, format, path] of [
      ["register", "docx", "mau/register.docx"],
      ["Danh sách", "xlsx", "mau/register.xlsx"],
      ["bao-cao", "docx", "mau/report.docx"],
      ["bao-cao", "xlsx", "mau/report.xlsx"],
      ["form", "xlsx", "mau/form.xlsx"],
    ] as const) {
      const { code, written, err } = await run(["form", "--template", name, "--format", format], {
        folder,
      });
      expect({ code, paths: [...written.keys()], err }).toEqual({
        code: 0,
        paths: [path],
        err: `Đã ghi ${path}\n`,
      });
    }
  });

  test("is not written over a copy that the clerk has changed, unless --force", async () => {
    const changed = withPart(commonTemplate("register"), "word/document.xml", (xml) => `${xml} `);
    const present = new Map([["mau/register.docx", changed]]);
    const argv = ["form", "--template", "register"];
    const kept = await run(argv, { folder, present });
    expect(kept.code).toBe(2);
    expect(kept.written.get("mau/register.docx")).toBe(changed);
    expect((await run([...argv, "--force"], { folder, present })).code).toBe(0);
  });

  test("an unknown name has its nearest and is wrong usage", async () => {
    const { code, err } = await run(["form", "--template", "registr"], { folder });
    expect(code).toBe(2);
    expect(err).toContain("`register`");
  });

  test("documents of `render` go by their name and their title", async () => {
    for (const template of ["giay-chung-nhan", "Giấy chứng nhận", "certificate"]) {
      const { written } = await run(["form", "--template", template, "-C", "x"], { folder });
      expect([...written.keys()], template).toEqual(["x/mau/giay-chung-nhan.docx"]);
    }
  });

  test("without a name it is the form that units fill in", async () => {
    const { code, written } = await run(["form"], { folder });
    expect(code).toBe(0);
    expect([...written.keys()]).toEqual(["phieu-dang-ky-vi-du.docx"]);
  });

  test("it is the template of the organisation's layout", async () => {
    const config = `tổ chức: Đảng ủy xã\nhướng dẫn: vi-du\nthể thức: dang\n`;
    for (const [format, shipped, part] of [
      ["docx", commonTemplate("register", "dang"), "word/document.xml"],
      ["xlsx", registerWorkbook("dang"), "xl/worksheets/sheet1.xml"],
    ] as const) {
      const argv = ["form", "--template", "register", "--format", format, "-o", "x"];
      const { written } = await run(argv, { folder: { ...exampleBase, "danvan.yaml": config } });
      expect(partOf(written.get("x") ?? shipped.slice(0, 0), part)).toBe(partOf(shipped, part));
    }
  });
});

const made = async (template: Uint8Array, format: "docx" | "xlsx" = "docx") => {
  const templates = { [`mau/register.${format}`]: template };
  const argv = ["register", "--format", format, "-o", "ds"];
  const { code, written, err, out } = await run(argv, { folder, templates, today: "2021-07-02" });
  return { code, err, out, bytes: written.get("ds") };
};

describe("a template that a clerk has changed", () => {
  test("keeps its fonts and its logo, and the signature where it was moved", async () => {
    const shipped = commonTemplate("register");
    const signature = "{signerName}";
    const edited = withPart(
      withPart(shipped, "word/styles.xml", (xml) => xml.replaceAll("Times New Roman", "Arial")),
      "word/document.xml",
      (xml) =>
        xml
          .replace(signature, "")
          .replace("<w:body>", `<w:body><w:p><w:r><w:t>Người ký: ${signature}.</w:t></w:r></w:p>`),
    );
    const logo = strToU8("ảnh của cơ quan");
    const { code, bytes = new Uint8Array() } = await made(
      zipSync({ ...unzipSync(edited), "word/media/logo.png": logo }),
    );
    expect(code).toBe(0);
    expect(docxParagraphs(bytes)[0]?.text).toBe("Người ký: .");
    expect(partOf(bytes, "word/styles.xml")).toBe(partOf(edited, "word/styles.xml"));
    expect(partOf(bytes, "word/media/logo.png")).toBe("ảnh của cơ quan");
  });

  test("has the columns, widths and extra column that the clerk drew", async () => {
    const template = withPart(
      docxOf(
        "{trích yếu}\n| STT | Mô hình | Nơi thực hiện | VH |\n| {#hồ sơ}{stt} | {tên} | {địa điểm} | {lĩnh vực:VH}{/hồ sơ} |",
      ),
      "word/document.xml",
      (xml) =>
        xml.replace(
          "<w:tbl>",
          '<w:tbl><w:tblGrid><w:gridCol w:w="500"/><w:gridCol w:w="4000"/><w:gridCol w:w="3000"/><w:gridCol w:w="700"/></w:tblGrid>',
        ),
    );
    const { bytes = new Uint8Array() } = await made(template);
    const [table] = docxTables(bytes);
    expect(table?.widths).toEqual([500, 4000, 3000, 700]);
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["STT", "Mô hình", "Nơi thực hiện", "VH"],
      ["1", "Nhà trọ tự quản", "Xã Đông", "X"],
    ]);
  });

  test("with an error makes no document: the finding and exit 2", async () => {
    const wrong = withPart(commonTemplate("register"), "word/document.xml", (xml) =>
      xml.replace("{subject}", "{subjet}"),
    );
    const { code, bytes, err } = await made(wrong);
    expect({ code, bytes }).toEqual({ code: 2, bytes: undefined });
    expect(err).toContain("lỗi[DV801]");
    expect(err).toContain("`{subject}`");
    expect(err).toContain("--> mau/register.docx:");
    expect(err).toMatch(/\^{8}/);
  });

  test("in Excel: an error stops it as well, and a changed font is kept", async () => {
    const wrong = withPart(registerWorkbook(), "xl/sharedStrings.xml", (xml) =>
      xml.replace("{subject}", "{sai}"),
    );
    expect((await made(wrong, "xlsx")).err).toContain("trang tính “Danh sách”, ô A6");
    const arial = withPart(registerWorkbook(), "xl/styles.xml", (xml) =>
      xml.replaceAll("Times New Roman", "Arial"),
    );
    const { code, bytes = new Uint8Array() } = await made(arial, "xlsx");
    expect(code).toBe(0);
    expect(partOf(bytes, "xl/styles.xml")).not.toContain("Times New Roman");
  });

  test("the report in Excel is made from it too", async () => {
    const report = async (change: (strings: string) => string) => {
      const own = withPart(reportWorkbook(), "xl/sharedStrings.xml", change);
      const argv = ["report", "--period", "2021H2", "--format", "xlsx", "-o", "bc"];
      const templates = { "mau/report.xlsx": own };
      return run(argv, { folder, templates, today: "2021-12-31" });
    };
    const { code, written } = await report((xml) => xml.replace("Kính gửi: ", "Kính trình: "));
    expect(code).toBe(0);
    const sheet = await xlsxSheet(written.get("bc") ?? new Uint8Array(), "Báo cáo");
    const texts = sheet.getColumn(1).values.map((value) => String(value));
    expect(texts.some((text) => text.startsWith("Kính trình: "))).toBe(true);

    const wrong = await report((xml) => xml.replace("{unitTitle}", "{unitTitel}"));
    expect([wrong.code, wrong.written.size]).toEqual([2, 0]);
    expect(wrong.err).toContain("trang tính “{#hasUnitTable}Theo đơn vị”, ô A1");
    expect(wrong.err).toContain("`{unitTitle}`");
  });
});

describe("guidance check", () => {
  const check = (templates: Readonly<Record<string, Uint8Array>>, ...more: readonly string[]) =>
    run(["guidance", "check", ...more], { folder, templates });

  test("clean packs and templates: exit 0, and what was looked at", async () => {
    const { code, out, err } = await check({ "mau/register.docx": commonTemplate("register") });
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "",
      err: "Đã xem 1 bộ hướng dẫn, điền thử 13 mẫu. 0 lỗi, 0 cảnh báo.\n",
    });
  });

  test("a template at fault: exit 2, in words and as JSON", async () => {
    const templates = { "mau/register.docx": docxOf("{trích yêuz}") };
    const { code, out } = await check(templates, "mau");
    expect(code).toBe(2);
    expect(out).toContain("lỗi[DV801]: đoạn 1: không có chỗ điền `{trích yêuz}`");
    const json = JSON.parse((await check(templates, "--format", "json")).out);
    expect(json).toMatchObject({
      kind: "guidance-check",
      packs: ["vi-du"],
      diagnostics: [{ rule: "DV801", file: "mau/register.docx", line: 1, column: 1 }],
    });
  });

  test("one's own pack is looked at as validate does", async () => {
    const path = "huong-dan/vi-du/guidance.yaml";
    const pack = exampleBase[path]?.replace("tên: Hướng dẫn ví dụ\n", "") ?? "";
    const { code, out } = await run(["guidance", "check"], { folder: { ...folder, [path]: pack } });
    expect(code).toBe(2);
    expect(out).toContain(`--> ${path}:`);
    const other = await run(["guidance", "check", "mau"], { folder: { ...folder, [path]: pack } });
    expect(other.out).not.toContain(path);
  });

  test("a template for `render` is tried with the places of a record, a unit or all", async () => {
    const sound = docxOf("{tên}, {đơn vị}\n{#kiểm tra}{ngày}{/kiểm tra}");
    expect(await check({ "mau/giay-moi.docx": sound })).toMatchObject({ code: 0, out: "" });
    const wrong = docxOf("{tên}, {đơn vịi}\n{ngày kiểm}");
    const { code, out } = await check({ "mau/giay-moi.docx": wrong });
    expect(code).toBe(2);
    expect(out).toContain("đoạn 1: không có chỗ điền `{đơn vịi}`, gần nhất là `{đơn vị}`");
    expect(out).toContain("mau/giay-moi.docx:2:1");
  });

  test("a file in mau/ that is no document's template is named; an unknown pack is wrong usage", async () => {
    const { err } = await check({ "mau/khac/regster.xlsx": registerWorkbook() });
    expect(err).toContain("`mau/khac/regster.xlsx`");
    expect((await check({}, "vi-duu")).err).toContain("vi-du");
  });
});
