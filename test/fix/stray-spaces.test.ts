import { describe, expect, test } from "vitest";
import { frontMatterPutRight, putRightAt } from "../helpers/put-right.ts";

const put = frontMatterPutRight;

describe("spaces at line ends", () => {
  test("go, a tab too, and on a line with nothing else", () => {
    expect(put("tên: A  \n\t \nloại: tập thể \t")).toBe("tên: A\n\nloại: tập thể");
    expect(put("phân công: \n  - { người: A } \n  - người: B ")).toBe(
      "phân công:\n  - { người: A }\n  - người: B",
    );
  });

  test.each([
    ["of a comment", "# một  \ntên: A # hai  \nkhảo sát: # ba \n  ngày: 2021"],
    ["of block text", "tên: |\n  A  \n   \n  B  \nloại: tập thể"],
    ["of block text that keeps its last lines", "chủ thể: |+\n  A  \n     \n\nloại: tập thể"],
    ["of folded text below a list", "kết quả:\n  - chỉ số: >-\n      A  \n      B\n"],
    ["behind a lone CR, which ends no line", "chủ thể: A\r \nloại: tập thể"],
    ["of quoted text over lines", "chủ thể: \"A  \n  B  \"\nđịa điểm: 'A  \n  B'"],
  ])("%s stay", (_, typed) => {
    expect(put(typed)).toBe(typed);
  });

  test("of an unknown key's line go, those of Markdown below stay, and of its fences", () => {
    const typed = "---  \nlạ: A  \n---\t\n## Nội dung  \ndòng  \n";
    expect(putRightAt("mo-hinh/cd-dong/a.md", typed)).toBe(typed.replace("A  ", "A"));
  });
});

describe("spaces around a colon", () => {
  test.each([
    ["tên :  A", "tên: A"],
    ["tên:\tA", "tên: A"],
    ["tên: \t A", "tên: A"],
    ["khảo sát: { ngày :   2021, thuận lợi:  a }", "khảo sát: { ngày: 2021, thuận lợi: a }"],
    ["phân công:\n- người :  A\n  việc:  B", "phân công:\n- người: A\n  việc: B"],
    ["khảo sát :\n  ngày: 2021", "khảo sát:\n  ngày: 2021"],
    ["tên:   |\n  A", "tên: |\n  A"],
    ["tên :    # ghi chú", "tên:    # ghi chú"],
    ["lĩnh vực:   # hai\n  - VH", "lĩnh vực:   # hai\n  - VH"],
    ["lạ :  A", "lạ :  A"],
  ])("%j", (typed, right) => {
    expect(put(typed)).toBe(right);
  });
});

test("line ends stay as they are, mixed ones too", () => {
  expect(put("Ten:  A  \r\nloai: tap the \n\r\n# ghi \r\nlạ: x")).toBe(
    "tên: A\r\nloại: tập thể\n\r\n# ghi \r\nlạ: x",
  );
});
