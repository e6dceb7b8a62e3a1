import type { Example } from "../../src/check/example.ts";
import { exampleBase } from "../../src/check/example-base.ts";
import { runRules, templateFindings } from "../../src/check/run.ts";
import { exampleFolder } from "../../src/cli/example-findings.ts";
import { exampleTemplates } from "../../src/cli/example-templates.ts";
import type { IsoDate } from "../../src/model/date.ts";
import type { Diagnostic, Language } from "../../src/model/diagnostic.ts";
import { rules } from "../../src/rules/index.ts";
import { standingOf } from "../../src/tally/standing.ts";

export { exampleBase, exampleFolder };

export function findingsIn(example: Example, language: Language = "vi"): Diagnostic[] {
  const folder = exampleFolder(example.files);
  const templates = folder.packs
    .slice(0, 1)
    .flatMap((pack) => exampleTemplates(example.files, pack));
  const ofTemplates = templateFindings(rules, templates, language);
  const asOf: IsoDate = example.asOf ?? "2021-07-01";
  const standings = folder.packs.map((pack) => standingOf(folder, pack, asOf));
  const { diagnostics } = runRules(rules, { folder, standings, asOf, language });
  return [...diagnostics, ...ofTemplates];
}

/** `path:line` of every `expect: CODE` mark. */
export function promisedIn(example: Example, code: string): string[] {
  return Object.entries(example.files)
    .flatMap(([path, text]) =>
      text
        .split("\n")
        .flatMap((line, index) =>
          line.includes(`expect: ${code}`) ? [`${path}:${index + 1}`] : [],
        ),
    )
    .toSorted();
}

export function foundIn(example: Example, code: string, language?: Language): string[] {
  return findingsIn(example, language)
    .filter(({ rule }) => rule === code)
    .map(({ at }) => `${at.path}:${at.line}`)
    .toSorted();
}
