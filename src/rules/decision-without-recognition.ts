import { defineRecordRule } from "../check/rule.ts";
import { vietnameseDate } from "../model/date.ts";
import { aboutRecord, typedAt } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";

/** A model that was recognised may later be suspended or retired, and keeps its decision. */
const keepsDecision = ["recognised", "suspended", "retired"];

export const decisionWithoutRecognition = defineRecordRule({
  id: "DV208",
  name: "decision-without-recognition",
  severity: "warning",
  docs: {
    what: {
      vi: "Hồ sơ đã ghi quyết định công nhận thì trạng thái là “được công nhận”, hoặc “tạm dừng”, “không còn hiệu quả” nếu về sau dừng.",
      en: "A record that names a decision of recognition has the status `được công nhận`, or `tạm dừng` or `không còn hiệu quả` where it stopped later.",
    },
    why: {
      vi: "Chỉ tiêu và báo cáo tính theo trạng thái: quên đổi trạng thái thì mô hình đã công nhận không được tính.",
      en: "Quotas and reports go by the status: where it was not changed, a recognised model is not counted.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "trạng thái": "đã tổng kết",
          "công nhận": "{ ngày: 20/12/2022, số: 45/QĐ-LĐLĐ, cấp: tỉnh }  # expect: DV208",
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
    const { status, recognition } = record.data;
    if (status === undefined || keepsDecision.includes(status)) return;
    const { number, date } = recognition ?? {};
    if (number === undefined && date === undefined) return;
    yield {
      at: record.placeOf("recognition", "key"),
      facts: {
        status: typedAt(record.placeOf("status")),
        decision: [number, date && vietnameseDate(date)].filter((part) => part !== undefined),
      },
      ...aboutRecord(record),
      related: [
        {
          at: record.placeOf("status"),
          message: { vi: "trạng thái ghi ở đây", en: "the status stands here" },
        },
      ],
    };
  },

  say: {
    vi: ({ status, decision }) => ({
      message: `có quyết định công nhận (${decision.join(", ")}) nhưng trạng thái là \`${status}\``,
      why: "chỉ tiêu và báo cáo tính theo trạng thái, nên mô hình này chưa được tính là được công nhận",
      fix: "sửa thành `trạng thái: được công nhận`, hoặc bỏ `công nhận` nếu chưa có quyết định",
    }),
    en: ({ status, decision }) => ({
      message: `there is a decision of recognition (${decision.join(", ")}), but the status is \`${status}\``,
      why: "quotas and reports go by the status, so this model is not counted as recognised",
      fix: "write `trạng thái: được công nhận`, or remove `công nhận` if there is no decision yet",
    }),
  },
});
