import { describe, expect, test } from "vitest";
import { shippedDocuments } from "../../src/render/shipped-documents.ts";
import {
  docxParagraphs,
  docxSections,
  docxTables,
  ownTemplate,
  partOf,
  withPart,
} from "../helpers/documents.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { type Run, run } from "../helpers/fake-host.ts";

const folder = "examples/ninh-binh-ldld";
const asOf = ["--as-of", "31/12/2021"];
const names = shippedDocuments.map(({ name }) => name);

/** Paths of the files that a run wrote, in their order. */
function pathsOf({ written }: Run): readonly string[] {
  return [...written.keys()];
}

function textOf({ written }: Run, path: string): string {
  const bytes = written.get(path);
  if (!bytes) throw new Error(`no ${path} among ${[...written.keys()].join(", ")}`);
  return docxParagraphs(bytes)
    .map(({ text }) => text)
    .join("\n");
}

describe("the six that ship", () => {
  test.each(names)("%s is filled in every example, and says that it is a sample", async (name) => {
    for (const [example, day] of [
      ["ninh-binh-ldld", "31/12/2021"],
      ["ninh-binh-ccb", "31/12/2020"],
      ["ninh-thuan-ldld", "31/12/2014"],
      ["tay-ninh-ldld", "31/12/2017"],
    ] as const) {
      const result = await run(["render", name, "--as-of", day], { folder: `examples/${example}` });
      expect({ code: result.code, err: result.err }).toMatchObject({ code: 0 });
      expect(result.err).toContain("mẫu tham khảo do danvan cung cấp");
      expect(result.written.size).toBeGreaterThan(0);
      for (const [path, bytes] of result.written) {
        expect(textOf(result, path)).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
        const footers = [1, 2, 3, 4].map((at) => partOf(bytes, `word/footer${at}.xml`)).join("");
        expect(footers).toContain("Mẫu tham khảo do danvan cung cấp");
      }
    }
  });

  test("every shipped document names a template that is there, once", async () => {
    const { out, code } = await run(["render"], { folder });
    expect(code).toBe(0);
    for (const { name, title } of shippedDocuments) {
      const lines = out.split("\n").filter((line) => line.startsWith(`  ${name} `));
      expect(lines.filter((line) => !line.includes("(Excel)"))).toHaveLength(1);
      expect(out).toContain(title.vi);
    }
    expect(out).toMatch(/giay-chung-nhan +Giấy chứng nhận +mỗi hồ sơ một tệp +mẫu tham khảo/);
    expect(out).toMatch(/don-doc .*mỗi đơn vị một tệp/);
    expect(out).toMatch(/to-trinh .*một tệp/);
    expect(out).not.toMatch(/^ {2}re(gister|port)/m);
  });

  test("a certificate is for what the organisation's own level recognised; others are told", async () => {
    const argv = ["render", "giay-chung-nhan", "--as-of", "31/12/2020"];
    const ccb = await run(argv, { folder: "examples/ninh-binh-ccb" });
    expect(ccb.written.size).toBe(5);
    expect(ccb.err).toContain("bỏ qua 36 hồ sơ do cấp khác công nhận: “Giấy chứng nhận”");
    const text = [...ccb.written.keys()].map((path) => textOf(ccb, path)).join("\n");
    expect(text).not.toMatch(/cấp (?:xã|huyện|thành phố)/);
    const named = await run(
      ["render", "giay-chung-nhan", ...asOf, "--id", "moi-tuan-mot-viec-lam-tot"],
      {
        folder,
      },
    );
    expect([named.code, named.written.size]).toEqual([0, 1]);
    expect(named.err).not.toContain("bỏ qua");
  });

  test("a person is called by the title in small letters within the sentence, by name as it is", async () => {
    const argv = ["render", "giay-chung-nhan", "--as-of", "31/12/2020", "--one", "-o", "g.docx"];
    const text = textOf(await run(argv, { folder: "examples/ninh-binh-ccb" }), "g.docx");
    expect(text).not.toMatch(/của (?:Ông|Bà)\s/);
    expect(text).toMatch(/của (?:ông|bà) \p{Lu}/u);
  });

  test("in the Party's layout the number has its form", async () => {
    const files = {
      ...exampleBase,
      "danvan.yaml": "tổ chức: Đảng ủy xã Đông\nký hiệu: ĐU\nhướng dẫn: vi-du\nthể thức: dang\n",
      "mo-hinh/cd-dong/nha-tro.md":
        "---\ntên: Nhà trọ\nloại: tập thể\nchủ thể: CĐCS May\nđăng ký: mới\nlĩnh vực: VH\nngày đăng ký: 01/07/2021\ntrạng thái: đã đăng ký\n---\n",
    };
    const argv = ["render", "quyet-dinh-cong-nhan", "--id", "nha-tro", "-o", "x.docx"];
    const { written } = await run(argv, { folder: files, today: "2021-12-31" });
    const tables = docxTables(written.get("x.docx") ?? new Uint8Array());
    const texts = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(texts.map(({ text }) => text).join("\n")).toContain("Số        -QĐ/ĐU");
  });

  test("no letter of reminder goes to the organisation itself", async () => {
    for (const [name, day] of [
      ["ninh-binh-ccb", "31/12/2020"],
      ["ninh-thuan-ldld", "31/12/2014"],
    ] as const) {
      const argv = ["render", "don-doc", "--as-of", day, "--one", "-o", "d.docx"];
      const text = textOf(await run(argv, { folder: `examples/${name}` }), "d.docx");
      expect(text).not.toMatch(/Kính gửi: (?:Hội CCB|LĐLĐ) tỉnh Ninh (?:Bình|Thuận)/);
      expect(text).toContain("Kính gửi: ");
    }
  });

  test("a certificate is A4 on its side, for one recognised model, with its decision", async () => {
    const result = await run(["render", "Giấy chứng nhận", ...asOf], { folder });
    expect(result.written.size).toBe(4);
    const path = "giay-chung-nhan/giay-chung-nhan-gio-hoc-hanh-phuc.docx";
    expect(docxSections(result.written.get(path) ?? new Uint8Array())).toMatchObject([
      { w: 16838, h: 11906 },
    ]);
    expect(textOf(result, path)).toContain("Quyết định số: 145/QĐ-LĐLĐ\nngày 20 tháng 12 năm 2021");
    expect(textOf(result, path)).toContain("“Giờ học hạnh phúc - Lớp học yêu thương”");
  });

  test("a decision on one model names it; on several, it annexes their list", async () => {
    const several = await run(["render", "quyet-dinh-cong-nhan", ...asOf, "-o", "qd.docx"], {
      folder,
    });
    expect(textOf(several, "qd.docx")).toContain("Công nhận 3 mô hình, điển hình");
    expect(docxSections(several.written.get("qd.docx") ?? new Uint8Array())).toHaveLength(2);
    const argv = ["render", "quyet-dinh-cong-nhan", ...asOf, "--id", "bua-an-ca", "-o", "qd.docx"];
    const one = await run(argv, { folder });
    expect(textOf(one, "qd.docx")).toContain("Công nhận “Bữa ăn ca đủ chất");
    expect(textOf(one, "qd.docx")).not.toContain("DANH SÁCH");
    expect(docxSections(one.written.get("qd.docx") ?? new Uint8Array())).toHaveLength(1);
  });

  test("an assessment sheet has a row for each criterion of the record's kind, boxes as judged", async () => {
    const argv = ["render", "phieu-tham-dinh", ...asOf, "--id"];
    const judged = await run([...argv, "gio-hoc-hanh-phuc", "-o", "p.docx"], { folder });
    const open = await run([...argv, "bua-an-ca", "-o", "p.docx"], { folder });
    const boxes = ({ written }: Run) =>
      docxTables(written.get("p.docx") ?? new Uint8Array())
        .flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))
        .filter(([first = ""]) => /^\d$/.test(first))
        .map((cells) => cells.slice(3, 5));
    expect(boxes(judged)).toEqual([
      ["☒", "☐"],
      ["☒", "☐"],
      ["☒", "☐"],
    ]);
    expect(boxes(open)).toEqual([
      ["☐", "☐"],
      ["☐", "☐"],
      ["☐", "☐"],
    ]);
  });

  test("a reminder goes to each unit that owes something, with what, by when and how late", async () => {
    const result = await run(["render", "don-doc", ...asOf], { folder });
    expect(pathsOf(result)).toEqual([
      "don-doc/don-doc-ldld-nho-quan.docx",
      "don-doc/don-doc-ldld-kim-son.docx",
      "don-doc/don-doc-cd-cong-thuong.docx",
    ]);
    const text = textOf(result, "don-doc/don-doc-ldld-kim-son.docx");
    expect(text).toContain("Kính gửi: LĐLĐ huyện Kim Sơn.");
    expect(text).toMatch(/14\/07\/2021\n0\/3, thiếu 3\n170/);
  });

  test("whom the organisation submits to is left to be written in", async () => {
    const result = await run(["render", "to-trinh", ...asOf, "-o", "t.docx"], { folder });
    const text = textOf(result, "t.docx");
    expect(text).toContain("Kính gửi: …………");
    expect(text).not.toContain("Tổng Liên đoàn");
    const unit = ["render", "to-trinh", ...asOf, "--unit", "ldld-gia-vien", "-o", "t.docx"];
    expect(textOf(await run(unit, { folder }), "t.docx")).toMatch(
      /Kính gửi: LĐLĐ tỉnh Ninh Bình\./,
    );
  });

  test("a unit's submission is sent by the unit", async () => {
    const argv = ["render", "to-trinh", ...asOf, "--unit", "ldld-gia-vien"];
    const result = await run(argv, { folder });
    expect(pathsOf(result)).toEqual(["to-trinh-ldld-gia-vien.docx"]);
    expect(textOf(result, "to-trinh-ldld-gia-vien.docx")).toContain(
      "Kính gửi: LĐLĐ tỉnh Ninh Bình.",
    );
  });
});

