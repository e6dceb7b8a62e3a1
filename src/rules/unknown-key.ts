import { defineFileRule, faultsOf } from "../check/rule.ts";
import { nearest } from "../model/nearest.ts";
import type { Place } from "../model/place.ts";
import { listed } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";

export const unknownKey = defineFileRule({
  id: "DV102",
  name: "unknown-key",
  severity: "error",
  docs: {
    what: {
      vi: "Mọi mục trong tệp đều có trong danvan hoặc trong bộ hướng dẫn. Viết hoa, không dấu, có gạch nối đều được.",
      en: "Every key in a file is one that danvan or the guidance knows. Case, diacritics and dashes do not matter.",
    },
    why: {
      vi: "Giá trị ghi ở mục sai tên thì không được đọc, và không có trong danh sách, báo cáo.",
      en: "A value under a misspelled key is not read and reaches no register or report.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "đơn vị thực hện": "Công đoàn khu công nghiệp  # expect: DV102",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "đơn vị thực hiện": "Công đoàn khu công nghiệp",
        }),
      },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "unknown-key")) {
      const { key, allowed } = facts;
      yield { at, facts: { key, allowed, near: nearest(key, allowed), split: splitValue(at) } };
    }
  },

  say: {
    vi: ({ key, allowed, near, split }) => ({
      message: split
        ? `dấu phẩy trong ${shown(split)} đã tách ${shown(key)} thành một mục riêng`
        : `không có mục ${shown(key)}${near ? `, gần nhất là \`${near}\`` : ""}`,
      why: "giá trị ghi ở mục sai tên thì không được đọc",
      fix: split
        ? `đặt cả giá trị trong dấu nháy: \`"${split}"\``
        : `${near ? `gõ \`${near}\`` : "xóa dòng này hoặc đổi tên mục"}; các mục dùng được: ${listed(allowed.map(shown), "vi")}`,
    }),
    en: ({ key, allowed, near, split }) => ({
      message: split
        ? `the comma in ${shown(split)} has made ${shown(key)} a key of its own`
        : `there is no key ${shown(key)}${near ? `; the nearest is \`${near}\`` : ""}`,
      why: "a value under a misspelled key is not read",
      fix: split
        ? `put the whole value in quotes: \`"${split}"\``
        : `${near ? `type \`${near}\`` : "delete the line or rename the key"}; keys that may stand here: ${listed(allowed.map(shown), "en")}`,
    }),
  },
});

const longestValue = 300;

/** `{ giá trị: 7,5 }` holds a key `5`: the value as it was meant, or `undefined` for a true key. */
function splitValue({ source: { text }, start, end }: Place): string | undefined {
  if (!/^ *[,}]/.test(text.slice(end, end + 20))) return undefined;
  // The comma stands shortly before: a long line is not gone through for each of its keys.
  const from = Math.max(text.lastIndexOf("\n", start) + 1, end - longestValue);
  const line = text.slice(from, end);
  return /[{,][^{}[\]:"',]*:\s+([^{}[\]:"']*,[^{}[\]:"']*)$/.exec(line)?.[1];
}
