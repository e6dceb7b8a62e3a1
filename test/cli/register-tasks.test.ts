import { describe, expect, test } from "vitest";
import { docxOf } from "../../src/render/plain-docx.ts";
import { docxParagraphs, docxTables, withPart, xlsxSheet } from "../helpers/documents.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { type Run, run } from "../helpers/fake-host.ts";
import { textCell, xlsxOf } from "../helpers/made-xlsx.ts";
import { soundRecordNamed } from "../helpers/sound-record.ts";

const a = "mo-hinh/cd-dong/a.md";
const b = "mo-hinh/cd-tay/b.md";
const before = {
  ...exampleBase,
  [a]: soundRecordNamed("Khu nhà trọ tự quản"),
  [b]: soundRecordNamed("Tủ sách cạnh xưởng"),
};
const after = {
  ...before,
  [a]: soundRecordNamed("Khu nhà trọ tự quản, an toàn"),
  [b]: soundRecordNamed("Tủ sách cạnh xưởng").replace(
    "trạng thái: đã đăng ký",
    "trạng thái: không còn hiệu quả\nngừng: { ngày: 20/06/2021, lý do: giải thể }",
  ),
  "mo-hinh/cd-dong/c.md": soundRecordNamed("Bữa cơm công đoàn"),
};
const texts = (bytes: Uint8Array | undefined) =>
  docxTables(bytes ?? new Uint8Array())
    .flatMap(({ rows }) => rows)
    .map(({ cells }) => cells.map(({ text }) => text).join("|"));
const textOf = ({ written }: Run, path: string) => new TextDecoder().decode(written.get(path));

describe("register --check", () => {
  const written = async (format: string) =>
    (await run(["register", "-o", `ds.${format}`, "--format", format], { folder: before })).written;
  const check = (format: string) => ["register", "--check", `ds.${format}`];

  test.each(["docx", "xlsx", "csv", "json"])(
    "%s: still what the records say; then what differs, and nothing is written",
    async (format) => {
      const present = await written(format);
      const same = await run(check(format), { folder: before, present });
      expect([same.code, same.out]).toEqual([0, "Tệp vẫn đúng với hồ sơ.\n"]);
      const other = await run(check(format), { folder: after, present });
      expect(other.code).toBe(1);
      expect(other.out).toContain("Tệp không còn đúng với hồ sơ");
      expect(other.out).toMatch(/ {2}- .*Tủ sách cạnh xưởng/);
      expect(other.out).toMatch(/ {2}\+ .*Bữa cơm công đoàn/);
      expect(other.written).toEqual(present);
    },
  );

  test.each(["docx", "xlsx"])(
    "%s: looks at the day of the file, unless another is typed",
    async (format) => {
      const present = await written(format);
      const later = { folder: before, present, today: "2021-09-30" } as const;
      expect((await run(check(format), later)).out).toBe("Tệp vẫn đúng với hồ sơ.\n");
      const typed = await run([...check(format), "--as-of", "30/05/2021"], later);
      expect([typed.code, typed.out]).toEqual([1, expect.stringContaining("không còn đúng")]);
    },
  );

  test("a clerk's own edits beside the table are not held against the file; a changed row is", async () => {
    const present = new Map(await written("docx"));
    const change = (from: string, to: string) =>
      new Map([
        [
          "ds.docx",
          withPart(present.get("ds.docx") ?? new Uint8Array(), "word/document.xml", (xml) =>
            xml.replace(from, to),
          ),
        ],
      ]);
    const number = await run(check("docx"), {
      folder: before,
      present: change("ngày 01", "ngày 02"),
    });
    expect([number.code, number.out]).toEqual([0, expect.stringContaining("đã sửa tay")]);
    const row = change("Tủ sách cạnh xưởng", "Tủ sách bên xưởng");
    const edited = await run(check("docx"), { folder: before, present: row });
    expect([edited.code, edited.out]).toEqual([1, expect.stringContaining("Tủ sách bên xưởng")]);
  });

  test("what cannot be compared is misuse", async () => {
    const present = new Map([["ds.docx", new Uint8Array([1, 2, 3])]]);
    expect((await run(check("docx"), { folder: before, present })).code).toBe(2);
    expect((await run(["register", "--check", "ds.pdf"], { folder: before })).code).toBe(2);
    const two = await run(["register", "--check", "x.docx", "--issue"], { folder: before });
    expect([two.code, two.err]).toEqual([2, expect.stringContaining("không dùng cùng")]);
  });
});

