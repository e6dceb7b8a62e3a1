import { dedent } from "../check/example.ts";
import { defineFolderRule } from "../check/rule.ts";
import type { LocalDate } from "../model/config.ts";
import type { Folder } from "../model/folder.ts";
import { nearest } from "../model/nearest.ts";
import type { Deadline } from "../model/pack.ts";
import { inBackticks, listed, nearOrAll } from "./listed.ts";
import { areAllPacksRead } from "./packs-in-use.ts";

type Problem =
  | "unknown"
  | "no-day"
  | "no-period"
  | "needless-period"
  | "given"
  | "no-first-year"
  | "early";

const config = dedent`
  tổ chức: Liên đoàn Lao động tỉnh Ví Dụ
  hướng dẫn: vi-du
  mốc riêng:
    - { thời hạn: THỜI_HẠN, kỳ: năm, ngày: 10/12 }
`;

export const idleLocalDate = defineFolderRule({
  id: "DV908",
  name: "idle-local-date",
  severity: "error",
  docs: {
    what: {
      vi: "Mỗi `mốc riêng` trong `danvan.yaml` đặt ngày cho một thời hạn mà hướng dẫn chưa ấn định, và đủ rõ để dùng được.",
      en: "Each `mốc riêng` in `danvan.yaml` sets the day of a deadline that the guidance leaves open, plainly enough to be used.",
    },
    why: {
      vi: "Mốc không gắn được vào thời hạn nào thì không có tác dụng nhắc việc, trong khi người đặt tưởng là có.",
      en: "A day that attaches to no deadline reminds nobody, while its author believes that it does.",
    },
    bad: {
      files: {
        "danvan.yaml": config
          .replace("THỜI_HẠN", "bao-caoo")
          .replace("10/12 }", "10/12 }  # expect: DV908"),
      },
    },
    good: { files: { "danvan.yaml": config.replace("THỜI_HẠN", "bao-cao") } },
  },

  *find(folder) {
    const { config: settings, packs } = folder;
    if (!areAllPacksRead(folder)) return;
    const deadlines = packs.flatMap((pack) => pack.deadlines);
    const ids = [...new Set(deadlines.map(({ id }) => id))];
    for (const [index, local] of settings.localDates.entries()) {
      const problem = problemOf(local, deadlines);
      if (problem === undefined) continue;
      const { deadline: id } = local;
      const near = problem === "unknown" ? nearest(id, ids) : undefined;
      yield {
        at: settings.placeOf(["localDates", index, "deadline"]),
        facts: { id, problem, near, ids },
      };
    }
  },

  say: {
    vi: ({ id, problem, near, ids }) => ({
      message: `mốc riêng cho \`${id}\` không dùng được: ${viProblems[problem]}${nearOrAll(near, problem === "unknown" ? ids : [], "vi", "thời hạn")}`,
      why: "mốc không dùng được thì không có tác dụng nhắc việc, trong khi người đặt tưởng là có",
      fix:
        problem === "unknown"
          ? `gõ một trong: ${listed(inBackticks(ids), "vi")}`
          : viFixes[problem],
    }),
    en: ({ id, problem, near, ids }) => ({
      message: `the local day for \`${id}\` cannot be used: ${enProblems[problem]}${nearOrAll(near, problem === "unknown" ? ids : [], "en")}`,
      why: "a day that cannot be used reminds nobody, while its author believes that it does",
      fix:
        problem === "unknown" ? `type one of: ${listed(inBackticks(ids), "en")}` : enFixes[problem],
    }),
  },
});

function problemOf(
  local: LocalDate,
  deadlines: Folder["packs"][number]["deadlines"],
): Problem | undefined {
  const found = deadlines.filter(({ id }) => id === local.deadline);
  if (found.length === 0) return "unknown";
  const problems = found.map((deadline) => problemWith(local, deadline));
  return problems.includes(undefined) ? undefined : problems[0];
}

function problemWith(local: LocalDate, deadline: Deadline): Problem | undefined {
  if (deadline.before ?? deadline.by ?? deadline.inMonth) return "given";
  if (deadline.every) return local.firstYear === undefined ? "no-first-year" : undefined;
  if (local.on === undefined) return "no-day";
  return deadline.periods.length > 0 ? recurringProblem(local) : lonelyProblem(local);
}

function recurringProblem({ period, on }: LocalDate): Problem | undefined {
  if (period === undefined) return "no-period";
  // 10 January set for every year's report would fall before the year has begun to pass.
  return period === "YEAR" && on && "day" in on && on.month < 7 ? "early" : undefined;
}

function lonelyProblem({ period, on }: LocalDate): Problem | undefined {
  return period !== undefined || (on && "day" in on) ? "needless-period" : undefined;
}

const viProblems: Readonly<Record<Problem, string>> = {
  unknown: "hướng dẫn không có thời hạn này",
  "no-day": "chưa có `ngày`",
  "no-period": "việc này lặp lại theo kỳ mà chưa nêu `kỳ`",
  "needless-period":
    "việc này không lặp lại theo kỳ, cần một ngày đủ ngày, tháng, năm và không cần `kỳ`",
  given: "hướng dẫn đã nêu ngày, đơn vị không đặt lại",
  "no-first-year": "việc này lặp lại nhiều năm một lần mà chưa nêu `năm đầu`",
  early: "ngày rơi vào nửa đầu của chính năm báo cáo",
};

const viFixes: Readonly<Record<Exclude<Problem, "unknown">, string>> = {
  "no-day": "thêm `ngày: 10/12/2021`",
  "no-period": "thêm `kỳ: 2021H1`, `kỳ: 2021` hoặc `kỳ: 6 tháng đầu năm`, `kỳ: năm`",
  "needless-period": "bỏ `kỳ`, gõ `ngày: 10/12/2021`",
  given: "bỏ mốc riêng này",
  "no-first-year": "thêm `năm đầu: 2018`",
  early: "nêu từng kỳ với ngày đầy đủ: `{ thời hạn: …, kỳ: 2021, ngày: 10/01/2022 }`",
};

const enProblems: Readonly<Record<Problem, string>> = {
  unknown: "the guidance has no such deadline",
  "no-day": "it gives no `ngày`",
  "no-period": "this recurs by period, and no `kỳ` is given",
  "needless-period": "this does not recur by period: it wants a whole date and no `kỳ`",
  given: "the guidance itself gives the day",
  "no-first-year": "this recurs every few years, and no `năm đầu` is given",
  early: "the day falls in the first half of the very year that is reported on",
};

const enFixes: Readonly<Record<Exclude<Problem, "unknown">, string>> = {
  "no-day": "add `ngày: 10/12/2021`",
  "no-period": "add `kỳ: 2021H1`, `kỳ: 2021`, or `kỳ: 6 tháng đầu năm`, `kỳ: năm`",
  "needless-period": "drop `kỳ`, type `ngày: 10/12/2021`",
  given: "drop this entry",
  "no-first-year": "add `năm đầu: 2018`",
  early: "name each period with its whole date: `{ thời hạn: …, kỳ: 2021, ngày: 10/01/2022 }`",
};
