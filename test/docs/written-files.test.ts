import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { findingsShown } from "../../src/cli/example-findings.ts";
import { exampleTemplates } from "../../src/cli/example-templates.ts";
import { rules } from "../../src/rules/index.ts";
import { findingsIn } from "../helpers/example-folder.ts";
import { galleryPath } from "./gallery.ts";
import { writtenFiles, writtenFolders } from "./written-files.ts";

const files = writtenFiles();
const again = "run `npm run docs`";

test("no page or gallery file is without its rule, and none is missing", () => {
  const there = writtenFolders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/")),
  );
  expect(there.toSorted(), again).toEqual([...files.keys()].toSorted());
});

test.each([...files])("%s is what the rules say now", (path, text) => {
  expect(existsSync(path) ? readFileSync(path, "utf8") : undefined, again).toBe(text);
});

describe.each(["vi", "en"] as const)("the gallery in %s", (language) => {
  test.each(rules)("shows what $id finds, with its marks for tests taken out", (rule) => {
    const { findings } = findingsShown(rule, language, exampleTemplates);
    const marked = findingsIn(rule.docs.bad, language).filter(({ rule: id }) => id === rule.id);
    const told = ({ at, message }: (typeof marked)[number]) => [at.path, at.line, message];
    expect(findings).not.toEqual([]);
    expect(findings.map(told)).toEqual(marked.map(told));
    const page = files.get(galleryPath(rule, language)) ?? "";
    expect(page).not.toMatch(/expect:|\[\d+m/);
    for (const { message, why, fix } of findings) {
      for (const words of [message, why, fix]) expect(page).toContain(words);
    }
  });
});

test("links of the pages lead to files that are there", () => {
  for (const [path, text] of files) {
    if (!path.endsWith(".md")) continue;
    const links = Array.from(text.matchAll(/\]\(([^)#\s]+)/g), ([, to = ""]) => to);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((to) => !existsSync(join(dirname(path), to)))).toEqual([]);
  }
});
