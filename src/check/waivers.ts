import type { IsoDate } from "../model/date.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Folder } from "../model/folder.ts";
import { folded } from "../model/text.ts";
import { isWaivable, type Waiver } from "../model/waiver.ts";
import type { RuleName, WaiverUse } from "./rule.ts";

/** A finding that a waiver bears. */
export interface Waived {
  readonly diagnostic: Diagnostic;
  readonly waiver: Waiver;
}

/** Findings parted into those that stand and those that a waiver of the day bears, with what came of each waiver. */
export function partedByWaivers(
  diagnostics: readonly Diagnostic[],
  { folder, rules, asOf }: { folder: Folder; rules: readonly RuleName[]; asOf: IsoDate },
): { standing: Diagnostic[]; waived: Waived[]; uses: WaiverUse[] } {
  const { waivers } = folder.config;
  const aimed = waivers.filter(({ registration, unit }) => (registration ?? unit) !== undefined);
  const inForce = aimed.filter(({ until }) => until.last >= asOf);
  const counts = new Map<Waiver, number>();
  const standing: Diagnostic[] = [];
  const waived: Waived[] = [];
  for (const diagnostic of diagnostics) {
    const waiver = inForce.find((each) => bears(each, diagnostic, folder));
    if (waiver) {
      waived.push({ diagnostic, waiver });
      counts.set(waiver, (counts.get(waiver) ?? 0) + 1);
    } else standing.push(diagnostic);
  }
  const uses = aimed.map((waiver) => {
    const index = waivers.indexOf(waiver);
    return { waiver, index, borne: counts.get(waiver) ?? 0, folder, rules, asOf };
  });
  return { standing, waived, uses };
}

function bears(waiver: Waiver, diagnostic: Diagnostic, { packs }: Folder): boolean {
  const { rule, registration, unit, field } = waiver;
  const { rule: id, name } = diagnostic;
  return (
    isWaivable(id) &&
    [id, name].some((each) => folded(each) === folded(rule)) &&
    (registration === undefined || registration === diagnostic.registration?.toLowerCase()) &&
    (unit === undefined || unit === diagnostic.unit?.toLowerCase()) &&
    (field === undefined || isAbout(diagnostic, waiver, packs))
  );
}

/** About the key that is meant or one below it; or about the section, quota, deadline or own key of that name. */
function isAbout(
  { field = "" }: Diagnostic,
  { field: typed = "", fieldPath }: Waiver,
  packs: Folder["packs"],
): boolean {
  if (fieldPath !== undefined && `${field}.`.startsWith(`${fieldPath}.`)) return true;
  const [first = "", ...others] = field.split(".");
  const own = packs.flatMap(({ ownFields }) => ownFields.filter(({ id }) => id === first));
  const names = [others.join("."), ...own.flatMap(({ key, aliases }) => [key, ...aliases])];
  return names.some((name) => folded(name) === folded(typed));
}
