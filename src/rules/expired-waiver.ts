import { defineWaiverRule } from "../check/rule.ts";
import { daysBetween, vietnameseDate } from "../model/date.ts";
import { plural } from "./listed.ts";
import { targetProblemOf } from "./waiver-target.ts";
import { sampleWaiver, waiverWords } from "./waiver-words.ts";

export const expiredWaiver = defineWaiverRule({
  id: "DV911",
  name: "expired-waiver",
  severity: "warning",
  docs: {
    what: {
      vi: "Mỗi mục `miễn trừ` trong `danvan.yaml` còn hạn: chưa qua ngày `đến hết`.",
      en: "Each `miễn trừ` in `danvan.yaml` is in force: the day `đến hết` has not passed.",
    },
    why: {
      vi: "Miễn trừ hết hạn không còn tác dụng, các phát hiện của nó hiện ra trở lại.",
      en: "A waiver past its day has no effect, and what it bore is found again.",
    },
    bad: {
      files: {
        "danvan.yaml": sampleWaiver.replace("31/12/2021", "30/06/2021  # expect: DV911"),
      },
    },
    good: { files: { "danvan.yaml": sampleWaiver } },
  },

  *find(use) {
    const { waiver, asOf, folder, index } = use;
    if (waiver.until.last >= asOf || targetProblemOf(use)) return;
    yield {
      at: folder.config.placeOf(["waivers", index, "until"]),
      facts: {
        whom: waiverWords(use),
        last: vietnameseDate(waiver.until.last),
        days: daysBetween(waiver.until.last, asOf),
        approvedBy: waiver.approvedBy,
      },
    };
  },

  say: {
    vi: ({ whom, last, days, approvedBy }) => ({
      message: `miễn trừ ${whom.vi} đã hết hạn ngày ${last}, quá ${days} ngày`,
      why: "miễn trừ hết hạn không còn tác dụng, các phát hiện của nó hiện ra trở lại",
      fix: `xóa mục miễn trừ này, hoặc xin “${approvedBy}” gia hạn rồi sửa \`đến hết\``,
    }),
    en: ({ whom, last, days, approvedBy }) => ({
      message: `the waiver of ${whom.en} ended on ${last}, ${plural(days, "day")} ago`,
      why: "a waiver past its day has no effect, and what it bore is found again",
      fix: `delete this waiver, or have “${approvedBy}” prolong it and change \`đến hết\``,
    }),
  },
});
