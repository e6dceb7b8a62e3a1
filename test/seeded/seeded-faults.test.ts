import { describe, expect, test } from "vitest";
import { runRules } from "../../src/check/run.ts";
import { builtInPacks } from "../../src/load/pack.ts";
import type { IsoDate } from "../../src/model/date.ts";
import { parseFolder } from "../../src/parse/folder.ts";
import { rules } from "../../src/rules/index.ts";
import { standingOf } from "../../src/tally/standing.ts";
import { exampleFiles, type Files } from "./edits.ts";
import { ninhBinhUnion, ninhBinhVeterans, ninhThuanUnion, tayNinhUnion } from "./slips.ts";

const packs = builtInPacks("templates");
const encoder = new TextEncoder();

/** `CODE file:line:column` of everything that danvan finds, in order. */
function findings(files: Files, asOf: IsoDate): string[] {
  const raw = Array.from(files, ([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const folder = parseFolder(raw, packs);
  const standings = folder.packs.map((pack) => standingOf(folder, pack, asOf));
  const { diagnostics } = runRules(rules, { folder, standings, asOf, language: "vi" });
  return diagnostics.map(({ rule, at }) => `${rule} ${at.path}:${at.line}:${at.column}`);
}

/** What one list has beyond another, each as often as it has it more. */
function beyond(more: readonly string[], less: readonly string[]): string[] {
  const left = [...less];
  return more.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe.each([
  ["ninh-binh-ldld", "2021-12-31", ninhBinhUnion],
  ["ninh-binh-ccb", "2018-12-31", ninhBinhVeterans],
  ["ninh-thuan-ldld", "2014-12-31", ninhThuanUnion],
  ["tay-ninh-ldld", "2017-11-30", tayNinhUnion],
] as const)("%s on %s", (example, asOf, slips) => {
  const sound = findings(exampleFiles(example), asOf);

  test.each(slips)("$what", ({ edit, adds, ends = [] }) => {
    const files = exampleFiles(example);
    edit(files);
    const found = findings(files, asOf);
    expect({ adds: beyond(found, sound), ends: beyond(sound, found) }).toEqual({ adds, ends });
  });
});
