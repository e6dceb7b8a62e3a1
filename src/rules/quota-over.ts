import { dedent } from "../check/example.ts";
import { defineTallyRule } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { askedHere } from "./found-parts.ts";
import { inBackticks, listed } from "./listed.ts";
import { doubtWords, modelsWords } from "./quota-words.ts";
import { sampleRecord } from "./sample-record.ts";

/** Records of as many names in the folder of `cd-dong`. */
function recordsOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name, index) => [
      `mo-hinh/cd-dong/mo-hinh-${index + 1}.md`,
      sampleRecord({ tên: name }),
    ]),
  );
}

const names = ["Khu nhà trọ tự quản", "Tủ sách công nhân", "Bữa cơm công đoàn", "Đường hoa"];

export const quotaOver = defineTallyRule({
  id: "DV302",
  name: "quota-over",
  severity: "note",
  docs: {
    what: {
      vi: "Đơn vị không có nhiều mô hình hơn mức tối đa mà chỉ tiêu nêu. Chỉ là ghi chú.",
      en: "A unit has no more models than the most that its quota names. Only a note.",
    },
    why: {
      vi: "Hướng dẫn đặt mức tối đa để đơn vị không làm dàn trải; vượt mức thì cấp trên có thể chỉ chọn một số.",
      en: "The guidance sets a ceiling so that units are not spread thin; above it the level above may choose only some.",
    },
    bad: {
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen }  # expect: DV302
        `,
        ...recordsOf(names),
      },
    },
    good: { files: recordsOf(names.slice(0, 3)) },
  },

  *find({ standing: { pack, units } }) {
    for (const { unit, quotas } of units) {
      for (const line of quotas) {
        const { quota, state, actual } = line;
        if (state !== "over" || quota.max === undefined) continue;
        yield {
          at: unit.at,
          field: `quotas.${quota.id}`,
          gap: actual - quota.max,
          facts: { line, max: quota.max, over: actual - quota.max },
          clause: citation(pack, quota.clause),
          unit: unit.id,
          related: askedHere(pack, ["quotas", pack.quotas.indexOf(quota), "max"]),
        };
      }
    }
  },

  say: {
    vi: ({ line, max, over }) => ({
      message: `${line.unit.name} có ${modelsWords(line.quota, line.actual, "vi")}, vượt ${over} so với mức tối đa ${max}${doubtWords(line, "vi")}`,
      why: `${line.quota.clause} quy định nhiều nhất ${max}; đã tính: ${listed(idsOf(line.counted), "vi")}`,
      fix: "giữ nguyên nếu cấp trên đồng ý; mô hình đã dừng thì sửa `trạng thái: không còn hiệu quả`",
    }),
    en: ({ line, max, over }) => ({
      message: `${line.unit.name} has ${modelsWords(line.quota, line.actual, "en")}, ${over} above the ceiling of ${max}${doubtWords(line, "en")}`,
      why: `${line.quota.clause} names at most ${max}; counted: ${listed(idsOf(line.counted), "en")}`,
      fix: "leave it if the level above agrees; for a model that has stopped write `trạng thái: không còn hiệu quả`",
    }),
  },
});

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return inBackticks(records.map(({ id }) => id));
}
