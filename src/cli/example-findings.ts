import { exampleBase } from "../check/example-base.ts";
import type { Rule } from "../check/rule.ts";
import { runRules, templateFindings } from "../check/run.ts";
import type { Language } from "../model/diagnostic.ts";
import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import type { Template } from "../model/template.ts";
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

/** Reads the templates among an example's files; only rules for templates need what reads them. */
export type TemplatesOf = (
  files: Readonly<Record<string, string>>,
  pack: Pack,
) => readonly Template[];

/** What a rule finds in its own bad example once the marks are gone, and the texts that it points into. */
export function findingsShown(rule: Rule, language: Language, templatesOf: TemplatesOf) {
  const { bad } = rule.docs;
  const files = Object.entries(bad.files).map(
    ([path, text]) => [path, absent.test(text) ? text : withoutMarks(text)] as const,
  );
  const shown = Object.fromEntries(files);
  const folder = exampleFolder(shown);
  const asOf = bad.asOf ?? exampleDay;
  const standings = folder.packs.map((pack) => standingOf(folder, pack, asOf));
  // All of them: rules about waivers look at what the others find.
  const { diagnostics } = runRules(rules, { folder, standings, asOf, language });
  const templates =
    rule.scope === "template"
      ? folder.packs.slice(0, 1).flatMap((pack) => templatesOf(shown, pack))
      : [];
  const found = [...diagnostics, ...templateFindings(rules, templates, language)];
  const findings = found.filter(({ rule: id }) => id === rule.id);
  const sources = [...folder.files, ...folder.packs, ...templates].map(({ source }) => source);
  const texts = new Map(sources.map(({ path, text }) => [path, text] as const));
  return { findings, folder, textOf: (path: string) => texts.get(path) ?? "" };
}
