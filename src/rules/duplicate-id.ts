import { defineFolderRule } from "../check/rule.ts";
import type { Registration } from "../model/registration.ts";
import { aboutRecord } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";

export const duplicateId = defineFolderRule({
  id: "DV503",
  name: "duplicate-id",
  severity: "error",
  docs: {
    what: {
      vi: "Mỗi hồ sơ có một mã riêng trong cả thư mục. Không ghi `mã` thì mã là tên tệp.",
      en: "Every record has an id of its own in the whole folder. Without `mã` the id is the file's name.",
    },
    why: {
      vi: "Lịch sử, `tiếp tục từ` và văn bản in ra đều tra hồ sơ theo mã; hai hồ sơ trùng mã sẽ lẫn vào nhau.",
      en: "History, `tiếp tục từ` and printed files find records by id; two records with one id get mixed up.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord(),
        "mo-hinh/cd-tay/nha-tro.md": sampleRecord({
          tên: "Nhà trọ an toàn  # expect: DV503",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord(),
        "mo-hinh/cd-tay/nha-tro.md": sampleRecord({
          mã: "cd-tay-nha-tro",
          tên: "Nhà trọ an toàn",
        }),
      },
    },
  },

  *find({ registrations }) {
    const first = new Map<string, Registration>();
    for (const record of registrations) {
      const id = record.id.toLowerCase();
      const other = first.get(id);
      if (!other) {
        first.set(id, record);
        continue;
      }
      yield {
        at: record.placeOf("id"),
        facts: {
          id: record.id,
          other: other.source.path,
          own: `${record.unitId}-${id}`,
          byFile: !record.hasKey("id"),
        },
        ...aboutRecord(record),
        related: [
          {
            at: other.placeOf("id"),
            message: { vi: "hồ sơ trước có cùng mã", en: "the other record with this id" },
          },
        ],
      };
    }
  },

  say: {
    vi: ({ id, other, own, byFile }) => ({
      message: `mã \`${id}\`${byFile ? " (lấy theo tên tệp)" : ""} đã dùng ở \`${other}\``,
      why: "lịch sử, `tiếp tục từ` và văn bản in ra đều tra hồ sơ theo mã, nên mỗi mã chỉ thuộc một hồ sơ",
      fix: `${byFile ? "thêm" : "sửa thành"} \`mã: ${own}\`; nếu là cùng một hồ sơ chép thành hai tệp thì xóa bớt một tệp`,
    }),
    en: ({ id, other, own, byFile }) => ({
      message: `the id \`${id}\`${byFile ? " (from the file's name)" : ""} is taken by \`${other}\``,
      why: "history, `tiếp tục từ` and printed files find records by id, so an id belongs to one record",
      fix: `${byFile ? "add" : "write"} \`mã: ${own}\`; if one record was copied into two files, delete one of them`,
    }),
  },
});
