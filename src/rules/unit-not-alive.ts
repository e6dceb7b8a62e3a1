import { dedent } from "../check/example.ts";
import { defineFolderRule } from "../check/rule.ts";
import { daysBetween, type FlexDate, vietnameseDate } from "../model/date.ts";
import { statusRank } from "../model/registration.ts";
import type { Unit } from "../model/roster.ts";
import { aboutRecord } from "./found-parts.ts";
import { inBackticks, listed, plural } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";

const roster = dedent`
  đơn vị:
    - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen, hiệu lực: { đến: 30/06/2025 }, thay bằng: [cd-moi] }
    - { mã: cd-moi, tên: LĐLĐ thành phố Mới, loại: huyen, hiệu lực: { từ: 01/07/2025 } }
`;

export const unitNotAlive = defineFolderRule({
  id: "DV506",
  name: "unit-not-alive",
  severity: "error",
  docs: {
    what: {
      vi: "Ngày đăng ký nằm trong thời gian đơn vị hoạt động (`hiệu lực` trong `don-vi.yaml`). Xét từ trạng thái “đã đăng ký”.",
      en: "A model is registered on a day on which its unit existed (`hiệu lực` in `don-vi.yaml`). Holds from the status `đã đăng ký` on.",
    },
    why: {
      vi: "Hồ sơ thuộc về đơn vị đang hoạt động vào ngày đăng ký; sau khi sắp xếp lại, tên cũ có thể là tên của một đơn vị khác.",
      en: "A record belongs to the unit that existed on the day; after a reorganisation an old name may mean another one.",
    },
    bad: {
      files: {
        "don-vi.yaml": roster,
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "ngày đăng ký": "10/07/2025  # expect: DV506",
        }),
      },
    },
    good: {
      files: {
        "don-vi.yaml": roster,
        "mo-hinh/cd-moi/nha-tro.md": sampleRecord({ "ngày đăng ký": "10/07/2025" }),
      },
    },
  },

  *find({ registrations, roster: { byId, units } }) {
    for (const record of registrations) {
      const { registeredOn, status } = record.data;
      const unit = byId.get(record.unitId.toLowerCase());
      const isDraft = statusRank[status ?? "draft"] < statusRank.registered;
      const outside = unit && registeredOn && !isDraft && outsideLife(unit, registeredOn);
      if (!outside) continue;
      const others = outside.early
        ? units.filter(({ successors }) => successors.some((id) => id.toLowerCase() === unit.id))
        : unit.successors.flatMap((id) => byId.get(id.toLowerCase()) ?? []);
      yield {
        at: record.placeOf("registeredOn"),
        facts: {
          ...outside,
          name: unit.name,
          on: vietnameseDate(registeredOn),
          limit: vietnameseDate(outside.limit),
          others: inBackticks(others.map(({ id }) => id)),
        },
        ...aboutRecord(record),
        related: [
          { at: unit.at, message: { vi: "đơn vị khai ở đây", en: "the unit stands here" } },
        ],
      };
    }
  },

  say: {
    vi: ({ name, on, limit, early, days, others }) => ({
      message: `ngày đăng ký ${on}, ${early ? `sớm hơn ${days} ngày so với ngày ${name} thành lập (${limit})` : `muộn hơn ${days} ngày so với ngày ${name} chấm dứt hoạt động (${limit})`}`,
      why: "hồ sơ phải thuộc về đơn vị đang hoạt động vào ngày đăng ký",
      fix:
        others.length > 0
          ? `nếu ngày đúng thì chuyển hồ sơ sang ${early ? "đơn vị trước đó" : "đơn vị thay thế"}: ${listed(others, "vi")}; nếu không thì sửa \`ngày đăng ký\``
          : "sửa `ngày đăng ký`, hoặc sửa `hiệu lực` của đơn vị trong `don-vi.yaml`",
    }),
    en: ({ name, on, limit, early, days, others }) => ({
      message: `registered on ${on}, ${plural(days, "day")} ${early ? `before ${name} was set up (${limit})` : `after ${name} ended (${limit})`}`,
      why: "a record belongs to a unit that existed on the day of registration",
      fix:
        others.length > 0
          ? `if the date is right, move the record to ${early ? "the unit before it" : "the successor"}: ${listed(others, "en")}; if not, correct \`ngày đăng ký\``
          : "correct `ngày đăng ký`, or the unit's `hiệu lực` in `don-vi.yaml`",
    }),
  },
});

/** How far a day certainly lies outside the life of a unit; `undefined` when it may lie within. */
function outsideLife({ from, to }: Unit, on: FlexDate) {
  if (from && on.last < from.first) {
    return { early: true, limit: from.first, days: daysBetween(on.last, from.first) };
  }
  if (to && on.first > to.last) {
    return { early: false, limit: to.last, days: daysBetween(to.last, on.first) };
  }
  return undefined;
}
