import { defineWaiverRule } from "../check/rule.ts";
import { shown } from "./shown.ts";
import { isCertain, type TargetProblem, targetProblemOf } from "./waiver-target.ts";
import { sampleWaiver } from "./waiver-words.ts";

export const waiverWithoutTarget = defineWaiverRule({
  id: "DV909",
  name: "waiver-without-target",
  severity: "error",
  docs: {
    what: {
      vi: "Mỗi mục `miễn trừ` trong `danvan.yaml` nêu đúng một quy tắc miễn trừ được (không phải DV0, DV9), và một hồ sơ hoặc đơn vị có thật.",
      en: "Each `miễn trừ` in `danvan.yaml` names a rule that can be waived (none of DV0, DV9), and a registration or unit that exists.",
    },
    why: {
      vi: "Gõ nhầm mã thì miễn trừ không có tác dụng. Tệp không đọc được và thiết lập sai làm mọi số liệu sai theo, nên không miễn trừ được.",
      en: "With a mistyped id the waiver bears nothing. Unreadable files and a wrong set-up make every figure wrong, so they cannot be waived.",
    },
    bad: {
      files: {
        "danvan.yaml": sampleWaiver.replace("cd-dong", "cd-dongg  # expect: DV909"),
      },
    },
    good: { files: { "danvan.yaml": sampleWaiver } },
  },

  *find(use) {
    const problem = targetProblemOf(use);
    // A record that cannot be read may be the very one.
    if (!problem || (problem.key === "registration" && !isCertain(use))) return;
    const at = use.folder.config.placeOf(["waivers", use.index, problem.key]);
    yield { at, facts: problem };
  },

  say: {
    vi: ({ key, typed, problem, near }) => ({
      message:
        problem === "unknown"
          ? `miễn trừ nêu ${viNouns[key]} ${shown(typed)} không có${near ? `; gần nhất là \`${near}\`` : ""}`
          : `quy tắc ${shown(typed)} không miễn trừ được`,
      why:
        problem === "unknown"
          ? "gõ nhầm mã thì miễn trừ không có tác dụng"
          : "tệp không đọc được hoặc thiết lập sai thì mọi số liệu sai theo",
      fix: problem === "unknown" ? viFix(key, near) : "xóa mục miễn trừ này và sửa lỗi được nêu",
    }),
    en: ({ key, typed, problem, near }) => ({
      message:
        problem === "unknown"
          ? `the waiver names ${enNouns[key]} ${shown(typed)}, which does not exist${near ? `; the nearest is \`${near}\`` : ""}`
          : `rule ${shown(typed)} cannot be waived`,
      why:
        problem === "unknown"
          ? "with a mistyped id the waiver bears nothing"
          : "unreadable files and a wrong set-up make every figure wrong",
      fix:
        problem === "unknown"
          ? enFix(key, near)
          : "delete this waiver and mend what the rule found",
    }),
  },
});

const viNouns = { rule: "quy tắc", registration: "hồ sơ", unit: "đơn vị" } as const;
const enNouns = { rule: "the rule", registration: "the registration", unit: "the unit" } as const;
const keys = { rule: "quy tắc", registration: "hồ sơ", unit: "đơn vị" } as const;

function viFix(key: TargetProblem["key"], near: string | undefined): string {
  if (near) return `gõ \`${keys[key]}: ${near}\``;
  return key === "rule"
    ? "xem mã quy tắc ở đầu mỗi phát hiện, hoặc gõ `danvan explain`"
    : "nêu đúng mã, hoặc xóa mục miễn trừ này";
}

function enFix(key: TargetProblem["key"], near: string | undefined): string {
  if (near) return `type \`${keys[key]}: ${near}\``;
  return key === "rule"
    ? "take the code from the head of a finding, or from `danvan explain`"
    : "name the right id, or delete this waiver";
}
