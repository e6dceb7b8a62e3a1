import { vietnameseDate } from "../model/date.ts";
import type { Block, CellValue, Column, Grid, Row } from "../model/document.ts";
import { periodWords } from "../model/period.ts";
import type { Breakdown, PeriodTally } from "../model/tally.ts";
import { modelChart } from "./chart-models.ts";
import {
  capitalised,
  figure,
  kindParts,
  models,
  paragraph,
  registrationParts,
  table,
} from "./phrases.ts";

/** How many were registered, of which sort, in which field. */
export function registrationBlocks(tally: PeriodTally, annex: string): Block[] {
  const { byField, standing } = tally;
  const byKind = standing.total > 1 && byField.length > 0 ? [paragraph(kindByField(tally))] : [];
  const fields: Block[] =
    byField.length === 0
      ? []
      : [table("Số mô hình, điển hình theo lĩnh vực", fieldGrid(tally), "Theo lĩnh vực")];
  return [
    paragraph(inPeriodWords(tally)),
    paragraph(onRegisterWords(tally, annex)),
    ...byKind,
    ...fields,
    ...modelChart(tally),
  ];
}

function inPeriodWords({ period, registered }: PeriodTally): string {
  const when = periodWords(period);
  if (registered.total === 0) {
    return `Trong ${when}, không có mô hình, điển hình nào được đăng ký.`;
  }
  const which = registrationParts(registered);
  return registered.total === 1
    ? `Trong ${when}, có ${models(registered)} được đăng ký (${which}).`
    : `Trong ${when}, có ${models(registered)} được đăng ký: ${which}; ${kindParts(registered)}.`;
}

/** The register on the day, with what became of the rest, so that the figures meet those of the period. */
function onRegisterWords(
  { day, standing, suspended, retired }: PeriodTally,
  annex: string,
): string {
  const until = `Đến ngày ${vietnameseDate(day)}, danh sách đăng ký (${annex})`;
  const sorts = standing.total > 1 ? `: ${kindParts(standing)}` : "";
  const whole =
    standing.total === 0
      ? `${until} chưa có mô hình, điển hình nào.`
      : `${until} có ${models(standing)}${sorts}.`;
  const paused = suspended.length > 0 ? ` Trong đó ${figure(suspended.length)} đang tạm dừng.` : "";
  const gone =
    retired.length > 0
      ? ` Ngoài ra, ${figure(retired.length)} mô hình, điển hình đã đăng ký nhưng không còn hiệu quả, không tính trong danh sách.`
      : "";
  return `${whole}${paused}${gone}`;
}

/** As provincial reports put it: `Tập thể 25 (Văn hóa xã hội 10; …); cá nhân 5 (…).` */
function kindByField({ standing, byField }: PeriodTally): string {
  const told = (["collective", "individual", "unstatedKind"] as const).flatMap((kind) => {
    if (standing[kind] === 0) return [];
    const fields = byField
      .filter(({ standing: own }) => own[kind] > 0)
      .map(({ label, standing: own }) => `${label} ${figure(own[kind])}`);
    return [`${kindNames[kind]} ${figure(standing[kind])} (${fields.join("; ")})`];
  });
  return `${capitalised(told.join("; "))}.`;
}

const kindNames = {
  collective: "mô hình tập thể",
  individual: "điển hình cá nhân",
  unstatedKind: "chưa ghi tập thể hay cá nhân",
} as const;

/** One row per field, and the tally's own whole as the last row. */
function fieldGrid(tally: PeriodTally): Grid {
  return {
    columns: fieldColumns(tally),
    rows: [
      ...tally.byField.map(
        (row, index): Row => ({
          kind: "cells",
          cells: [index + 1, row.label, ...breakdownCells(row, tally)],
        }),
      ),
      {
        kind: "cells",
        bold: true,
        cells: [null, "Tổng cộng", ...breakdownCells(tally, tally)],
      },
    ],
  };
}

export function fieldColumns(tally: PeriodTally): readonly Column[] {
  return [
    { heading: "STT", width: 7, align: "center" },
    { heading: "Lĩnh vực", width: 33, align: "left" },
    ...breakdownColumns(tally),
  ];
}

type Sort = readonly [of: keyof Breakdown, heading: string];

/** Columns of what is registered in a period. What no record leaves unsaid has no column. */
export const registeredSorts: readonly Sort[] = [
  ["total", "Tổng"],
  ["new", "Mới"],
  ["continued", "Tiếp tục"],
  ["unstatedRegistration", "Chưa ghi mới, tiếp tục"],
  ["collective", "Tập thể"],
  ["individual", "Cá nhân"],
  ["unstatedKind", "Chưa ghi loại"],
];
export const standingSorts: readonly Sort[] = [
  ["total", "Tổng"],
  ["collective", "Tập thể"],
  ["individual", "Cá nhân"],
  ["unstatedKind", "Chưa ghi loại"],
];

/** The sorts that have a column. */
export function shownSorts(whole: Breakdown, sorts: readonly Sort[]): readonly (keyof Breakdown)[] {
  return sorts.map(([of]) => of).filter((of) => !of.startsWith("unstated") || whole[of] > 0);
}

/** Columns of what was registered in the period and of what stands at its end. */
export function breakdownColumns({ registered, standing, day }: PeriodTally): readonly Column[] {
  const columns = (group: string, whole: Breakdown, sorts: readonly Sort[]) => {
    const headings = new Map(sorts);
    return shownSorts(whole, sorts).map((of): Column => {
      return { heading: headings.get(of) ?? "", group, width: 9, align: "center" };
    });
  };
  return [
    ...columns("Đăng ký trong kỳ", registered, registeredSorts),
    ...columns(`Trong danh sách đến ${vietnameseDate(day)}`, standing, standingSorts),
  ];
}

/** The figures of those columns for a part of the whole. */
export function breakdownCells(
  part: Readonly<Record<"registered" | "standing", Breakdown>>,
  whole: PeriodTally,
): readonly CellValue[] {
  return [
    ...shownSorts(whole.registered, registeredSorts).map((of) => part.registered[of]),
    ...shownSorts(whole.standing, standingSorts).map((of) => part.standing[of]),
  ];
}
