import type { Deadline, Demand, Pack, Quota } from "./pack.ts";
import { statusRank } from "./registration.ts";
import { byVietnamese } from "./text.ts";

/** What kind of thing a clause asks for. */
export type Asked =
  | "theme"
  | "unit-kind"
  | "field"
  | "own-field"
  | "criterion"
  | "step"
  | "demand"
  | "quota"
  | "deadline"
  | "report"
  | "register"
  | "judged"
  | "noted";

/** One thing a guidance document says, and who sees to it. */
export interface ClauseLine {
  readonly clause: string;
  readonly asked: Asked;
  readonly about: string;
  /** Codes of the rules that check it; empty: no program can. */
  readonly rules: readonly string[];
  /** Whether people judge it, whatever the rules check beside. */
  readonly judged: boolean;
  /** The entry it comes from: demand, quota or deadline, for words in either language. */
  readonly demand?: Demand;
  readonly quota?: Quota;
  readonly deadline?: Deadline;
}

/** Every entry of a pack by clause: what it asks, and which rule checks it or that people judge it. */
export function clausesOf(pack: Pack): ClauseLine[] {
  const line = (asked: Asked, clause: string, about: string, rules: readonly string[] = []) => ({
    clause,
    asked,
    about,
    rules,
    judged: asked === "judged" || asked === "criterion",
  });
  const lines: ClauseLine[] = [
    ...(pack.theme ? [line("theme", pack.theme.clause, pack.theme.about)] : []),
    ...pack.unitKinds.map(({ clause, label }) =>
      line("unit-kind", clause, label, ["DV508", "DV903"]),
    ),
    ...pack.fields.map(({ clause, label, about, needsEconomicValue }) =>
      line(
        "field",
        clause,
        about ? `${label}: ${about}` : label,
        needsEconomicValue ? ["DV104", "DV205"] : ["DV104"],
      ),
    ),
    ...(pack.openFields ? [line("field", pack.openFields.clause, pack.openFields.about)] : []),
    ...pack.ownFields.map(({ clause, key }) =>
      line("own-field", clause, key, ["DV104", "DV106", "DV110", "DV111"]),
    ),
    ...pack.criteria.map(({ clause, label }) =>
      line("criterion", clause, label, ["DV201", "DV206", "DV207"]),
    ),
    ...pack.steps.map(({ clause, label, dates }) => line("step", clause, label, stepRules(dates))),
    ...pack.demands.flatMap((demand) => {
      if (demand.clause === undefined) return [];
      const about = demand.keyLabel ?? demand.section?.label ?? "";
      return [{ ...line("demand", demand.clause, about, rulesOf(demand)), demand }];
    }),
    ...pack.quotas.map((quota) => ({
      ...line("quota", quota.clause, quota.unitKinds.join(", "), quotaRules(quota)),
      quota,
    })),
    ...pack.deadlines.map((deadline) => ({
      ...line("deadline", deadline.clause, deadline.task, deadlineRules(deadline)),
      deadline,
    })),
    ...pack.reports.map(({ clause, label, to }) =>
      line("report", clause, `${label} → ${to}`, ["DV404", "DV507", "DV514", "DV515", "DV516"]),
    ),
    line("register", pack.register.clause, pack.register.subject),
    ...pack.judged.map(({ clause, about }) => line("judged", clause, about)),
    ...pack.noted.map(({ clause, about }) => line("noted", clause, about)),
  ];
  return lines.toSorted((a, b) => byVietnamese(a.clause, b.clause));
}

/** Rules that look at what a key says, beside those that see that it says something. */
const rulesOfKey: Readonly<Record<string, readonly string[]>> = {
  title: ["DV505", "DV509"],
  holder: ["DV510"],
  registration: ["DV504", "DV511", "DV512", "DV513"],
  registeredOn: ["DV105", "DV209", "DV506"],
};

function rulesOf({ key = "", section, minWords, since }: Demand): string[] {
  const beforehand = statusRank[since] === statusRank.registered ? ["DV112"] : [];
  if (section === undefined) return ["DV101", "DV103", ...beforehand, ...(rulesOfKey[key] ?? [])];
  return ["DV107", ...(minWords === undefined ? [] : ["DV108"]), ...beforehand];
}

/** The dates of steps are held against each other; the day of the decision against the last step's. */
function stepRules(dates: readonly string[]): string[] {
  if (dates.length === 0) return [];
  return ["DV203", ...(dates.includes("conclusion.date") ? ["DV209"] : [])];
}

/** Where the document gives no number there is nothing to be short of. */
function quotaRules({ min, max, measure }: Quota): string[] {
  return [
    ...(measure === "recognised" ? ["DV204", "DV208", "DV209"] : []),
    ...(min === undefined ? [] : ["DV301"]),
    ...(max === undefined ? [] : ["DV302"]),
  ];
}

/** Where the document gives no date, or not its first year, there is nothing to be late for. */
function deadlineRules({ before, by, inMonth, every, shownBy }: Deadline): string[] {
  if (!before && !by && !inMonth && every?.firstYear === undefined) return [];
  return ["DV402", shownBy === "registration" ? "DV401" : "DV403"];
}
