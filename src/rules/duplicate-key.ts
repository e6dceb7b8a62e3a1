import { defineFileRule, faultsOf } from "../check/rule.ts";
import { placeIn, spanOf } from "../model/place.ts";
import { typedAt } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";

export const duplicateKey = defineFileRule({
  id: "DV007",
  name: "duplicate-key",
  severity: "error",
  docs: {
    what: {
      vi: "Mỗi mục chỉ viết một lần, dù viết hoa, viết không dấu hay bằng tên tiếng Anh.",
      en: "Every key is written once, whichever way it is spelled.",
    },
    why: {
      vi: "Hai dòng cùng một mục thì không biết dòng nào đúng; danvan không chọn thay người lập hồ sơ.",
      en: "Of two lines for one key nobody can tell which is right; danvan does not choose for the clerk.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "Dia-diem": "phường Ninh Phong  # expect: DV007",
        }),
      },
    },
    good: {
      files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord() },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "duplicate-key")) {
      const first = placeIn(file.source, facts.first);
      yield {
        at,
        facts: { key: facts.key, earlier: typedAt(first), line: spanOf(first).line },
        related: [{ at: first, message: { vi: "viết lần đầu ở đây", en: "first here" } }],
      };
    }
  },

  say: {
    vi: ({ key, earlier, line }) => ({
      message: `mục ${shown(key)} đã viết ở dòng ${line}${earlier === key ? "" : ` (${shown(earlier)})`}; chỉ giữ một dòng`,
      why: "hai dòng cùng một mục thì không biết dòng nào đúng; dòng sau chưa được đọc",
      fix: "xóa dòng ghi nhầm; mục nhận nhiều giá trị thì gộp lại: `[…, …]`",
    }),
    en: ({ key, earlier, line }) => ({
      message: `${shown(key)} is already given on line ${line}${earlier === key ? "" : ` (${shown(earlier)})`}; only one line can stay`,
      why: "of two lines for one key nobody can tell which is right; the later one is not read",
      fix: "delete the line that is wrong; join several values as `[…, …]`",
    }),
  },
});
