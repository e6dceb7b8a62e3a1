import { defineRecordRule } from "../check/rule.ts";
import { daysBetween, vietnameseDate } from "../model/date.ts";
import type { Registration } from "../model/registration.ts";
import { aboutRecord } from "./found-parts.ts";
import { plural } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";
import { keysTyped } from "./step-dates.ts";

const recognised = {
  "trạng thái": "được công nhận",
  "khảo sát": "{ ngày: 20/05/2021 }",
  "thẩm định": "[{ tiêu chí: tt-1, kết luận: đạt }]",
  "tổng kết": "{ ngày: 30/11/2022 }",
};

export const earlyDecision = defineRecordRule({
  id: "DV209",
  name: "early-decision",
  severity: "error",
  docs: {
    what: {
      vi: "Quyết định công nhận không sớm hơn ngày đăng ký và ngày tổng kết. Ngày chỉ ghi tháng hoặc năm thì chỉ xét khi chắc chắn sớm hơn. Xét ở mọi trạng thái.",
      en: "The decision of recognition is not earlier than the day of registration and the final review. A month or a year counts only where it is certainly earlier. Holds at every status.",
    },
    why: {
      vi: "Công nhận dựa trên kết quả đã tổng kết của mô hình đã đăng ký; quyết định có trước thường là ngày ghi nhầm.",
      en: "Recognition rests on the reviewed results of a registered model; an earlier decision is mostly a slip of the date.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          ...recognised,
          "công nhận": "{ ngày: 20/11/2022, số: 45/QĐ-LĐLĐ, cấp: tỉnh }  # expect: DV209",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          ...recognised,
          "công nhận": "{ ngày: 20/12/2022, số: 45/QĐ-LĐLĐ, cấp: tỉnh }",
        }),
      },
    },
  },

  *find(record) {
    const decided = record.data.recognition?.date;
    // Of both days that it ought to follow, the one it misses by more: one finding.
    const [before] = daysBefore(record)
      .filter(({ date }) => decided !== undefined && decided.last < date.first)
      .toSorted((a, b) => (a.date.first > b.date.first ? -1 : 1));
    if (!decided || !before) return;
    yield {
      at: record.placeOf("recognition.date"),
      facts: {
        decided: vietnameseDate(decided),
        key: keysTyped(record, before.path),
        date: vietnameseDate(before.date),
        days: daysBetween(decided.last, before.date.first),
        exact: decided.precision === "day" && before.date.precision === "day",
      },
      ...aboutRecord(record),
      related: [
        {
          at: record.placeOf(before.path),
          message: { vi: "ngày này có trước", en: "this comes first" },
        },
      ],
    };
  },

  say: {
    vi: ({ decided, key, date, days, exact }) => ({
      message: `quyết định công nhận (${decided}) sớm hơn \`${key}\` (${date}) ${exact ? "" : "ít nhất "}${days} ngày`,
      why: "mô hình được công nhận sau khi đã đăng ký và tổng kết",
      fix: `ngày nào ghi nhầm thì sửa: ngày quyết định không sớm hơn ${date}, hoặc \`${key}\` không muộn hơn ${decided}`,
    }),
    en: ({ decided, key, date, days, exact }) => ({
      message: `the decision (${decided}) is ${exact ? "" : "at least "}${plural(days, "day")} before \`${key}\` (${date})`,
      why: "a model is recognised once it has been registered and reviewed",
      fix: `correct the date that is wrong: the decision on or after ${date}, or \`${key}\` on or before ${decided}`,
    }),
  },
});

function daysBefore({ data }: Registration) {
  return [
    { path: "registeredOn", date: data.registeredOn },
    { path: "conclusion.date", date: data.conclusion?.date },
  ].flatMap(({ path, date }) => (date ? [{ path, date }] : []));
}
