import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

/** Each layer, and the layers it may import. To add an arrow is a design decision: record it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  parse: ["model"],
  fix: ["model", "parse"],
  check: ["model"],
  rules: ["model", "check"],
  tally: ["model"],
  render: ["model"],
  print: ["model"],
  load: ["model", "parse"],
  cli: ["model", "load", "parse", "fix", "check", "rules", "tally", "render", "print"],
};
const edges = ["load", "cli"];
const impure =
  /\bfrom "node:|\bconsole\.|\bprocess\.|\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(/;

/** Packages heavy enough to be loaded only by the commands that write documents or draw tables. */
const heavy =
  /from "(exceljs|docx|docxtemplater|pizzip|fflate|csv-stringify[^"]*|cli-table3|diff|echarts\/[^"]*|@resvg\/resvg-wasm)"/;
const maySeeHeavy = ["render/", "load/seal.ts", "print/status.ts", "print/patch.ts"];

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));

test("there are files to judge in every layer", () => {
  expect([...new Set(files.map(layerOf))].toSorted()).toEqual(Object.keys(mayImport).toSorted());
});

test.each(files)("%s keeps to its layer", (path) => {
  const text = readFileSync(`src/${path}`, "utf8");
  const layer = layerOf(path);
  const reached = Array.from(text.matchAll(/(?:\bfrom|\bimport\() ?"(\.[^"]+)"/g), ([, to = ""]) =>
    layerOf(posix.join(posix.dirname(path), to)),
  );
  expect([layer, ...(mayImport[layer] ?? [])]).toEqual(expect.arrayContaining(reached));
  if (!edges.includes(layer)) expect(text).not.toMatch(impure);
  if (!maySeeHeavy.some((start) => path.startsWith(start))) expect(text).not.toMatch(heavy);
});

test("only one file says `process`, and no rule or pack reader knows a pack by name", () => {
  const withProcess = files.filter((path) =>
    /(?<!node:child_)\bprocess\b/.test(readFileSync(`src/${path}`, "utf8")),
  );
  expect(withProcess).toEqual(["cli/node-host.ts"]);
  const ids = readdirSync("templates").filter((name) => name !== "common");
  expect(ids.length).toBeGreaterThan(3);
  const inRules = files.filter((path) =>
    /^(rules|tally|parse\/(?!record-shape)|check|render|print)\b/.test(path),
  );
  for (const path of inRules) {
    const text = readFileSync(`src/${path}`, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    for (const id of ids) expect(text, path).not.toContain(id);
  }
});

/** Lines, and no more (style: "Sizes"); data written as code may be longer. */
test.each(files)("%s is one subject long", (path) => {
  const lines = readFileSync(`src/${path}`, "utf8").split("\n").length;
  const ceiling = /parse\/(pack|record)-shape\.ts$/.test(path) ? 300 : 250;
  expect(lines).toBeLessThanOrEqual(ceiling);
});

function layerOf(path: string): string {
  return path.split("/")[0] ?? "";
}
