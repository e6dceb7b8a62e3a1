import { beforeAll, describe, expect, test } from "vitest";
import { docxSections, docxTables, xlsxSheet } from "../helpers/documents.ts";
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

/**
 * Lines of Hướng dẫn 36-HD/VPTW, Phụ lục 3, of which only the first half could be read. Nobody of a
 * Party office has confirmed the outcome; these tests hold danvan to what was read.
 */
const party = /^ĐẢNG CỘNG SẢN VIỆT NAM$/;

const figures: readonly Figure[] = [
  {
    what: "tiêu đề “Đảng Cộng sản Việt Nam”",
    source: "dòng 1",
    text: party,
    size: [15, 15],
    look: { ...strong, align: "center", upper: true },
  },
  {
    what: "cơ quan cấp trên",
    source: "dòng 2",
    text: /^TỔNG LIÊN ĐOÀN/,
    size: [14, 14],
    look: { ...upright, align: "center", upper: true },
  },
  {
    what: "cơ quan ban hành",
    source: "dòng 2",
    text: /^LIÊN ĐOÀN LAO ĐỘNG/,
    size: [14, 14],
    look: { ...strong, align: "center", upper: true },
  },
  {
    what: "dấu sao dưới cơ quan ban hành, không kẻ",
    source: "dòng 2",
    text: /^\*$/,
    size: [14, 14],
    look: { ...upright, align: "center" },
  },
  {
    what: "địa danh, ngày",
    source: "dòng 4",
    text: /^Ninh Bình, ngày 31 tháng 12 năm 2021$/,
    size: [14, 14],
    look: { ...slanted, align: "center" },
  },
  {
    what: "thay mặt: T/M",
    source: "mục II.1.7",
    text: /^T\/M BAN THƯỜNG VỤ$/,
    size: [13, 14],
    look: { ...strong, upper: true },
  },
];

const title = (heading: RegExp, subject: RegExp): readonly Figure[] => [
  {
    what: "tên loại",
    source: "dòng 5",
    text: heading,
    size: [15, 16],
    look: { ...strong, align: "center", upper: true },
  },
  {
    what: "trích yếu",
    source: "dòng 5",
    text: subject,
    size: [14, 15],
    look: { ...strong, align: "center" },
  },
];

const text: readonly Figure[] = [
  ...title(/^BÁO CÁO$/, /^Kết quả thực hiện phong trào/),
  {
    what: "số, ký hiệu: không có hai chấm, gạch nối rồi gạch chéo",
    source: "dòng 3",
    text: /^Số {8}-BC\/LĐLĐ$/,
    size: [14, 14],
    look: { ...upright, align: "center" },
  },
  {
    what: "nội dung",
    source: "dòng 6",
    text: /^Thực hiện Hướng dẫn/,
    size: [14, 15],
    look: { ...upright, align: "both" },
  },
  {
    what: "mục",
    source: "dòng 6",
    text: /^(I|II|III|IV)\. /,
    inText: true,
    size: [14, 15],
    look: { ...strong, upper: true },
  },
  {
    what: "kèm theo",
    source: "như dòng 3",
    text: /^\(Kèm theo Báo cáo số +-BC\/LĐLĐ ngày/,
    size: [13, 14],
    look: slanted,
  },
];

describe.each(["register", "report"] as const)("the written %s of a Party body", (command) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await written(command, examples[0], { layout: "dang" });
  });

  const own = command === "register" ? title(/^DANH SÁCH$/, /^ĐĂNG KÝ/) : text;
  test.each([...figures, ...own])("$what ($source)", (figure) => expectFigure(bytes, figure));

  test("A4 with margins of 20, 20, 30 and 15 mm", () => {
    for (const page of docxSections(bytes)) {
      expect(page).toMatchObject({ top: 1134, bottom: 1134, left: 1701, right: 850 });
      expect([page["w"], page["h"]].toSorted()).toEqual([11906, 16838]);
    }
  });

  test("the Party's name has room on one line, with a drawn line as long below it", () => {
    const [, column] = headColumns(bytes);
    const { text: name, ...look } = paragraphOf(bytes, party);
    expect(lengthOf(name, look) * 1.02).toBeLessThan(column);
    const ratio = ruleBelow(bytes, party, column) / lengthOf(name, look);
    expect(ratio).toBeGreaterThan(0.98);
    expect(ratio).toBeLessThan(1.02);
  });

  test("nothing of the state's form is left", () => {
    const texts = looksOf(bytes).map((look) => look.text);
    expect(texts.filter((each) => /CỘNG HÒA|Độc lập|Số:|TM\./.test(each))).toEqual([]);
    expect(docxTables(bytes)[0]?.rows[0]?.cells[0]?.text).toMatch(/\*$/);
  });
});

test.each(["register", "report"] as const)(
  "the workbook of a %s has the form too",
  async (command) => {
    const bytes = await written(command, examples[0], { layout: "dang", format: "xlsx" });
    const sheet = await xlsxSheet(bytes);
    const cells: { readonly text: string; readonly size: number | undefined }[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        // What a merged cell covers has no text of its own.
        if (cell.master === cell) cells.push({ text: cell.text, size: cell.font?.size });
      }),
    );
    const sizeOf = (wanted: RegExp) => cells.find((cell) => wanted.test(cell.text))?.size;

    expect(sizeOf(party)).toBe(15);
    expect(sizeOf(/^LIÊN ĐOÀN LAO ĐỘNG[\s\S]*\n\*$/)).toBe(14);
    expect(sizeOf(/^Ninh Bình, ngày 31/)).toBe(14);
    expect(sizeOf(/^T\/M BAN THƯỜNG VỤ\n/)).toBe(13);
    expect(sizeOf(command === "register" ? /^DANH SÁCH$/ : /^BÁO CÁO$/)).toBe(16);
    if (command === "report") expect(sizeOf(/^Số {8}-BC\/LĐLĐ$/)).toBe(14);
    expect(cells.filter(({ text: each }) => /CỘNG HÒA|Độc lập|Số:|^TM\./.test(each))).toEqual([]);
  },
);
