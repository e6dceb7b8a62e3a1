import { dedent } from "../check/example.ts";
import { defineTallyRule } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { vietnameseDate } from "../model/date.ts";
import { dueWords, quotedTask } from "./due-words.ts";
import { dueHere } from "./found-parts.ts";
import { reportsFor } from "./handed-in.ts";
import { plural } from "./listed.ts";

export const lateReport = defineTallyRule({
  id: "DV403",
  name: "late-report",
  severity: "warning",
  docs: {
    what: {
      vi: "Báo cáo và minh chứng được gửi trong hạn. Gửi nhiều lần thì xét lần sớm nhất.",
      en: "Reports and proofs are handed in on time. Of several the earliest counts.",
    },
    why: {
      vi: "Nơi nhận tổng hợp ngay sau hạn; báo cáo đến sau thì số liệu của đơn vị không có trong báo cáo chung.",
      en: "The receiver compiles right after the day; the figures of a late unit are not in the common report.",
    },
    bad: {
      asOf: "2021-12-10",
      files: {
        "bao-cao/so-ket/cd-dong.md": dedent`
          ---
          ngày gửi: 03/12/2021  # expect: DV403
          ---
          ## Kết quả
        `,
      },
    },
    good: {
      asOf: "2021-12-10",
      files: {
        "bao-cao/so-ket/cd-dong.md": dedent`
          ---
          ngày gửi: 30/11/2021
          ---
          ## Kết quả
        `,
      },
    },
  },

  *find({ standing: { pack, units }, folder }) {
    for (const line of units.flatMap(({ deadlines }) => deadlines)) {
      const { deadline, unit, due, days, state } = line;
      if (state !== "late" || deadline.shownBy === "registration" || !due) continue;
      const [report] = reportsFor(folder, pack, line);
      if (!report?.submittedOn) continue;
      yield {
        at: report.placeOf("submittedOn"),
        facts: {
          unit: unit.name,
          task: quotedTask(line),
          on: vietnameseDate(report.submittedOn),
          due: vietnameseDate(due),
          days: days ?? 0,
          exact: report.submittedOn.precision === "day",
          why: dueWords(line),
          clause: deadline.clause,
          recipient: deadline.recipient,
        },
        clause: citation(pack, deadline.clause),
        unit: unit.id,
        related: dueHere(pack, deadline),
      };
    }
  },

  say: {
    vi: ({ unit, task, on, due, days, exact, why, clause, recipient }) => ({
      message: `${unit} thực hiện ${task.vi} trễ hạn ${exact ? "" : "ít nhất "}${days} ngày: ngày gửi ${on}, hạn cuối ${due}`,
      why: `${why.vi} (${clause})`,
      fix: `nếu ghi nhầm thì sửa \`ngày gửi\`; nếu đúng là trễ hạn thì giữ nguyên và báo cáo lý do với ${recipient ?? "nơi nhận"}`,
    }),
    en: ({ unit, task, on, due, days, exact, why, clause, recipient }) => ({
      message: `${unit} was ${exact ? "" : "at least "}${plural(days, "day")} late with ${task.en}: sent on ${on}, last day ${due}`,
      why: `${why.en} (${clause})`,
      fix: `if the date is a slip, correct \`ngày gửi\`; if it is late indeed, leave it and give the reason to ${recipient ?? "the receiving office"}`,
    }),
  },
});
