import { dedent } from "../check/example.ts";
import { defineFileRule, faultsOf } from "../check/rule.ts";
import { nearest } from "../model/nearest.ts";
import { listed, nearOrAll } from "./listed.ts";
import { shown } from "./shown.ts";

export const unknownReference = defineFileRule({
  id: "DV903",
  name: "unknown-reference",
  severity: "error",
  docs: {
    what: {
      vi: "Bộ hướng dẫn, danh sách đơn vị và `danvan.yaml` chỉ dẫn chiếu tới những gì đã khai báo: loại đơn vị, đơn vị, thời hạn, lĩnh vực, mục của hồ sơ.",
      en: "Guidance, roster and `danvan.yaml` refer only to what exists: unit kinds, units, deadlines, fields, keys of a record.",
    },
    why: {
      vi: "Dẫn chiếu tới mã không có thì chỉ tiêu và thời hạn không gắn được với đơn vị nào.",
      en: "With a reference to nothing, a quota or deadline reaches no unit.",
    },
    bad: {
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - { mã: ldld-tinh, tên: LĐLĐ tỉnh Ví Dụ, loại: tinh }
            - mã: cd-dong
              tên: LĐLĐ huyện Đông
              loại: huyen
              trực thuộc: ldld-tih  # expect: DV903
        `,
      },
    },
    good: {
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - { mã: ldld-tinh, tên: LĐLĐ tỉnh Ví Dụ, loại: tinh }
            - mã: cd-dong
              tên: LĐLĐ huyện Đông
              loại: huyen
              trực thuộc: ldld-tinh
        `,
      },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "unknown-reference")) {
      const { key, value, allowed } = facts;
      yield { at, facts: { key, value, allowed, near: nearest(value, allowed) } };
    }
  },

  say: {
    vi: ({ key, value, allowed, near }) => ({
      message: `${shown(`${key}: ${value}`)} nêu một tên chưa được khai báo${nearOrAll(near, allowed, "vi")}`,
      why: "dẫn chiếu tới tên không có thì phần này bị bỏ sót khi tính và tổng hợp",
      fix: `${near ? `gõ \`${near}\`; ` : ""}${
        allowed.length > 0
          ? `${near ? "các tên đã khai báo" : "gõ một trong"}: ${listed(allowed.map(shown), "vi")}`
          : `khai báo \`${value}\` trước khi nêu ở đây`
      }`,
    }),
    en: ({ key, value, allowed, near }) => ({
      message: `${shown(`${key}: ${value}`)} refers to something that is not declared${nearOrAll(near, allowed, "en")}`,
      why: "with a reference to nothing this entry drops out of counts and summaries",
      fix: `${near ? `type \`${near}\`; ` : ""}${
        allowed.length > 0
          ? `${near ? "declared are" : "type one of"} ${listed(allowed.map(shown), "en")}`
          : `declare \`${value}\` before referring to it`
      }`,
    }),
  },
});