describe("which records", () => {
  const count = async (...options: string[]) =>
    (await run(["render", "giay-chung-nhan", ...asOf, ...options], { folder })).written.size;

  test("those that the template is for, unless others are asked for", async () => {
    expect(await count()).toBe(4);
    expect(await count("--status", "đã tổng kết")).toBe(3);
    expect(await count("--status", "da-tong-ket", "được công nhận")).toBe(7);
    expect(await count("--status", "nháp")).toBe(1);
    expect(await count("--unit", "cd-y-te")).toBe(1);
    expect(await count("--kind", "cá nhân")).toBe(0);
    expect(await count("--id", "bua-an-ca", "GIO-HOC-HANH-PHUC")).toBe(2);
  });

  test("--period takes those whose day lies in it, whole", async () => {
    expect(await count("--period", "2021")).toBe(4);
    expect(await count("--period", "2021H2")).toBe(4);
    expect(
      (await run(["render", "giay-chung-nhan", ...asOf, "--period", "2021H1"], { folder })).code,
    ).toBe(4);
  });

  test("nothing selected: exit 4, a sentence, and nothing written", async () => {
    const none = await run(
      ["render", "giay-chung-nhan", ...asOf, "--field", "ANQP", "--kind", "cá nhân"],
      { folder },
    );
    expect(none).toMatchObject({ code: 4, out: "" });
    expect(none.err).toContain("không có hồ sơ nào khớp ở trạng thái “được công nhận”");
    expect(none.written.size).toBe(0);
    const early = await run(["render", "don-doc", "--as-of", "07/07/2021"], { folder });
    expect({ code: early.code, written: early.written.size }).toEqual({ code: 4, written: 0 });
    expect(early.err).toContain("không có đơn vị nào còn việc quá hạn");
    const done = await run(["render", "don-doc", ...asOf, "--unit", "ldld-hoa-lu"], { folder });
    expect(done.err).toContain("không có đơn vị nào còn việc quá hạn");
  });
});

