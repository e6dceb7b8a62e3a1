import { expect, test } from "vitest";
import { findingsShown } from "../../src/cli/example-findings.ts";
import { exampleTemplates } from "../../src/cli/example-templates.ts";
import { rules } from "../../src/rules/index.ts";
import { type Pair, slips } from "./languages.ts";

test.each(rules)("$id $name speaks both languages, each unmixed", (rule) => {
  const { what, why } = rule.docs;
  const { findings: vi, folder } = findingsShown(rule, "vi", exampleTemplates);
  const kinds = folder.packs.flatMap(({ unitKinds }) => unitKinds.map(({ label }) => label));
  const names = [...folder.roster.units.map(({ name }) => name), ...kinds];
  const en = findingsShown(rule, "en", exampleTemplates).findings;
  expect(vi.length).toBe(en.length);
  const pairs: Pair[] = [
    { from: `${rule.id} docs.what`, ...what },
    { from: `${rule.id} docs.why`, ...why },
    ...vi.flatMap((finding, index) => [
      ...(["message", "why", "fix"] as const).map((part) => ({
        from: `${rule.id} ${part}`,
        vi: finding[part],
        en: en[index]?.[part] ?? "",
      })),
      ...finding.related.map((there, at) => ({
        from: `${rule.id} related`,
        vi: there.message,
        en: en[index]?.related[at]?.message ?? "",
      })),
    ]),
  ];
  expect(pairs.flatMap((pair) => slips(pair, names))).toEqual([]);
});
