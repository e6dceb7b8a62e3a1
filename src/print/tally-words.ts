import { type IsoDate, vietnameseDate } from "../model/date.ts";
import type { Language } from "../model/diagnostic.ts";
import type { Quota } from "../model/pack.ts";
import { periodWords } from "../model/period.ts";
import type { DeadlineLine, QuotaLine } from "../model/tally.ts";

/** What a quota counts: `đăng ký tập thể`. */
export function quotaLabel({ measure, kind }: Quota, language: Language): string {
  const measures = {
    vi: { registered: "đăng ký", recognised: "công nhận" },
    en: { registered: "registered", recognised: "recognised" },
  } as const;
  const kinds = {
    vi: { collective: " tập thể", individual: " cá nhân" },
    en: { collective: " collective", individual: " individual" },
  } as const;
  return measures[language][measure] + (kind ? kinds[language][kind] : "");
}

/** `2/3, thiếu 1`; where the document gives no number, the count alone and that it gives none. */
export function quotaFigures(
  { quota, state, actual, missing, unreadable }: QuotaLine,
  language: Language,
): string {
  const { min, max } = quota;
  const wanted = min ?? max;
  const doubt =
    unreadable.length > 0 ? { vi: " (chưa chắc chắn)", en: " (not certain)" }[language] : "";
  if (state === "none" || wanted === undefined) {
    return `${actual}${doubt}, ${{ vi: "văn bản không nêu số", en: "no number given" }[language]}`;
  }
  const rest = {
    vi: { met: "", short: `, thiếu ${missing}`, over: `, vượt ${actual - (max ?? 0)}` },
    en: { met: "", short: `, ${missing} short`, over: `, ${actual - (max ?? 0)} over` },
  }[language];
  return `${actual}/${wanted}${doubt}${rest[state]}`;
}

/** What is due: the task, with its period where it recurs. */
export function deadlineLabel({ deadline, period }: DeadlineLine): string {
  return period ? `${deadline.task} (${periodWords(period)})` : deadline.task;
}

/** Where a deadline stands, with its day. */
export function deadlineWords(line: DeadlineLine, language: Language): string {
  const { state, days = 0, due, doneOn } = line;
  const on = (day: IsoDate | undefined) => (day ? vietnameseDate(day) : "");
  switch (state) {
    case "met":
      return { vi: `xong ${on(doneOn)}`, en: `done ${on(doneOn)}` }[language];
    case "late":
      return {
        vi: `xong ${on(doneOn)}, trễ ${days} ngày`,
        en: `done ${on(doneOn)}, ${days} d late`,
      }[language];
    case "due-soon":
    case "open":
      return { vi: `hạn ${on(due)}, còn ${days} ngày`, en: `due ${on(due)}, ${days} d left` }[
        language
      ];
    case "overdue":
      return { vi: `hạn ${on(due)}, quá ${days} ngày`, en: `due ${on(due)}, ${days} d over` }[
        language
      ];
    case "undated":
      return { vi: "văn bản không nêu ngày", en: "no date given" }[language];
  }
}
