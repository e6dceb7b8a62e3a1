import type { Rule } from "../check/rule.ts";
import type { Language } from "../model/diagnostic.ts";
import type { Explained } from "../print/explain.ts";

/** A rule's own documentation in one language, as printers take it. */
export function explained({ id, name, severity, docs }: Rule, language: Language): Explained {
  const { what, why, bad, good } = docs;
  return {
    id,
    name,
    severity,
    what: what[language],
    why: why[language],
    bad: bad.files,
    good: good.files,
  };
}
