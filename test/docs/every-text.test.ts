import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { slips } from "./languages.ts";
import { pairsOfText } from "./texts-in-code.ts";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));

/** Not documents, which are Vietnamese; nor spellings of keys, which are called `vi` too. */
const spoken = files.filter((path) => !/^render\/|^parse\/shape\.ts$/.test(path));

test.each(spoken)("src/%s says in both languages what it says", (path) => {
  const { pairs, lacking } = pairsOfText(readFileSync(`src/${path}`, "utf8"), path);
  expect(lacking).toEqual([]);
  expect(pairs.flatMap((pair) => slips(pair))).toEqual([]);
});

test("texts are found in every layer that speaks", () => {
  const layers = ["cli", "print", "rules"];
  for (const layer of layers) {
    const found = spoken
      .filter((path) => path.startsWith(`${layer}/`))
      .flatMap((path) => pairsOfText(readFileSync(`src/${path}`, "utf8"), path).pairs);
    expect(found.length, layer).toBeGreaterThan(40);
  }
});

test.each([
  ['const a = { vi: "một" };', ["a.ts:1 has no en"]],
  ['const a = {\n  en: "one", more: 1 };', ["a.ts:1 has no vi"]],
  ['const vi = { a: "một" };\nexport const words = { vi };', ["a.ts:2 has no en"]],
])("a table that lacks a language is told: %s", (code, told) => {
  expect(pairsOfText(code, "a.ts").lacking).toEqual(told);
});

const gap = "$" + "{n}";

test.each([
  ['f({ vi: "một", en: "" });', "is empty"],
  ['f({ vi: "the field", en: "the field" });', "is the same in both languages"],
  [`const x = to === "vi" ? \`${gap} tệp\` : \`${gap} tệp\`;`, "has Vietnamese letters in English"],
  ['f({ vi: { a: (n) => "file" }, en: { a: (n) => "one" } });', "has English words in Vietnamese"],
  ['f({ vi: ["x", n ? "một" : "hai"], en: ["y", n ? "một" : "two"] });', "0:1 1 ? has"],
  ['const vi = { a: "" };\nconst en = { a: "a" };\nconst words = { vi, en };', "is empty"],
])("a text that is not whole is told: %s", (code, told) => {
  const said = pairsOfText(code, "0").pairs.flatMap((pair) => slips(pair));
  expect(said.join()).toContain(told);
});
