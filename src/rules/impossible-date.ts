import { defineFileRule, faultsOf } from "../check/rule.ts";
import { dateWords } from "./impossible-date-words.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";

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
    vi: (facts) => {
      const { problem, fix } = dateWords(facts).vi;
      const why = "thời hạn và kỳ báo cáo tính theo ngày, nên danvan không đoán ngày";
      return { message: `${shown(`${facts.key}: ${facts.value}`)} ${problem}`, why, fix };
    },
    en: (facts) => {
      const { problem, fix } = dateWords(facts).en;
      const why = "deadlines and periods rest on dates, so danvan guesses none";
      return { message: `${shown(`${facts.key}: ${facts.value}`)} ${problem}`, why, fix };
    },
  },
});
