import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { frame } from "../../src/print/frame.ts";
import { plainPaint } from "../../src/print/paint.ts";

const plain = { language: "vi", paint: plainPaint } as const;

function markUnder(line: string, found: string): { source: string; mark: string } {
  const column = line.indexOf(found) + 1;
  const at = { path: "a.md", line: 1, column, endLine: 1, endColumn: column + found.length };
  const lines = frame(finding({ at }), line, plain).split("\n");
  return { source: lines[3] ?? "", mark: lines[4] ?? "" };
}

function finding(part: Partial<Diagnostic>): Diagnostic {
  return {
    rule: "DV105",
    name: "impossible-date",
    severity: "error",
    at: { path: "a.md", line: 1, column: 1, endLine: 1, endColumn: 2 },
    message: "ngày không có thật",
    why: "vì thế",
    fix: "gõ lại",
    related: [],
    ...part,
  };
}

test("says what, where, why and how to mend", () => {
  const at = { path: "mo-hinh/a/x.md", line: 2, column: 6, endLine: 2, endColumn: 16 };
  expect(frame(finding({ at }), "---\nngày: 31/02/2021\n", plain)).toBe(
    [
      "lỗi[DV105]: ngày không có thật",
      " --> mo-hinh/a/x.md:2:6",
      "  |",
      "2 | ngày: 31/02/2021",
      "  |      ^^^^^^^^^^",
      "  = vì sao: vì thế",
      "  = cách sửa: gõ lại",
      "",
    ].join("\n"),
  );
});

describe("the carets stand under the right letters", () => {
  test.each([
    ["stacked diacritics", "tên: Ổ Đế ngày: 31/02", "31/02", 16],
    ["decomposed letters", `${"tên: Tiếng Việt".normalize("NFD")} = 31/02`, "31/02", 18],
    ["full-width letters", "tên: ＡＢ 31/02", "31/02", 10],
    ["an emoji of several code points", "tên: 👨‍👩‍👧 31/02", "31/02", 8],
    ["a tab", "\tngày: 31/02", "31/02", 8],
  ])("after %s", (_, line, found, columns) => {
    const { mark } = markUnder(line, found);
    expect(mark).toBe(`  | ${" ".repeat(columns)}${"^".repeat(5)}`);
  });

  test("a very long line is cut around the value, and nothing runs past the screen", () => {
    const line = `${"mô hình ".repeat(60)}31/02/2021 ${"và tiếp theo ".repeat(40)}`;
    const { source, mark } = markUnder(line, "31/02/2021");
    const at = mark.indexOf("^");
    expect(source.slice(at, at + 10)).toBe("31/02/2021");
    expect(source.length).toBeLessThan(120);
  });
});

test("a finding about a file without text has no frame of source, and names the other place", () => {
  const related = [
    { path: "b.md", line: 3, column: 1, endLine: 3, endColumn: 4, message: "hồ sơ kia" },
  ];
  const page = frame(finding({ related }), "", plain);
  expect(page).not.toContain("^");
  expect(page).toContain("= xem: b.md:3:1 hồ sơ kia");
});

test("control and direction marks of a record do not reach the terminal", () => {
  const page = frame(finding({}), "tên: a\u001b[31m\u202eb", plain);
  for (const mark of ["\u001b", "\u202e"]) expect(page).not.toContain(mark);
});

test("draws in ASCII where the terminal takes no more; words stay Vietnamese", () => {
  const line = `${"mô hình ".repeat(60)}31/02/2021\u001b ${"và tiếp theo ".repeat(40)}`;
  const column = line.indexOf("31/02/2021") + 1;
  const at = { path: "a.md", line: 1, column, endLine: 1, endColumn: column + 10 };
  const ascii = frame(finding({ at }), line, { ...plain, unicode: false });
  const drawn = /^1 \| (\.\.\..*31\/02\/2021\. và .*\.\.\.)$/m.exec(ascii)?.[1] ?? "";
  expect(drawn).not.toMatch(/[…·]/);
  const [, , , source = "", mark = ""] = ascii.split("\n");
  expect(source.slice(mark.indexOf("^"), mark.indexOf("^") + 10)).toBe("31/02/2021");
  expect(source.length).toBeLessThan(120);
  expect(ascii).toContain("= cách sửa: gõ lại");
  expect(frame(finding({ at }), line, plain)).toMatch(/^1 \| ….*31\/02\/2021· và .*…$/m);
});

test("is English where English is asked for", () => {
  const page = frame(finding({}), "tên: a", { ...plain, language: "en" });
  expect(page).toMatch(/^error\[DV105\]/);
  expect(page).toContain("= why: vì thế");
});
