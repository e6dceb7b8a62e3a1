import { defineFolderRule } from "../check/rule.ts";
import { byCodeUnit } from "../model/text.ts";
import type { UnitReport } from "../model/unit-report.ts";
import { occasionOf } from "./occasions.ts";
import { shown } from "./shown.ts";

const report = (day: string) => `ngày gửi: ${day}\n`;

export const reportTwice = defineFolderRule({
  id: "DV516",
  name: "report-twice",
  severity: "warning",
  docs: {
    what: {
      vi: "Mỗi đơn vị có một tệp báo cáo cho một kỳ hay một thời hạn, không có hai tệp (ví dụ `.md` và `.yaml`, hoặc một tệp trong `2021H1/` và một tệp trong `bao-cao-2021h1/`). Hai hướng dẫn khác nhau thì mỗi hướng dẫn một tệp.",
      en: "A unit has one report for a period or deadline, not two files such as `.md` and `.yaml`, or one in `2021H1/` and one in `bao-cao-2021h1/`. Under two guidance documents it has one for each.",
    },
    why: {
      vi: "Hai tệp cho một việc thì không rõ lấy ngày gửi và số liệu nào.",
      en: "With two files for one thing nobody can tell which day and which numbers hold.",
    },
    bad: {
      files: {
        "bao-cao/2021H1/cd-dong.md": "---\nngày gửi: 20/06/2021\n---\n",
        "bao-cao/2021H1/cd-dong.yaml": report("25/06/2021  # expect: DV516"),
      },
    },
    good: {
      files: {
        "bao-cao/2021H1/cd-dong.yaml": report("20/06/2021"),
        "bao-cao/2021H1/cd-tay.yaml": report("25/06/2021"),
      },
    },
  },

  *find(folder) {
    const first = new Map<string, UnitReport[]>();
    for (const own of folder.reports.toSorted(byDay)) {
      // A file that lies in no occasion's folder has its own finding.
      if (own.occasion === "" || own.unitId === "") continue;
      const key = `${occasionOf(own, folder)} ${own.unitId.toLowerCase()}`;
      const others = first.get(key) ?? [];
      const other = others.find(
        ({ guidance }) => !guidance || !own.guidance || guidance === own.guidance,
      );
      first.set(key, [...others, own]);
      if (!other) continue;
      yield {
        at: own.placeOf("submittedOn"),
        facts: { unit: own.unitId, occasion: own.occasion, other: other.source.path },
        unit: own.unitId,
        related: [
          {
            at: other.placeOf("submittedOn"),
            message: { vi: "báo cáo gửi trước", en: "the report handed in first" },
          },
        ],
      };
    }
  },

  say: {
    vi: ({ unit, occasion, other }) => ({
      message: `đơn vị ${shown(unit)} đã có báo cáo ${shown(occasion)} ở \`${other}\``,
      why: "hai tệp cho một việc thì không rõ lấy ngày gửi và số liệu nào; thời hạn đang xét theo tệp gửi sớm nhất",
      fix: "giữ một tệp: báo cáo bổ sung thì ghi thêm vào tệp trước, tệp chép thừa thì xóa",
    }),
    en: ({ unit, occasion, other }) => ({
      message: `unit ${shown(unit)} has a report for ${shown(occasion)} already: \`${other}\``,
      why: "with two files for one thing nobody can tell which day and which numbers hold; deadlines go by the earliest",
      fix: "keep one file: write what was added into the first, and delete a mere copy",
    }),
  },
});

/** Earliest first; without a day last; then by path. */
function byDay(a: UnitReport, b: UnitReport): number {
  const day = ({ submittedOn }: UnitReport) => submittedOn?.first ?? "9999";
  return byCodeUnit(day(a), day(b)) || byCodeUnit(a.source.path, b.source.path);
}
