import { describe, expect, test } from "vitest";
import type { Severity } from "../../src/model/diagnostic.ts";
import { githubLines, githubSummary } from "../../src/print/github.ts";
import { run } from "../helpers/fake-host.ts";
import { finding, inspected } from "../helpers/inspected.ts";

const many = (count: number, severity: Severity) =>
  Array.from({ length: count }, () => finding({ severity }));

describe("workflow commands", () => {
  test("name the place from where the job runs, the rule, the words and the fix", () => {
    expect(githubLines(inspected([finding()], { folder: "ho-so" }))).toBe(
      "::error file=ho-so/mo-hinh/a/x.md,line=2,endLine=2,col=7,endColumn=17,title=DV105 impossible-date::ngày không có thật%0Acách sửa: gõ lại\n",
    );
    const note = githubLines(inspected([finding({ severity: "note" })]));
    expect(note).toMatch(/^::notice file=/);
  });

  test("escape what would end a property or the command", () => {
    const at = { ...finding().at, path: "mo-hinh/a/x, 100%: b.md", endLine: 3 };
    const line = githubLines(
      inspected([finding({ at, message: "50%, a: b\r\n::error::c\u001b" })]),
    );
    expect(line).toContain("file=mo-hinh/a/x%2C 100%25%3A b.md,line=2,endLine=3,title=");
    expect(line).toContain("::50%25, a: b ::error::c·%0A");
    expect(line.trimEnd().split("\n")).toHaveLength(1);
  });

  test("without a file where the place is a pack that ships with danvan", () => {
    const at = { ...finding().at, path: "danvan:vi-du/guidance.yaml" };
    expect(githubLines(inspected([finding({ at })]))).toMatch(/^::error title=/);
  });

  test("are ten of each severity at most, and the rest is counted", () => {
    const lines = githubLines(
      inspected([...many(13, "warning"), ...many(10, "error"), ...many(11, "note")]),
    ).split("\n");
    for (const kind of ["error", "warning", "notice"]) {
      expect(lines.filter((line) => line.startsWith(`::${kind} `))).toHaveLength(10);
    }
    expect(lines).toContain(
      "và 3 cảnh báo, 1 ghi chú khác không gắn vào tệp; bảng đầy đủ ở trang tóm tắt của lần chạy",
    );
    expect(githubLines(inspected(many(10, "error")))).not.toContain("và ");
    expect(githubLines(inspected(many(11, "error"), { language: "en" }))).toContain(
      "and 1 error more",
    );
  });
});

describe("the summary of the run", () => {
  test("has every finding as a row, with pipes and tags made harmless", () => {
    const found = [...many(30, "error"), finding({ message: "a | b \\| <img>\nc" })];
    const page = githubSummary(inspected(found));
    expect(page.match(/^\| lỗi \|/gm)).toHaveLength(31);
    expect(page).toContain("| a \\| b \\\\\\| \\<img> c |");
    expect(page).toContain("31 lỗi");
  });

  test.each([
    ["`-C <thư mục>` và <b>", "`-C <thư mục>` và \\<b>"],
    ["`a | b`, a | b", "`a \\| b`, a \\| b"],
    ["`a \\\\| b\\c`", "`a \\\\\\\\\\| b\\c`"],
    ["_a_ *b* [c](d) ~e~ \\f", "\\_a\\_ \\*b\\* \\[c\\](d) \\~e\\~ \\\\f"],
    ["`<img>``", "\\`\\<img>\\`\\`"],
    ["a `lẻ <b>", "a \\`lẻ \\<b>"],
    ["a\u001b[31m\tb\u202e", "a·\\[31m b·"],
  ])("shows words as they stand, code as code: %j", (message, cell) => {
    expect(githubSummary(inspected([finding({ message })]))).toContain(` | ${cell} | `);
  });

  test("says what was read where there is nothing to tell", () => {
    const page = githubSummary(inspected([], { language: "en" }));
    expect(page).toBe(
      "### danvan validate\n\nRead 2 files: 1 registration, 1 unit. 0 errors, 0 warnings, 0 notes.\n\n",
    );
  });

  test("stays under GitHub's 1 MiB, and says what it left out", () => {
    const long = Array.from({ length: 400 }, () => finding({ message: "ệ".repeat(2000) }));
    const page = githubSummary(inspected(long));
    expect(new TextEncoder().encode(page).length).toBeLessThan(1024 * 1024);
    expect(page).toMatch(/^và \d+ phát hiện khác$/m);
  });

  test("goes to the page of the run with --format github, and nowhere else", async () => {
    const folder = "test/fixtures/fifth-pack";
    const argv = ["validate", "--as-of", "15/11/2026", "--format"];
    const github = await run([...argv, "github"], { folder });
    expect(github.code).toBe(1);
    expect(github.out).toMatch(/^::error file=/m);
    expect(github.runPage).toContain("| lỗi | DV107 missing-section |");
    expect((await run([...argv, "compact"], { folder })).runPage).toBe("");
  });
});
