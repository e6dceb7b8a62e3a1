import { describe, expect, test } from "vitest";
import { templateFindings } from "../../src/check/run.ts";
import { registerDocx, registerDocxVocabulary } from "../../src/render/docx.ts";
import { docxFrom, docxOf, paragraphXml } from "../../src/render/plain-docx.ts";
import { registerXlsx, registerXlsxVocabulary } from "../../src/render/register-xlsx.ts";
import { sampleRegister } from "../../src/render/samples.ts";
import { scannedTemplate } from "../../src/render/template-scan.ts";
import { rules } from "../../src/rules/index.ts";
import { commonTemplate, docxParagraphs } from "../helpers/documents.ts";
import { examplePack, registerOfModels } from "../helpers/example-register.ts";
import { chartXml, type MadeSheet, textCell, xlsxOf } from "../helpers/made-xlsx.ts";
import { registerWorkbook } from "../helpers/register-xlsx.ts";

const sample = sampleRegister(examplePack());

function messages(bytes: Uint8Array, ending: "docx" | "xlsx" = "docx"): readonly string[] {
  const file = { path: `mau/register.${ending}`, bytes };
  const template =
    ending === "docx"
      ? scannedTemplate(file, registerDocxVocabulary(sample), (each) => registerDocx(sample, each))
      : scannedTemplate(file, registerXlsxVocabulary(sample), (each) => registerXlsx(sample, each));
  return templateFindings(rules, [template], "vi").map(({ rule, message }) => `${rule} ${message}`);
}

const ofText = (text: string) => messages(docxOf(text));
const ofSheet = (sheet: Omit<MadeSheet, "name">, more: Parameters<typeof xlsxOf>[1] = {}) =>
  messages(xlsxOf([{ name: "Danh sách", ...sheet }], more), "xlsx");
const row = (number: number, ...texts: readonly string[]) =>
  `<row r="${number}">${texts.map((text, index) => textCell(`${"ABC"[index]}${number}`, text)).join("")}</row>`;

test("the shipped templates have nothing to tell", () => {
  expect(messages(commonTemplate("register"))).toEqual([]);
  expect(messages(registerWorkbook(), "xlsx")).toEqual([]);
});

describe("names of places", () => {
  test.each([
    "{trích yếu}",
    "{ Trich-Yeu }",
    "{SUBJECT}",
    "| {#hồ sơ}{stt} | {Lĩnh vực: VH}{ô:Tên mô hình} | {tiêu chí NTM}{khảo sát: ngày}{/Hồ Sơ} |",
    "{#nhóm đơn vị}{tên nhóm}{#rows}{tên}{/rows}{/nhóm đơn vị}",
    "{#có nơi nhận}x{/}",
  ])("%s is known, however it is typed", (text) => {
    expect(ofText(text)).toEqual([]);
  });

  test.each([
    ["{constructor}", ["DV801 đoạn 1: không có chỗ điền `{constructor}`"]],
    ["{trich yeus}", ["DV801 đoạn 1: không có chỗ điền `{trich yeus}`, gần nhất là `{trích yếu}`"]],
    ["một\n| a | {chủ hể} |", ["DV801 bảng 1, hàng 1, ô 2: không có chỗ điền `{chủ hể}`"]],
    ["{chủ thể}", ["DV801 đoạn 1: chỗ điền `{chủ thể}` chỉ dùng được trong `{#hồ sơ}`"]],
    ["{hồ sơ}", ["DV801 đoạn 1: chỗ điền `{hồ sơ}` viết chưa đúng kiểu"]],
    ["{có nơi nhận}", ["DV801 đoạn 1: chỗ điền `{có nơi nhận}` viết chưa đúng kiểu"]],
    ["{bảng danh sách}", ["DV801 đoạn 1: chỗ điền `{bảng danh sách}` viết chưa đúng kiểu"]],
    ["{@trích yếu}", ["DV801 đoạn 1: chỗ điền `{@trích yếu}` viết chưa đúng kiểu"]],
    ["{}", ["DV801 đoạn 1: không có chỗ điền `{}`"]],
  ])("%s is told with its place and the nearest name", (text, told) => {
    expect(ofText(text)).toEqual(told);
  });
});

test.each([
  ["{trích yếu", "DV802 đoạn 1: thiếu dấu `}` ở chỗ điền `{trích yếu`"],
  ["trích yếu}", "DV802 đoạn 1: thiếu dấu `{` ở chỗ điền `trích yếu}`"],
  ["{#nơi nhận}{dòng}", "DV802 đoạn 1: phần `{#nơi nhận}` không có `{/nơi nhận}` kết thúc"],
  ["{/nơi nhận}", "DV802 đoạn 1: có `{/nơi nhận}` mà không có `{#nơi nhận}` mở đầu"],
  [
    "{#nơi nhận}{#có nơi nhận}{/nơi nhận}{/có nơi nhận}",
    "DV802 đoạn 1: phần `{#có nơi nhận}` chồng lên phần khác",
  ],
  [
    "{#hồ sơ}\n| {tên} |\n{/hồ sơ}\n| a{#hồ sơ} |\n{/hồ sơ}",
    "DV802 bảng 2, hàng 1, ô 1: phần `{#hồ sơ}` mở và kết thúc ở hai bảng khác nhau, hoặc một trong một ngoài bảng",
  ],
  ["Bảng: {@bảng danh sách}", "DV802 đoạn 1: bảng `{@bảng danh sách}` đứng chung với chữ khác"],
])("%s cannot be filled", (text, told) => {
  expect(ofText(text)).toContain(told);
});

test("the same put right has nothing to tell", () => {
  expect(ofText("{trích yếu}\n{#nơi nhận}{#có nơi nhận}{dòng}{/có nơi nhận}{/nơi nhận}")).toEqual(
    [],
  );
  expect(ofText("{#hồ sơ}\n| {tên} |\n{/hồ sơ}\n{@bảng danh sách}")).toEqual([]);
});

