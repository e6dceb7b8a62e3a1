import { defineRecordRule } from "../check/rule.ts";
import { aboutRecord } from "./found-parts.ts";
import { owed } from "./owed.ts";
import { sampleRecord } from "./sample-record.ts";

/** The parts of `công nhận` that make a decision, as they are asked for. */
const parts = [
  { key: "number", vi: "số quyết định", en: "its number", example: "số: 45/QĐ-LĐLĐ" },
  { key: "date", vi: "ngày quyết định", en: "its date", example: "ngày: 20/12/2022" },
] as const;

export const recognisedWithoutDecision = defineRecordRule({
  id: "DV204",
  name: "recognised-without-decision",
  severity: "error",
  docs: {
    what: {
      vi: "Hồ sơ ở trạng thái “được công nhận” ghi số và ngày của quyết định công nhận.",
      en: "A record with the status `được công nhận` gives the number and the date of the decision.",
    },
    why: {
      vi: "Báo cáo tính số mô hình được công nhận theo ngày quyết định; không có quyết định thì số liệu không có căn cứ.",
      en: "Reports count recognised models by the day of the decision; without one the number has no ground.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "trạng thái": "được công nhận",
          "công nhận": "{ ngày: 20/12/2022, cấp: tỉnh }  # expect: DV204",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "trạng thái": "được công nhận",
          "khảo sát": "{ ngày: 20/05/2021 }",
          "thẩm định": "[{ tiêu chí: tt-1, kết luận: đạt }]",
          "công nhận": "{ ngày: 20/12/2022, số: 45/QĐ-LĐLĐ, cấp: tỉnh }",
        }),
      },
    },
  },

  *find(record) {
    if (record.data.status !== "recognised") return;
    const written = record.hasKey("recognition");
    // What the guidance itself demands is reported with its clause, by missing-field.
    const demanded = new Set(owed(record).map(({ key }) => key));
    if (!written && demanded.has("recognition")) return;
    const missing = parts.filter(
      ({ key }) => !record.hasKey(`recognition.${key}`) && !demanded.has(`recognition.${key}`),
    );
    // A `công nhận` that is no map of keys has its own finding.
    if (missing.length === 0 || (written && record.data.recognition === undefined)) return;
    yield {
      at: written ? record.placeOf("recognition", "key") : record.placeOf("status"),
      field: "recognition",
      facts: { missing, written },
      ...aboutRecord(record),
    };
  },

  say: {
    vi: ({ missing, written }) => ({
      message: `hồ sơ được công nhận mà thiếu ${missing.map(({ vi }) => vi).join(" và ")}`,
      why: "số mô hình được công nhận trong báo cáo tính theo quyết định; thiếu quyết định thì không có căn cứ",
      fix: written
        ? `ghi thêm trong \`công nhận\`: \`${examples(missing)}\``
        : `thêm dòng \`công nhận: { ${examples(missing)} }\`, hoặc sửa \`trạng thái\` nếu chưa có quyết định`,
    }),
    en: ({ missing, written }) => ({
      message: `recognised, but the decision lacks ${missing.map(({ en }) => en).join(" and ")}`,
      why: "reports count recognised models by their decision; without it the number has no ground",
      fix: written
        ? `add to \`công nhận\`: \`${examples(missing)}\``
        : `add the line \`công nhận: { ${examples(missing)} }\`, or correct \`trạng thái\` if there is no decision yet`,
    }),
  },
});

function examples(missing: readonly { readonly example: string }[]): string {
  return missing.map(({ example }) => example).join(", ");
}
