import { describe, expect, test } from "vitest";
import { type Asked, type ClauseLine, clausesOf } from "../../src/model/clauses.ts";
import type { Deadline } from "../../src/model/pack.ts";
import { rules } from "../../src/rules/index.ts";
import { builtInIds, builtInPack } from "../helpers/packs.ts";

const codes = new Set<string>(rules.map(({ id }) => id));

type Seer = "rules" | "people" | "counted" | "undated" | "information";

/** Who sees to a clause that no rule checks; a kind that is not here must be checked. */
const withoutRule: Partial<Record<Asked, (line: ClauseLine) => Seer | undefined>> = {
  theme: () => "information",
  noted: () => "information",
  register: () => "information",
  quota: ({ quota }) =>
    quota && quota.min === undefined && quota.max === undefined ? "counted" : undefined,
  deadline: ({ deadline }) => (deadline && !dayOf(deadline) ? "undated" : undefined),
};

function dayOf({ before, by, inMonth, every }: Deadline): unknown {
  return before ?? by ?? inMonth ?? every?.firstYear;
}

/** Who sees to it that a clause is kept; `undefined`: nobody, and that is a gap. */
function seerOf(line: ClauseLine): Seer | undefined {
  if (line.rules.length > 0)
    return line.rules.every((code) => codes.has(code)) ? "rules" : undefined;
  return line.judged ? "people" : withoutRule[line.asked]?.(line);
}

describe.each(builtInIds)("%s", (id) => {
  const pack = builtInPack(id);
  const lines = clausesOf(pack);

  test("every clause is checked, judged by people, counted, undated or for information", () => {
    // A list of fields that the document leaves open takes any field; a step without a day in the
    // record has nothing to put in order, and what it asks for stands in its demands.
    const free = [
      ...(pack.openFields ? [pack.openFields.about] : []),
      ...pack.steps.flatMap(({ dates, label }) => (dates.length === 0 ? [label] : [])),
    ];
    const gaps = lines.filter((line) => seerOf(line) === undefined);
    expect(gaps.map(({ about }) => about).toSorted()).toEqual(free.toSorted());
    expect(lines.filter((line) => seerOf(line) === "rules").length).toBeGreaterThan(8);
  });
});

test("rules that look at what a record says are named where the clause asks for it", () => {
  const lines = clausesOf(builtInPack("ninh-binh-ldld-2021-2025"));
  const named = (key: string) => lines.find(({ demand }) => demand?.key === key)?.rules;
  expect(named("registration")).toEqual(
    expect.arrayContaining(["DV101", "DV112", "DV504", "DV511", "DV512", "DV513"]),
  );
  expect(named("holder")).toContain("DV510");
  expect(named("title")).toEqual(["DV101", "DV103", "DV505", "DV509"]);
  // Owed only once the work has begun: no draft is told of it.
  expect(named("plan.from")).toEqual(["DV101", "DV103"]);
  const inspected = lines.find(({ asked, clause }) => asked === "step" && clause === "mục 3.3");
  expect(inspected?.rules).toEqual(["DV203"]);
  expect(lines.find(({ asked }) => asked === "report")?.rules).toContain("DV514");
});
