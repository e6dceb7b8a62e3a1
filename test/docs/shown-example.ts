import type { Example } from "../../src/check/example.ts";
import type { Rule } from "../../src/check/rule.ts";
import type { Diagnostic, Language } from "../../src/model/diagnostic.ts";
import { withoutMarks } from "../../src/print/explain.ts";
import { exampleFolder, exampleTemplates, findingsIn } from "../helpers/example-folder.ts";

/** A file of an example as a reader sees it; without a text where the example shows its absence. */
export interface ShownFile {
  readonly path: string;
  readonly text: string | undefined;
}

const absent = /^# expect: DV\d+\n?$/;

/** The files of an example without the marks that are there for the tests. */
export function shownFiles({ files }: Example): readonly ShownFile[] {
  return Object.entries(files).map(([path, text]) => ({
    path,
    text: absent.test(text) ? undefined : withoutMarks(text),
  }));
}

/**
 * What a rule finds in its own bad example once the marks are gone, the texts that it points into, and
 * the names of units and unit kinds that the example declares.
 */
export function findingsShown(rule: Rule, language: Language) {
  const files = Object.entries(rule.docs.bad.files).map(
    ([path, text]) => [path, absent.test(text) ? text : withoutMarks(text)] as const,
  );
  const example: Example = { ...rule.docs.bad, files: Object.fromEntries(files) };
  const folder = exampleFolder(example.files);
  const templates = exampleTemplates(example.files);
  const sources = [...folder.files, ...folder.packs, ...templates].map(({ source }) => source);
  const texts = new Map(sources.map(({ path, text }) => [path, text] as const));
  const findings: readonly Diagnostic[] = findingsIn(example, language).filter(
    (finding) => finding.rule === rule.id,
  );
  const kinds = folder.packs.flatMap(({ unitKinds }) => unitKinds.map(({ label }) => label));
  const names = [...folder.roster.units.map(({ name }) => name), ...kinds];
  return { findings, names, textOf: (path: string) => texts.get(path) ?? "" };
}
