import { defineFolderRule } from "../check/rule.ts";
import { aboutRecord } from "./found-parts.ts";
import { plural } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";
import { similarModels } from "./similar-models.ts";

export const similarModel = defineFolderRule({
  id: "DV509",
  name: "similar-model",
  severity: "warning",
  docs: {
    what: {
      vi: "Không có hai mô hình tên gần giống nhau: khác không quá 12% số chữ cái, tên từ 12 chữ cái trở lên, trong một đơn vị, giữa các đơn vị hay giữa các hướng dẫn; trùng hẳn tên với đơn vị khác cũng được nhắc. Khác số (xóm 2, xóm 3) hay khác địa danh là hai mô hình. Không xét hồ sơ nháp, hồ sơ không còn hiệu quả và hồ sơ tiếp tục của chính mô hình ấy.",
      en: "No two models have nearly one title: at most 12 % of the letters differ, in titles of 12 letters and more, within a unit, across units or across guidance; one title in two units is told as well. Other numbers (“xóm 2”, “xóm 3”) or place names make other models. Drafts, retired models and a model's own continuation are not looked at.",
    },
    why: {
      vi: "Tên gõ lệch vài chữ thường là một mô hình ghi hai lần: báo cáo tính thành hai.",
      en: "Titles a few letters apart are mostly one model typed twice, and reports count two.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord(),
        "mo-hinh/cd-tay/nha-tro-2.md": sampleRecord({
          tên: "Khu nhà trọ công nhân tư quản  # expect: DV509",
          "ngày đăng ký": "12/06/2021",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ tên: "Khu nhà trọ tự quản xóm 2" }),
        "mo-hinh/cd-tay/nha-tro-3.md": sampleRecord({ tên: "Khu nhà trọ tự quản xóm 3" }),
      },
    },
  },

  *find(folder) {
    for (const { record, other, characters } of similarModels(folder)) {
      yield {
        at: record.placeOf("title"),
        facts: { title: other.data.title ?? "", path: other.source.path, characters },
        ...aboutRecord(record),
        related: [
          {
            at: other.placeOf("title"),
            message: { vi: "mô hình có tên ấy", en: "the model of that title" },
          },
        ],
      };
    }
  },

  say: {
    vi: ({ title, path, characters }) => ({
      message: `${characters === 0 ? "trùng tên" : "tên gần giống"} mô hình “${title}” ở \`${path}\`${characters === 0 ? "" : `, chỉ khác ${characters} ký tự`}`,
      why: "một mô hình ghi thành hai tên thì báo cáo tính thành hai",
      fix: "nếu là một mô hình thì giữ một hồ sơ, ghi các nơi nhân rộng vào `điểm nhân rộng`; nếu là hai thì đặt `tên` cho phân biệt, ví dụ thêm địa danh",
    }),
    en: ({ title, path, characters }) => ({
      message: `the title is ${characters === 0 ? "the same as" : `${plural(characters, "character")} away from`} that of “${title}” in \`${path}\``,
      why: "one model under two titles is counted as two",
      fix: "if it is one model, keep one record and list its places as `điểm nhân rộng`; if there are two, tell them apart in `tên`, by the place for instance",
    }),
  },
});
