import { defineRecordRule } from "../check/rule.ts";
import { askedOf, why } from "./asked.ts";
import { typedAt } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";
import { lookAlike, owedSections, withoutComments } from "./sections.ts";
import { shown } from "./shown.ts";

export const missingSection = defineRecordRule({
  id: "DV107",
  name: "missing-section",
  severity: "error",
  docs: {
    what: {
      vi: "Nội dung hồ sơ có đủ các phần `##` mà hướng dẫn yêu cầu ở trạng thái hiện tại của nó.",
      en: "The text of a record has every `##` section that its guidance asks for at its present status.",
    },
    why: {
      vi: "Cấp trên xét mô hình theo từng phần (nội dung, giải pháp, hiệu quả …); thiếu một phần thì không có gì để xét.",
      en: "A model is judged section by section (contents, methods, effect …); where one is missing there is nothing to judge.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord().replace(
          "## Nội dung",
          "**Nội dung:** <!-- expect: DV107 -->\n",
        ),
      },
    },
    good: { files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord() } },
  },

  *find(record) {
    const file = record.source.path.slice(record.source.path.lastIndexOf("/") + 1);
    const renamed = file.toLowerCase().endsWith(".md") ? "" : file.replace(/\.[^.]*$/, ".md");
    for (const { wanted, demands, found } of owedSections(record)) {
      if (found.length > 0) continue;
      const { asker, parts } = askedOf(record, demands);
      const like = lookAlike(record, wanted);
      yield {
        at: like ?? record.placeOf(""),
        field: `sections.${wanted.label}`,
        facts: {
          label: wanted.label,
          like: like && withoutComments(typedAt(like)),
          renamed,
          asker,
        },
        ...parts,
      };
    }
  },

  say: {
    vi: ({ label, like, renamed, asker }) => ({
      message: `thiếu phần \`## ${label}\`${like ? `; ${shown(like)} chưa đúng dạng tiêu đề của phần này` : ""}`,
      why: why.vi(asker, "phần này"),
      fix: like
        ? `sửa dòng đó thành \`## ${label}\``
        : renamed
          ? `đổi tên tệp thành \`${renamed}\`, đặt các mục hiện có vào giữa hai dòng \`---\`, rồi thêm dòng \`## ${label}\` ở dưới`
          : `thêm dòng \`## ${label}\` ở dưới dòng \`---\` thứ hai, rồi viết nội dung của phần này`,
    }),
    en: ({ label, like, renamed, asker }) => ({
      message: `section \`## ${label}\` is missing${like ? `; ${shown(like)} does not begin it` : ""}`,
      why: why.en(asker, "this section"),
      fix: like
        ? `change that line to \`## ${label}\``
        : renamed
          ? `rename the file to \`${renamed}\`, put its keys between two lines \`---\`, then add the line \`## ${label}\` below`
          : `add the line \`## ${label}\` below the second \`---\`, then write the section`,
    }),
  },
});
