import { exampleBase } from "../check/example-base.ts";
import type { Rule } from "../check/rule.ts";
import { runRules } from "../check/run.ts";
import type { Language } from "../model/diagnostic.ts";
import type { Folder } from "../model/folder.ts";
import { parseFolder } from "../parse/folder.ts";
import { withoutMarks } from "../print/explain.ts";
import { rules } from "../rules/index.ts";
import { standingOf } from "../tally/standing.ts";
import { absent, exampleDay } from "./shown-files.ts";

/** The base folder with an example's files laid over it. */
export function exampleFolder(files: Readonly<Record<string, string>>): Folder {
  const encoder = new TextEncoder();
  return parseFolder(
    Object.entries({ ...exampleBase, ...files })
      .filter(([, text]) => !absent.test(text))
      .map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    [],
  );
}

/** What a rule finds in its own bad example once the marks are gone, and the texts that it points into. */
export function findingsShown(rule: Rule, language: Language) {
  const { bad } = rule.docs;
  const files = Object.entries(bad.files).map(
    ([path, text]) => [path, absent.test(text) ? text : withoutMarks(text)] as const,
  );
  const folder = exampleFolder(Object.fromEntries(files));
  const asOf = bad.asOf ?? exampleDay;
  const standings = folder.packs.map((pack) => standingOf(folder, pack, asOf));
  // All of them: rules about waivers look at what the others find.
  const { diagnostics } = runRules(rules, { folder, standings, asOf, language });
  const findings = diagnostics.filter(({ rule: id }) => id === rule.id);
  const sources = [...folder.files, ...folder.packs].map(({ source }) => source);
  const texts = new Map(sources.map(({ path, text }) => [path, text] as const));
  return { findings, folder, textOf: (path: string) => texts.get(path) ?? "" };
}
