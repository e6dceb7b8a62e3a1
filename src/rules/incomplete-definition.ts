import { dedent } from "../check/example.ts";
import { defineFileRule, faultsOf } from "../check/rule.ts";
import { shown } from "./shown.ts";
import { lineAt } from "./yaml-line.ts";

export const incompleteDefinition = defineFileRule({
  id: "DV902",
  name: "incomplete-definition",
  severity: "error",
  docs: {
    what: {
      vi: "Bộ hướng dẫn, danh sách đơn vị và `danvan.yaml` có đủ các mục bắt buộc: mã, tên, loại, điều khoản …",
      en: "Guidance, roster and `danvan.yaml` have every key that they cannot do without: id, name, kind, clause …",
    },
    why: {
      vi: "Thiếu một mục bắt buộc thì cả phần chứa nó bị bỏ qua: đơn vị không được tính, chỉ tiêu không được xét.",
      en: "The whole entry is passed over: a unit is not counted, a quota is not checked.",
    },
    bad: {
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - { mã: ldld-tinh, tên: LĐLĐ tỉnh Ví Dụ, loại: tinh }
            - { mã: cd-dong, loại: huyen }  # expect: DV902
        `,
      },
    },
    good: {
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - { mã: ldld-tinh, tên: LĐLĐ tỉnh Ví Dụ, loại: tinh }
            - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen }
        `,
      },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "absent")) {
      const { key, path } = facts;
      const line = path.includes(".") ? lineAt(at) : undefined;
      yield { at, facts: { key, line, isClause: path.endsWith(".clause") } };
    }
  },

  say: {
    vi: ({ key, line, isClause }) => ({
      message: `${line ? `phần ${shown(line)}` : "tệp"} thiếu mục \`${key}\``,
      why: isClause
        ? "mỗi phần của bộ hướng dẫn dẫn một điều khoản để người đọc tra lại; thiếu thì phần này bị bỏ qua"
        : `thiếu mục bắt buộc thì ${line ? "cả phần này bị bỏ qua" : "tệp chưa dùng được đầy đủ"}`,
      fix: `thêm \`${key}: ${isClause ? "mục 2.1" : "…"}\``,
    }),
    en: ({ key, line, isClause }) => ({
      message: `${line ? shown(line) : "the file"} lacks \`${key}\``,
      why: isClause
        ? "every entry of the guidance cites its clause, so that readers can look it up; without one it is passed over"
        : `without a key that it needs ${line ? "the whole entry is passed over" : "the file cannot be used in full"}`,
      fix: `add \`${key}: ${isClause ? "mục 2.1" : "…"}\``,
    }),
  },
});
