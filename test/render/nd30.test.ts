import { beforeAll, describe, expect, test } from "vitest";
import { docxSections, docxTables, partOf } from "../helpers/documents.ts";
import { looksOf } from "../helpers/docx-look.ts";
import { examples, written } from "../helpers/laid-out.ts";
import {
  expectFigure,
  type Figure,
  headColumns,
  lengthOf,
  paragraphOf,
  ruleBelow,
  slanted,
  strong,
  upright,
} from "./figures.ts";

/** Clauses are those of Nghị định 30/2020/NĐ-CP, Phụ lục I; V.n is a line of its table of figures. */
const nation = /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/;
const motto = /^Độc lập - Tự do - Hạnh phúc$/;
const sender = /^LIÊN ĐOÀN LAO ĐỘNG/;

const head: readonly Figure[] = [
  {
    what: "Quốc hiệu",
    source: "V.1",
    text: nation,
    size: [12, 13],
    look: { ...strong, align: "center" },
  },
  {
    what: "Tiêu ngữ",
    source: "V.1",
    text: motto,
    size: [13, 14],
    look: { ...strong, align: "center", lines: 1 },
  },
  {
    what: "cơ quan chủ quản",
    source: "V.2",
    text: /^TỔNG LIÊN ĐOÀN/,
    size: [12, 13],
    look: { ...upright, align: "center", upper: true },
  },
  {
    what: "cơ quan ban hành",
    source: "V.2",
    text: sender,
    size: [12, 13],
    look: { ...strong, align: "center", upper: true },
  },
  {
    what: "địa danh, ngày",
    source: "V.4, II.4: tháng 12 không thêm số 0",
    text: /^Ninh Bình, ngày 31 tháng 12 năm 2021$/,
    size: [13, 14],
    look: { ...slanted, align: "center" },
  },
];

const foot: readonly Figure[] = [
  {
    what: "quyền hạn",
    source: "V.7",
    text: /^TM\. BAN THƯỜNG VỤ$/,
    size: [13, 14],
    look: { ...strong, align: "center", upper: true },
  },
  {
    what: "chức vụ",
    source: "V.7",
    text: /^PHÓ CHỦ TỊCH$/,
    size: [13, 14],
    look: { ...strong, align: "center", upper: true },
  },
  {
    what: "họ tên",
    source: "V.7",
    text: /^Đinh Thị Thu Hằng$/,
    size: [13, 14],
    look: { ...strong, align: "center" },
  },
  {
    what: "Nơi nhận",
    source: "V.9",
    text: /^Nơi nhận:$/,
    size: [12, 12],
    look: { bold: true, italic: true, align: "left" },
  },
  {
    what: "danh sách nơi nhận",
    source: "V.9",
    text: /^- (Ban Chỉ đạo|Thường trực, các ban|LĐLĐ các huyện).*;$/,
    size: [11, 11],
    look: { ...upright, align: "left" },
  },
  {
    what: "lưu, dòng cuối",
    source: "II.9",
    text: /^- Lưu VT, TG-NC\.$/,
    size: [11, 11],
    look: upright,
  },
];

const registerTitle: readonly Figure[] = [
  {
    what: "tên loại",
    source: "V.5",
    text: /^DANH SÁCH$/,
    size: [13, 14],
    look: { ...strong, align: "center", upper: true },
  },
  {
    what: "trích yếu",
    source: "V.5",
    text: /^ĐĂNG KÝ/,
    size: [13, 14],
    look: { ...strong, align: "center" },
  },
];

