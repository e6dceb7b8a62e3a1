import stringWidth from "fast-string-width";
import { expect, test } from "vitest";
import { findingsShown } from "../../src/cli/example-findings.ts";
import { exampleTemplates } from "../../src/cli/example-templates.ts";
import { rules } from "../../src/rules/index.ts";
import { run } from "../helpers/fake-host.ts";

test.each(rules)(
  "explains $id by code and by name, in both languages, without marks for tests",
  async (rule) => {
    for (const language of ["vi", "en"] as const) {
      const { code, out } = await run(["explain", rule.id.toLowerCase(), "--lang", language]);
      expect(code).toBe(0);
      const words = out.replace(/\s+/g, " ");
      expect(words).toContain(rule.docs.what[language]);
      expect(words).toContain(rule.docs.why[language]);
      expect(out).not.toContain("expect:");
      const { findings } = findingsShown(rule, language, exampleTemplates);
      expect(findings.length).toBeGreaterThan(0);
      for (const { message, why, fix, clause = "" } of findings) {
        for (const told of [message, why, fix, clause]) expect(out).toContain(told);
      }
      expect((await run(["explain", rule.name, "--lang", language])).out).toBe(out);
    }
  },
);

test("lists every rule by stage when no code is given, no line wider than the terminal", async () => {
  const { out } = await run(["explain"], { columns: 80 });
  const ids = Array.from(out.matchAll(/^ {2}(DV\d{3}) /gm), ([, id]) => id);
  expect(ids).toEqual(rules.map(({ id }) => id));
  expect(out).toMatch(/^DV1 Các mục của hồ sơ\n {2}DV101 missing-field \(lỗi\)\n {4}Hồ sơ có đủ/m);
  expect(Math.max(...out.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
});

test("says that a file of an example is absent, and on which day one is looked at", async () => {
  expect((await run(["explain", "DV901"])).out).toContain("danvan.yaml: không có tệp này");
  expect((await run(["explain", "DV402"])).out).toContain("Xét tại ngày 05/12/2021.");
});

test.each([
  ["mising-field", "có phải `missing-field`?"],
  ["DV1O1", "có phải `DV101`?"],
  ["gì đó", "`danvan explain` liệt kê mọi quy tắc"],
])("a code that is none, %s, is exit 2 with the nearest or the way to all", async (code, told) => {
  expect(await run(["explain", code])).toMatchObject({
    code: 2,
    err: expect.stringContaining(told),
  });
});
