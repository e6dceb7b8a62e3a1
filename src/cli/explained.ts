import type { Rule } from "../check/rule.ts";
import { vietnameseDate } from "../model/date.ts";
import type { Language } from "../model/diagnostic.ts";
import type { Explained } from "../print/explain.ts";
import { exampleDay, shownFiles } from "./shown-files.ts";

/** A rule's own documentation in one language, as printers take it. */
export function explained({ id, name, severity, docs }: Rule, language: Language): Explained {
  const { what, why, bad, good } = docs;
  return {
    id,
    name,
    severity,
    what: what[language],
    why: why[language],
    bad: shownFiles(bad),
    good: shownFiles(good),
    on: { bad: dayOf(bad), good: dayOf(good) },
  };
}

function dayOf({ asOf = exampleDay }: Rule["docs"]["bad"]): string {
  return vietnameseDate(asOf);
}