const text: readonly Figure[] = [
  {
    what: "tên loại",
    source: "V.5",
    text: /^BÁO CÁO$/,
    size: [13, 14],
    look: { ...strong, align: "center", upper: true },
  },
  {
    what: "trích yếu",
    source: "V.5",
    text: /^Kết quả thực hiện phong trào/,
    size: [13, 14],
    look: { ...strong, align: "center", upper: false },
  },
  {
    what: "số, ký hiệu, số để trống khi dự thảo",
    source: "V.3",
    text: /^Số: {8}\/BC-LĐLĐ$/,
    size: [13, 13],
    look: { ...upright, align: "center" },
  },
  {
    what: "kính gửi",
    source: "V.9",
    text: /^Kính gửi/,
    size: [13, 14],
    look: { ...upright, align: "center" },
  },
  {
    what: "nội dung",
    source: "V.6, II.6: 6 pt, lùi 1,27 cm, dòng 1–1,5",
    text: /^Thực hiện Hướng dẫn/,
    size: [13, 14],
    look: { ...upright, align: "both", after: 6, firstLine: 720, lines: 1.15 },
  },
  {
    what: "gạch đầu dòng trong nội dung",
    source: "II.6: canh đều hai lề",
    text: /^- /,
    inText: true,
    size: [13, 14],
    look: { ...upright, align: "both", after: 6 },
  },
  {
    what: "mục",
    source: "V.6: số La Mã",
    text: /^(I|II|III|IV)\. /,
    inText: true,
    size: [13, 14],
    look: { ...strong, upper: true, firstLine: 720 },
  },
  {
    what: "khoản có tiêu đề",
    source: "V.6: số Ả Rập",
    text: /^\d\. /,
    inText: true,
    size: [13, 14],
    look: strong,
  },
  {
    what: "Phụ lục",
    source: "III.1",
    text: /^Phụ lục I*$/,
    size: [14, 14],
    look: { ...strong, align: "center", upper: false },
  },
  {
    what: "tên phụ lục",
    source: "III.1",
    text: /^DANH SÁCH MÔ HÌNH/,
    size: [13, 14],
    look: { ...strong, align: "center", upper: true },
  },
  {
    what: "kèm theo",
    source: "III.2",
    text: /^\(Kèm theo Báo cáo số +\/BC-LĐLĐ ngày 31 tháng 12 năm 2021 của .*\)$/,
    size: [13, 14],
    look: { ...slanted, align: "center" },
  },
];

