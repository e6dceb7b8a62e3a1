import { defineRecordRule } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { daysBetween, vietnameseDate } from "../model/date.ts";
import { aboutRecord } from "./found-parts.ts";
import { plural } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";
import { keysTyped, stepDates } from "./step-dates.ts";

export const stepOutOfOrder = defineRecordRule({
  id: "DV203",
  name: "step-out-of-order",
  severity: "error",
  docs: {
    what: {
      vi: "Ngày của các bước theo đúng thứ tự mà hướng dẫn quy định. Việc làm nhiều lần (như kiểm tra) thì xét từng lần. Ngày chỉ ghi tháng hoặc năm thì chỉ xét khi chắc chắn ngược. Xét ở mọi trạng thái.",
      en: "The dates of the steps do not run against the order that the guidance sets. Of what is done several times, such as inspections, each is looked at. A month or a year counts only where it is certainly out of order. Holds at every status.",
    },
    why: {
      vi: "Kế hoạch có trước khi khảo sát, hay tổng kết trước khi làm, thường là ngày ghi nhầm; cấp trên sẽ trả hồ sơ.",
      en: "A plan before its survey, or a final review before the work, is mostly a slip of the date; the receiving office returns the record.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "khảo sát": "{ ngày: 20/06/2021 }",
          "kế hoạch": "{ số: 12/KH-LĐLĐ, từ: 01/05/2021 }  # expect: DV203",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "khảo sát": "{ ngày: 20/06/2021 }",
          "kế hoạch": "{ số: 12/KH-LĐLĐ, từ: 01/07/2021 }",
        }),
      },
    },
  },

  *find(record) {
    const { pack } = record;
    if (!pack) return;
    const dates = stepDates(record);
    for (const late of dates) {
      // Of several dates that it ought to follow, the one it misses by most: one finding per date.
      const [early] = dates
        .filter(({ rank, date }) => rank < late.rank && late.date.last < date.first)
        .toSorted((a, b) => (a.date.first > b.date.first ? -1 : 1));
      if (!early) continue;
      const exact = late.date.precision === "day" && early.date.precision === "day";
      yield {
        at: record.placeOf(late.path),
        facts: {
          key: keysTyped(record, late.path),
          date: vietnameseDate(late.date),
          earlyKey: keysTyped(record, early.path),
          earlyDate: vietnameseDate(early.date),
          days: daysBetween(late.date.last, early.date.first),
          exact,
          step: late.step,
          earlyStep: early.step,
        },
        clause: citation(pack, late.step.clause),
        ...aboutRecord(record),
        related: [
          {
            at: record.placeOf(early.path),
            message: { vi: "bước này làm trước", en: "this comes first" },
          },
        ],
      };
    }
  },

  say: {
    vi: ({ key, date, earlyKey, earlyDate, days, exact, step, earlyStep }) => ({
      message: `\`${key}\` (${date}) sớm hơn \`${earlyKey}\` (${earlyDate}) ${exact ? "" : "ít nhất "}${days} ngày`,
      why:
        step === earlyStep
          ? `trong bước “${step.label}” (${step.clause}), \`${earlyKey}\` có trước`
          : `bước “${step.label}” làm sau bước “${earlyStep.label}” (${step.clause})`,
      fix: `ngày nào ghi nhầm thì sửa: \`${key}\` không sớm hơn ${earlyDate}, hoặc \`${earlyKey}\` không muộn hơn ${date}`,
    }),
    en: ({ key, date, earlyKey, earlyDate, days, exact, step, earlyStep }) => ({
      message: `\`${key}\` (${date}) is ${exact ? "" : "at least "}${plural(days, "day")} before \`${earlyKey}\` (${earlyDate})`,
      why:
        step === earlyStep
          ? `within the step “${step.label}” (${step.clause}), \`${earlyKey}\` comes first`
          : `the step “${step.label}” follows the step “${earlyStep.label}” (${step.clause})`,
      fix: `correct the date that is wrong: \`${key}\` on or after ${earlyDate}, or \`${earlyKey}\` on or before ${date}`,
    }),
  },
});
