import { defineFileRule, faultsOf } from "../check/rule.ts";
import { nearest } from "../model/nearest.ts";
import { listed, nearOrAll } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";
import { inQuotes } from "./yaml-line.ts";

export const valueNotAllowed = defineFileRule({
  id: "DV104",
  name: "value-not-allowed",
  severity: "error",
  docs: {
    what: {
      vi: "Mục chỉ nhận một số giá trị (loại, trạng thái, lĩnh vực …) thì ghi một trong các giá trị ấy. Viết hoa, không dấu đều được.",
      en: "A key with a closed list of values (kind, status, field …) has one of them. Case and diacritics do not matter.",
    },
    why: {
      vi: "Giá trị ngoài danh mục thì không xếp được hồ sơ vào nhóm nào.",
      en: "With a value outside the list nobody can tell where the record counts.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "trạng thái": "đã dăng  # expect: DV104",
        }),
      },
    },
    good: {
      files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "trạng thái": "đã đăng ký" }) },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "value-not-allowed")) {
      const { key, value, allowed, parted } = facts;
      yield { at, facts: { key, value, allowed, parted, near: nearest(value, allowed) } };
    }
  },

  say: {
    vi: ({ key, value, allowed, near, parted }) => ({
      message: parted
        ? `dấu phẩy trong ${shown(parted)} đã tách ${shown(value)} thành một giá trị riêng`
        : `\`${key}\` không nhận giá trị ${shown(value)}${nearOrAll(near, allowed, "vi", "giá trị")}`,
      why: "giá trị ngoài danh mục thì không xếp được vào nhóm nào",
      fix: fixOf({
        typed: parted
          ? `đặt cả giá trị trong dấu nháy: \`${inQuotes(parted)}\``
          : near && `gõ \`${key}: ${near}\``,
        choices:
          allowed.length > 0 && !parted
            ? `${near ? "các giá trị dùng được" : "gõ một trong"}: ${listed(allowed.map(shown), "vi", "giá trị")}`
            : "",
        otherwise: `bỏ dòng \`${key}\`: hướng dẫn không nêu giá trị nào cho mục này`,
      }),
    }),
    en: ({ key, value, allowed, near, parted }) => ({
      message: parted
        ? `the comma in ${shown(parted)} has made ${shown(value)} a value of its own`
        : `\`${key}\` does not take ${shown(value)}${nearOrAll(near, allowed, "en")}`,
      why: "with a value outside the list nobody can tell where it counts",
      fix: fixOf({
        typed: parted
          ? `put the whole value in quotes: \`${inQuotes(parted)}\``
          : near && `type \`${key}: ${near}\``,
        choices:
          allowed.length > 0 && !parted
            ? `${near ? "values to choose from" : "type one of"}: ${listed(allowed.map(shown), "en")}`
            : "",
        otherwise: `delete the line \`${key}\`: the guidance names no value for it`,
      }),
    }),
  },
});

function fixOf(parts: { typed: string | undefined; choices: string; otherwise: string }): string {
  return [parts.typed, parts.choices].filter(Boolean).join("; ") || parts.otherwise;
}
