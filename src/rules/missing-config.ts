import { dedent } from "../check/example.ts";
import { defineFolderRule } from "../check/rule.ts";
import { headOf } from "../model/place.ts";

export const missingConfig = defineFolderRule({
  id: "DV901",
  name: "missing-config",
  severity: "error",
  docs: {
    what: {
      vi: "Thư mục hồ sơ có tệp `danvan.yaml` ghi tên tổ chức và bộ hướng dẫn đang dùng.",
      en: "A folder of records has a `danvan.yaml` that names the organisation and its guidance.",
    },
    why: {
      vi: "Không có tệp này thì không biết xét hồ sơ theo hướng dẫn nào.",
      en: "Without it nobody can tell by which guidance the records are judged.",
    },
    bad: { files: { "danvan.yaml": "# expect: DV901" } },
    good: {
      files: {
        "danvan.yaml": dedent`
          tổ chức: Liên đoàn Lao động tỉnh Ví Dụ
          hướng dẫn: vi-du
        `,
      },
    },
  },

  *find({ config, files }) {
    // One that is there but cannot be read is another finding.
    if (config.source || files.length === 0 || files.some(({ role }) => role === "config")) return;
    yield { at: headOf({ path: "danvan.yaml", text: "", wasNfc: true }), facts: undefined };
  },

  say: {
    vi: () => ({
      message: "thư mục này không có tệp `danvan.yaml`",
      why: "không có tệp này thì không biết xét hồ sơ theo hướng dẫn nào",
      fix: "tạo tệp `danvan.yaml` với hai dòng `tổ chức: …` và `hướng dẫn: …`; nếu hồ sơ ở thư mục khác thì chạy lại với `-C <thư mục>`",
    }),
    en: () => ({
      message: "this folder has no `danvan.yaml`",
      why: "without it nobody can tell by which guidance the records are judged",
      fix: "make `danvan.yaml` with two lines, `tổ chức: …` and `hướng dẫn: …`; if the records lie elsewhere, run again with `-C <folder>`",
    }),
  },
});
