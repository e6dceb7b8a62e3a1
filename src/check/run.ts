import { byPlace, type Diagnostic, type Language } from "../model/diagnostic.ts";
import type { Folder } from "../model/folder.ts";
import type { Standing } from "../model/tally.ts";
import type { Rule } from "./rule.ts";

/** Every rule over everything it looks at, in one order: the same folder always gives the same list. */
export function runRules(
  rules: readonly Rule[],
  {
    folder,
    standings,
    language,
  }: { folder: Folder; standings: readonly Standing[]; language: Language },
): Diagnostic[] {
  const findings = rules.flatMap((rule) => {
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
  });
  return findings.toSorted(byPlace);
}
