import { dedent } from "../check/example.ts";
import { defineFileRule, faultsOf } from "../check/rule.ts";
import { sampleRecord } from "./sample-record.ts";

export const noFrontMatter = defineFileRule({
  id: "DV003",
  name: "no-front-matter",
  severity: "error",
  docs: {
    what: {
      vi: "Tệp `.md` mở đầu bằng phần khai báo nằm giữa hai dòng `---`.",
      en: "A `.md` file begins with its keys between two lines of `---`.",
    },
    why: {
      vi: "Tên mô hình, lĩnh vực, ngày đăng ký đọc từ phần này; thiếu nó thì hồ sơ không được tính.",
      en: "The title, the field and the date of registration are read from there; without it the record is not counted.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": dedent`
          tên: Khu nhà trọ công nhân tự quản  # expect: DV003
          loại: tập thể
          trạng thái: nháp

          ## Nội dung
          Vận động công nhân thuê trọ tự quản, giữ vệ sinh chung.
        `,
      },
    },
    good: { files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord() } },
  },

  find: (file) => faultsOf(file, "no-front-matter"),

  say: {
    vi: ({ problem }) => ({
      message:
        problem === "absent"
          ? "dòng đầu tệp không phải là `---`, nên tệp không có phần khai báo"
          : "phần khai báo mở bằng `---` nhưng không có dòng `---` thứ hai để đóng lại",
      why: "tên mô hình, lĩnh vực, ngày đăng ký đọc từ phần này; thiếu nó thì hồ sơ chưa được tính",
      fix:
        problem === "absent"
          ? "gõ `---` ở dòng đầu tệp, tiếp theo là các dòng `mục: giá trị`, rồi một dòng `---` nữa"
          : "gõ `---` thành một dòng riêng sau mục cuối cùng, trên dòng `##` đầu tiên",
    }),
    en: ({ problem }) => ({
      message:
        problem === "absent"
          ? "the first line is not `---`, so the file has no front matter"
          : "the front matter opens with `---` but has no second `---` to close it",
      why: "the title, the field and the date of registration are read from there; without it the record is not counted",
      fix:
        problem === "absent"
          ? "type `---` on the first line, then the lines `key: value`, then another line `---`"
          : "type `---` on a line of its own after the last key, above the first `##` line",
    }),
  },
});
