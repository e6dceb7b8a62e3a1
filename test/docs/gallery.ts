import type { Rule } from "../../src/check/rule.ts";
import { findingsShown } from "../../src/cli/example-findings.ts";
import { exampleTemplates } from "../../src/cli/example-templates.ts";
import type { Language } from "../../src/model/diagnostic.ts";
import { prettyPage } from "../../src/print/findings.ts";
import { plainPaint } from "../../src/print/paint.ts";

export function galleryName({ id }: Rule, language: Language): string {
  return `${id}.${language}.txt`;
}

export function galleryPath(rule: Rule, language: Language): string {
  return `examples/gallery/${galleryName(rule, language)}`;
}

/** What `danvan validate` prints of a rule's bad example. */
export function galleryText(rule: Rule, language: Language): string {
  const { findings, textOf } = findingsShown(rule, language, exampleTemplates);
  return prettyPage(findings, { textOf, language, paint: plainPaint });
}
