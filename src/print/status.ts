import Table from "cli-table3";
import stringWidth from "fast-string-width";
import { vietnameseDate } from "../model/date.ts";
import type { Language } from "../model/diagnostic.ts";
import type {
  DeadlineLine,
  DeadlineState,
  QuotaLine,
  Standing,
  UnitStanding,
} from "../model/tally.ts";
import { taskWords } from "../model/task.ts";
import type { Paint } from "./paint.ts";
import { deadlineCounts, deadlineWords, quotaFigures, quotaLabel } from "./tally-words.ts";

const heads = {
  vi: { unit: "Đơn vị", quotas: "Chỉ tiêu", deadlines: "Thời hạn", next: "Việc tiếp theo" },
  en: { unit: "Unit", quotas: "Quotas", deadlines: "Deadlines", next: "Next" },
} as const satisfies Record<Language, unknown>;

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly columns: number;
  /** False where the terminal can draw ASCII only; words stay as they are. */
  readonly unicode?: boolean;
}

/** One screen: a line or two per unit; for a single unit everything it owes, line by line. */
export function statusPage(standing: Standing, look: Look): string {
  const { pack, asOf, units, quotasWithoutUnits } = standing;
  const { language, paint } = look;
  const title = { vi: "Tình hình đến ngày", en: "Standing on" }[language];
  const nobody = quotasWithoutUnits.map((quota) => {
    const kinds = quota.unitKinds.join(", ");
    return {
      vi: `Chỉ tiêu ${quotaLabel(quota, "vi")} (${kinds}): không còn đơn vị nào đang hoạt động.\n`,
      en: `Quota ${quotaLabel(quota, "en")} (${kinds}): no active unit.\n`,
    }[language];
  });
  const [first, ...others] = units;
  const body = first && others.length === 0 ? unitPage(first, look) : unitTable(units, look);
  return `${paint.bold(pack.title)}\n${title} ${vietnameseDate(asOf)}\n${body}\n${nobody.join("")}`;
}

/** No line between units: twenty of them fit one screen. */
const noLineBetween = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };

const corners = ["top-left", "top-mid", "top-right", "bottom-left", "bottom-mid", "bottom-right"];
const asciiLines = {
  ...Object.fromEntries(corners.map((corner) => [corner, "+"])),
  top: "-",
  bottom: "-",
  left: "|",
  middle: "|",
  right: "|",
};

function unitTable(units: readonly UnitStanding[], look: Look): string {
  const head = heads[look.language];
  const rows = units.map((standing) => ({
    unit: standing.unit.name,
    quotas: quotaLines(standing.quotas, look),
    deadlines: deadlineText(standing.deadlines, look),
    next: nextText(standing, look),
  }));
  const nameWidth = Math.min(34, Math.max(8, ...rows.map(({ unit }) => stringWidth(unit))) + 2);
  const room = Math.min(Math.max(look.columns, 90), 140) - nameWidth - 5;
  const shares = [Math.floor(room * 0.28), Math.floor(room * 0.32)];
  const widths = [nameWidth, ...shares, room - shares.reduce((sum, share) => sum + share, 0)];
  const table = new Table({
    head: [head.unit, head.quotas, head.deadlines, head.next].map((text) => look.paint.bold(text)),
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [] },
    chars: { ...(look.unicode === false ? asciiLines : {}), ...noLineBetween },
  });
  for (const { unit, quotas, deadlines, next } of rows) {
    table.push([unit, quotas.join("\n"), deadlines, next]);
  }
  return table.toString();
}

/** What is not met, line by line; what is met as a count, where there are several. */
function quotaLines(lines: readonly QuotaLine[], look: Look): string[] {
  if (lines.length < 2) return lines.map((line) => quotaText(line, look));
  const met = lines.filter(({ state }) => state === "met").length;
  const rest = lines.filter(({ state }) => state !== "met");
  const words = { vi: `đạt ${met}/${lines.length} chỉ tiêu`, en: `${met}/${lines.length} met` }[
    look.language
  ];
  return [
    ...(met > 0 ? [look.paint.good(words)] : []),
    ...rest.map((line) => quotaText(line, look)),
  ];
}

function quotaText(line: QuotaLine, { paint, language }: Look): string {
  const colour = { met: paint.good, short: paint.bad, over: paint.soon, none: paint.dim }[
    line.state
  ];
  return colour(`${quotaLabel(line.quota, language)} ${quotaFigures(line, language)}`);
}

/** How many things are overdue, late, done …: the worst first. */
function deadlineText(lines: readonly DeadlineLine[], { paint, language }: Look): string {
  const { bad, soon, good, dim } = paint;
  const shown: readonly (readonly [DeadlineState, (text: string) => string])[] = [
    ["overdue", bad],
    ["due-soon", soon],
    ["late", soon],
    ["met", good],
    ["open", dim],
    ["undated", dim],
  ];
  return shown
    .map(([state, colour]) => {
      const count = lines.filter((line) => line.state === state).length;
      return count > 0 ? colour(deadlineCounts(count, state, language)) : "";
    })
    .filter((text) => text !== "")
    .join(", ");
}

/** The most pressing: what is short, with its day; what is overdue longest; what is due first. */
function nextText({ quotas, deadlines }: UnitStanding, { language }: Look): string {
  const [short] = quotas.filter(({ state }) => state === "short");
  const [first] = deadlines
    .filter(({ state }) => ["overdue", "due-soon", "open"].includes(state))
    .toSorted((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : 1));
  if (short && !(first?.due !== undefined && first.due < short.due)) {
    const what = quotaLabel(short.quota, language);
    const due = vietnameseDate(short.due);
    return {
      vi: `${what}: thêm ${short.missing}, hạn ${due}`,
      en: `${what}: ${short.missing} more by ${due}`,
    }[language];
  }
  if (!first) return { vi: "không có", en: "nothing" }[language];
  return `${taskWords(first)}: ${deadlineWords(first, language)}`;
}

/** Everything about one unit. */
function unitPage({ unit, quotas, deadlines }: UnitStanding, look: Look): string {
  const { paint, language } = look;
  const head = heads[language];
  const lines = [
    `${paint.bold(unit.name)} (${unit.id})`,
    "",
    ...(quotas.length > 0 ? [paint.bold(head.quotas)] : []),
    ...quotas.flatMap((line) => [
      `  ${quotaText(line, look)}`,
      ...line.notCounted
        .filter(({ reason }) => reason !== "other-kind")
        .map(
          ({ registration, reason }) =>
            `    ${paint.dim(notCountedText(registration.id, reason, language))}`,
        ),
    ]),
    paint.bold(head.deadlines),
    ...deadlines.map((line) => `  ${taskWords(line)}: ${deadlineWords(line, language)}`),
    `${paint.bold(head.next)}: ${nextText({ unit, quotas, deadlines }, look)}`,
  ];
  return lines.join("\n");
}

function notCountedText(id: string, reason: string, language: Language): string {
  const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
    draft: { vi: "nháp", en: "draft" },
    retired: { vi: "không còn hiệu quả", en: "retired" },
    duplicate: { vi: "trùng tên với hồ sơ khác", en: "same name as another record" },
    "not-yet": { vi: "đăng ký sau ngày xét", en: "registered after the day looked at" },
    "not-recognised": { vi: "chưa được công nhận", en: "not recognised" },
    "other-kind": { vi: "loại khác", en: "other kind" },
  };
  const words = reasons[reason]?.[language] ?? reason;
  return language === "vi" ? `không tính ${id}: ${words}` : `${id} not counted: ${words}`;
}
