import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { prettyPage } from "../../src/print/findings.ts";
import { frame as frameOf, type Look } from "../../src/print/frame.ts";
import { plainPaint } from "../../src/print/paint.ts";

const plain = { language: "vi", paint: plainPaint } as const;

/** A frame where every path leads to the one text. */
function frame(diagnostic: Diagnostic, text: string, look: Look): string {
  return frameOf(diagnostic, { textOf: (path) => (path === "none.md" ? "" : text) }, look);
}

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
    ["a flag", "tên: 🇻🇳 31/02", "31/02", 8],
    ["a skin tone", "tên: 👍🏽 31/02", "31/02", 8],
    ["an emoji made one by its selector", "tên: ❤️ 31/02", "31/02", 8],
    ["full-width Chinese, Japanese, Korean", "tên: 日本한국 31/02", "31/02", 14],
    ["half-width kana", "tên: ｶﾞ 31/02", "31/02", 8],
    ["a letter with two marks", "tên: ế ệ ữ 31/02".normalize("NFD"), "31/02", 11],
    ["a mark alone", "\u0301: 31/02", "31/02", 2],
    ["a tab", "\tngày: 31/02", "31/02", 8],
    ["tabs between", "a\t\tb: 31/02", "31/02", 8],
    ["a joiner alone, shown as a dot", "tên: a\u200db 31/02", "31/02", 9],
    ["a blank without width, shown as a dot", "tên:\u200b 31/02", "31/02", 6],
    ["a direction mark, shown as a dot", "tên: \u200fא 31/02", "31/02", 8],
    ["a soft hyphen, shown as a dot", "tên: a\u00adb 31/02", "31/02", 9],
    ["a Windows line end behind", "tên: 31/02\r", "31/02", 5],
  ])("after %s", (_, line, found, columns) => {
    const { mark } = markUnder(line, found);
    expect(mark).toBe(`  | ${" ".repeat(columns)}${"^".repeat(5)}`);
  });

  test.each([
    ["full-width letters", "日本", 4],
    ["an emoji of several code points", "👨‍👩‍👧", 2],
    ["decomposed letters", "Tiếng Việt".normalize("NFD"), 10],
    ["a tab inside", "a\tb", 4],
    ["nothing but a mark", "\u0301", 1],
  ])("as wide as %s", (_, found, columns) => {
    expect(markUnder(`tên: ${found} .`, found).mark).toBe(`  |      ${"^".repeat(columns)}`);
  });

  test("to the end of its first line, for a range over several lines", () => {
    const at = { path: "a.md", line: 1, column: 6, endLine: 3, endColumn: 2 };
    const [, , , , mark] = frame(finding({ at }), "tên: [a,  \r\n  b\n]", plain).split("\n");
    expect(mark).toBe("  |      ^^^");
  });

  test("once, at the end of a line and at the end of a file", () => {
    const end = { path: "a.md", line: 1, column: 8, endLine: 1, endColumn: 8 };
    const [, , , , mark] = frame(finding({ at: end }), "quy mô:", plain).split("\n");
    expect(mark).toBe("  |        ^");
    const past = { ...end, line: 2, column: 1, endLine: 2, endColumn: 1 };
    expect(frame(finding({ at: past }), "quy mô:\n", plain)).not.toContain("^");
  });

  test("a very long line is cut around the value, and nothing runs past the screen", () => {
    const line = `${"mô hình ".repeat(60)}31/02/2021 ${"và tiếp theo ".repeat(40)}`;
    const { source, mark } = markUnder(line, "31/02/2021");
    const at = mark.indexOf("^");
    expect(source.slice(at, at + 10)).toBe("31/02/2021");
    expect(source.length).toBeLessThan(120);
  });

  test("a line is cut between letters, never inside one", () => {
    for (let more = 0; more < 12; more += 1) {
      const line = `${"👨‍👩‍👧".repeat(60)}${"x".repeat(more)}31/02/2021${"👨‍👩‍👧".repeat(30)}`;
      const { source, mark } = markUnder(line, "31/02/2021");
      const shown = source.replace(/^1 \| …?/, "").replace(/…$/, "");
      expect(shown).toMatch(/^(👨‍👩‍👧)+x*31\/02\/2021(👨‍👩‍👧)+$/u);
      expect(stringWidth(mark.replaceAll("^", ""))).toBe(
        stringWidth(source.slice(0, source.indexOf("31/02/2021"))),
      );
    }
  });

  test.each([20, 40, 60, 80])("a terminal of %d columns is wide enough", (columns) => {
    const line = `${"mô hình ".repeat(60)}31/02/2021 ${"và tiếp theo ".repeat(40)}`;
    const column = line.indexOf("31/02/2021") + 1;
    const at = { path: "a.md", line: 1, column, endLine: 1, endColumn: column + 10 };
    const page = frame(finding({ at }), line, { ...plain, columns }).split("\n");
    const [, , , source = "", mark = ""] = page;
    expect(stringWidth(source)).toBeLessThanOrEqual(Math.max(columns, 24));
    const from = mark.indexOf("^");
    expect(source.slice(from, from + 10)).toBe("31/02/2021");
  });
});

