import { dedent } from "../check/example.ts";
import { defineFolderRule } from "../check/rule.ts";

export const reportWithoutDate = defineFolderRule({
  id: "DV404",
  name: "report-without-date",
  severity: "error",
  docs: {
    what: {
      vi: "Mỗi tệp trong `bao-cao/` ghi `ngày gửi`.",
      en: "Every file in `bao-cao/` says on which day it was handed in, `ngày gửi`.",
    },
    why: {
      vi: "Không có ngày gửi thì chưa có căn cứ là báo cáo đã gửi, càng không rõ đúng hạn hay trễ hạn.",
      en: "Without its day a file does not show that it was handed in, let alone in time.",
    },
    bad: {
      files: {
        "bao-cao/so-ket/cd-dong.md": dedent`
          ---
          số: 15/BC-LĐLĐ  # expect: DV404
          ---
          ## Kết quả
        `,
      },
    },
    good: {
      files: {
        "bao-cao/so-ket/cd-dong.md": dedent`
          ---
          số: 15/BC-LĐLĐ
          ngày gửi: 25/06/2021
          ---
          ## Kết quả
        `,
      },
    },
  },

  *find({ reports }) {
    for (const report of reports) {
      // A day that was written but cannot be read has its own finding.
      if (report.hasKey("submittedOn")) continue;
      yield {
        at: report.placeOf("submittedOn"),
        facts: undefined,
        ...(report.unitId === "" ? {} : { unit: report.unitId }),
      };
    }
  },

  say: {
    vi: () => ({
      message: "tệp báo cáo chưa ghi `ngày gửi`",
      why: "không có ngày gửi thì chưa có căn cứ là báo cáo đã gửi, và không xét được đúng hạn hay trễ hạn",
      fix: "thêm dòng `ngày gửi: 10/12/2021` (ghi đúng ngày đã gửi); chưa gửi thì để tệp ở ngoài `bao-cao/`",
    }),
    en: () => ({
      message: "the report does not say when it was handed in: `ngày gửi` is missing",
      why: "without its day the file does not show that it was handed in, let alone in time",
      fix: "add the line `ngày gửi: 10/12/2021` with the real day; until it is sent, keep the file outside `bao-cao/`",
    }),
  },
});
