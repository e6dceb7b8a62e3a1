import type { IsoDate } from "../model/date.ts";
import { byPlace, type Diagnostic, type Language } from "../model/diagnostic.ts";
import type { Folder } from "../model/folder.ts";
import type { Standing } from "../model/tally.ts";
import type { Template } from "../model/template.ts";
import type { Rule } from "./rule.ts";
import { partedByWaivers, type Waived } from "./waivers.ts";

/** What is checked: a folder, where its units stand, on which day, told in which language. */
export interface Checkable {
  readonly folder: Folder;
  readonly standings: readonly Standing[];
  readonly asOf: IsoDate;
  readonly language: Language;
}

export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** Borne by the waivers of `danvan.yaml`: findings still, but of nobody's concern. */
  readonly waived: readonly Waived[];
}

/** Every rule over everything it looks at, in one order: the same folder always gives the same list. */
export function runRules(rules: readonly Rule[], checkable: Checkable): Findings {
  const { folder, asOf, language } = checkable;
  const found = rules.flatMap((rule) => findingsOf(rule, checkable)).toSorted(byPlace);
  const { standing, waived, uses } = partedByWaivers(found, { folder, rules, asOf });
  const ofWaivers = rules.flatMap((rule) =>
    rule.scope === "waiver" ? uses.flatMap((use) => rule.check(use, language)) : [],
  );
  return { diagnostics: [...standing, ...ofWaivers].toSorted(byPlace), waived };
}

/** What the rules for templates find in some. */
export function templateFindings(
  rules: readonly Rule[],
  templates: readonly Template[],
  language: Language,
): readonly Diagnostic[] {
  return rules
    .flatMap((rule) =>
      rule.scope === "template" ? templates.flatMap((each) => rule.check(each, language)) : [],
    )
    .toSorted(byPlace);
}

function findingsOf(rule: Rule, { folder, standings, language }: Checkable): Diagnostic[] {
  switch (rule.scope) {
    case "file":
      return folder.files.flatMap((file) => rule.check(file, language));
    case "record":
      return folder.registrations.flatMap((record) => rule.check(record, language));
    case "folder":
      return rule.check(folder, language);
    case "tally":
      return standings.flatMap((standing) => rule.check({ standing, folder }, language));
    default:
      return [];
  }
}
