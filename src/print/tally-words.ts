import { type IsoDate, vietnameseDate } from "../model/date.ts";
import type { Language } from "../model/diagnostic.ts";
import type { Quota } from "../model/pack.ts";
import {
  type DeadlineLine,
  type DeadlineState,
  isCertain,
  type QuotaLine,
} from "../model/tally.ts";

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
export function quotaFigures(line: QuotaLine, language: Language): string {
  const { quota, state, actual, missing } = line;
  const { min, max } = quota;
  const wanted = min ?? max;
  const doubt = isCertain(line) ? "" : { vi: " (chưa chắc chắn)", en: " (not certain)" }[language];
  if (state === "none" || wanted === undefined) {
    return `${actual}${doubt}, ${{ vi: "văn bản không nêu số lượng", en: "no number given" }[language]}`;
  }
  const rest = {
    vi: { met: "", short: `, thiếu ${missing}`, over: `, vượt ${actual - (max ?? 0)}` },
    en: { met: "", short: `, ${missing} short`, over: `, ${actual - (max ?? 0)} over` },
  }[language];
  return `${actual}/${wanted}${doubt}${rest[state]}`;
}

/** Where a deadline stands, with its day. */
export function deadlineWords(line: DeadlineLine, language: Language): string {
  const { state, days = 0, due, doneOn } = line;
  const on = (day: IsoDate | undefined) => (day ? vietnameseDate(day) : "");
  switch (state) {
    case "met":
      return { vi: `xong ngày ${on(doneOn)}`, en: `done ${on(doneOn)}` }[language];
    case "late":
      return {
        vi: `xong ngày ${on(doneOn)}, trễ hạn ${days} ngày`,
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

/** `2 quá hạn`, `1 xong`: how many deadlines stand so. */
export function deadlineCounts(count: number, state: DeadlineState, language: Language): string {
  const words = {
    vi: {
      met: "xong",
      late: "xong trễ hạn",
      "due-soon": "sắp đến hạn",
      open: "chưa đến hạn",
      overdue: "quá hạn",
      undated: "không nêu ngày",
    },
    en: {
      met: "done",
      late: "done late",
      "due-soon": "due soon",
      open: "open",
      overdue: "overdue",
      undated: "undated",
    },
  } as const;
  return `${count} ${words[language][state]}`;
}