describe("one file or each", () => {
  test("--one joins what is made for each, every one with its own pages", async () => {
    const result = await run(["render", "giay-chung-nhan", ...asOf, "--one", "-o", "g.docx"], {
      folder,
    });
    expect(pathsOf(result)).toEqual(["g.docx"]);
    expect(docxSections(result.written.get("g.docx") ?? new Uint8Array())).toHaveLength(4);
    expect(textOf(result, "g.docx").match(/CHỨNG NHẬN/g)).toHaveLength(4);
  });

  test("--each parts a list, and a template for all that may be parted in no way stays one", async () => {
    const result = await run(["render", "to-trinh", ...asOf, "--each", "-o", "out"], { folder });
    expect(pathsOf(result)).toEqual([
      "out/to-trinh-bua-an-ca.docx",
      "out/to-trinh-hu-gao-nghia-tinh.docx",
      "out/to-trinh-tra-cuu-ho-so-5-phut.docx",
    ]);
    const templates = { "mau/thu-ngo.docx": ownTemplate("Kính gửi {cấp trên}") };
    const letter = await run(["render", "thu-ngo", ...asOf, "--each"], { folder, templates });
    expect(letter.written.size).toBe(1);
  });

  test("several files cannot go into one", async () => {
    const result = await run(["render", "giay-chung-nhan", ...asOf, "-o", "g.docx"], { folder });
    expect(result).toMatchObject({ code: 2 });
    expect(result.err).toContain("--one");
    expect(result.written.size).toBe(0);
  });
});

