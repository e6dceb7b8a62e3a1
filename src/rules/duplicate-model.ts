import { defineFolderRule } from "../check/rule.ts";
import type { Registration } from "../model/registration.ts";
import { foldedTitle } from "../model/text.ts";
import { byRegistration, isOnRegister } from "./counted-records.ts";
import { aboutRecord } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";

export const duplicateModel = defineFolderRule({
  id: "DV505",
  name: "duplicate-model",
  severity: "warning",
  docs: {
    what: {
      vi: "Trong một đơn vị và một hướng dẫn không có hai hồ sơ cùng tên mô hình (không kể chữ hoa, dấu ngoặc kép, cách đặt dấu thanh như “hoà”, “hòa”). Không xét hồ sơ nháp và hồ sơ không còn hiệu quả.",
      en: "One unit has no two records of one title under one guidance, case, quotes and the place of tone marks aside. Drafts and retired models are not looked at.",
    },
    why: {
      vi: "Một mô hình đăng ký hai lần chỉ tính là một khi xét chỉ tiêu; hồ sơ đăng ký sau không được tính.",
      en: "A model registered twice counts once towards the quota; the later record is left out.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord(),
        "mo-hinh/cd-dong/nha-tro-2.md": sampleRecord({
          tên: "KHU NHÀ TRỌ CÔNG NHÂN TỰ QUẢN  # expect: DV505",
          "ngày đăng ký": "12/06/2021",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord(),
        "mo-hinh/cd-dong/tu-sach.md": sampleRecord({ tên: "Tủ sách khu nhà trọ" }),
      },
    },
  },

  *find({ registrations }) {
    const first = new Map<string, Registration>();
    for (const record of registrations.toSorted(byRegistration)) {
      const { data, pack, unitId } = record;
      const name = foldedTitle(data.title ?? "");
      if (!pack || name === "" || !isOnRegister(record)) continue;
      const key = `${pack.id} ${unitId.toLowerCase()} ${name}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, record);
        continue;
      }
      yield {
        at: record.placeOf("title"),
        facts: { title: data.title ?? "", other: other.source.path },
        ...aboutRecord(record),
        related: [
          {
            at: other.placeOf("title"),
            message: { vi: "hồ sơ được tính", en: "the record that counts" },
          },
        ],
      };
    }
  },

  say: {
    vi: ({ title, other }) => ({
      message: `mô hình “${title}” đã đăng ký ở \`${other}\``,
      why: "cùng đơn vị, cùng hướng dẫn, cùng tên thì chỉ tính là một mô hình; hồ sơ này không được tính vào chỉ tiêu",
      fix: "nếu là một mô hình thì gộp hai tệp làm một, ghi các nơi nhân rộng vào `điểm nhân rộng`; nếu là hai thì đặt `tên` khác nhau",
    }),
    en: ({ title, other }) => ({
      message: `the model “${title}” is already registered in \`${other}\``,
      why: "one unit, one guidance and one title make one model; this record does not count towards the quota",
      fix: "if it is one model, join the two files and list its places as `điểm nhân rộng`; if there are two, give each its own `tên`",
    }),
  },
});
