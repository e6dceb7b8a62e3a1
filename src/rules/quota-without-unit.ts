import { dedent } from "../check/example.ts";
import { defineTallyRule } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { vietnameseDate } from "../model/date.ts";
import type { Pack } from "../model/pack.ts";
import { headOf } from "../model/place.ts";
import type { Roster, Unit } from "../model/roster.ts";
import { askedHere } from "./found-parts.ts";
import { inBackticks, listed } from "./listed.ts";

export const quotaWithoutUnit = defineTallyRule({
  id: "DV303",
  name: "quota-without-unit",
  severity: "note",
  docs: {
    what: {
      vi: "Mỗi chỉ tiêu có số lượng được giao cho ít nhất một đơn vị còn hoạt động trong `don-vi.yaml`. Chỉ là ghi chú.",
      en: "Every numbered quota of the guidance belongs to at least one unit of `don-vi.yaml` that is still active. Only a note.",
    },
    why: {
      vi: "Loại đơn vị có thể đã chấm dứt hoạt động, như cấp huyện từ 01/7/2025; khi đó báo cáo ghi “không có đơn vị”, không ghi tỷ lệ.",
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
    if (!isWhole(roster)) return;
    const numbered = quotasWithoutUnits.filter(
      ({ min, max, unitKinds }) => (min ?? max) !== undefined && unitKinds.length > 0,
    );
    // One finding for each kind of unit, not for each of its quotas.
    for (const kinds of new Set(numbered.map(({ unitKinds }) => unitKinds.join(" ")))) {
      const quotas = numbered.filter(({ unitKinds }) => unitKinds.join(" ") === kinds);
      const [quota] = quotas;
      if (!quota || !roster.source) continue;
      const latest = lastOf(roster.units, quota.unitKinds);
      const ended = latest?.to && latest.to.last < asOf ? latest.to.last : undefined;
      const clauses = [...new Set(quotas.map(({ clause }) => clause))].join("; ");
      yield {
        at: latest?.at ?? headOf(roster.source),
        field: `quotas.${quota.id}`,
        facts: {
          ids: inBackticks(quotas.map(({ id }) => id)),
          kinds: quota.unitKinds.map((kind) => labelOf(pack, kind)),
          clauses,
          asOf: vietnameseDate(asOf),
          ended: ended && latest ? { name: latest.name, on: vietnameseDate(ended) } : undefined,
        },
        clause: citation(pack, clauses),
        related: askedHere(pack, ["quotas", pack.quotas.indexOf(quota), "unitKinds"]),
      };
    }
  },

  say: {
    vi: ({ ids, kinds, clauses, asOf, ended }) => ({
      message: `chỉ tiêu ${listed(ids, "vi")} giao cho ${listed(kinds, "vi")}, nhưng ngày ${asOf} không ${ended ? "còn" : "có"} đơn vị nào thuộc loại này hoạt động${ended ? `: ${ended.name} chấm dứt hoạt động sau ngày ${ended.on}` : ""}`,
      why: `${clauses} giao chỉ tiêu cho ${listed(kinds, "vi")}; không có đơn vị thì không tính tỷ lệ`,
      fix: ended
        ? "nếu có đơn vị thay thế thì ghi `thay bằng: [mã đơn vị mới]` ở đơn vị cũ; nếu không thì để nguyên"
        : "nếu danh sách đơn vị còn thiếu thì thêm `- { mã: …, tên: …, loại: … }` vào `don-vi.yaml`; nếu không thì để nguyên",
    }),
    en: ({ ids, kinds, clauses, asOf, ended }) => ({
      message: `${ids.length === 1 ? "quota" : "quotas"} ${listed(ids, "en")} for ${listed(kinds, "en")}: no active unit on ${asOf}${ended ? `: ${ended.name} ended after ${ended.on}` : ""}`,
      why: `${clauses} sets the quota for ${listed(kinds, "en")}; without a unit there is no share to compute`,
      fix: ended
        ? "if another unit took over, write `thay bằng: [its id]` at the old one; otherwise leave it"
        : "if the roster lacks a unit, add `- { mã: …, tên: …, loại: … }` to `don-vi.yaml`; otherwise leave it",
    }),
  },
});

/** A roster that names nobody, or leaves an entry out, has its own finding. */
function isWhole({ units, lost, hasNameless }: Roster): boolean {
  return units.length > 0 && lost.size === 0 && !hasNameless;
}

function labelOf(pack: Pack, kind: string): string {
  return pack.unitKinds.find(({ id }) => id === kind)?.label ?? kind;
}

/** Of the units of some kinds that ended, the one that ended last. */
function lastOf(units: readonly Unit[], kinds: readonly string[]): Unit | undefined {
  return units
    .filter(({ kind, to }) => to !== undefined && kinds.includes(kind))
    .toSorted((a, b) => ((a.to?.last ?? "") > (b.to?.last ?? "") ? -1 : 1))[0];
}
