import { defineRecordRule } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { type Registration, statusRank } from "../model/registration.ts";
import { criteriaFor, criterionOf } from "./criterion-of.ts";
import { aboutRecord, askedHere, typedAt } from "./found-parts.ts";
import { inBackticks, listed } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";

export const criterionNotAssessed = defineRecordRule({
  id: "DV206",
  name: "criterion-not-assessed",
  severity: "error",
  docs: {
    what: {
      vi: "Từ trạng thái mà hướng dẫn quy định (thường là “được công nhận”), mỗi tiêu chí của hồ sơ có kết luận “đạt” hoặc “không đạt” của người thẩm định.",
      en: "From the status that the guidance sets (mostly `được công nhận`), people have judged every criterion of the record `đạt` or `không đạt`.",
    },
    why: {
      vi: "Thẩm định là việc của con người, máy chỉ kiểm tra đã thẩm định đủ chưa; công nhận khi chưa xét hết tiêu chí thì không đúng hướng dẫn.",
      en: "People judge, the program only checks that they did; recognition before every criterion is judged breaks the guidance.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "trạng thái": "được công nhận  # expect: DV206",
          "công nhận": "{ ngày: 20/12/2022, số: 45/QĐ-LĐLĐ, cấp: tỉnh }",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "trạng thái": "được công nhận",
          "khảo sát": "{ ngày: 20/05/2021 }",
          "thẩm định":
            "[{ tiêu chí: tt-1, kết luận: đạt, người: Ban Thường vụ, ngày: 10/12/2022 }]",
          "công nhận": "{ ngày: 20/12/2022, số: 45/QĐ-LĐLĐ, cấp: tỉnh }",
        }),
      },
    },
  },

  *find(record) {
    const { pack, data } = record;
    if (!pack) return;
    const rank = statusRank[data.status ?? "draft"];
    // A verdict that was written but cannot be read has its own finding.
    const assessed = (data.assessments ?? []).flatMap(({ criterion }, index) =>
      criterion !== undefined && record.hasKey(`assessments.${index}.verdict`)
        ? [criterionOf(pack, criterion)]
        : [],
    );
    const missing = criteriaFor(record).filter(
      (criterion) => rank >= statusRank[criterion.since] && !assessed.includes(criterion),
    );
    const [first] = missing;
    // A verdict on what is no criterion of the record may be meant for the missing one: it is told.
    if (!first || missing.length <= strayVerdicts(record)) return;
    const written = record.hasKey("assessments");
    const clauses = [...new Set(missing.map(({ clause }) => clause))].join("; ");
    yield {
      at: written ? record.placeOf("assessments", "key") : record.placeOf("status"),
      field: "assessments",
      gap: missing.length,
      facts: { missing, first, written, clauses, status: typedAt(record.placeOf("status")) },
      clause: citation(pack, clauses),
      ...aboutRecord(record),
      related: askedHere(pack, ["criteria", pack.criteria.indexOf(first), "label"]),
    };
  },

  say: {
    vi: ({ missing, first, written, clauses, status }) => ({
      message: `còn ${missing.length} tiêu chí chưa có kết luận thẩm định: ${listed(named(missing), "vi")}`,
      why: `hồ sơ ở trạng thái \`${status}\` thì người thẩm định phải xét đủ các tiêu chí (${clauses})`,
      fix: `${written ? "thêm vào `thẩm định`" : "thêm mục `thẩm định`, mỗi tiêu chí một dòng"}: \`- { tiêu chí: ${first.id}, kết luận: đạt }\` hoặc \`kết luận: không đạt\`, theo ý kiến người thẩm định`,
    }),
    en: ({ missing, first, written, clauses, status }) => ({
      message: `${missing.length === 1 ? "1 criterion" : `${missing.length} criteria`} not assessed: ${listed(named(missing), "en")}`,
      why: `at the status \`${status}\` people must have judged every criterion (${clauses})`,
      fix: `${written ? "add to `thẩm định`" : "add `thẩm định` with a line for each criterion"}: \`- { tiêu chí: ${first.id}, kết luận: đạt }\` or \`kết luận: không đạt\`, as the assessors found`,
    }),
  },
});

/** Verdicts that name no criterion of the record's kind. */
function strayVerdicts(record: Registration): number {
  const { pack, data } = record;
  const own = new Set(criteriaFor(record));
  return (data.assessments ?? []).filter(({ criterion = "" }) => {
    const meant = pack && criterionOf(pack, criterion);
    return criterion !== "" && (!meant || !own.has(meant));
  }).length;
}

function named(criteria: readonly { readonly id: string }[]): string[] {
  return inBackticks(criteria.map(({ id }) => id));
}
