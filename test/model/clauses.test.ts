import { expect, test } from "vitest";
import { builtInPacks } from "../../src/load/pack.ts";
import { clausesOf } from "../../src/model/clauses.ts";
import { parsePack } from "../../src/parse/pack.ts";
import { rules } from "../../src/rules/index.ts";

const packs = builtInPacks("templates").flatMap(
  (source) => parsePack(source, "built-in").pack ?? [],
);

test.each(packs)(
  "every entry of $id that cites a clause is a line, and names rules that exist",
  (pack) => {
    const lines = clausesOf(pack);
    const codes = new Set(rules.map(({ id }) => id));
    for (const { rules: named, about } of lines) {
      expect(about).not.toBe("");
      for (const code of named) expect(codes).toContain(code);
    }
    const count = [
      pack.theme ? 1 : 0,
      pack.openFields ? 1 : 0,
      1,
      ...[pack.unitKinds, pack.fields, pack.ownFields, pack.criteria, pack.steps, pack.quotas].map(
        ({ length }) => length,
      ),
      ...[pack.deadlines, pack.reports, pack.judged, pack.noted].map(({ length }) => length),
      pack.demands.filter(({ clause }) => clause !== undefined).length,
    ].reduce((sum, each) => sum + each, 0);
    expect(lines).toHaveLength(count);
  },
);

test("what has no number or no date is checked by no rule", () => {
  const lines = packs.flatMap(clausesOf);
  const silent = lines.filter(({ quota, deadline }) =>
    quota
      ? quota.min === undefined
      : deadline &&
        !deadline.before &&
        !deadline.by &&
        !deadline.inMonth &&
        !deadline.every?.firstYear,
  );
  expect(silent.length).toBeGreaterThan(4);
  for (const { rules: named } of silent) expect(named).toEqual([]);
});