describe.each(["register", "report"] as const)("the written %s", (command) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await written(command, examples[0], { layout: "nd30" });
  });

  const figures = [...head, ...foot, ...(command === "register" ? registerTitle : text)];
  test.each(figures)("$what ($source)", (figure) => expectFigure(bytes, figure));

  test("A4; margins 20–25, 20–25, 30–35 and 15–20 mm (I.2, I.4)", () => {
    const pages = docxSections(bytes);
    const sides = pages.map(({ w, h }) => [w, h]);
    // 210 × 297 mm; tables may lie across (I.3).
    const across = [16838, 11906];
    expect(sides).toEqual(
      command === "register" ? [across] : [[11906, 16838], ...sides.slice(1).map(() => across)],
    );
    expect(sides.length).toBe(command === "register" ? 1 : 3);
    for (const { top = 0, bottom = 0, left = 0, right = 0 } of pages) {
      for (const [side, least, most] of [
        [top, 1134, 1417],
        [bottom, 1134, 1417],
        [left, 1701, 1984],
        [right, 850, 1134],
      ] as const) {
        expect(side).toBeGreaterThanOrEqual(least);
        expect(side).toBeLessThanOrEqual(most);
      }
    }
  });

  test("the page number: above, in the middle, 13–14, from 1, hidden on page 1 (I.7)", () => {
    const sections = partOf(bytes, "word/document.xml").match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    const relations = partOf(bytes, "word/_rels/document.xml.rels");
    const header = (section: string, type: string) => {
      const id = new RegExp(`headerReference w:type="${type}" r:id="(\\w+)"`).exec(section)?.[1];
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`);
      const found = target.exec(relations);
      return `word/${found?.[1] ?? found?.[2]}`;
    };
    for (const section of sections) {
      expect(section).toContain("<w:titlePg/>");
      // Each annex is counted anew (III.2).
      expect(section).toContain('<w:pgNumType w:start="1"/>');
      const [number] = looksOf(bytes, header(section, "default"));
      expect(number).toMatchObject({ font: "Times New Roman", align: "center" });
      expect([13, 14]).toContain(number?.size);
      expect(partOf(bytes, header(section, "default"))).toContain("PAGE");
      expect(partOf(bytes, header(section, "first"))).not.toContain("PAGE");
    }
  });

  test("Quốc hiệu, Tiêu ngữ, place and date each have room on one line (II.1)", () => {
    const [, column] = headColumns(bytes);
    for (const line of [nation, motto, /^Ninh Bình, ngày/]) {
      const { text, ...look } = paragraphOf(bytes, line);
      expect(lengthOf(text, look) * 1.02).toBeLessThan(column);
    }
  });

  test("a drawn line as long as Tiêu ngữ below it, one a third to a half of the sender's (II.1, II.2)", () => {
    const [left, right] = headColumns(bytes);
    const look = paragraphOf(bytes, motto);
    const ratio = ruleBelow(bytes, motto, right) / lengthOf(look.text, look);
    expect(ratio).toBeGreaterThan(0.98);
    expect(ratio).toBeLessThan(1.02);
    const name = paragraphOf(bytes, sender);
    const widest = Math.max(...name.text.split("\n").map((line) => lengthOf(line, name)));
    const part = ruleBelow(bytes, sender, left) / widest;
    expect(part).toBeGreaterThan(1 / 3);
    expect(part).toBeLessThan(1 / 2);
  });

  test("a drawn line below trích yếu, a third to a half as long (II.5)", () => {
    const subject = command === "register" ? /^ĐĂNG KÝ/ : /^Kết quả thực hiện phong trào/;
    const [page] = docxSections(bytes);
    const width = (page?.["w"] ?? 0) - (page?.["left"] ?? 0) - (page?.["right"] ?? 0);
    const { text, ...look } = paragraphOf(bytes, subject);
    const part = ruleBelow(bytes, subject, width) / Math.min(width, lengthOf(text, look));
    expect(part).toBeGreaterThan(1 / 3);
    expect(part).toBeLessThan(1 / 2);
  });

  test("number and symbol stand level with place and date (II.4), Nơi nhận with the signer (II.9)", () => {
    const tables = docxTables(bytes);
    const [, second] = tables[0]?.rows ?? [];
    expect(second?.cells.map(({ text }) => text)).toEqual([
      command === "register" ? "" : "Số:        /BC-LĐLĐ",
      "Ninh Bình, ngày 31 tháng 12 năm 2021",
    ]);
    const closing = tables.find(({ rows }) => rows[0]?.cells[0]?.text.startsWith("Nơi nhận:"));
    expect(closing?.rows[0]?.cells[1]?.text).toMatch(/^TM\. BAN THƯỜNG VỤ/);
    expect(closing?.rows).toHaveLength(1);
  });

  test("no empty paragraphs or typed lines stand in for space and rules", () => {
    const looks = looksOf(bytes);
    expect(looks.filter(({ text }) => /[─━_]{3,}/.test(text))).toEqual([]);
    const document = partOf(bytes, "word/document.xml").replace(/<w:tc>.*?<\/w:tc>/gs, "");
    const bare =
      document.match(/<w:p(?: [^>]*)?>(?:(?!<w:t[ >]|<w:drawing>|<\/w:p>).)*<\/w:p>/gs) ?? [];
    const known = /DvRule|DvSubjectRule|DvAfterTable|DvSectionEnd/;
    expect(bare.filter((paragraph) => !known.test(paragraph))).toEqual([]);
  });
});

test("the text of a report ends in ./. (Phụ lục III)", async () => {
  const bytes = await written("report", examples[0], { layout: "nd30" });

  expect(looksOf(bytes).filter(({ text }) => text.endsWith("./."))).toHaveLength(1);
});
