import type { WaiverUse } from "../check/rule.ts";
import { nearest } from "../model/nearest.ts";
import { folded } from "../model/text.ts";
import { isWaivable } from "../model/waiver.ts";

/** What a waiver names that is not there, or cannot be waived. */
export interface TargetProblem {
  readonly key: "rule" | "registration" | "unit";
  readonly typed: string;
  readonly problem: "unknown" | "not-waivable";
  readonly near?: string | undefined;
}

/** The first thing wrong with whom and what a waiver names; `undefined` when it may bear something. */
export function targetProblemOf({ waiver, folder, rules }: WaiverUse): TargetProblem | undefined {
  const { rule, registration, unit } = waiver;
  const known = rules.find(({ id, name }) => [id, name].some((it) => folded(it) === folded(rule)));
  if (!known) {
    const near = nearest(
      rule,
      rules.flatMap(({ id, name }) => [id, name]),
    );
    return { key: "rule", typed: rule, problem: "unknown", near };
  }
  if (!isWaivable(known.id)) return { key: "rule", typed: rule, problem: "not-waivable" };
  if (unit !== undefined && !folder.roster.byId.has(unit)) {
    const near = nearest(unit, [...folder.roster.byId.keys()]);
    return { key: "unit", typed: unit, problem: "unknown", near };
  }
  if (registration === undefined) return undefined;
  const ids = folder.files.flatMap(({ registration: id }) => id ?? []);
  if (ids.some((id) => id.toLowerCase() === registration)) return undefined;
  const near = nearest(registration, ids);
  return { key: "registration", typed: registration, problem: "unknown", near };
}

/** With a record unread nobody can tell what a waiver would bear. */
export function isCertain({ folder }: WaiverUse): boolean {
  return folder.files.every(({ readable, role }) => readable || role === "stray");
}
