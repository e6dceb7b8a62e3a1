import { defineFileRule, faultsOf } from "../check/rule.ts";
import type { FaultFacts } from "../model/fault.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";
import { lineAt, withQuotedValue } from "./yaml-line.ts";

type Mark = Exclude<Extract<FaultFacts, { kind: "anchor" }>["what"], "documents">;

const vietnamese: Readonly<Record<Mark, string>> = {
  anchor: "dấu `&` (đặt tên cho giá trị)",
  alias: "dấu `*` (gọi lại giá trị ở chỗ khác)",
  tag: "dấu `!` (đặt kiểu cho giá trị)",
};

const english: Readonly<Record<Mark, string>> = {
  anchor: "`&` names a value (a YAML anchor)",
  alias: "`*` repeats a value from elsewhere (a YAML alias)",
  tag: "`!` sets the type of a value (a YAML tag)",
};

export const anchorOrAlias = defineFileRule({
  id: "DV004",
  name: "anchor-or-alias",
  severity: "error",
  docs: {
    what: {
      vi: "Mỗi giá trị viết đủ tại chỗ, không dùng dấu `&`, `*`, `!` của YAML; mỗi tệp chỉ có một hồ sơ.",
      en: "Every value is written out where it stands, without YAML's `&`, `*` and `!`; a file holds one record.",
    },
    why: {
      vi: "Người ký đọc hồ sơ phải thấy ngay giá trị, không phải tra ngược sang chỗ khác.",
      en: "Whoever signs must see the value itself, not follow a reference to it.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "chủ thể": "&may CĐCS Công ty May Hoa Lư  # expect: DV004",
          "đơn vị thực hiện": "*may",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "chủ thể": "CĐCS Công ty May Hoa Lư",
          "đơn vị thực hiện": "CĐCS Công ty May Hoa Lư",
        }),
      },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "anchor")) {
      yield { at, facts: { what: facts.what, line: lineAt(at) } };
    }
  },

  say: {
    vi: ({ what, line }) =>
      what === "documents"
        ? {
            message: `tệp có phần thứ hai, bắt đầu từ ${shown(line)}`,
            why: "mỗi tệp chỉ đọc được một hồ sơ; phần thứ hai sẽ bị bỏ sót",
            fix: "chuyển phần thứ hai sang một tệp riêng và xóa dòng `---` hoặc `...` ngăn giữa",
          }
        : {
            message: `ở đây không dùng được ${vietnamese[what]}: ${shown(line)}`,
            why: "giá trị phải đọc được ngay tại chỗ, không phải tra ngược sang chỗ khác",
            fix: `viết đủ giá trị; nếu dấu ấy thuộc về giá trị thì gõ \`${withQuotedValue(line) ?? '"…"'}\``,
          },
    en: ({ what, line }) =>
      what === "documents"
        ? {
            message: `the file has a second part, beginning at ${shown(line)}`,
            why: "one record is read from each file; a second part would be passed over",
            fix: "move the second part to a file of its own and delete the line `---` or `...` between them",
          }
        : {
            message: `${english[what]}, which is not accepted here: ${shown(line)}`,
            why: "a value must be readable where it stands, without following a reference",
            fix: `write the value out; if the mark belongs to it, type \`${withQuotedValue(line) ?? '"…"'}\``,
          },
  },
});
