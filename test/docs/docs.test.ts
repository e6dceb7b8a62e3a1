import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exit } from "../../src/cli/exit.ts";
import { programOf } from "../../src/cli/program.ts";
import { commandTexts } from "../../src/cli/texts.ts";
import { packShape } from "../../src/parse/pack-shape.ts";
import { recordShape } from "../../src/parse/record-shape.ts";
import { keysOf } from "../../src/parse/shape.ts";
import { pages, withRulesTable } from "./rules-table.ts";

const readme = readFileSync("README.md", "utf8");
const guide = readFileSync("README.vi.md", "utf8");
const program = programOf("en", "0", () => {});
const optionsOf = [program, ...program.commands].map((command) => ({
  of: command.name(),
  options: command.options.flatMap(({ long }) => long ?? []),
}));

test.each(pages)("the table of rules in $path is the rules' own words", ({ path, language }) => {
  const page = readFileSync(path, "utf8");
  expect(page, "run `npm run docs`").toBe(withRulesTable(page, language));
});

test.each(Object.values(commandTexts))("$name is in both guides, by both names", (command) => {
  for (const name of [command.name, command.also]) {
    expect(readme).toContain(`\`${name}`);
    expect(guide).toMatch(new RegExp(`\`(danvan )?${name}\\b`));
  }
});

test.each(optionsOf)("README.md has every option of $of", ({ options }) => {
  expect(options.length).toBeGreaterThan(0);
  for (const option of options) expect(readme).toContain(`\`${option}\``);
});

test("README.md has no command that is not there, and every exit code", () => {
  const named = Array.from(
    readme.matchAll(/(?:^\$ |`)danvan ([a-z][a-z-]*)/gm),
    ([, name]) => name,
  );
  const known = Object.values(commandTexts).flatMap(({ name, also }) => [name, also]);
  expect(known).toEqual(expect.arrayContaining([...new Set(named)]));
  for (const code of Object.values(exit)) expect(readme).toContain(`| ${code} |`);
});

test("README.vi.md explains every key of a registration, README.md every part of a pack", () => {
  for (const key of keysOf(recordShape)) expect(guide).toContain(`| \`${key}\` |`);
  for (const key of keysOf(packShape)) expect(readme).toContain(`\`${key}\``);
});

describe.each([...pages, { path: "CONTRIBUTING.md" }])("$path", ({ path }) => {
  test("links to files that are there", () => {
    const page = readFileSync(path, "utf8");
    const links = Array.from(page.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, to = ""]) => to);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((to) => !existsSync(to))).toEqual([]);
  });
});