test("a finding about a file without text has no frame of source, and names the other place", () => {
  const related = [
    { path: "none.md", line: 3, column: 1, endLine: 3, endColumn: 4, message: "hồ sơ kia" },
  ];
  const none = { path: "none.md", line: 1, column: 1, endLine: 1, endColumn: 1 };
  const page = frame(finding({ related, at: none }), "", plain);
  expect(page).not.toMatch(/\^|\|/);
  expect(page).toContain("= xem: none.md:3:1: hồ sơ kia");
});

test("control and direction marks do not reach the terminal, from the file or quoted in the words", () => {
  const odd = "a\u001b[31m\u202e\u2028b";
  const at = { path: `${odd}.md`, line: 1, column: 1, endLine: 1, endColumn: 2 };
  const related = [{ ...at, message: odd }];
  const words = { message: odd, why: odd, fix: odd, clause: odd };
  const page = frame(finding({ at, related, ...words }), `tên: ${odd}`, plain);
  for (const mark of ["\u001b", "\u202e", "\u2028"]) expect(page).not.toContain(mark);
  expect(page.split("a·[31m··b")).toHaveLength(10);
});

test("the line of a second cause stands below the first, with marks of its own", () => {
  const at = { path: "b.md", line: 2, column: 6, endLine: 2, endColumn: 12 };
  const related = [
    { path: "a.md", line: 10, column: 6, endLine: 10, endColumn: 8, message: "hồ sơ trước" },
    { path: "none.md", line: 3, column: 1, endLine: 3, endColumn: 4, message: "hướng dẫn" },
  ];
  const text = `---\ntên: Tủ sách\n${"\n".repeat(7)}tên: ổ khóa\n`;
  expect(frame(finding({ at, related, clause: "29/HD-LĐLĐ, mục 2.1" }), text, plain)).toBe(
    [
      "lỗi[DV105]: ngày không có thật",
      "  --> b.md:2:6",
      "   |",
      " 2 | tên: Tủ sách",
      "   |      ^^^^^^",
      "  --> a.md:10:6: hồ sơ trước",
      "10 | tên: ổ khóa",
      "   |      --",
      "   = vì sao: vì thế",
      "   = căn cứ: 29/HD-LĐLĐ, mục 2.1",
      "   = cách sửa: gõ lại",
      "   = xem: none.md:3:1: hướng dẫn",
      "",
    ].join("\n"),
  );
});

test("a page shows the line of a second place once, then only names it", () => {
  const related = [
    { path: "p.yaml", line: 1, column: 1, endLine: 1, endColumn: 4, message: "đây" },
  ];
  const page = prettyPage([finding({ related }), finding({ related })], {
    textOf: () => "khóa: a",
    ...plain,
  });
  expect(page.match(/^ --> p\.yaml:1:1: đây\n1 \| khóa: a\n {2}\| ---$/gm)).toHaveLength(1);
  expect(page.match(/= xem: p\.yaml:1:1: đây/g)).toHaveLength(1);
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
