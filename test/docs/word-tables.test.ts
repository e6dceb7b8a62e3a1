import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import {
  deadlineCounts,
  deadlineWords,
  quotaFigures,
  quotaLabel,
} from "../../src/print/tally-words.ts";
import { standingOf } from "../../src/tally/standing.ts";
import { exampleFolder } from "../helpers/example-folder.ts";
import { type Pair, slips } from "./languages.ts";

const load = {
  cli: (name: string) => import(`../../src/cli/${name}.ts`),
  print: (name: string) => import(`../../src/print/${name}.ts`),
};
const tables = (["cli", "print"] as const).flatMap((layer) =>
  readdirSync(`src/${layer}`)
    .filter((file) => /words|^texts/.test(file))
    .map((file) => ({ layer, name: file.replace(/\.ts$/, "") })),
);

test("there are tables of words to judge, in both layers that speak", () => {
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["texts", "usage-words", "folder-words", "guidance-words", "words"]),
  );
});

test.each(tables)(
  "src/$layer, $name: has every text in both languages, each unmixed",
  async ({ layer, name }) => {
    const exported: Readonly<Record<string, unknown>> = await load[layer](name);
    const pairs = Object.entries(exported).flatMap(([key, value]) => pairsIn(value, key));
    const speaks = Object.values(exported).some((value) => typeof value === "function");
    expect(pairs.length > 0 || speaks).toBe(true);
    expect(pairs.flatMap((pair) => slips(pair))).toEqual([]);
  },
);

test("quotas and deadlines are told in both languages, each unmixed", () => {
  const folder = exampleFolder({});
  const units = folder.packs.flatMap((pack) => standingOf(folder, pack, "2021-08-01").units);
  const states = ["met", "late", "due-soon", "open", "overdue", "undated"] as const;
  const both = (from: string, say: (language: "vi" | "en") => string): Pair => ({
    from,
    vi: say("vi"),
    en: say("en"),
  });
  const pairs = [
    ...states.map((state) => both("deadlineCounts", (to) => deadlineCounts(2, state, to))),
    ...units.flatMap(({ deadlines, quotas }) => [
      ...deadlines.map((line) => both("deadlineWords", (to) => deadlineWords(line, to))),
      ...quotas.map((line) => both("quotaLabel", (to) => quotaLabel(line.quota, to))),
      ...quotas.map((line) => both("quotaFigures", (to) => quotaFigures(line, to))),
    ]),
  ];
  expect(pairs.length).toBeGreaterThan(12);
  expect(pairs.flatMap((pair) => slips(pair))).toEqual([]);
});

/** Every text of a table that has a Vietnamese and an English side, however deep. */
function pairsIn(value: unknown, from: string): Pair[] {
  if (typeof value !== "object" || value === null) return [];
  const sides = Object.entries(value);
  if (sides.length === 2 && "vi" in value && "en" in value) {
    return pairsOf(value.vi, value.en, from);
  }
  return sides.flatMap(([key, inner]) => pairsIn(inner, `${from}.${key}`));
}

function pairsOf(vi: unknown, en: unknown, from: string): Pair[] {
  if (typeof vi === "string" && typeof en === "string") return [{ from, vi, en }];
  if (typeof vi === "function" && typeof en === "function") return saidBy(vi, en, from);
  expect([typeof vi, typeof en], from).toEqual(["object", "object"]);
  const [left, right] = [Object.entries(vi ?? {}), new Map(Object.entries(en ?? {}))];
  expect([...right.keys()].toSorted(), from).toEqual(left.map(([key]) => key).toSorted());
  return left.flatMap(([key, inner]) => pairsOf(inner, right.get(key), `${from}.${key}`));
}

/** What texts with gaps are given: enough to reach each of their branches. */
const gaps: readonly unknown[] = [
  "x-1",
  ["x-1", "x-2"],
  [],
  undefined,
  0,
  1,
  2,
  "commander.unknownOption",
  "commander.optionMissingArgument",
  "commander.excessArguments",
];

/** What a text with gaps says in both languages, for every filling that it takes. */
function saidBy(vi: CallableFunction, en: CallableFunction, from: string): Pair[] {
  const fillings = Array.from({ length: vi.length }).reduce<unknown[][]>(
    (before) => before.flatMap((filling) => gaps.map((gap) => [...filling, gap])),
    [[]],
  );
  const pairs = fillings.flatMap((filling) => {
    const said = [attempt(vi, filling), attempt(en, filling)];
    const [left, right] = said;
    return typeof left === "string" && typeof right === "string"
      ? [{ from: `${from}()`, vi: left, en: right }]
      : [];
  });
  expect(pairs, `${from}() takes none of the fillings tried`).not.toEqual([]);
  return pairs;
}

function attempt(say: CallableFunction, filling: readonly unknown[]): unknown {
  try {
    return say(...filling);
  } catch {
    return undefined;
  }
}
