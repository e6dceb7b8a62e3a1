import { dedent } from "../check/example.ts";
import { defineFolderRule } from "../check/rule.ts";
import { isOnRegister } from "./counted-records.ts";
import { aboutRecord } from "./found-parts.ts";
import { recognisedBefore } from "./recognised-before.ts";
import { sampleRecord } from "./sample-record.ts";

/** Guidance of the years before that of the examples, and a model recognised under it. */
const before = {
  "huong-dan/truoc/guidance.yaml": dedent`
    mã: truoc
    tên: Hướng dẫn giai đoạn trước
    văn bản: { loại: Hướng dẫn, số: 01/HD-VD, ngày: 01/02/2016, cơ quan ban hành: LĐLĐ tỉnh Ví Dụ }
    năm: { từ: 2016, đến: 2020 }
    loại đơn vị: [{ mã: huyen, tên: LĐLĐ huyện, điều khoản: mục 4 }]
    danh sách:
      theo mẫu văn bản: không
      tiêu đề: DANH SÁCH
      trích yếu: ĐĂNG KÝ MÔ HÌNH
      điều khoản: mục 4
      cột: [{ nội dung: tên, tên cột: Tên mô hình, rộng: 100 }]
  `,
  "mo-hinh/cd-dong/nha-tro-2016.md": sampleRecord({
    "hướng dẫn": "truoc",
    "ngày đăng ký": "10/10/2016",
    "trạng thái": "được công nhận",
    "công nhận": "{ ngày: 20/12/2018, số: 45/QĐ-LĐLĐ, cấp: tỉnh }",
  }),
};

export const newThoughRecognised = defineFolderRule({
  id: "DV512",
  name: "new-though-recognised",
  severity: "warning",
  docs: {
    what: {
      vi: "Mô hình đăng ký “mới” không trùng tên với mô hình mà chính đơn vị ấy (hoặc đơn vị đã sáp nhập vào nó) được công nhận theo hướng dẫn của những năm trước. Không xét hồ sơ nháp.",
      en: "A model registered as new has no title for which its unit, or one whose place it took, was recognised under guidance of earlier years. Drafts are not looked at.",
    },
    why: {
      vi: "Mô hình đã được công nhận mà làm tiếp thì nên đăng ký tiếp tục; ghi “mới” thì số mô hình mới trong báo cáo cao hơn thực tế.",
      en: "A recognised model that goes on is to be continued; registered as new, it makes reports count more new models than there are.",
    },
    bad: {
      files: {
        ...before,
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "đăng ký": "mới  # expect: DV512" }),
      },
    },
    good: {
      files: {
        ...before,
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "đăng ký": "tiếp tục",
          "tiếp tục từ": "nha-tro-2016",
        }),
      },
    },
  },

  *find(folder) {
    for (const record of folder.registrations.filter(isOnRegister)) {
      // With `tiếp tục từ` beside it, `mới` is a contradiction with a finding of its own.
      if (record.data.registration !== "new" || record.hasKey("continues")) continue;
      const other = recognisedBefore(record, folder);
      if (!other) continue;
      const { years } = other.pack ?? {};
      yield {
        at: record.placeOf("registration"),
        facts: { id: other.id, years: years && [...new Set([years.from, years.to])].join("–") },
        ...aboutRecord(record),
        related: [
          {
            at: other.placeOf("title"),
            message: { vi: "mô hình đã được công nhận", en: "the model that was recognised" },
          },
        ],
      };
    }
  },

  say: {
    vi: ({ id, years }) => ({
      message: `đăng ký mới trong khi mô hình cùng tên đã được công nhận giai đoạn ${years}, hồ sơ \`${id}\``,
      why: "mô hình đã được công nhận mà làm tiếp thì nên đăng ký tiếp tục; ghi mới thì số mô hình mới cao hơn thực tế",
      fix: `sửa thành \`đăng ký: tiếp tục\` và thêm dòng \`tiếp tục từ: ${id}\`; nếu là mô hình khác thì đặt \`tên\` khác`,
    }),
    en: ({ id, years }) => ({
      message: `registered as new, though a model of this title was recognised in ${years}: \`${id}\``,
      why: "a recognised model that goes on is to be continued; as new it makes the number of new models too high",
      fix: `write \`đăng ký: tiếp tục\` and add the line \`tiếp tục từ: ${id}\`; if it is another model, give it another \`tên\``,
    }),
  },
});