describe("files that are there", () => {
  const argv = ["render", "giay-chung-nhan", ...asOf];
  const path = "giay-chung-nhan/giay-chung-nhan-gio-hoc-hanh-phuc.docx";

  test("danvan's own are written anew; with a strange one in the way none is written", async () => {
    const first = await run(argv, { folder });
    expect(first.err).toContain("Đã ghi 4 tệp");
    expect((await run(argv, { folder, present: first.written })).code).toBe(0);
    const strange = new Map([[path, new TextEncoder().encode("của văn thư")]]);
    const kept = await run(argv, { folder, present: strange });
    expect(kept).toMatchObject({ code: 2, written: strange });
    expect(kept.err).toContain(path);
    expect((await run([...argv, "--force"], { folder, present: strange })).written.size).toBe(4);
  });

  test("one that a clerk has changed since is kept", async () => {
    const first = await run(argv, { folder });
    const changed = withPart(
      first.written.get(path) ?? new Uint8Array(),
      "word/document.xml",
      (xml) => xml.replace("CHỨNG NHẬN", "GIẤY KHEN"),
    );
    expect((await run(argv, { folder, present: new Map([[path, changed]]) })).code).toBe(2);
  });

  test("the same records give the same bytes", async () => {
    const [a, b] = [await run(argv, { folder }), await run(argv, { folder })];
    for (const [at, bytes] of a.written) {
      expect(Buffer.from(b.written.get(at) ?? []).equals(Buffer.from(bytes))).toBe(true);
    }
  });
});

describe("templates of one's own", () => {
  const own = ownTemplate("{TEN} - {chu_the}", "{#kiem tra}{ngày}: {kết quả}{/kiem tra}");

  test("one in mau/ wins over the shipped one and is no sample", async () => {
    const result = await run(
      ["render", "giay-chung-nhan", ...asOf, "--id", "gio-hoc-hanh-phuc", "-o", "g.docx"],
      {
        folder,
        templates: { "mau/Giấy chứng nhận.docx": own },
      },
    );
    expect(textOf(result, "g.docx")).toBe(
      "Giờ học hạnh phúc - Lớp học yêu thương - CĐCS Trường THPT Kỳ Lân\n" +
        "12/10/2021: đúng tiến độ23/11/2021: hiệu quả rõ",
    );
    expect(result.err).not.toContain("mẫu tham khảo");
  });

  test("a pack's own template is prescribed, not a sample", async () => {
    const templates = {
      "pack/to-trinh.docx": ownTemplate("{số hồ sơ} mô hình{ghi chú mẫu}{#hồ sơ}; {tên}{/}"),
    };
    const result = await run(["render", "to-trinh", ...asOf, "-o", "t.docx"], {
      folder,
      templates,
    });
    expect(textOf(result, "t.docx")).toMatch(/^3 mô hình; Bữa/);
    expect(result.err).not.toContain("mẫu tham khảo");
  });

  test("one by its path makes a file for each unit, record or list, as its places say", async () => {
    const files = async (template: Uint8Array) => {
      const present = new Map([["kho/Mẫu A.docx", template]]);
      const result = await run(["render", "kho/Mẫu A.docx", ...asOf], { folder, present });
      expect(result.err).toMatch(/Đã ghi/);
      return pathsOf(result).filter((path) => !present.has(path));
    };
    expect((await files(ownTemplate("{tên}")))[0]).toMatch(/^mau-a\/mau-a-[a-z0-9-]+\.docx$/);
    expect(await files(ownTemplate("{tên đơn vị}{#còn nợ}{việc}{/}"))).toHaveLength(3);
    expect(await files(ownTemplate("{#các đơn vị}{tên đơn vị}{#hồ sơ}{tên}{/}{/}"))).toEqual([
      "mau-a-ninh-binh-ldld-2021-2025.docx",
    ]);
  });

  test.each([
    ["{tênn}", "đoạn 1: không có chỗ điền `{tênn}`, gần nhất là `{tên}`"],
    ["{tên}{dòng}", "chỗ điền `{dòng}` chỉ dùng được trong `{#"],
    ["{tên}{tên đơn vị}{trưởng đơn vị}", "không có chỗ điền `{trưởng đơn vị}`"],
    ["{#các đơn vị}{chủ thể}{/các đơn vị}", "chỗ điền `{chủ thể}` chỉ dùng được trong `{#hồ sơ}`"],
    ["{@tên}", "`{@tên}` viết chưa đúng kiểu"],
    ["{#hồ sơ}{là đầu}{/hồ sơ}", "`{là đầu}` viết chưa đúng kiểu"],
    ["{#hồ sơ}{tên}", "DV802"],
    ["{constructor}", "không có chỗ điền `{constructor}`"],
  ])("what is wrong with %s is told, and nothing written", async (line, told) => {
    const templates = { "mau/sai.docx": ownTemplate(line) };
    const result = await run(["render", "sai", ...asOf], { folder, templates });
    expect(result).toMatchObject({ code: 2 });
    expect(result.err).toContain(told);
    expect(result.written.size).toBe(0);
  });

  test("a file that is no Word file is told", async () => {
    const templates = { "mau/sai.docx": new TextEncoder().encode("không phải Word") };
    const result = await run(["render", "sai", ...asOf], { folder, templates });
    expect(result.code).toBe(2);
    expect(result.err).toContain("DV803");
    expect((await run(["render"], { folder, templates })).out).toMatch(/sai .*không đọc được/);
  });
});

