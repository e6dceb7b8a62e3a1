import { defineFileRule, faultsOf } from "../check/rule.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";
import { inQuotes, onOneLine } from "./yaml-line.ts";

export const unquotedColonInList = defineFileRule({
  id: "DV005",
  name: "unquoted-colon-in-list",
  severity: "error",
  docs: {
    what: {
      vi: "Câu có dấu hai chấm trong một danh sách được đặt trong dấu nháy.",
      en: "A sentence with a colon in a list is in quotes.",
    },
    why: {
      vi: "Không có dấu nháy, YAML tách câu tại dấu hai chấm thành mục và giá trị, và cả câu biến mất khỏi báo cáo.",
      en: "Without quotes YAML splits it at the colon into a key and a value, and the sentence vanishes from reports.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "giá trị kinh tế": "\n  - Tiết kiệm: 30 triệu đồng mỗi năm  # expect: DV005",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "giá trị kinh tế": '\n  - "Tiết kiệm: 30 triệu đồng mỗi năm"',
        }),
      },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "item-became-map")) {
      const before = at.source.text.slice(0, at.start);
      const dash = /- +$/.test(before) ? "- " : "";
      yield {
        at: onOneLine(at),
        facts: { typed: `${dash}${facts.text}`, quoted: `${dash}${inQuotes(facts.text)}` },
      };
    }
  },

  say: {
    vi: ({ typed, quoted }) => ({
      message: `${shown(typed)} có dấu hai chấm mà không đặt trong dấu nháy, nên bị tách làm hai`,
      why: "YAML đọc phần trước dấu hai chấm thành tên mục, nên cả câu không vào báo cáo",
      fix: `gõ \`${quoted}\``,
    }),
    en: ({ typed, quoted }) => ({
      message: `${shown(typed)} has a colon outside quotes, and is split there into two`,
      why: "YAML takes what stands before the colon as a key, so the sentence reaches no report",
      fix: `type \`${quoted}\``,
    }),
  },
});
