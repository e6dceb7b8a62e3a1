import { defineFileRule, faultsOf } from "../check/rule.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";

export const outOfRange = defineFileRule({
  id: "DV110",
  name: "out-of-range",
  severity: "error",
  docs: {
    what: {
      vi: "Số nằm trong khoảng mà hướng dẫn hoặc lịch cho phép, ví dụ tiêu chí nông thôn mới từ 1 đến 19.",
      en: "A number lies within the bounds that the guidance or the calendar sets, such as rural criteria 1 to 19.",
    },
    why: {
      vi: "Số ngoài khoảng thường là gõ nhầm, và không ứng với tiêu chí nào.",
      en: "A number out of bounds is mostly a slip and stands for nothing.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "tiêu chí NTM": "[17, 21]  # expect: DV110",
        }),
      },
    },
    good: {
      files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "tiêu chí NTM": "[17, 19]" }) },
    },
  },

  find: (file) => faultsOf(file, "out-of-range"),

  say: {
    vi: ({ key, value, min, max }) => ({
      message: `${shown(`${key}: ${value}`)} không nằm trong khoảng cho phép (${vietnameseBounds(min, max)})`,
      why: "số ngoài khoảng thường là gõ nhầm, nên chưa được dùng",
      fix: `ghi lại \`${key}\` bằng một số ${vietnameseBounds(min, max)}`,
    }),
    en: ({ key, value, min, max }) => ({
      message: `${shown(`${key}: ${value}`)} is out of bounds (${englishBounds(min, max)})`,
      why: "a number out of bounds is mostly a slip, so it is not used",
      fix: `write \`${key}\` again as a number ${englishBounds(min, max)}`,
    }),
  },
});

function vietnameseBounds(min: number | undefined, max: number | undefined): string {
  if (max === undefined) return `từ ${min} trở lên`;
  return min === undefined ? `không quá ${max}` : `từ ${min} đến ${max}`;
}

function englishBounds(min: number | undefined, max: number | undefined): string {
  if (max === undefined) return `from ${min} up`;
  return min === undefined ? `up to ${max}` : `from ${min} to ${max}`;
}
