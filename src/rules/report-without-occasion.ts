import { defineFolderRule } from "../check/rule.ts";
import type { Language } from "../model/diagnostic.ts";
import { nearest } from "../model/nearest.ts";
import { inBackticks, listed } from "./listed.ts";
import { isPeriod, isPeriodOf, occasionsOf } from "./occasions.ts";
import { areAllPacksRead } from "./packs-in-use.ts";

const report = "---\nngày gửi: 28/06/2021  # expect: DV507\n---\n## Kết quả\n";

export const reportWithoutOccasion = defineFolderRule({
  id: "DV507",
  name: "report-without-occasion",
  severity: "warning",
  docs: {
    what: {
      vi: "Tệp trong `bao-cao/` nằm trong thư mục mang tên một kỳ báo cáo hoặc mã một thời hạn của hướng dẫn đang dùng.",
      en: "A file in `bao-cao/` lies in a folder named for a reporting period or a deadline of the guidance in use.",
    },
    why: {
      vi: "Tên thư mục cho biết tệp là báo cáo của việc nào; tên lạ thì tệp không được tính là minh chứng của việc nào.",
      en: "The folder's name says what the file reports; under another name it proves nothing.",
    },
    bad: { files: { "bao-cao/so-kett/cd-dong.md": report } },
    good: { files: { "bao-cao/so-ket/cd-dong.md": report.replace("  # expect: DV507", "") } },
  },

  *find(folder) {
    if (!areAllPacksRead(folder)) return;
    const { valid, byRecords } = occasionsOf(folder);
    const has = (names: readonly string[], occasion: string) =>
      names.some((name) => name.toLowerCase() === occasion.toLowerCase());
    for (const { occasion, unitId, placeOf, source } of folder.reports) {
      if (has(valid, occasion) || isPeriodOf(occasion, folder.packs)) continue;
      yield {
        at: placeOf("submittedOn", "key"),
        facts: {
          occasion,
          file: source.path.split("/").at(-1) ?? "",
          byRecords: has(byRecords, occasion),
          period: isPeriod(occasion),
          near: occasion === "" ? undefined : nearest(occasion, valid),
          valid: [...new Set(valid)],
        },
        ...(unitId === "" ? {} : { unit: unitId }),
      };
    }
  },

  say: {
    vi: (facts) => ({
      message:
        facts.occasion === ""
          ? "tệp không nằm trong thư mục của kỳ báo cáo hay thời hạn nào"
          : `\`bao-cao/${facts.occasion}/\` ${facts.byRecords ? "là thời hạn xét theo hồ sơ đăng ký, không theo tệp báo cáo" : facts.period ? "là kỳ nằm ngoài các năm của hướng dẫn" : "không phải tên kỳ báo cáo hay mã thời hạn của hướng dẫn"}${facts.near ? `, gần nhất là \`${facts.near}\`` : ""}`,
      why: "tên thư mục cho biết tệp là báo cáo của việc nào; ở đây tệp không được tính cho việc gì",
      fix: fixOf(facts, "vi"),
    }),
    en: (facts) => ({
      message:
        facts.occasion === ""
          ? "the file lies in the folder of no period and no deadline"
          : `\`bao-cao/${facts.occasion}/\` ${facts.byRecords ? "is a deadline met by registrations, not by a report" : facts.period ? "is a period outside the years of the guidance" : "is no reporting period and no deadline of the guidance"}${facts.near ? `; the nearest is \`${facts.near}\`` : ""}`,
      why: "the folder's name says what the file reports; here it counts for nothing",
      fix: fixOf(facts, "en"),
    }),
  },
});

interface Choice {
  readonly file: string;
  readonly near: string | undefined;
  readonly valid: readonly string[];
}

function fixOf({ file, near, valid }: Choice, language: Language): string {
  const to = near ? `bao-cao/${near}/${file}` : undefined;
  const all = listed(inBackticks(valid), language);
  if (language === "vi") {
    if (valid.length === 0) return "hướng dẫn không yêu cầu báo cáo nào: để tệp ở ngoài `bao-cao/`";
    return to ? `chuyển tệp sang \`${to}\`` : `chuyển tệp vào một trong các thư mục: ${all}`;
  }
  if (valid.length === 0)
    return "the guidance asks for no report: keep the file outside `bao-cao/`";
  return to ? `move the file to \`${to}\`` : `move the file to one of these folders: ${all}`;
}
