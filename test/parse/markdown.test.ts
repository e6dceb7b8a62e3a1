import { describe, expect, test } from "vitest";
import { frontMatterOf, sectionsOf } from "../../src/parse/markdown.ts";

function partsOf(text: string) {
  const parts = frontMatterOf(text);
  if (!parts.ok) return parts.problem;
  return { yaml: parts.yaml, body: text.slice(parts.bodyStart), at: text.indexOf(parts.yaml) };
}

describe("the front matter stands between two lines of dashes", () => {
  test.each([
    ["---\ntên: a\n---\nlời\n", "tên: a\n", "lời\n"],
    ["---\r\ntên: a\r\n---\r\nlời\r\n", "tên: a\r\n", "lời\r\n"],
    ["---  \ntên: a\n--- \t\nlời", "tên: a\n", "lời"],
    ["---\ntên: a\n---", "tên: a\n", ""],
    ["---\n---\nlời", "", "lời"],
    ["---\ntên: a\n---\nlời\n---\nlời\n", "tên: a\n", "lời\n---\nlời\n"],
    ["---\ntên: a --- b\n---\n", "tên: a --- b\n", ""],
    ["---\ntên: a\n ---\nb: c\n---\n", "tên: a\n ---\nb: c\n", ""],
  ])("%j", (text, yaml, body) => {
    expect(partsOf(text)).toMatchObject({ yaml, body });
  });

  test.each([
    ["", "absent"],
    ["tên: a\n", "absent"],
    ["\n---\ntên: a\n---\n", "absent"],
    [" ---\ntên: a\n---\n", "absent"],
    ["--\ntên: a\n--\n", "absent"],
    ["----\ntên: a\n----\n", "absent"],
    ["# Đầu đề\n---\ntên: a\n---\n", "absent"],
    ["---\ntên: a\n", "unclosed"],
    ["---", "unclosed"],
    ["---\n", "unclosed"],
    ["---\ntên: a\n----\n", "unclosed"],
  ])("%j is %s", (text, problem) => {
    expect(partsOf(text)).toBe(problem);
  });

  test("offsets are into the whole text", () => {
    const text = "---\r\ntên: nhà\r\n---\r\nlời";
    const parts = frontMatterOf(text);
    expect(parts.ok && text.slice(parts.yamlStart)).toBe("tên: nhà\r\n---\r\nlời");
  });
});

describe("sections", () => {
  const read = (text: string) =>
    sectionsOf(text, 0).map((section) => [section.heading, section.text] as const);

  test("a section is the text under a heading of one or two marks, without the blank lines around", () => {
    expect(read("lời đầu\n## Nội dung\n\nmột\n\nhai\n\n# Hiệu quả ##\nba")).toEqual([
      ["Nội dung", "một\n\nhai"],
      ["Hiệu quả", "ba"],
    ]);
  });

  test("deeper headings belong to the section they stand in", () => {
    expect(read("## Giải pháp\n### Một\na\n#### Hai\nb")).toEqual([
      ["Giải pháp", "### Một\na\n#### Hai\nb"],
    ]);
  });

  test("what looks like a heading in a block of code is none", () => {
    expect(read("## A\n```sh\n## không\n```\n~~~\n```\n## không\n~~~\n## B\n")).toEqual([
      ["A", "```sh\n## không\n```\n~~~\n```\n## không\n~~~"],
      ["B", ""],
    ]);
  });

  test("a mark without a space or without words is no heading", () => {
    expect(read("##Nội dung\n##\n## \n#\nlời")).toEqual([]);
  });

  test("line ends of Windows leave no trace in headings", () => {
    expect(read("## Nội dung\r\nmột\r\n## Hiệu quả\r\nhai\r\n")).toEqual([
      ["Nội dung", "một"],
      ["Hiệu quả", "hai"],
    ]);
  });

  test("the place of a heading is its words", () => {
    const text = "---\ntên: Đường hoa\n---\r\n\r\n  ## Nội dung  \r\nmột";
    const [section] = sectionsOf(text, text.indexOf("\r\n\r\n"));
    expect(section && text.slice(section.at.start, section.at.end)).toBe("Nội dung");
  });
});

test("marks close a heading only behind a space, and alone are the heading", () => {
  const headings = (line: string) => sectionsOf(line, 0).map(({ heading }) => heading);
  expect(headings("## C# ##")).toEqual(["C#"]);
  expect(headings("## C#")).toEqual(["C#"]);
  expect(headings("## #")).toEqual(["#"]);
});

test("lines end at line feeds alone: a file of old carriage returns has no front matter", () => {
  expect(partsOf("---\rtên: a\r---\r")).toBe("absent");
});
