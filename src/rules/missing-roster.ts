import { defineFolderRule } from "../check/rule.ts";
import { headOf } from "../model/place.ts";

export const missingRoster = defineFolderRule({
  id: "DV907",
  name: "missing-roster",
  severity: "error",
  docs: {
    what: {
      vi: "Thư mục hồ sơ có tệp `don-vi.yaml` liệt kê các đơn vị.",
      en: "A folder of records has a `don-vi.yaml` that lists its units.",
    },
    why: {
      vi: "Chỉ tiêu và thời hạn được tính theo danh sách đơn vị; không có danh sách thì đơn vị chưa gửi gì sẽ bị bỏ sót.",
      en: "Quotas and deadlines are counted over the roster; without it a unit that sent nothing would show nowhere.",
    },
    bad: { files: { "don-vi.yaml": "# expect: DV907" } },
    good: {
      files: { "don-vi.yaml": "đơn vị:\n  - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen }\n" },
    },
  },

  *find({ roster, files }) {
    // One that is there but cannot be read is another finding.
    if (roster.source || files.length === 0 || files.some(({ role }) => role === "roster")) return;
    yield { at: headOf({ path: "don-vi.yaml", text: "", wasNfc: true }), facts: undefined };
  },

  say: {
    vi: () => ({
      message: "thư mục này không có tệp `don-vi.yaml`",
      why: "chỉ tiêu và thời hạn được tính theo danh sách đơn vị, kể cả đơn vị chưa gửi gì",
      fix: "tạo tệp `don-vi.yaml` với dòng đầu `đơn vị:`, rồi mỗi đơn vị một dòng `- { mã: …, tên: …, loại: … }`",
    }),
    en: () => ({
      message: "this folder has no `don-vi.yaml`",
      why: "quotas and deadlines are counted over the roster, units that sent nothing included",
      fix: "make `don-vi.yaml` with `đơn vị:` as its first line, then a line `- { mã: …, tên: …, loại: … }` for each unit",
    }),
  },
});
