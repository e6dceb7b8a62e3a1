import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found, messages } from "../helpers/rule-findings.ts";
import { guidanceWith } from "../helpers/standing.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const [head = ""] = sampleRecord().split("## Nội dung");
const words = "Vận động công nhân thuê trọ tự quản.";

const withBody = (body: string) => ({ [path]: `${head}${body}\n` });

describe("a section is known by its name, however it is written", () => {
  test.each([
    `## Nội dung\n${words}`,
    `# NỘI DUNG:\n${words}`,
    `## 1. Nội dung\n${words}`,
    `## II. Nội dung\n${words}`,
    `## a) Nội  dung\n${words}`,
    `## **Nội dung**\n${words}`,
    `## noi dung ##\n${words}`,
    `## Nội dung <!-- ít nhất 5 từ -->\n${words}`,
    `## Nội dung\n### Một\n${words}`,
  ])("%j", (body) => {
    expect([...found("DV107", withBody(body)), ...found("DV108", withBody(body))]).toEqual([]);
  });
});

describe("a line that was meant as the heading is shown", () => {
  test.each([
    [`**Nội dung**\n${words}`, "**Nội dung**"],
    [`##Nội dung\n${words}`, "##Nội dung"],
    [`### Nội dung\n${words}`, "### Nội dung"],
    [`1. Nội dung:\n${words}`, "1. Nội dung:"],
    [`## Nội dug\n${words}`, "Nội dug"],
  ])("%j", (body, shown) => {
    expect(found("DV107", withBody(body))).toMatchObject([
      {
        at: { line: 11 },
        message: `thiếu phần \`## Nội dung\`; \`${shown}\` chưa đúng dạng tiêu đề của phần này`,
        fix: "sửa dòng đó thành `## Nội dung`",
      },
    ]);
  });

  test("and nothing is, where there is none", () => {
    expect(found("DV107", withBody(words))).toMatchObject([
      {
        at: { line: 2 },
        message: "thiếu phần `## Nội dung`",
        fix: "thêm dòng `## Nội dung` ở dưới dòng `---` thứ hai, rồi viết nội dung của phần này",
      },
    ]);
  });
});

test("a record in plain YAML has no sections, and is told to become Markdown", () => {
  const yaml = head.replaceAll("---\n", "");
  const [finding] = found("DV107", { "mo-hinh/cd-dong/nha-tro.yaml": yaml });
  expect(finding?.fix).toContain("đổi tên tệp thành `nha-tro.md`");
});

describe("a thin section", () => {
  test.each([
    ["", "phần `Nội dung` chưa có nội dung, cần ít nhất 5 từ"],
    [
      "<!-- viết nội dung mô hình vào đây -->",
      "phần `Nội dung` chưa có nội dung, cần ít nhất 5 từ",
    ],
    ["…", "phần `Nội dung` chưa có nội dung, cần ít nhất 5 từ"],
    ["Công nhân tự quản.", "phần `Nội dung` có 4 từ, cần ít nhất 5 từ, còn thiếu 1"],
  ])("%j", (text, message) => {
    expect(messages("DV108", withBody(`## Nội dung\n${text}`))).toEqual([message]);
  });

  test("with nothing in it is one too where no number is set", () => {
    const files = guidanceWith(["{ mục: Nội dung, ít nhất: 5 }", "{ mục: Nội dung }"]);
    expect(messages("DV108", { ...files, ...withBody("## Nội dung\n") })).toEqual([
      "phần `Nội dung` chưa có nội dung",
    ]);
    expect(messages("DV108", { ...files, ...withBody("## Nội dung\nTự quản") })).toEqual([]);
  });

  test("is counted over all the parts of that name", () => {
    const body = "## Nội dung\nmột hai ba\n## Khác\n## Nội dung\nbốn năm";
    expect(messages("DV108", withBody(body))).toEqual([]);
  });
});
