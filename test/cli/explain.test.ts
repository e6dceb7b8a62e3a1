import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { run } from "../helpers/fake-host.ts";

test.each(rules)(
  "explains $id by code and by name, in both languages, without marks for tests",
  async (rule) => {
    for (const language of ["vi", "en"] as const) {
      const { code, out } = await run(["explain", rule.id.toLowerCase(), "--lang", language]);
      expect(code).toBe(0);
      expect(out).toContain(rule.docs.what[language]);
      expect(out).toContain(rule.docs.why[language]);
      expect(out).not.toContain("expect:");
      expect((await run(["explain", rule.name, "--lang", language])).out).toBe(out);
    }
  },
);

test("lists every rule when no code is given", async () => {
  const { out } = await run(["explain"]);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(0, 5)),
  ).toEqual(rules.map(({ id }) => id));
});