describe("register --issue", () => {
  const series = "./da-ban-hanh/vi-du";
  const gitState = { commit: "0123456789abcdef0123456789abcdef01234567", clean: true };

  test("freezes the register with its number, day, commit and content hash", async () => {
    const first = await run(["register", "--issue"], { folder: before, gitState });
    expect(first.code).toBe(0);
    expect([...first.written.keys()]).toEqual([
      `${series}/danh-sach-01.docx`,
      `${series}/danh-sach-01.json`,
    ]);
    const issued = JSON.parse(textOf(first, `${series}/danh-sach-01.json`));
    expect(issued).toMatchObject({ kind: "issued-register", number: 1, asOf: "2021-07-01" });
    expect(issued).toMatchObject({ guidance: "vi-du", git: gitState });
    expect(issued.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(issued.content.rows).toEqual([
      { id: "a", unit: "cd-dong", cells: ["CĐCS Công ty May", "Khu nhà trọ tự quản", "X", null] },
      { id: "b", unit: "cd-tay", cells: ["CĐCS Công ty May", "Tủ sách cạnh xưởng", "X", null] },
    ]);
    expect(first.err).toContain(`mã nội dung ${issued.contentHash.slice(0, 12)}`);
  });

  test("the next one comes with an amendment list: added, changed, withdrawn, and why", async () => {
    const first = await run(["register", "--issue"], { folder: before });
    const second = await run(["register", "--issue"], { folder: after, present: first.written });
    const rows = texts(second.written.get(`${series}/danh-sach-02-dieu-chinh.docx`));
    const from = rows.findIndex((row) => row.startsWith("I. "));
    expect(rows.slice(from, from + 6)).toEqual([
      "I. Bổ sung",
      "1|CĐCS Công ty May|Bữa cơm công đoàn|X||",
      "II. Thay đổi",
      "2|CĐCS Công ty May|Khu nhà trọ tự quản, an toàn|X||Tên mô hình: trước là “Khu nhà trọ tự quản”",
      "III. Rút khỏi danh sách",
      "3|CĐCS Công ty May|Tủ sách cạnh xưởng|X||không còn hiệu quả từ 20/06/2021: giải thể",
    ]);
    expect(JSON.parse(textOf(second, `${series}/danh-sach-02.json`)).number).toBe(2);
    for (const [path, bytes] of first.written) expect(second.written.get(path)).toBe(bytes);
  });

  test("an earlier name that has quotation marks gets none around it", async () => {
    const folder = { ...after, [a]: soundRecordNamed("Quỹ tương trợ “Hũ gạo nghĩa tình”") };
    const first = await run(["register", "--issue"], { folder });
    const second = await run(["register", "--issue"], { folder: after, present: first.written });
    const rows = texts(second.written.get(`${series}/danh-sach-02-dieu-chinh.docx`)).join("\n");
    expect(rows).toContain("Tên mô hình: trước là Quỹ tương trợ “Hũ gạo nghĩa tình”");
  });

  test("a list of no amendments does not say that there is no model", async () => {
    const { written: present } = await run(["register", "--issue"], { folder: before });
    const argv = ["register", "--amendments", "-o", "dc.docx"];
    const same = await run(argv, { folder: before, present });
    const rows = texts(same.written.get("dc.docx"));
    expect(rows).toContain("Không có thay đổi");
    expect(rows).not.toContain("Chưa có mô hình, điển hình nào");
  });

  test("--amendments shows the same beforehand, in any format, and writes no issue", async () => {
    const { written: present } = await run(["register", "--issue"], { folder: before });
    const json = await run(["register", "--amendments", "--format", "json"], {
      folder: after,
      present,
    });
    const { added, changed, withdrawn, since } = JSON.parse(json.out);
    expect([added, changed, withdrawn].map((rows) => rows.length)).toEqual([1, 1, 1]);
    expect(since).toMatchObject({ number: 1, asOf: "2021-07-01" });
    const csv = await run(["register", "--amendments", "--format", "csv"], {
      folder: after,
      present,
    });
    expect(csv.out).toContain("Rút khỏi danh sách");
    const xlsx = await run(["register", "--amendments", "--format", "xlsx", "-o", "x.xlsx"], {
      folder: after,
      present,
    });
    const sheet = await xlsxSheet(xlsx.written.get("x.xlsx") ?? new Uint8Array());
    expect(JSON.stringify(sheet.getSheetValues())).toContain("Rút khỏi danh sách");
    expect(json.written).toEqual(present);
  });

  test.each([
    ["docx", "mau/register.docx", docxOf("| {#hồ sơ}{stt} | {tên}{/hồ sơ} |\n{họ tên người ký}")],
    ["docx", "mau/register.docx", docxOf("{tên loại}\n{trích yếu}")],
    ["docx", "pack/register.docx", docxOf("{#nhóm đơn vị}{tên nhóm}{#hồ sơ}{tên}{/}{/}\n{@bảng}")],
    [
      "xlsx",
      "mau/register.xlsx",
      xlsxOf([{ name: "DS", rows: `<row r="1">${textCell("A1", "{#hồ sơ}{tên}{/hồ sơ}")}</row>` }]),
    ],
  ])(
    "an own template with rows of models (%s, %s) says nothing of changes: danvan's serves, and says so",
    async (format, path, template) => {
      const setting = { folder: after, templates: { [path]: template } };
      const { written: present } = await run(["register", "--issue"], { folder: before });
      const issue = ["register", "--issue", "--format", format];
      const { code, err, written } = await run(issue, { ...setting, present });
      expect([code, err]).toEqual([0, expect.stringContaining(`mẫu \`${path}\` tự kẻ hàng`)]);
      const amended = `${series}/danh-sach-02-dieu-chinh.${format}`;
      const shipped = await run(issue, { folder: after, present });
      expect(written.get(amended)).toEqual(shipped.written.get(amended));
    },
  );

  test("an own template with the table as a whole prints the amendments, one with errors is told", async () => {
    const { written: present } = await run(["register", "--issue"], { folder: before });
    const print = (text: string) =>
      run(["register", "--amendments", "-o", "x.docx", "--format", "docx"], {
        folder: after,
        present,
        templates: { "mau/register.docx": docxOf(text) },
      });
    const whole = await print("Mẫu của cơ quan\n{@bảng}");
    expect([whole.code, whole.err]).toEqual([0, "Đã ghi x.docx\n"]);
    expect(docxParagraphs(whole.written.get("x.docx") ?? new Uint8Array())[0]?.text).toBe(
      "Mẫu của cơ quan",
    );
    const wrong = await print("| {#hồ sơ}{stt} | {tênn}{/hồ sơ} |");
    expect([wrong.code, wrong.written.has("x.docx")]).toEqual([2, false]);
    expect(wrong.err.match(/DV\d+/g)).toEqual(["DV801"]);
  });

  test("a unit has a series of its own", async () => {
    const { written } = await run(["register", "--issue", "--unit", "cd-tay"], { folder: before });
    expect([...written.keys()]).toContain(`${series}/cd-tay/danh-sach-01.json`);
  });

  test("nothing has changed: nothing is issued", async () => {
    const { written: present } = await run(["register", "--issue"], { folder: before });
    const again = await run(["register", "--issue"], { folder: before, present });
    expect([again.code, again.err]).toEqual([0, "Không có thay đổi nào so với danh sách lần 1.\n"]);
    expect(again.written).toEqual(present);
  });

  test("records with uncommitted changes are said and noted", async () => {
    const dirty = { ...gitState, clean: false };
    const run1 = await run(["register", "--issue"], { folder: before, gitState: dirty });
    expect(run1.err).toContain("còn thay đổi chưa ghi vào git");
    expect(JSON.parse(textOf(run1, `${series}/danh-sach-01.json`)).git).toEqual(dirty);
  });

  test("not while a record cannot be read, nor on top of an issue that was changed, nor a part of the whole", async () => {
    const unread = await run(["register", "--issue"], {
      folder: { ...before, "mo-hinh/cd-tay/hong.md": "---\ntên: [\n---\n" },
    });
    expect([unread.code, unread.written.size]).toEqual([1, 0]);
    const { written } = await run(["register", "--issue"], { folder: before });
    const path = `${series}/danh-sach-01.json`;
    const changed = new TextEncoder().encode(
      new TextDecoder().decode(written.get(path)).replace("Tủ sách", "Tủ sáchh"),
    );
    const onTop = await run(["register", "--issue"], {
      folder: after,
      present: new Map([...written, [path, changed]]),
    });
    expect([onTop.code, onTop.err]).toEqual([2, expect.stringContaining("đã bị sửa")]);
    const part = await run(["register", "--issue", "--field", "VH"], { folder: before });
    expect([part.code, part.written.size]).toEqual([2, 0]);
    expect((await run(["register", "--amendments"], { folder: before })).code).toBe(4);
  });
});
