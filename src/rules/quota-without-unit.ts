import { dedent } from "../check/example.ts";
import { defineTallyRule } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { vietnameseDate } from "../model/date.ts";
import { headOf } from "../model/place.ts";
import { askedHere } from "./found-parts.ts";
import { listed } from "./listed.ts";

export const quotaWithoutUnit = defineTallyRule({
  id: "DV303",
  name: "quota-without-unit",
  severity: "note",
  docs: {
    what: {
      vi: "Chỉ tiêu có số của hướng dẫn thuộc về ít nhất một đơn vị còn hoạt động trong `don-vi.yaml`. Chỉ là lưu ý.",
      en: "Every numbered quota of the guidance belongs to at least one unit of `don-vi.yaml` that is still active. Only a note.",
    },
    why: {
      vi: "Loại đơn vị có thể đã thôi hoạt động, như cấp huyện từ 01/7/2025; khi đó báo cáo ghi “không có đơn vị”, không ghi tỷ lệ.",
      en: "A kind of unit may have ended, as districts did on 1 July 2025; reports then say “no active unit”, not a percentage.",
    },
    bad: {
      asOf: "2025-08-01",
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen, hiệu lực: { đến: 30/06/2025 } }  # expect: DV303
            - { mã: cd-y-te, tên: Công đoàn ngành Y tế, loại: nganh }
        `,
      },
    },
    good: {
      asOf: "2025-06-30",
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen, hiệu lực: { đến: 30/06/2025 } }
            - { mã: cd-y-te, tên: Công đoàn ngành Y tế, loại: nganh }
        `,
      },
    },
  },

  *find({ standing: { pack, asOf, quotasWithoutUnits }, folder: { roster } }) {
    for (const quota of quotasWithoutUnits) {
      const numbered = quota.min !== undefined || quota.max !== undefined;
      if (!numbered || quota.unitKinds.length === 0 || !roster.source) continue;
      const [latest] = roster.units
        .filter(({ kind, to }) => to !== undefined && quota.unitKinds.includes(kind))
        .toSorted((a, b) => ((a.to?.last ?? "") > (b.to?.last ?? "") ? -1 : 1));
      const ended = latest?.to && latest.to.last < asOf;
      const kinds = quota.unitKinds.map(
        (kind) => pack.unitKinds.find(({ id }) => id === kind)?.label ?? kind,
      );
      yield {
        at: latest?.at ?? headOf(roster.source),
        facts: {
          id: quota.id,
          kinds,
          clause: quota.clause,
          asOf: vietnameseDate(asOf),
          ended: ended && latest.to ? { name: latest.name, on: vietnameseDate(latest.to.last) } : undefined,
        },
        clause: citation(pack, quota.clause),
        related: askedHere(pack, ["quotas", pack.quotas.indexOf(quota), "unitKinds"]),
      };
    }
  },

  say: {
    vi: ({ id, kinds, clause, asOf, ended }) => ({
      message: `chỉ tiêu \`${id}\` của ${listed(kinds, "vi")} không có đơn vị nào đang hoạt động ngày ${asOf}${ended ? `: ${ended.name} thôi hoạt động sau ${ended.on}` : ""}`,
      why: `${clause} giao chỉ tiêu cho ${listed(kinds, "vi")}; không có đơn vị thì không tính tỷ lệ`,
      fix: ended
        ? "nếu có đơn vị thay thế thì ghi `thay bằng: [mã đơn vị mới]` ở đơn vị cũ; nếu không thì để nguyên"
        : "nếu sổ còn thiếu đơn vị thì thêm `- { mã: …, tên: …, loại: … }` vào `don-vi.yaml`; nếu không thì để nguyên",
    }),
    en: ({ id, kinds, clause, asOf, ended }) => ({
      message: `quota \`${id}\` for ${listed(kinds, "en")} has no active unit on ${asOf}${ended ? `: ${ended.name} ended after ${ended.on}` : ""}`,
      why: `${clause} sets the quota for ${listed(kinds, "en")}; without a unit there is no share to compute`,
      fix: ended
        ? "if another unit took over, write `thay bằng: [its id]` at the old one; otherwise leave it"
        : "if the roster lacks a unit, add `- { mã: …, tên: …, loại: … }` to `don-vi.yaml`; otherwise leave it",
    }),
  },
});
