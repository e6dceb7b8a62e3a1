import { defineRecordRule } from "../check/rule.ts";
import { placeIn } from "../model/place.ts";
import { askedOf, why } from "./asked.ts";
import { plural } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";
import { owedSections, wordsWritten } from "./sections.ts";

export const thinSection = defineRecordRule({
  id: "DV108",
  name: "thin-section",
  severity: "warning",
  docs: {
    what: {
      vi: "Mỗi phần `##` mà hướng dẫn yêu cầu có nội dung, và đủ số từ tối thiểu nếu hướng dẫn có nêu.",
      en: "Every `##` section that the guidance asks for is written, in as many words as the guidance sets, if any.",
    },
    why: {
      vi: "Một phần chỉ có tiêu đề hoặc vài chữ thì cấp trên không đủ căn cứ để xét.",
      en: "A bare heading or a few words give the office above nothing to judge by.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord()
          .replace("## Nội dung", "## Nội dung <!-- expect: DV108 -->")
          .replace(/Vận động.*chung\./, "Tự quản."),
      },
    },
    good: { files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord() } },
  },

  *find(record) {
    for (const { wanted, demands, found } of owedSections(record)) {
      const [first] = found;
      if (!first) continue;
      const words = found.reduce((sum, section) => sum + wordsWritten(section), 0);
      const fewest = Math.max(1, ...demands.map(({ minWords }) => minWords ?? 1));
      if (words >= fewest) continue;
      const { asker, parts } = askedOf(record, demands);
      const at = placeIn(record.source, first.at);
      const field = `sections.${wanted.label}`;
      const gap = fewest - words;
      yield { at, field, gap, facts: { label: wanted.label, words, fewest, asker }, ...parts };
    }
  },

  say: {
    vi: ({ label, words, fewest, asker }) => ({
      message:
        words === 0
          ? `phần \`${label}\` chưa có nội dung${fewest > 1 ? `, cần ít nhất ${fewest} từ` : ""}`
          : `phần \`${label}\` có ${words} từ, cần ít nhất ${fewest} từ, còn thiếu ${fewest - words}`,
      why: why.vi(asker, "phần này"),
      fix: `viết nội dung ở dưới dòng \`## ${label}\`${fewest > 1 ? `, thêm ít nhất ${fewest - words} từ` : ""}`,
    }),
    en: ({ label, words, fewest, asker }) => ({
      message:
        words === 0
          ? `section \`${label}\` is empty${fewest > 1 ? `, ${fewest} words are wanted` : ""}`
          : `section \`${label}\` has ${plural(words, "word")} of the ${fewest} wanted, ${fewest - words} short`,
      why: why.en(asker, "this section"),
      fix: `write it below the line \`## ${label}\`${fewest > 1 ? `, at least ${plural(fewest - words, "more word")}` : ""}`,
    }),
  },
});
