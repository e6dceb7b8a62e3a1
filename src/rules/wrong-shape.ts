import { defineFileRule, faultsOf } from "../check/rule.ts";
import type { Shape } from "../model/fault.ts";
import { typedAt } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";
import { onOneLine } from "./yaml-line.ts";

const vietnamese: Readonly<Record<Shape, string>> = {
  text: "chỉ nhận một giá trị",
  list: "nhận một danh sách",
  map: "gồm các mục con",
};

const vietnameseFound: Readonly<Record<Shape, string>> = {
  text: "một giá trị",
  list: "một danh sách",
  map: "các mục con",
};

const english: Readonly<Record<Shape, string>> = {
  text: "one value",
  list: "a list",
  map: "keys of its own",
};

/** What to type where no example is known, from the shape that is wanted. */
const patterns: Readonly<Record<Shape, string>> = {
  text: "…",
  list: "[…, …]",
  map: "{ …: … }",
};

export const wrongShape = defineFileRule({
  id: "DV006",
  name: "wrong-shape",
  severity: "error",
  docs: {
    what: {
      vi: "Mục nhận một giá trị thì chỉ ghi một giá trị; mục gồm các mục con thì viết đủ tên từng mục con.",
      en: "A key that takes one value has one; a key made of parts names each part.",
    },
    why: {
      vi: "Viết sai dạng thì không biết giá trị thuộc về phần nào, nên mục đó bị bỏ trống trong báo cáo.",
      en: "In another shape nobody can tell which part a value belongs to, and reports leave it blank.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "khảo sát": "ngày 05/06/2021  # expect: DV006",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "khảo sát": "{ ngày: 05/06/2021 }" }),
      },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "wrong-shape")) {
      const { key, wanted, found, path, example = patterns[wanted] } = facts;
      const line = onOneLine(at);
      const pattern = /\.\d+$/.test(path) ? `- ${example}` : `${key}: ${example}`;
      yield { at: line, facts: { key, wanted, found, pattern, typed: typedAt(line) } };
    }
  },

  say: {
    vi: ({ key, wanted, found, pattern, typed }) => ({
      message: `${key ? `\`${key}\`` : "cả tệp"} ${vietnamese[wanted]}, ở đây lại là ${vietnameseFound[found]}: ${shown(typed)}`,
      why: "viết sai dạng thì giá trị không đọc được, nên mục này coi như bỏ trống",
      fix: key ? `gõ theo dạng \`${pattern}\`` : "viết các dòng `mục: giá trị`",
    }),
    en: ({ key, wanted, found, pattern, typed }) => ({
      message: `${key ? `\`${key}\`` : "the file"} takes ${english[wanted]}, and has ${english[found]}: ${shown(typed)}`,
      why: "in this shape the value cannot be read, and the key counts as blank",
      fix: key ? `type it as \`${pattern}\`` : "write lines of the form `key: value`",
    }),
  },
});
