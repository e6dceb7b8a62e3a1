import { defineRecordRule } from "../check/rule.ts";
import { nearest } from "../model/nearest.ts";
import { criteriaFor, criterionOf } from "./criterion-of.ts";
import { aboutRecord } from "./found-parts.ts";
import { inBackticks, listed, nearOrAll } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";

export const unknownCriterion = defineRecordRule({
  id: "DV202",
  name: "unknown-criterion",
  severity: "error",
  docs: {
    what: {
      vi: "Mỗi kết luận thẩm định nêu một tiêu chí có trong hướng dẫn, bằng mã hoặc bằng tên. Xét ở mọi trạng thái.",
      en: "Every assessment names a criterion of the guidance, by its id or its name. Holds at every status.",
    },
    why: {
      vi: "Kết luận về một tiêu chí không có trong hướng dẫn thì không làm căn cứ công nhận được.",
      en: "A verdict on a criterion that the guidance does not have is no ground for recognition.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "thẩm định": "[{ tiêu chí: tt-7, kết luận: đạt }]  # expect: DV202",
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
    if (!pack) return;
    const allowed = criteriaFor(record);
    for (const [index, { criterion: typed }] of (data.assessments ?? []).entries()) {
      if (typed === undefined || criterionOf(pack, typed)) continue;
      const byName = nearest(
        typed,
        allowed.map(({ label }) => label),
      );
      yield {
        at: record.placeOf(`assessments.${index}.criterion`),
        facts: {
          typed,
          ids: allowed.map(({ id }) => id),
          near:
            nearest(
              typed,
              allowed.map(({ id }) => id),
            ) ?? allowed.find(({ label }) => label === byName)?.id,
        },
        ...aboutRecord(record),
      };
    }
  },

  say: {
    vi: ({ typed, ids, near }) => ({
      message: `hướng dẫn không có tiêu chí \`${typed}\`${nearOrAll(near, ids, "vi", "tiêu chí")}`,
      why: "kết luận về tiêu chí không có trong hướng dẫn thì không làm căn cứ công nhận được",
      fix: fixOf("vi", ids, near),
    }),
    en: ({ typed, ids, near }) => ({
      message: `the guidance has no criterion \`${typed}\`${nearOrAll(near, ids, "en")}`,
      why: "a verdict on a criterion that the guidance does not have is no ground for recognition",
      fix: fixOf("en", ids, near),
    }),
  },
});

function fixOf(language: "vi" | "en", ids: readonly string[], near: string | undefined): string {
  const all = listed(inBackticks(ids), language);
  if (language === "vi") {
    if (ids.length === 0) return "bỏ kết luận này: hướng dẫn không có tiêu chí nào cho hồ sơ";
    return near
      ? `sửa thành \`tiêu chí: ${near}\`; các tiêu chí của hồ sơ này: ${all}`
      : `chọn một tiêu chí của hồ sơ này: ${all}`;
  }
  if (ids.length === 0) return "remove this verdict: the guidance has no criterion for the record";
  return near
    ? `write \`tiêu chí: ${near}\`; the criteria for this record: ${all}`
    : `choose a criterion for this record: ${all}`;
}
