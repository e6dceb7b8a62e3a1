import { vietnameseDate } from "../model/date.ts";
import type { Block } from "../model/document.ts";
import type { Breakdown, PeriodTally } from "../model/tally.ts";
import { chartBlock, mostRows } from "./chart-words.ts";
import { figure } from "./phrases.ts";

interface Counted {
  readonly label: string;
  readonly standing: Breakdown;
}

/** Models on the register by field and kind; nothing when there are none. */
export function modelChart({ byField, standing, day }: PeriodTally): Block[] {
  if (standing.total === 0) return [];
  const isParted = byField.length > 0;
  const whole: Counted = { label: "Mô hình, điển hình", standing };
  const rows = isParted ? withRestSummed(byField) : [whole];
  const caption = `Mô hình, điển hình theo ${isParted ? "lĩnh vực và loại" : "loại"}, đến ${vietnameseDate(day)}`;
  return [
    chartBlock(caption, {
      kind: "bars",
      parts: [
        { label: "mô hình tập thể", look: "solid" },
        { label: "điển hình cá nhân", look: "striped" },
        { label: "chưa ghi loại", look: "dotted" },
      ],
      numbered: true,
      rows: rows.map(({ label, standing: { total, collective, individual, unstatedKind } }) => ({
        label,
        values: [collective, individual, unstatedKind],
        note: figure(total),
      })),
    }),
  ];
}

/** The largest fields, and all others as one row, so that the rows still add up to the whole. */
function withRestSummed(fields: readonly Counted[]): readonly Counted[] {
  if (fields.length <= mostRows) return fields;
  const bySize = fields.toSorted((a, b) => b.standing.total - a.standing.total);
  const others = bySize.slice(mostRows - 1).map(({ standing }) => standing);
  const sum = (part: keyof Breakdown) => others.reduce((total, each) => total + each[part], 0);
  const standing: Breakdown = {
    total: sum("total"),
    new: sum("new"),
    continued: sum("continued"),
    unstatedRegistration: sum("unstatedRegistration"),
    collective: sum("collective"),
    individual: sum("individual"),
    unstatedKind: sum("unstatedKind"),
  };
  const rest = { label: `${figure(others.length)} lĩnh vực còn lại`, standing };
  return [...bySize.slice(0, mostRows - 1), rest];
}
