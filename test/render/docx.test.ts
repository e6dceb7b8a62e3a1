import { describe, expect, test } from "vitest";
import { registerDocx, reportDocx } from "../../src/render/docx.ts";
import {
  commonTemplate,
  docxParagraphs,
  docxSections,
  docxTables,
  partOf,
  withPart,
} from "../helpers/documents.ts";
import { closing, formColumns, formGrid, letterhead, register, report } from "./samples.ts";

const registerTemplate = commonTemplate("register");
const reportTemplate = commonTemplate("report");

function textOf(bytes: Uint8Array): readonly string[] {
  return docxParagraphs(bytes).map(({ text }) => text);
}

test("the register is A4 landscape with the decree's margins", () => {
  const [page, ...others] = docxSections(registerDocx(register(formGrid(1)), registerTemplate));

  expect(others).toEqual([]);
  // 297 × 210 mm; 20, 20, 30 and 15 mm.
  expect(page).toMatchObject({
    w: 16838,
    h: 11906,
    top: 1134,
    bottom: 1134,
    left: 1701,
    right: 850,
  });
});

test("letterhead, heading and signatures stand around the table", () => {
  const bytes = registerDocx(register(formGrid(1)), registerTemplate);
  const [head, table, foot] = docxTables(bytes);

  expect(head?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
    [
      "LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNHLIÊN ĐOÀN LAO ĐỘNG HUYỆN YÊN KHÁNH",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc",
    ],
    ["Số:       /BC-LĐLĐ", "Yên Khánh, ngày 06 tháng 7 năm 2021"],
  ]);
  expect(table?.widths.reduce((a, b) => a + b, 0)).toBe(16838 - 1701 - 850);
  expect(foot?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
    [
      "Nơi nhận:- Ban Tuyên giáo - Nữ công LĐLĐ tỉnh;- Thường trực Huyện ủy;" +
        "- Các CĐCS trực thuộc;- Lưu: VT, TG-NC.",
      "TM. BAN THƯỜNG VỤPHÓ CHỦ TỊCH THƯỜNG TRỰCLê Thị Mai Thủy",
    ],
  ]);
  expect(foot?.rows.every((row) => row.whole)).toBe(true);
});

test("what is unknown is left out or left blank, never invented", () => {
  const bytes = registerDocx(
    register(formGrid(0), {
      letterhead: { sender: "Công đoàn ngành Y tế", date: "2022-02-01" },
      closing: { signer: {}, recipients: [] },
    }),
    registerTemplate,
  );

  expect(textOf(bytes)).toContain("…………, ngày 01 tháng 02 năm 2022");
  expect(textOf(bytes)).not.toContain("Nơi nhận:");
  expect(docxParagraphs(bytes)).toContainEqual({
    style: "DvSigner",
    text: "…………………………",
  });
  expect(partOf(bytes, "word/document.xml")).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
});

test("text that looks like a place, a tag or a formula comes out as it is", () => {
  const odd = "{{x}} {sender} {#blocks} <w:p>&amp; =cmd|' /C calc'!A1";
  const bytes = registerDocx(
    register(
      { columns: formColumns, rows: [{ kind: "cells", cells: [1, odd] }] },
      {
        letterhead: { ...letterhead, place: odd },
        subject: odd,
        closing: { ...closing, recipients: [odd] },
      },
    ),
    registerTemplate,
  );

  const texts = textOf(bytes);
  expect(texts).toContain(odd);
  expect(texts.filter((text) => text === odd)).toHaveLength(2);
  expect(texts).toContain(`${odd}, ngày 06 tháng 7 năm 2021`);
  expect(texts).toContain(`- ${odd}.`);
});

test("characters that XML forbids are dropped", () => {
  const bytes = registerDocx(
    register(formGrid(1), { subject: "A\u0000\u000b\ufffe\ud800B" }),
    registerTemplate,
  );

  expect(textOf(bytes)).toContain("AB");
});

test("the same register gives the same bytes", () => {
  const make = () => registerDocx(register(formGrid(3)), registerTemplate);

  expect(Buffer.compare(make(), make())).toBe(0);
});

test("the report has an upright section and a landscape annex", () => {
  const [body, annex] = docxSections(reportDocx(report(), reportTemplate));

  expect(body).toMatchObject({ w: 11906, h: 16838 });
  expect(annex).toMatchObject({ w: 16838, h: 11906 });
});

