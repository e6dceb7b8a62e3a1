import { dedent } from "../check/example.ts";
import { defineFolderRule } from "../check/rule.ts";
import { vietnameseDate } from "../model/date.ts";
import { figureKeys, figureWords } from "./figures.ts";
import { inBackticks, listed } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";
import { toldTotals } from "./told-totals.ts";

export const totalDisagrees = defineFolderRule({
  id: "DV514",
  name: "total-disagrees",
  severity: "warning",
  docs: {
    what: {
      vi: "Số liệu ghi trong báo cáo của đơn vị khớp với hồ sơ của đơn vị (hoặc cả các đơn vị trực thuộc) tính đến ngày gửi: không tính hồ sơ nháp, không còn hiệu quả và trùng tên.",
      en: "The totals in a unit's report are those of its records, or of its and those of the units below it, on the day it was handed in: without drafts, retired models and copies.",
    },
    why: {
      vi: "Cấp trên cộng số của báo cáo hay đếm hồ sơ thì phải ra một kết quả.",
      en: "Adding up the reports and counting the records must give one result.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord(),
        "bao-cao/2021H1/cd-dong.md": dedent`
          ---
          ngày gửi: 25/06/2021
          số liệu:
            đăng ký: 2  # expect: DV514
          ---
        `,
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord(),
        "bao-cao/2021H1/cd-dong.md": dedent`
          ---
          ngày gửi: 25/06/2021
          số liệu: { đăng ký: 1, mới: 1, tiếp tục: 0, tập thể: 1, cá nhân: 0, công nhận: 0 }
          ---
        `,
      },
    },
  },

  *find(folder) {
    for (const report of folder.reports) {
      const { submittedOn, unitId } = report;
      if (!submittedOn) continue;
      for (const facts of toldTotals(folder, report)) {
        yield {
          at: report.placeOf(`figures.${facts.name}`),
          facts: { ...facts, day: vietnameseDate(submittedOn) },
          unit: unitId,
        };
      }
    }
  },

  say: {
    vi: ({ name, reported, counted, day }) => ({
      message: `báo cáo ghi ${reported} ${figureWords.vi[name]}, hồ sơ tính đến ${day} có ${counted.length}: báo cáo ${reported > counted.length ? "thừa" : "thiếu"} ${Math.abs(reported - counted.length)}`,
      why: `số trong báo cáo và số đếm theo hồ sơ phải là một${counted.length > 0 ? `; đã tính: ${listed(idsOf(counted), "vi", "hồ sơ")}` : ""}`,
      fix: `sửa thành \`${figureKeys[name]}: ${counted.length}\`, hoặc bổ sung, sửa hồ sơ cho đúng thực tế`,
    }),
    en: ({ name, reported, counted, day }) => ({
      message: `the report says ${reported} ${figureWords.en[name]}, the records up to ${day} make ${counted.length}: ${Math.abs(reported - counted.length)} too ${reported > counted.length ? "many" : "few"}`,
      why: `the report's number and that of the records have to be one${counted.length > 0 ? `; counted: ${listed(idsOf(counted), "en")}` : ""}`,
      fix: `write \`${figureKeys[name]}: ${counted.length}\`, or complete and correct the records`,
    }),
  },
});

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return inBackticks(records.map(({ id }) => id));
}
