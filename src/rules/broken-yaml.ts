import { defineFileRule, faultsOf } from "../check/rule.ts";
import { englishProblems, vietnameseProblems } from "./broken-yaml-words.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";
import { causeOf, lineAt, mendedLine, withoutComment } from "./yaml-line.ts";

export const brokenYaml = defineFileRule({
  id: "DV002",
  name: "broken-yaml",
  severity: "error",
  docs: {
    what: {
      vi: "Phần `mục: giá trị` của tệp đúng cú pháp YAML: dấu nháy và dấu ngoặc được đóng, giá trị có dấu hai chấm đặt trong dấu nháy, thụt đầu dòng bằng dấu cách.",
      en: "The `key: value` part of a file is sound YAML: quotes and brackets are closed, a value with a colon is in quotes, indents are spaces.",
    },
    why: {
      vi: "Sai một dấu thì cả tệp không đọc được, và hồ sơ trong đó không được tính.",
      en: "One wrong mark makes the whole file unreadable, and its record is not counted.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          tên: "Mô hình: Khu nhà trọ công nhân tự quản  # expect: DV002",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          tên: '"Mô hình: Khu nhà trọ công nhân tự quản"',
        }),
      },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "broken-yaml")) {
      const cause = causeOf(facts);
      const line = cause === "not-a-map" ? lineAt(at) : withoutComment(facts.text);
      yield { at, facts: { cause, line, mended: mendedLine(cause, line) } };
    }
  },

  say: {
    vi: ({ cause, line, mended }) => {
      const [problem, remedy] = vietnameseProblems[cause];
      return {
        message: problem(shown(line)),
        why: "lỗi này làm cả tệp không đọc được, nên nội dung tệp chưa được tính",
        fix: mended === undefined ? remedy : `gõ \`${mended}\``,
      };
    },
    en: ({ cause, line, mended }) => {
      const [problem, remedy] = englishProblems[cause];
      return {
        message: problem(shown(line)),
        why: "because of it the whole file cannot be read, and nothing in it is counted",
        fix: mended === undefined ? remedy : `type \`${mended}\``,
      };
    },
  },
});
