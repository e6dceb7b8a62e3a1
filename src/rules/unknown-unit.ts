import { defineFolderRule, type Found } from "../check/rule.ts";
import type { Language } from "../model/diagnostic.ts";
import { nearest } from "../model/nearest.ts";
import type { Registration } from "../model/registration.ts";
import { mayBeIn, type Roster } from "../model/roster.ts";
import { foldedName } from "../model/text.ts";
import type { UnitReport } from "../model/unit-report.ts";
import { inBackticks, listed, nearOrAll } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";

interface Facts {
  readonly typed: string;
  /** What names the unit: the key, the folder of a record, or the name of a report's file. */
  readonly by: "key" | "folder" | "file";
  readonly near: string | undefined;
  readonly known: readonly string[];
}

export const unknownUnit = defineFolderRule({
  id: "DV501",
  name: "unknown-unit",
  severity: "error",
  docs: {
    what: {
      vi: "Đơn vị của hồ sơ và của báo cáo có trong danh sách đơn vị `don-vi.yaml`, ghi bằng mã. Xét ở mọi trạng thái.",
      en: "The unit of a record or a report is in the roster `don-vi.yaml`, named by its id. Holds at every status.",
    },
    why: {
      vi: "Chỉ tiêu được tính theo danh sách đơn vị: hồ sơ của đơn vị không có trong danh sách thì không được tính cho đơn vị nào.",
      en: "Quotas are counted over the roster: a record of a unit outside it counts for nobody.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "đơn vị": "cd-dongg  # expect: DV501" }),
      },
    },
    good: {
      files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "đơn vị": "cd-dong" }) },
    },
  },

  *find({ roster, registrations, reports }) {
    // Without a roster that can be read every record would be at fault; that has its own finding.
    if (roster.units.length === 0) return;
    for (const record of registrations) {
      const { unitId, folderUnit, id: registration } = record;
      const by = record.hasKey("unit") ? "key" : "folder";
      const found = unknownIn(roster, record, { typed: unitId, by, hint: folderUnit });
      if (found) yield { ...found, registration };
    }
    for (const report of reports) {
      const by = report.hasKey("unit") ? "key" : "file";
      const found = unknownIn(roster, report, { typed: report.unitId, by, hint: undefined });
      if (found) yield found;
    }
  },

  say: {
    vi: (facts) => ({
      message:
        facts.typed === ""
          ? "hồ sơ chưa thuộc đơn vị nào: tệp không nằm trong thư mục của đơn vị và không có mục `đơn vị`"
          : `không có đơn vị \`${facts.typed}\` trong don-vi.yaml${nearOrAll(facts.near, facts.known, "vi", "đơn vị")}`,
      why: "chỉ tiêu và báo cáo tính theo danh sách đơn vị, nên tệp này không được tính cho đơn vị nào",
      fix: `${fixOf(facts).vi}; chưa có trong danh sách đơn vị thì thêm vào \`don-vi.yaml\` (đang có: ${known(facts, "vi")})`,
    }),
    en: (facts) => ({
      message:
        facts.typed === ""
          ? "the record belongs to no unit: its file lies in no unit's folder and has no `đơn vị`"
          : `no unit \`${facts.typed}\` in don-vi.yaml${nearOrAll(facts.near, facts.known, "en")}`,
      why: "quotas and reports are counted over the roster, so this file counts for no unit",
      fix: `${fixOf(facts).en}; if the roster lacks it, add it to \`don-vi.yaml\` (there are: ${known(facts, "en")})`,
    }),
  },
});

function unknownIn(
  roster: Roster,
  file: Registration | UnitReport,
  { typed, by, hint }: { typed: string; by: Facts["by"]; hint: string | undefined },
): Found<Facts> | undefined {
  if (mayBeIn(roster, typed)) return undefined;
  const { byId, units } = roster;
  const names = units.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((of) => ({ id, of })),
  );
  const named = names.find(({ of }) => foldedName(of) === foldedName(typed));
  const inFolder = hint !== undefined && byId.has(hint.toLowerCase()) ? hint : undefined;
  const known = units.map(({ id }) => id);
  const near = named?.id ?? inFolder ?? nearest(typed, known);
  return {
    at: file.placeOf("unit"),
    facts: { typed, by, near, known },
    ...(typed === "" ? {} : { unit: typed }),
  };
}

function fixOf({ by, near }: Facts): Readonly<Record<Language, string>> {
  const id = near ?? "…";
  if (by === "key") return { vi: `sửa thành \`đơn vị: ${id}\``, en: `write \`đơn vị: ${id}\`` };
  return by === "folder"
    ? { vi: `chuyển tệp vào \`mo-hinh/${id}/\``, en: `move the file to \`mo-hinh/${id}/\`` }
    : { vi: `đổi tên tệp thành \`${id}.md\``, en: `rename the file to \`${id}.md\`` };
}

function known(facts: Facts, language: Language): string {
  return listed(inBackticks(facts.known), language);
}
