import { describe, expect, test } from "vitest";
import { commandTexts } from "../../src/cli/texts.ts";
import { run } from "../helpers/fake-host.ts";

describe("help", () => {
  test("is Vietnamese by default and names every command in both languages", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("Cách dùng:");
    for (const { name, also, does } of Object.values(commandTexts)) {
      expect(out).toContain(`${name}, ${also}`);
      expect(out.replace(/\s+/g, " ")).toContain(does.vi);
    }
    expect(out).not.toMatch(/Usage|Options|display help|\[options\]|\(default/);
  });

  test("is English with --lang en, with DANVAN_LANG=en, and when nothing is typed", async () => {
    expect((await run(["--help", "--lang", "en"])).out).toContain("Usage:");
    expect((await run(["--help"], { language: "en" })).out).toContain("Commands:");
    expect((await run([])).out).toContain("Cách dùng:");
  });

  test.each(Object.keys(commandTexts))(
    "of `%s` says what it does and its options",
    async (name) => {
      const { code, out } = await run([name, "--help"]);
      expect(code).toBe(0);
      expect(out).toContain("--as-of");
      expect(out).not.toMatch(/Usage|Options:|display help|\[options\]/);
    },
  );

  test("--version prints the version alone", async () => {
    expect(await run(["--version"])).toMatchObject({ code: 0, out: "0.0.0-test\n", err: "" });
  });
});

describe("wrong usage is exit 2 and one sentence that says what to type", () => {
  test.each([
    [["validat"], "có phải `validate`?"],
    [["kiem-trra"], "có phải `kiem-tra`?"],
    [["-C", ".", "statuss"], "có phải `status`?"],
    [["frobnicate"], "các lệnh: validate"],
    [["validate", "--fromat", "json"], "có phải `--format`?"],
    [["validate", "--format", "jsn"], "có phải `json`?"],
    [["validate", "--format"], "thiếu giá trị"],
    [["validate", "--max-warnings", "-1"], "một số từ 0 trở lên"],
    [["validate", "--max-warnings", "ba"], "không phải “ba”"],
    [["validate", "-o", "x.sarif"], "json, sarif, gitlab, junit"],
    [["validate", "-o", "x", "--format", "github"], "json, sarif, gitlab, junit"],
    [["validate", "--as-of", "31/02/2021"], "không phải là một ngày"],
    [["validate", "--as-of", "2021"], "ngày trước, tháng sau"],
    [["validate", "--lang", "fr"], "chỉ nhận: vi, en"],
    [["report"], "--period 2021H2"],
    [["report", "--period", "2021H3"], "“2021H3” không phải là một kỳ"],
    [["register", "--kind", "nhóm"], "tập thể, cá nhân"],
    [["register", "--field", "ANQP"], "VH, KT"],
    [["status", "--unit", "cd-dongg"], "có phải `cd-dong`?"],
    [["register", "--guidance", "khác"], "vi-du"],
    [["guidance", "shw"], "có phải `show`?"],
    [["guidance", "show"], "guidance list"],
    [["guidance", "show", "vi-duu"], "vi-du"],
    [["explain", "DV777"], "`danvan explain` liệt kê mọi quy tắc"],
    [["explain", "missing-feild"], "có phải `missing-field`?"],
    [["validate", "khong-co.md"], "khong-co.md"],
    [["validate", "-C", "dau-do"], "không có thư mục `dau-do`"],
    [["report", "--period", "2022", "--as-of", "01/07/2021"], "chưa bắt đầu"],
  ])("%j", async (argv, words) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/^danvan: /);
  });

  test("in English too", async () => {
    const { err } = await run(["validat", "--lang", "en"]);
    expect(err).toBe("danvan: there is no command `validat`; did you mean `validate`?\n");
  });
});

describe("a command answers to its Vietnamese name, however it is typed", () => {
  test.each(["kiem-tra", "kiểm-tra", "KIEM-TRA", "kiem_tra", "validate"])("%s", async (name) => {
    const { code, err } = await run([name]);
    expect({ code, read: err.includes("Đã đọc") }).toEqual({ code: 4, read: true });
  });

  test("options that work everywhere may stand before or after it", async () => {
    const before = await run(["--as-of", "01/08/2021", "status", "--format", "json"]);
    const after = await run(["status", "--format", "json", "--as-of", "01/08/2021"]);
    expect(before.out).toBe(after.out);
    expect(JSON.parse(before.out)).toMatchObject({ asOf: "2021-08-01" });
  });
});
