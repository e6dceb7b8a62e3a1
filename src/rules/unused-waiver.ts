import { defineWaiverRule } from "../check/rule.ts";
import { isCertain, targetProblemOf } from "./waiver-target.ts";
import { sampleWaiver, waiverWords } from "./waiver-words.ts";

export const unusedWaiver = defineWaiverRule({
  id: "DV910",
  name: "unused-waiver",
  severity: "warning",
  docs: {
    what: {
      vi: "Mỗi mục `miễn trừ` còn hạn trong `danvan.yaml` ứng với ít nhất một phát hiện.",
      en: "Each `miễn trừ` in force in `danvan.yaml` bears at least one finding.",
    },
    why: {
      vi: "Miễn trừ thừa để lại sẽ che mất một thiếu sót khác về sau.",
      en: "A waiver left behind hides the next fault.",
    },
    bad: {
      files: {
        "danvan.yaml": sampleWaiver.replace("quy tắc: DV301", "quy tắc: DV302  # expect: DV910"),
      },
    },
    good: { files: { "danvan.yaml": sampleWaiver } },
  },

  *find(use) {
    const { waiver, borne, asOf, folder, index } = use;
    if (borne > 0 || waiver.until.last < asOf) return;
    if (!isCertain(use) || targetProblemOf(use)) return;
    const at = folder.config.placeOf(["waivers", index, "rule"]);
    yield { at, facts: { whom: waiverWords(use), field: waiver.field } };
  },

  say: {
    vi: ({ whom, field }) => ({
      message: `miễn trừ ${whom.vi}${field ? `, mục \`${field}\`` : ""} không ứng với phát hiện nào`,
      why: "miễn trừ thừa để lại sẽ che mất một thiếu sót khác về sau",
      fix: "xóa mục miễn trừ này",
    }),
    en: ({ whom, field }) => ({
      message: `the waiver of ${whom.en}${field ? `, key \`${field}\`` : ""} bears no finding`,
      why: "a waiver left behind hides the next fault",
      fix: "delete this waiver",
    }),
  },
});