test("the report's blocks keep their order and styles, and the last ends in ./.", () => {
  const paragraphs = docxParagraphs(reportDocx(report(), reportTemplate));
  const at = (start: string) => paragraphs.find(({ text }) => text.startsWith(start))?.style;

  expect(at("Kính gửi: Ban Tuyên giáo")).toBe("DvAddressee");
  expect(at("I. Kết quả")).toBe("DvHeading1");
  expect(at("1. Theo đơn vị")).toBe("DvHeading2");
  expect(at("Bảng 1")).toBe("DvCaption");
  expect(at("- An ninh")).toBe("DvItem");
  expect(paragraphs).toContainEqual({
    style: "DvLastParagraph",
    text: "Trên đây là báo cáo kết quả 6 tháng đầu năm 2021./.",
  });
  expect(at("(Kèm theo Báo cáo số       /BC-LĐLĐ ngày 06 tháng 7 năm 2021 của Liên")).toBe(
    "DvAnnexNote",
  );
});

test("several addressees become a list, none leaves no line", () => {
  const several = reportDocx(report({ addressees: ["Tỉnh ủy;", "- HĐND tỉnh"] }), reportTemplate);
  const none = reportDocx(report({ addressees: [] }), reportTemplate);

  expect(textOf(several)).toEqual(
    expect.arrayContaining(["Kính gửi:", "- Tỉnh ủy;", "- HĐND tỉnh."]),
  );
  expect(textOf(none).filter((text) => text.startsWith("Kính gửi"))).toEqual([]);
});

test("a body that ends in a table, or is empty, ends in ./. on its own line", () => {
  for (const blocks of [report().blocks.slice(0, 5), []]) {
    expect(textOf(reportDocx(report({ blocks }), reportTemplate))).toContain("./.");
  }
});

test("what signs with a position alone needs no dotted line", () => {
  const signer = { position: "Chủ tịch", name: "Lê Thị Mai Thủy" };
  const bytes = registerDocx(
    register(formGrid(1), { closing: { ...closing, signer } }),
    registerTemplate,
  );

  const titles = docxParagraphs(bytes).filter(({ style }) => style === "DvSigner");
  expect(titles.map(({ text }) => text)).toEqual(["CHỦ TỊCH"]);
});

test("every style that tables refer to is in the templates", () => {
  for (const template of [registerTemplate, reportTemplate]) {
    const styles = partOf(template, "word/styles.xml");
    for (const id of ["Header", "Cell", "CellCenter", "CellRight", "Group"]) {
      expect(styles).toContain(`w:styleId="DvTable${id}"`);
    }
    for (const id of ["DvRule", "DvSubjectRule"]) expect(styles).toContain(`w:styleId="${id}"`);
  }
});

describe("annexes", () => {
  const further = ["II", "III"].map((number) => ({
    heading: `Phụ lục ${number}`,
    subject: `BẢNG SỐ ${number}`,
    grid: formGrid(2),
  }));
  const headingsOf = (bytes: Uint8Array) =>
    docxParagraphs(bytes).flatMap(({ style, text }) =>
      style === "DvAnnexHeading" && /^phụ lục/i.test(text) ? [text] : [],
    );

  test.each([0, 1, 2])(
    "each has a landscape section of its own, in order: %i beside the register",
    (count) => {
      const bytes = reportDocx(report({ furtherAnnexes: further.slice(0, count) }), reportTemplate);
      const sections = docxSections(bytes);
      expect(sections.map(({ w = 0, h = 0 }) => w > h)).toEqual([
        false,
        ...Array.from({ length: count + 1 }, () => true),
      ]);
      expect(headingsOf(bytes)).toEqual([
        "PHỤ LỤC",
        ...further.slice(0, count).map(({ heading }) => heading),
      ]);
      // Their pages are counted anew (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III).
      const restarts = partOf(bytes, "word/document.xml").match(/<w:pgNumType w:start="1"\/>/g);
      expect(restarts).toHaveLength(count + 2);
      expect(partOf(bytes, "word/document.xml")).not.toMatch(/[{}]/);
    },
  );

  test("a template with room for one has the register", () => {
    const old = withPart(reportTemplate, "word/document.xml", (xml) => {
      const start = xml.indexOf("{#earlierAnnexes}");
      const end = xml.indexOf("{/earlierAnnexes}");
      const before = xml.lastIndexOf("<w:p>", start);
      return xml.slice(0, before) + xml.slice(xml.indexOf("</w:p>", end) + "</w:p>".length);
    });
    const bytes = reportDocx(report({ furtherAnnexes: further }), old);
    expect(docxSections(bytes)).toHaveLength(2);
    expect(headingsOf(bytes)).toEqual(["PHỤ LỤC"]);
  });
});

test("a short table of the text stays on one page, a long one may part", () => {
  const kept = (rows: number) => {
    const table = { kind: "table", caption: "Bảng", grid: formGrid(rows) } as const;
    const bytes = reportDocx(report({ blocks: [table] }), reportTemplate);
    const body = docxTables(bytes).find(({ rows: own }) => own[0]?.cells[0]?.text === "STT");
    return body?.rows.filter(({ repeated }) => !repeated).map(({ keptWithNext }) => keptWithNext);
  };
  expect(kept(3)).toEqual([true, true, false]);
  expect(kept(40)?.some(Boolean)).toBe(false);
});
