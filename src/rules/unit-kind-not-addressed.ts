import { dedent } from "../check/example.ts";
import { defineFolderRule } from "../check/rule.ts";
import { statusRank } from "../model/registration.ts";
import { aboutRecord } from "./found-parts.ts";
import { listed } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";

/** The guidance of the example and an older one for associations of another kind. */
const otherGuidance = dedent`
  mã: vi-du-ccb
  tên: Hướng dẫn của Hội
  văn bản: { loại: Hướng dẫn, số: 02/HD-CCB, ngày: 01/03/2021, cơ quan ban hành: Hội CCB tỉnh Ví Dụ }
  năm: { từ: 2021, đến: 2025 }
  loại đơn vị: [{ mã: ccb-xa, tên: Hội CCB xã, điều khoản: mục 3 }]
  danh sách:
    theo mẫu văn bản: không
    tiêu đề: DANH SÁCH
    trích yếu: ĐĂNG KÝ MÔ HÌNH
    điều khoản: mục 3
    cột: [{ nội dung: tên, tên cột: Tên mô hình, rộng: 40 }]
`;

export const unitKindNotAddressed = defineFolderRule({
  id: "DV508",
  name: "unit-kind-not-addressed",
  severity: "warning",
  docs: {
    what: {
      vi: "Đơn vị đăng ký thuộc loại mà hướng dẫn áp dụng. Xét từ trạng thái “đã đăng ký”.",
      en: "A registration comes from a unit of a kind that the guidance addresses. Holds from the status `đã đăng ký` on.",
    },
    why: {
      vi: "Hướng dẫn không áp dụng cho loại đơn vị ấy thì hồ sơ không được tính vào chỉ tiêu hay thời hạn nào; thường là ghi nhầm hướng dẫn.",
      en: "What a unit of another kind registers counts towards no quota and no deadline; mostly the record names the wrong guidance.",
    },
    bad: {
      files: {
        "huong-dan/vi-du-ccb/guidance.yaml": otherGuidance,
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "hướng dẫn": "vi-du-ccb  # expect: DV508" }),
      },
    },
    good: {
      files: {
        "huong-dan/vi-du-ccb/guidance.yaml": otherGuidance,
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "hướng dẫn": "vi-du" }),
      },
    },
  },

  *find({ registrations, roster, packs }) {
    for (const record of registrations) {
      const { pack, data, unitId } = record;
      const unit = roster.byId.get(unitId.toLowerCase());
      const isDraft = statusRank[data.status ?? "draft"] < statusRank.registered;
      if (!unit || !pack || isDraft || pack.unitKinds.length === 0) continue;
      // A kind that no pack knows is a fault of the roster.
      const label = packs
        .flatMap(({ unitKinds }) => unitKinds)
        .find(({ id }) => id === unit.kind)?.label;
      if (label === undefined || pack.unitKinds.some(({ id }) => id === unit.kind)) continue;
      yield {
        at: record.placeOf("guidance"),
        facts: {
          name: unit.name,
          label,
          pack: pack.id,
          kinds: pack.unitKinds.map(({ label: kind }) => kind),
          others: packs.filter(({ unitKinds }) => unitKinds.some(({ id }) => id === unit.kind)),
        },
        ...aboutRecord(record),
        related: [
          { at: unit.at, message: { vi: "đơn vị khai ở đây", en: "the unit stands here" } },
        ],
      };
    }
  },

  say: {
    vi: ({ name, label, pack, kinds, others }) => ({
      message: `hướng dẫn \`${pack}\` không áp dụng cho ${label}, là loại của ${name}`,
      why: `hướng dẫn này áp dụng cho: ${listed(kinds, "vi")}; hồ sơ không được tính vào chỉ tiêu hay thời hạn nào`,
      fix: `nếu ghi nhầm hướng dẫn thì sửa \`hướng dẫn: ${others[0]?.id ?? "…"}\`; nếu danh sách đơn vị ghi nhầm thì sửa \`loại\` của đơn vị trong \`don-vi.yaml\``,
    }),
    en: ({ name, label, pack, kinds, others }) => ({
      message: `the guidance \`${pack}\` does not address ${label}, such as ${name}`,
      why: `it is meant for: ${listed(kinds, "en")}; the record counts towards no quota and no deadline`,
      fix: `if the guidance is the wrong one, write \`hướng dẫn: ${others[0]?.id ?? "…"}\`; if the roster is wrong, correct the unit's \`loại\` in \`don-vi.yaml\``,
    }),
  },
});
