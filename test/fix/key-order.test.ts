import { describe, expect, test } from "vitest";
import { frontMatterPutRight, putRightAt } from "../helpers/put-right.ts";

const ordered = (yaml: string) => frontMatterPutRight(yaml, true);

describe("keys in order", () => {
  test("of a registration, the pack's own last; whole lines move", () => {
    const typed = [
      "số hộ tham gia: 3",
      "phân công:",
      "- { người: A }",
      "  # hết",
      "loại: tập thể   # ghi",
      "tên: A",
      "khảo sát: { khó khăn: a,",
      "  ngày: 2021 }",
    ].join("\n");
    expect(ordered(typed)).toBe(
      [
        "tên: A",
        "loại: tập thể   # ghi",
        "khảo sát: { khó khăn: a,",
        "  ngày: 2021 }",
        "phân công:",
        "- { người: A }",
        "  # hết",
        "số hộ tham gia: 3",
      ].join("\n"),
    );
  });

  test("only with `order`", () => {
    const typed = "loại: tập thể\ntên: A";
    expect(frontMatterPutRight(typed)).toBe(typed);
    expect(ordered(typed)).toBe("tên: A\nloại: tập thể");
  });

  test("a comment above a key goes with it; one at the head behind a blank line stays", () => {
    expect(ordered("# đầu\n\n# của loại\n#  hai dòng\nloại: tập thể\n\n# rời\n\ntên: A")).toBe(
      "# đầu\n\ntên: A\n# của loại\n#  hai dòng\nloại: tập thể\n\n# rời\n",
    );
  });

  test("a comment in the very first line, too", () => {
    expect(
      putRightAt("bao-cao/2021H1/a.yaml", "# số\nsố: 1\nngày gửi: 2021\n", { order: true }),
    ).toBe("ngày gửi: 2021\n# số\nsố: 1\n");
  });

  test("an unknown key stays behind the one before it, a first one at the head", () => {
    expect(ordered("lạ: 1\nloại: tập thể\nkhác: 2\ntên: A\nnữa: 3")).toBe(
      "lạ: 1\ntên: A\nnữa: 3\nloại: tập thể\nkhác: 2",
    );
  });

  test("of two with one name the first stays first", () => {
    expect(ordered("loại: tập thể\ntên: A\nTên: B")).toBe("tên: A\nTên: B\nloại: tập thể");
  });

  test("of a unit's report", () => {
    expect(putRightAt("bao-cao/2021H1/a.yaml", "số: 1\r\nngày gửi: 2021", { order: true })).toBe(
      "ngày gửi: 2021\r\nsố: 1",
    );
  });

  test("a block text that was last in a file without a last line end", () => {
    const at = "mo-hinh/cd-dong/a.yaml";
    expect(putRightAt(at, "loại: tập thể\ntên: |\n  A", { order: true })).toBe(
      "tên: |\n  A\nloại: tập thể",
    );
    expect(putRightAt(at, "mục:\n  B: |\n    A\ntên: A\n", { order: true })).toBe(
      "tên: A\nmục:\n  B: |\n    A\n",
    );
  });

  test.each([
    ["a map in brackets", "mo-hinh/cd-dong/a.yaml", "{ loại: tập thể, tên: A }\n"],
    ["a key behind a question mark", "mo-hinh/cd-dong/a.yaml", "? loại\n: tập thể\ntên: A\n"],
    ["the roster", "don-vi.yaml", "đơn vị:\n  - { tên: A, mã: a, loại: huyen }\n"],
    ["the configuration", "danvan.yaml", "hướng dẫn: vi-du\ntổ chức: A\n"],
  ])("%s keeps its order", (_, path, typed) => {
    expect(putRightAt(path, typed, { order: true })).toBe(typed);
  });

  test("where a move would end the document early, the file is left in doubt", () => {
    const typed = "loại: tập thể\ntên: A\n...\n";
    expect(putRightAt("mo-hinh/cd-dong/a.yaml", typed, { order: true })).toBeUndefined();
    expect(putRightAt("mo-hinh/cd-dong/a.yaml", typed)).toBe(typed);
  });
});
