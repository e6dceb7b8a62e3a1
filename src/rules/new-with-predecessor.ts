import { defineRecordRule } from "../check/rule.ts";
import { aboutRecord, typedAt } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";

export const newWithPredecessor = defineRecordRule({
  id: "DV513",
  name: "new-with-predecessor",
  severity: "error",
  docs: {
    what: {
      vi: "Hồ sơ đăng ký “mới” không có `tiếp tục từ`. Xét ở mọi trạng thái.",
      en: "A record registered as new has no `tiếp tục từ`. Holds at every status.",
    },
    why: {
      vi: "Vừa mới vừa tiếp tục thì không biết đánh dấu vào cột nào của danh sách, tính vào số nào của báo cáo.",
      en: "Of a model both new and continued nobody can tell which column to tick and which number to add it to.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro-2016.md": sampleRecord({
          tên: "Nhà trọ văn hóa",
          "ngày đăng ký": "01/06/2021",
        }),
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "tiếp tục từ": "nha-tro-2016  # expect: DV513",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro-2016.md": sampleRecord({
          tên: "Nhà trọ văn hóa",
          "ngày đăng ký": "01/06/2021",
        }),
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "đăng ký": "tiếp tục",
          "tiếp tục từ": "nha-tro-2016",
        }),
      },
    },
  },

  *find(record) {
    const { registration, continues } = record.data;
    // A `tiếp tục từ` that is blank or cannot be read has its own finding.
    if (registration !== "new" || continues === undefined) return;
    yield {
      at: record.placeOf("continues"),
      facts: { typed: typedAt(record.placeOf("registration")), continues },
      ...aboutRecord(record),
      related: [
        {
          at: record.placeOf("registration"),
          message: { vi: "ở đây ghi là đăng ký mới", en: "here it is registered as new" },
        },
      ],
    };
  },

  say: {
    vi: ({ typed, continues }) => ({
      message: `hồ sơ ghi ${shown(`đăng ký: ${typed}`)} mà lại có ${shown(`tiếp tục từ: ${continues}`)}`,
      why: "vừa mới vừa tiếp tục thì không biết đánh dấu cột nào của danh sách, tính vào số nào của báo cáo",
      fix: "làm tiếp mô hình trước thì sửa thành `đăng ký: tiếp tục`; mô hình mới thì bỏ dòng `tiếp tục từ`",
    }),
    en: ({ typed, continues }) => ({
      message: `${shown(`đăng ký: ${typed}`)} stands beside ${shown(`tiếp tục từ: ${continues}`)}`,
      why: "of a model both new and continued nobody can tell which column to tick and which number to add it to",
      fix: "if it goes on with an earlier model, write `đăng ký: tiếp tục`; if it is new, remove the line `tiếp tục từ`",
    }),
  },
});
