import { vietnameseDate } from "../model/date.ts";
import type { Language } from "../model/diagnostic.ts";
import { periodWords } from "../model/period.ts";
import type { DeadlineLine } from "../model/tally.ts";
import { taskWords } from "../model/task.ts";

type Words = Readonly<Record<Language, string>>;

/** `“báo cáo định kỳ” 6 tháng đầu năm 2021`. */
export function quotedTask(line: DeadlineLine): Words {
  const { task } = line.deadline;
  const recurs = line.period && taskWords(line) !== task ? line.period : undefined;
  return {
    vi: `“${task}”${recurs ? ` ${periodWords(recurs)}` : ""}`,
    en: `“${task}”${recurs ? ` (${recurs.id})` : ""}`,
  };
}

/** How the last good day follows from the guidance's own words, or who else set it. */
export function dueWords({ deadline, due, setBy }: DeadlineLine): Words {
  const last = due ? vietnameseDate(due) : "";
  if (setBy === "organisation") {
    return {
      vi: `hạn ${last} do \`mốc riêng\` trong danvan.yaml đặt`,
      en: `${last} is set by \`mốc riêng\` in danvan.yaml`,
    };
  }
  const { before, inMonth } = deadline;
  if (before) return meaning({ phrase: `trước ${dateWords(before)}`, last });
  if (inMonth) return meaning({ phrase: `trong ${dateWords(inMonth)}`, last });
  return { vi: `chậm nhất ${last}`, en: `${last} is the last day` };
}

function meaning({ phrase, last }: { phrase: string; last: string }): Words {
  return {
    vi: `“${phrase}” nghĩa là chậm nhất ${last}`,
    en: `“${phrase}” means ${last} at the latest`,
  };
}

function dateWords(date: Parameters<typeof vietnameseDate>[0]): string {
  if (typeof date === "string" || date.precision === "day") return `ngày ${vietnameseDate(date)}`;
  return `${date.precision === "month" ? "tháng" : "năm"} ${vietnameseDate(date)}`;
}
