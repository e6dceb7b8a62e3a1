import { defineFileRule, faultsOf } from "../check/rule.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";

export const unreadableNumber = defineFileRule({
  id: "DV106",
  name: "unreadable-number",
  severity: "error",
  docs: {
    what: {
      vi: "Số viết theo cách viết của Việt Nam: dấu chấm tách hàng nghìn, dấu phẩy trước phần thập phân, ví dụ `2.071` và `1,2`.",
      en: "Numbers are written the Vietnamese way: a point groups thousands, a comma stands before decimals, as in `2.071` and `1,2`.",
    },
    why: {
      vi: "Viết `7.5` thì không rõ là bảy phẩy năm hay thiếu chữ số hàng nghìn, mà số trong hồ sơ còn được cộng vào báo cáo.",
      en: "`7.5` may be seven and a half or a thousand with digits missing, and figures of records are added up in reports.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "kết quả": "[{ chỉ số: Thu nhập bình quân, giá trị: 7.5 }]  # expect: DV106",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "kết quả": '[{ chỉ số: Thu nhập bình quân, giá trị: "7,5" }]',
        }),
      },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "bad-number")) {
      const { key, value, problem } = facts;
      // In quotes, because a comma within `{ … }` would end the value.
      const mended =
        problem === "decimal-point" ? `"${value.trim().replace(".", ",")}"` : undefined;
      const [figure] = /^-?\d[\d.]*/.exec(value.trim()) ?? [];
      yield { at, facts: { key, value, problem, mended: mended ?? (figure || undefined) } };
    }
  },

  say: {
    vi: ({ key, value, problem, mended }) => ({
      message: `${shown(`${key}: ${value}`)} ${vietnamese[problem]}`,
      why: "các con số được cộng vào báo cáo, nên danvan không đoán",
      fix:
        problem === "not-whole"
          ? "ghi một số nguyên, không có phần thập phân"
          : mended
            ? `gõ \`${key}: ${mended}\``
            : "ghi bằng chữ số, ví dụ `2.071` hoặc `1,2`; chưa có số thì xóa mục này",
    }),
    en: ({ key, value, problem, mended }) => ({
      message: `${shown(`${key}: ${value}`)} ${english[problem]}`,
      why: "figures are added up in reports, so danvan guesses none",
      fix:
        problem === "not-whole"
          ? "write a whole number, without decimals"
          : mended
            ? `type \`${key}: ${mended}\``
            : "write it in digits, such as `2.071` or `1,2`; delete the key if there is no number yet",
    }),
  },
});

const vietnamese = {
  "decimal-point": "dùng dấu chấm trước phần thập phân; dấu chấm chỉ để tách hàng nghìn",
  "not-a-number": "không phải là số; chữ và đơn vị đo không viết kèm số",
  "not-whole": "không phải là số nguyên",
} as const;

const english = {
  "decimal-point": "has a point before its decimals; a point only groups thousands",
  "not-a-number": "is not a number; words and units do not stand with it",
  "not-whole": "is not a whole number",
} as const;
