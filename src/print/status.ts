import Table from "cli-table3";
import { type IsoDate, vietnameseDate } from "../model/date.ts";
import type { Language } from "../model/diagnostic.ts";
import type { DeadlineLine, QuotaLine, Standing, UnitStanding } from "../model/tally.ts";
import type { Paint } from "./paint.ts";
import { deadlineLabel, deadlineWords, quotaFigures, quotaLabel } from "./tally-words.ts";

const heads = {
  vi: { unit: "Đơn vị", quotas: "Chỉ tiêu", deadlines: "Thời hạn", next: "Việc tiếp theo" },
  en: { unit: "Unit", quotas: "Quotas", deadlines: "Deadlines", next: "Next" },
} as const satisfies Record<Language, unknown>;

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** One screen: a row per unit, with what it owes, what it has done, and what is next. */
export function statusPage(
  { pack, asOf, units, quotasWithoutUnits }: Standing,
  look: Look,
): string {
  const { language, paint, columns } = look;
  const head = heads[language];
  const share = Math.max(16, Math.floor((Math.min(columns, 140) - 13) / 4));
  const table = new Table({
    head: [head.unit, head.quotas, head.deadlines, head.next].map((text) => paint.bold(text)),
    colWidths: [share, share, share + 8, share - 8],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const unit of units) table.push(rowOf(unit, look));
  const title = { vi: "Tình hình đến ngày", en: "Standing on" }[language];
  const nobody = quotasWithoutUnits.map(
    (quota) =>
      ({
        vi: `Chỉ tiêu ${quotaLabel(quota, "vi")} (${quota.unitKinds.join(", ")}): không còn đơn vị nào đang hoạt động.\n`,
        en: `Quota ${quotaLabel(quota, "en")} (${quota.unitKinds.join(", ")}): no active unit.\n`,
      })[language],
  );
  return `${paint.bold(pack.title)}\n${title} ${vietnameseDate(asOf)}\n${table.toString()}\n${nobody.join("")}`;
}

function rowOf({ unit, quotas, deadlines }: UnitStanding, look: Look): string[] {
  const { paint, language } = look;
  const undated = deadlines.filter(({ state }) => state === "undated");
  const dated = deadlines.filter(({ state }) => state !== "undated");
  const silent = {
    vi: `${undated.length} việc văn bản không nêu ngày`,
    en: `${undated.length} without a date in the guidance`,
  }[language];
  return [
    `${unit.name}\n${paint.dim(unit.id)}`,
    quotas.map((line) => quotaText(line, look)).join("\n"),
    [
      ...dated.map((line) => deadlineText(line, look)),
      ...(undated.length > 0 ? [paint.dim(silent)] : []),
    ].join("\n"),
    nextText(quotas, deadlines, look),
  ];
}

function quotaText(line: QuotaLine, { paint, language }: Look): string {
  const colour = { met: paint.good, short: paint.bad, over: paint.soon, none: paint.dim }[
    line.state
  ];
  return colour(`${quotaLabel(line.quota, language)} ${quotaFigures(line, language)}`);
}

function deadlineText(line: DeadlineLine, { paint, language }: Look): string {
  const { bad, soon, good, dim } = paint;
  const colours = {
    met: good,
    late: soon,
    "due-soon": soon,
    open: dim,
    overdue: bad,
    undated: dim,
  };
  return colours[line.state](`${deadlineLabel(line)}: ${deadlineWords(line, language)}`);
}

/** The most pressing thing: what is overdue longest, then what is short, then what is due first. */
function nextText(
  quotas: readonly QuotaLine[],
  deadlines: readonly DeadlineLine[],
  { language }: Look,
): string {
  const day = ({ due = "9999-12-31" as IsoDate }: DeadlineLine) => due;
  const waiting = deadlines
    .filter(({ state }) => ["overdue", "due-soon", "open"].includes(state))
    .toSorted((a, b) => (day(a) < day(b) ? -1 : 1));
  const [short] = quotas.filter(({ state }) => state === "short");
  const [first] = waiting;
  if (first && (first.state === "overdue" || !short)) return deadlineLabel(first);
  if (!short) return { vi: "không", en: "nothing" }[language];
  const what = quotaLabel(short.quota, language);
  return { vi: `${what}: thêm ${short.missing}`, en: `${what}: ${short.missing} more` }[language];
}

/** The contract's object of `status --format json` (design: "Machine output"). */
export function statusJson({ pack, asOf, units, quotasWithoutUnits }: Standing): object {
  return {
    schemaVersion: 1,
    kind: "status",
    asOf,
    guidance: pack.id,
    units: units.map(({ unit, quotas, deadlines }) => ({
      id: unit.id,
      name: unit.name,
      unitKind: unit.kind,
      quotas: quotas.map((line) => ({
        id: line.quota.id,
        measure: line.quota.measure,
        modelKind: line.quota.kind ?? null,
        required: line.quota.min ?? null,
        allowed: line.quota.max ?? null,
        actual: line.actual,
        missing: line.missing,
        state: line.state,
        certain: line.unreadable.length === 0,
        counted: line.counted.map(({ id }) => id),
        notCounted: line.notCounted.map(({ registration, reason }) => ({
          id: registration.id,
          reason,
        })),
        clause: line.quota.clause,
      })),
      deadlines: deadlines.map((line) => ({
        id: line.id,
        task: line.deadline.task,
        period: line.period?.id ?? null,
        due: line.due ?? null,
        precision: line.precision ?? null,
        setBy: line.due === undefined ? null : line.setBy,
        state: line.state,
        days: line.days ?? null,
        doneOn: line.doneOn ?? null,
        clause: line.deadline.clause,
      })),
    })),
    quotasWithoutUnits: quotasWithoutUnits.map(({ id, unitKinds }) => ({ id, unitKinds })),
  };
}
