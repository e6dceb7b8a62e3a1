import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { findingsIn, foundIn, promisedIn } from "../helpers/example-folder.ts";

/** Files of `src/rules` that are no rule: what several rules read. */
const shared = [
  "asked.ts",
  "broken-yaml-words.ts",
  "comma-parted-lists.ts",
  "continuations.ts",
  "continued-words.ts",
  "counted-records.ts",
  "kind-words.ts",
  "due-words.ts",
  "economic-field.ts",
  "figures.ts",
  "filled-in.ts",
  "found-parts.ts",
  "handed-in.ts",
  "impossible-date-words.ts",
  "index.ts",
  "lineage.ts",
  "listed.ts",
  "occasions.ts",
  "owed.ts",
  "packs-in-use.ts",
  "predecessor-faults.ts",
  "predecessors.ts",
  "quota-words.ts",
  "recognised-before.ts",
  "sample-record.ts",
  "sections.ts",
  "shown.ts",
  "similar-models.ts",
  "similar-titles.ts",
  "step-dates.ts",
  "template-words.ts",
  "titles-met.ts",
  "told-totals.ts",
  "unit-counts.ts",
  "waiver-target.ts",
  "waiver-words.ts",
  "yaml-line.ts",
];

test("every rule file is registered, and codes rise without repeats", () => {
  const files = readdirSync("src/rules").filter((file) => !shared.includes(file));
  expect(rules.map((rule) => `${rule.name}.ts`).toSorted()).toEqual(files.toSorted());
  expect(rules.map((rule) => rule.id)).toEqual(
    [...new Set(rules.map((rule) => rule.id))].toSorted(),
  );
});

describe.each(rules)("$id $name", (rule) => {
  test("finds its bad example, on the line it says", () => {
    const promised = promisedIn(rule.docs.bad, rule.id);
    expect(promised).not.toEqual([]);
    expect(foundIn(rule.docs.bad, rule.id)).toEqual(promised);
  });

  test("accepts its good example", () => {
    expect(foundIn(rule.docs.good, rule.id)).toEqual([]);
    expect(promisedIn(rule.docs.good, rule.id)).toEqual([]);
  });

  test("says what, why and how to mend in both languages, without a trace of a missing value", () => {
    for (const language of ["vi", "en"] as const) {
      const found = findingsIn(rule.docs.bad, language).filter(({ rule: id }) => id === rule.id);
      for (const { message, why, fix } of found) {
        for (const words of [message, why, fix]) {
          expect(words).toMatch(/\p{L}/u);
          expect(words).not.toMatch(/undefined|null|NaN|\[object|\.$/);
        }
      }
      expect(rule.docs.what[language]).toMatch(/\p{L}/u);
      expect(rule.docs.why[language]).toMatch(/\p{L}/u);
    }
  });
});