describe("wrong usage", () => {
  test.each([
    [["giay-chung-nham"], "có phải `giay-chung-nhan`?"],
    [["xyz"], "hiện có: to-trinh, "],
    [["register"], "không có mẫu “register”"],
    [["kho/khong-co.docx"], "không có tệp mẫu `kho/khong-co.docx`"],
    [["don-doc", "--one", "--each"], "chỉ dùng một trong hai"],
    [["to-trinh", "--status", "xong"], "đã tổng kết"],
    [["to-trinh", "--kind", "nhóm"], "tập thể, cá nhân"],
    [["to-trinh", "--field", "xyz"], "VH-XH"],
    [["to-trinh", "--period", "2021H3"], "không phải là một kỳ"],
    [["to-trinh", "--id", "bua-an"], "mã `bua-an`"],
    [["to-trinh", "--unit", "ldld-gia-vienn"], "có phải `ldld-gia-vien`?"],
    [["to-trinh", "-o", "-"], "không in ra màn hình"],
  ])("%j", async (argv, told) => {
    const result = await run(["render", ...argv, ...asOf], { folder });
    expect({ code: result.code, written: result.written.size }).toEqual({ code: 2, written: 0 });
    expect(result.err).toContain(told);
  });

  test("the list needs no folder of records", async () => {
    expect((await run(["ket-xuat"], { folder: {} })).out).toContain("quyet-dinh-cong-nhan");
    expect((await run(["render", "--lang", "en"], { folder: {} })).out).toContain(
      "assessment sheet",
    );
  });
});

test("a hostile record comes out as plain text in a valid file", async () => {
  const odd = "{{tên}} {tổ chức} {#hồ sơ} <w:p>&amp; =cmd|' /C calc'!A1 \u202eRTL";
  const files = {
    ...exampleBase,
    "mo-hinh/cd-dong/x.md": `---
tên: ${JSON.stringify(odd)}
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
  for (const name of names.filter((each) => each !== "don-doc")) {
    const result = await run(["render", name, "--id", "x", "--one", "-o", "x.docx"], {
      folder: files,
    });
    expect(result.code).toBe(0);
    const text = textOf(result, "x.docx");
    expect(text).toContain(odd);
    expect(text).not.toMatch(/undefined|\[object/);
    const xml = partOf(result.written.get("x.docx") ?? new Uint8Array(), "word/document.xml");
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\uFFFD]/);
    expect(xml.match(/<w:p[ >]/g)).toHaveLength((xml.match(/<\/w:p>/g) ?? []).length);
  }
});
