import { defineRecordRule } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { criteriaFor, criterionOf } from "../model/criteria.ts";
import { aboutRecord, askedHere } from "./found-parts.ts";
import { kindWords } from "./kind-words.ts";
import { inBackticks, listed } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";

export const wrongKindCriterion = defineRecordRule({
  id: "DV201",
  name: "wrong-kind-criterion",
  severity: "error",
  docs: {
    what: {
      vi: "Mỗi kết luận thẩm định nêu tiêu chí dành cho đúng loại của hồ sơ: tập thể hoặc cá nhân. Xét ở mọi trạng thái.",
      en: "Every assessment names a criterion meant for the record's own kind, collective or individual. Holds at every status.",
    },
    why: {
      vi: "Mô hình tập thể và điển hình cá nhân được xét theo những tiêu chí khác nhau; xét nhầm tiêu chí thì kết luận không dùng được.",
      en: "Collective models and individual exemplars are judged by different criteria; a verdict on the wrong one cannot be used.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "thẩm định": "[{ tiêu chí: cn-1, kết luận: đạt }]  # expect: DV201",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "thẩm định": "[{ tiêu chí: tt-1, kết luận: đạt }]",
        }),
      },
    },
  },

  *find(record) {
    const { pack, data } = record;
    if (!pack || data.kind === undefined) return;
    for (const [index, { criterion: typed }] of (data.assessments ?? []).entries()) {
      const criterion = typed === undefined ? undefined : criterionOf(pack, typed);
      if (!criterion?.kind || criterion.kind === data.kind) continue;
      yield {
        at: record.placeOf(`assessments.${index}.criterion`),
        facts: {
          id: criterion.id,
          meantFor: kindWords[criterion.kind],
          kind: kindWords[data.kind],
          clause: criterion.clause,
          allowed: inBackticks(criteriaFor(record).map(({ id }) => id)),
        },
        clause: citation(pack, criterion.clause),
        ...aboutRecord(record),
        related: askedHere(pack, ["criteria", pack.criteria.indexOf(criterion), "kind"]),
      };
    }
  },

  say: {
    vi: ({ id, meantFor, kind, clause, allowed }) => ({
      message: `tiêu chí \`${id}\` dành cho ${meantFor.viModel}, còn hồ sơ này là ${kind.viModel}`,
      why: `${clause} chỉ áp dụng cho ${meantFor.viModel}; kết luận theo tiêu chí không đúng loại không dùng được`,
      fix:
        allowed.length > 0
          ? `thay bằng tiêu chí của ${kind.vi}: ${listed(allowed, "vi")}; nếu ghi nhầm loại thì sửa \`loại: ${meantFor.vi}\``
          : `bỏ kết luận này: hướng dẫn không có tiêu chí cho ${kind.vi}`,
    }),
    en: ({ id, meantFor, kind, clause, allowed }) => ({
      message: `criterion \`${id}\` is for ${meantFor.en} ones, this record is ${kind.en}`,
      why: `${clause} judges ${meantFor.en} ones only; a verdict by it cannot be used here`,
      fix:
        allowed.length > 0
          ? `name a criterion for ${kind.en} ones: ${listed(allowed, "en")}; if the kind is wrong, write \`loại: ${meantFor.vi}\``
          : `remove this verdict: the guidance has no criterion for ${kind.en} ones`,
    }),
  },
});
