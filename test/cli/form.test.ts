import { describe, expect, test } from "vitest";
import { docxParagraphs, xlsxSheet } from "../helpers/documents.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";

const folder = "examples/ninh-binh-ldld";
const asOf = ["--as-of", "01/07/2021"];

const textOf = (bytes: Uint8Array | undefined) =>
  docxParagraphs(bytes ?? new Uint8Array())
    .map(({ text }) => text)
    .join("\n");

describe("form", () => {
  test("is Word unless Excel is asked for, under a name that says whose it is", async () => {
    const one = await run(["form", "--unit", "ldld-hoa-lu", ...asOf], { folder });
    expect({ code: one.code, err: one.err }).toEqual({
      code: 0,
      err: "Đã ghi phieu-dang-ky-ldld-hoa-lu.docx\n",
    });
    expect(textOf(one.written.get("phieu-dang-ky-ldld-hoa-lu.docx"))).toContain(
      "LĐLĐ HUYỆN HOA LƯ",
    );
    const any = await run(["form", "--format", "xlsx", ...asOf], { folder });
    expect([...any.written.keys()]).toEqual(["phieu-dang-ky-ninh-binh-ldld-2021-2025.xlsx"]);
  });

  test("answers to its Vietnamese name, and to English help", async () => {
    const { code, written } = await run(["mau", "-o", "p.docx", ...asOf], { folder });
    expect({ code, files: [...written.keys()] }).toEqual({ code: 0, files: ["p.docx"] });
    const help = await run(["form", "--help", "--lang", "en"]);
    expect(help.out).toContain("the blank registration form for a unit");
  });

  test("states the unit's own quota and deadline; another kind's are not its own", async () => {
    const dutiesOf = async (unit: string) => {
      const { written } = await run(["form", "--unit", unit, "-o", "p.docx", ...asOf], { folder });
      return docxParagraphs(written.get("p.docx") ?? new Uint8Array())
        .filter(({ style }) => style === "DvFormDuty")
        .map(({ text }) => text);
    };
    expect(await dutiesOf("ldld-hoa-lu")).toEqual([
      "- Đăng ký ít nhất 3 mô hình, điển hình (mục 4, gạch đầu dòng 2).",
      "- Gửi danh sách đăng ký mô hình, điển hình: trước ngày 15/07/2021; nơi nhận: Ban Tuyên giáo - Nữ công LĐLĐ tỉnh (mục 4, gạch đầu dòng 2).",
    ]);
    expect(await dutiesOf("ldld-ninh-binh")).toEqual([
      "- Văn bản không giao chỉ tiêu đăng ký cho đơn vị.",
      "- Văn bản không đặt thời hạn đăng ký cho đơn vị.",
    ]);
  });

  test("for any unit, lists those that are alive and addressed", async () => {
    const roster = exampleBase["don-vi.yaml"] ?? "";
    const other = (exampleBase["huong-dan/vi-du/guidance.yaml"] ?? "")
      .replace("mã: vi-du", "mã: khac")
      .replaceAll("huyen", "doan");
    const path = {
      ...exampleBase,
      "danvan.yaml": `${exampleBase["danvan.yaml"]}`.replace("vi-du", "[vi-du, khac]"),
      "don-vi.yaml": `${roster.replace(
        "Tây, loại: huyen",
        "Tây, loại: huyen, hiệu lực: { đến: 30/06/2025 }",
      )}  - { mã: doan, tên: Đoàn xã, loại: doan }\n`,
      "huong-dan/khac/guidance.yaml": other,
    };
    const listOf = async (day: string) => {
      const argv = [
        "form",
        "--format",
        "xlsx",
        "-o",
        "p.xlsx",
        "--as-of",
        day,
        "--guidance",
        "vi-du",
      ];
      const { written, err } = await run(argv, { folder: path });
      expect(err).toBe("Đã ghi p.xlsx\n");
      const lists = await xlsxSheet(written.get("p.xlsx") ?? new Uint8Array(), "_danvan");
      expect(lists.getCell(1, 4).text).toBe("unit");
      return [3, 4, 5, 6, 7].map((row) => lists.getCell(row, 5).text);
    };
    expect(await listOf("01/07/2021")).toEqual(["cd-y-te", "cd-dong", "cd-tay", "ldld-tinh", ""]);
    expect(await listOf("01/07/2025")).toEqual(["cd-y-te", "cd-dong", "ldld-tinh", "", ""]);
  });

  test("a strange file is kept unless --force; its own is written anew", async () => {
    for (const format of ["docx", "xlsx"]) {
      const argv = ["form", ...asOf, "--format", format, "-o", "p"];
      const first = await run(argv, { folder });
      const bytes = first.written.get("p") ?? new Uint8Array();
      const again = await run(argv, { folder, present: new Map([["p", bytes]]) });
      expect(again.code).toBe(0);
      expect(Buffer.from(again.written.get("p") ?? []).equals(Buffer.from(bytes))).toBe(true);
      const strange = new Map([["p", new TextEncoder().encode("đã ghi rồi")]]);
      expect((await run(argv, { folder, present: strange })).code).toBe(2);
      expect((await run([...argv, "--force"], { folder, present: strange })).code).toBe(0);
    }
  });

  test("wrong usage is told: unit, format, screen", async () => {
    const unit = await run(["form", "--unit", "ldld-hoa-lo"], { folder });
    expect({ code: unit.code, err: unit.err }).toMatchObject({ code: 2 });
    expect(unit.err).toContain("có phải `ldld-hoa-lu`?");
    const format = await run(["form", "--format", "csv"], { folder });
    expect(format.err).toContain("chỉ nhận: docx, xlsx");
    expect((await run(["form", "-o", "-"], { folder })).code).toBe(2);
  });
});
