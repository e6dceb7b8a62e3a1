import { defineFileRule, faultsOf } from "../check/rule.ts";
import type { FaultFacts } from "../model/fault.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";

type BadDate = Extract<FaultFacts, { kind: "bad-date" }>;

export const impossibleDate = defineFileRule({
  id: "DV105",
  name: "impossible-date",
  severity: "error",
  docs: {
    what: {
      vi: "Ngày viết theo thứ tự ngày, tháng, năm, và có thật trên lịch. Chưa rõ ngày thì ghi tháng và năm, hoặc chỉ năm.",
      en: "Dates are written day, month, year, and exist. Where the day is unknown, the month and year or the year alone will do.",
    },
    why: {
      vi: "Thời hạn và kỳ báo cáo tính theo ngày; ngày sai thì hồ sơ rơi vào kỳ khác hoặc không vào kỳ nào. danvan không đoán ngày.",
      en: "Deadlines and periods rest on dates; a wrong one puts a record into another period or none. danvan guesses no date.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "ngày đăng ký": "31/06/2021  # expect: DV105",
        }),
      },
    },
    good: {
      files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "ngày đăng ký": "30/06/2021" }) },
    },
  },

  find: (file) => faultsOf(file, "bad-date"),

  say: {
    vi: (facts) => ({
      message: `${shown(`${facts.key}: ${facts.value}`)} ${vietnameseProblem(facts)}`,
      why: "thời hạn và kỳ báo cáo tính theo ngày, nên danvan không đoán ngày",
      fix: vietnameseFix(facts),
    }),
    en: (facts) => ({
      message: `${shown(`${facts.key}: ${facts.value}`)} ${englishProblem(facts)}`,
      why: "deadlines and periods rest on dates, so danvan guesses none",
      fix: englishFix(facts),
    }),
  },
});

function vietnameseProblem({ problem }: BadDate): string {
  switch (problem.kind) {
    case "no-such-day":
      return `không có trên lịch: tháng ${problem.month}/${problem.year} chỉ có ${problem.days} ngày`;
    case "no-such-month":
      return `có tháng ${problem.month}; viết ngày trước, tháng sau`;
    case "two-digit-year":
      return "chỉ ghi hai chữ số của năm";
    case "unlikely-year":
      return `có năm ${problem.year}, quá xa so với thời gian của phong trào`;
    case "not-a-date":
      return "không phải là ngày";
  }
}

function vietnameseFix({ value, problem }: BadDate): string {
  switch (problem.kind) {
    case "no-such-day":
      return `sửa ngày thành một số từ 1 đến ${problem.days}; chưa rõ ngày thì gõ \`${problem.month}/${problem.year}\``;
    case "no-such-month":
      return problem.swapped
        ? `nếu định ghi tháng trước, ngày sau thì gõ lại là \`${problem.swapped}\``
        : "sửa tháng thành một số từ 1 đến 12";
    case "two-digit-year":
      return `gõ đủ bốn chữ số; nếu là năm ${fullYear(value)} thì gõ \`${withFullYear(value)}\``;
    case "unlikely-year":
      return "gõ lại năm, đủ bốn chữ số, thí dụ `15/7/2021`";
    case "not-a-date":
      return "gõ ngày theo một trong các dạng `15/7/2021`, `15-7-2021`, `2021-07-15`, `tháng 7/2021`, `2021`";
  }
}

function englishProblem({ problem }: BadDate): string {
  switch (problem.kind) {
    case "no-such-day":
      return `does not exist: ${problem.month}/${problem.year} has only ${problem.days} days`;
    case "no-such-month":
      return `has month ${problem.month}; the day comes first, then the month`;
    case "two-digit-year":
      return "gives the year in two digits";
    case "unlikely-year":
      return `has the year ${problem.year}, far from the time of this movement`;
    case "not-a-date":
      return "is not a date";
  }
}

function englishFix({ value, problem }: BadDate): string {
  switch (problem.kind) {
    case "no-such-day":
      return `make the day a number from 1 to ${problem.days}; if the day is unknown, type \`${problem.month}/${problem.year}\``;
    case "no-such-month":
      return problem.swapped
        ? `if the month was meant to come first, type \`${problem.swapped}\``
        : "make the month a number from 1 to 12";
    case "two-digit-year":
      return `type all four digits; for ${fullYear(value)}, type \`${withFullYear(value)}\``;
    case "unlikely-year":
      return "type the year again, in four digits, such as `15/7/2021`";
    case "not-a-date":
      return "type the date in one of the forms `15/7/2021`, `15-7-2021`, `2021-07-15`, `tháng 7/2021`, `2021`";
  }
}
