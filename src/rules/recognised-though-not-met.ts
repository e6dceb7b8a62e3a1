import { defineRecordRule } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { criterionOf } from "../model/criteria.ts";
import { vietnameseDate } from "../model/date.ts";
import type { Pack } from "../model/pack.ts";
import type { Assessment } from "../model/registration.ts";
import { aboutRecord } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";

const recognised = {
  "trạng thái": "được công nhận",
  "khảo sát": "{ ngày: 20/05/2021 }",
  "công nhận": "{ ngày: 20/12/2022, số: 45/QĐ-LĐLĐ, cấp: tỉnh }",
};

export const recognisedThoughNotMet = defineRecordRule({
  id: "DV207",
  name: "recognised-though-not-met",
  severity: "error",
  docs: {
    what: {
      vi: "Hồ sơ được công nhận không còn tiêu chí nào bị kết luận “không đạt”. Tiêu chí xét nhiều lần thì lấy kết luận sau cùng.",
      en: "A recognised record has no criterion left with the verdict `không đạt`. Of several verdicts on one criterion the latest counts.",
    },
    why: {
      vi: "Công nhận mô hình có tiêu chí không đạt là trái hướng dẫn: hoặc trạng thái sai, hoặc kết luận sai.",
      en: "Recognition against a criterion that is not met breaks the guidance: either the status or the verdict is wrong.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          ...recognised,
          "thẩm định":
            "[{ tiêu chí: tt-1, kết luận: không đạt, ngày: 10/12/2022 }]  # expect: DV207",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          ...recognised,
          "thẩm định":
            "[{ tiêu chí: tt-1, kết luận: không đạt, ngày: 10/09/2022 }, { tiêu chí: tt-1, kết luận: đạt, ngày: 10/12/2022 }]",
        }),
      },
    },
  },

  *find(record) {
    const { pack, data } = record;
    if (!pack || data.status !== "recognised") return;
    const last = lastVerdicts(data.assessments ?? [], pack);
    for (const [id, { index, assessment }] of last) {
      if (assessment.verdict !== "not-met") continue;
      const criterion = criterionOf(pack, id);
      yield {
        at: record.placeOf(`assessments.${index}.verdict`),
        facts: {
          id,
          label: criterion?.label,
          date: assessment.date && vietnameseDate(assessment.date),
        },
        clause: criterion && citation(pack, criterion.clause),
        ...aboutRecord(record),
        related: [
          {
            at: record.placeOf("status"),
            message: { vi: "trạng thái ghi ở đây", en: "the status stands here" },
          },
        ],
      };
    }
  },

  say: {
    vi: ({ id, label, date }) => ({
      message: `hồ sơ được công nhận trong khi tiêu chí \`${id}\` bị kết luận không đạt${date ? ` (${date})` : ""}`,
      why: `muốn được công nhận phải đạt${label ? ` “${label}”` : " mọi tiêu chí"}: hoặc trạng thái sai, hoặc kết luận sai`,
      fix: "đã xét lại thì ghi thêm kết luận mới, có `ngày`; chưa thì sửa `trạng thái: đã tổng kết`",
    }),
    en: ({ id, label, date }) => ({
      message: `recognised while criterion \`${id}\` was found not met${date ? ` (${date})` : ""}`,
      why: `recognition rests on ${label ? `“${label}”` : "every criterion"} being met: either the status or the verdict is wrong`,
      fix: "if it was judged again, add the new verdict with its `ngày`; if not, write `trạng thái: đã tổng kết`",
    }),
  },
});

interface Verdict {
  readonly index: number;
  readonly assessment: Assessment;
}

/** By criterion, the verdict given last: by its day where days are known, else by its line. */
function lastVerdicts(assessments: readonly Assessment[], pack: Pack): Map<string, Verdict> {
  const last = new Map<string, Verdict>();
  for (const [index, assessment] of assessments.entries()) {
    const { criterion = "", verdict, date } = assessment;
    const id = criterionOf(pack, criterion)?.id ?? criterion;
    const before = last.get(id)?.assessment.date;
    const isOlder = before && date && date.last < before.first;
    if (verdict !== undefined && !isOlder) last.set(id, { index, assessment });
  }
  return last;
}