test("headers, footers, footnotes and properties are looked at, each for itself", () => {
  const part = (name: string, text: string) =>
    `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraphXml(text)}</w:${name}>`;
  const bytes = docxFrom(paragraphXml("{#có nơi nhận}"), {
    "word/header1.xml": part("hdr", "{sai}"),
    "word/footer1.xml": part("ftr", "{/có nơi nhận}"),
    "docProps/core.xml": "<cp><dc:title>{sai nữa}</dc:title></cp>",
  });
  expect(messages(bytes)).toEqual([
    "DV802 đoạn 1: phần `{#có nơi nhận}` không có `{/có nơi nhận}` kết thúc",
    "DV801 đầu trang: không có chỗ điền `{sai}`",
    "DV802 chân trang: có `{/có nơi nhận}` mà không có `{#có nơi nhận}` mở đầu",
    "DV801 thuộc tính của tệp: không có chỗ điền `{sai nữa}`",
  ]);
});

test("Word's spell-check marks and fonts part a place into runs: it is one place, known and filled", () => {
  const runs =
    '<w:p w:rsidR="00A1"><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00A2"><w:rPr><w:b/></w:rPr><w:t>{trích</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t xml:space="preserve"> </w:t></w:r><w:bookmarkStart w:id="0" w:name="a"/><w:r w:rsidR="00A3"><w:t>yế</w:t></w:r><w:bookmarkEnd w:id="0"/><w:r><w:rPr><w:i/></w:rPr><w:t>u}</w:t></w:r></w:p>';
  const bytes = docxFrom(runs);
  expect(messages(bytes)).toEqual([]);
  const [paragraph] = docxParagraphs(registerDocx(sample, bytes));
  expect(paragraph?.text.trim()).toBe(sample.subject);
});

test("what is no Word file, another format, an old one or damaged is told as such", () => {
  const zipped = docxOf("{trích yếu}");
  expect(messages(new Uint8Array([1, 2, 3]))).toEqual([
    "DV803 tệp mẫu không phải là tệp Word (.docx) hay Excel (.xlsx)",
  ]);
  expect(messages(registerWorkbook())).toEqual([
    "DV803 tệp mẫu là Word mà mang đuôi Excel, hoặc ngược lại",
  ]);
  expect(messages(zipped, "xlsx")).toHaveLength(1);
  expect(messages(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).toEqual([
    "DV803 tệp mẫu ở dạng cũ (.doc, .xls) hoặc có mật khẩu",
  ]);
  expect(messages(zipped.slice(0, 300))).toEqual(["DV803 tệp mẫu hỏng, không giải nén được"]);
});

describe("Excel", () => {
  test("a place is told with its sheet and cell, also above and below the page", () => {
    const tail = "<headerFooter><oddHeader>&amp;C{sai}</oddHeader></headerFooter>";
    expect(ofSheet({ rows: row(4, "a", "{trích yêuz}"), tail })).toEqual([
      "DV801 trang tính “Danh sách”, ô B4: không có chỗ điền `{trích yêuz}`, gần nhất là `{trích yếu}`",
      "DV801 đầu, chân trang của trang tính “Danh sách”: không có chỗ điền `{sai}`",
    ]);
  });

  test("a list that does not end, and two that share a row", () => {
    expect(ofSheet({ rows: row(1, "{#hồ sơ}{tên}") })).toEqual([
      "DV802 trang tính “Danh sách”, ô A1: phần `{#hồ sơ}` không có `{/hồ sơ}` kết thúc",
    ]);
    const rows =
      row(1, "{#hồ sơ}") +
      row(2, "{tên}") +
      row(3, "{/hồ sơ}", "{#nơi nhận}") +
      row(4, "{/nơi nhận}");
    expect(ofSheet({ rows })).toEqual([
      "DV802 trang tính “Danh sách”, ô B3: phần `{#nơi nhận}` chồng lên phần khác",
    ]);
  });

  test("a second table of the pack's on one sheet", () => {
    expect(ofSheet({ rows: row(1, "{@bảng}") + row(3, "{@bảng}") })).toEqual([
      "DV802 trang tính “Danh sách”, ô A3: trang tính đã có một bảng, không đặt thêm `{@bảng}` được",
    ]);
  });

  test("a place in a chart or a drawing would stay as it is", () => {
    const title = chartXml("A1").replace(
      "<c:plotArea>",
      "<c:title><c:tx><c:rich><a:p><a:r><a:t>{trích yếu}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea>",
    );
    const told = ofSheet({ rows: row(1, "a") }, { parts: { "xl/charts/chart1.xml": title } });
    expect(told).toEqual([
      "DV802 danvan không điền được chữ trong biểu đồ, hình vẽ, lời nhận xét: `{trích yếu}`",
    ]);
  });
});

test("a filled document holds no place and no trace of a missing value", () => {
  const text =
    "{#hồ sơ}\n{stt}|{mã}|{chủ thể}|{tên}|{mới}|{tiếp tục}|{đơn vị}|{lĩnh vực}|{lĩnh vực:VH}|{ô:STT}|{địa điểm}|{công nhận: số}|{tiêu chí NTM}|{loại}\n{/hồ sơ}";
  const paragraphs = docxParagraphs(registerDocx(registerOfModels(2), docxOf(text)));
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([
    "1|mo-hinh-1|Tập thể 1|Mô hình 1|X||cd-dong|văn hóa|X|1|Xã Đông|||",
    "2|mo-hinh-2|Tập thể 2|Mô hình 2||X|cd-dong|kinh tế||2|Xã Đông|||",
  ]);
});
