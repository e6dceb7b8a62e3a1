import { dedent } from "../check/example.ts";
import { defineFileRule, faultsOf } from "../check/rule.ts";
import { placeIn, spanOf } from "../model/place.ts";
import { shown } from "./shown.ts";

export const repeatedId = defineFileRule({
  id: "DV904",
  name: "repeated-id",
  severity: "error",
  docs: {
    what: {
      vi: "Trong một danh sách của bộ hướng dẫn hoặc danh sách đơn vị, mỗi mã chỉ dùng một lần.",
      en: "Within one list of the guidance or the roster, every id is used once.",
    },
    why: {
      vi: "Hai đơn vị trùng mã thì hồ sơ của hai bên bị tính lẫn vào nhau.",
      en: "The records of two units with one id are counted together.",
    },
    bad: {
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen }
            - { mã: cd-dong, tên: LĐLĐ huyện Đông Hải, loại: huyen }  # expect: DV904
        `,
      },
    },
    good: {
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen }
            - { mã: cd-dong-hai, tên: LĐLĐ huyện Đông Hải, loại: huyen }
        `,
      },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "repeated-id")) {
      const { value, first } = facts;
      const message = { vi: "dùng lần đầu ở đây", en: "first used here" };
      const there = first.end > 0 ? placeIn(file.source, first) : undefined;
      const related = there ? [{ at: there, message }] : [];
      yield { at, facts: { value, line: there && spanOf(there).line }, related };
    }
  },

  say: {
    vi: ({ value, line }) => ({
      message: `mã ${shown(value)} đã dùng ở ${line ? `dòng ${line}` : "phía trên"}`,
      why: "hai phần trùng mã thì bị tính lẫn vào nhau; phần sau chưa được dùng",
      fix: `đổi mã của phần sau, ví dụ \`${value}-2\`; nếu là một thì xóa bớt`,
    }),
    en: ({ value, line }) => ({
      message: `id ${shown(value)} is already used ${line ? `on line ${line}` : "above"}`,
      why: "two entries with one id are counted together; the later one is not used",
      fix: `give the later one another id, such as \`${value}-2\`; delete it if they are the same`,
    }),
  },
});
