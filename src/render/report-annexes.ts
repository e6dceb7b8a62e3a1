import type { Column, Grid, Row } from "../model/document.ts";
import type { DeadlineLine, PeriodTally, UnitStanding } from "../model/tally.ts";
import { capitalised, quotaFigures, quotaWords } from "./phrases.ts";
import { breakdownCells, breakdownColumns } from "./report-registration.ts";
import { countedBy, withNumbers } from "./report-standing.ts";

const centred = (heading: string, group?: string): Column => ({
  heading,
  group,
  width: 7,
  align: "center",
});

/** Figures of each unit, and the tally's own whole as the last row. */
export function unitGrid(tally: PeriodTally): Grid {
  const rows = tally.byUnit.map((row, index): Row => {
    const more = [row.recognised, row.recognisedEver, row.commended, row.stopped];
    return {
      kind: "cells",
      cells: [index + 1, row.name, ...breakdownCells(row, tally), ...more],
    };
  });
  const { recognised, recognisedEver, commended, stopped } = tally.figures;
  const whole = [
    ...breakdownCells(tally, tally),
    ...[recognised, recognisedEver, commended, stopped],
  ];
  return {
    columns: unitColumns(tally),
    rows: [...rows, { kind: "cells", bold: true, cells: [null, "Tổng cộng", ...whole] }],
  };
}

export function unitColumns(tally: PeriodTally): readonly Column[] {
  return [
    centred("STT"),
    { heading: "Đơn vị", width: 30, align: "left" },
    ...breakdownColumns(tally),
    centred("Trong kỳ", "Công nhận"),
    centred("Lũy kế", "Công nhận"),
    centred("Lượt khen thưởng"),
    centred("Đã dừng"),
  ];
}

/** The states of a deadline in columns; what has no day is done or not. */
const states: readonly (readonly [heading: string, states: readonly DeadlineLine["state"][]])[] = [
  ["Đúng hạn", ["met"]],
  ["Trễ hạn", ["late"]],
  ["Quá hạn chưa thực hiện", ["overdue"]],
  ["Chưa đến hạn", ["open", "due-soon"]],
  ["Không nêu ngày, chưa thực hiện", ["undated"]],
];

/** Quotas and deadlines of each unit: what it has of what it owes, and how many tasks stand how. */
export function standingGrid({ units: { units } }: PeriodTally): Grid {
  const counted = countedBy(withNumbers(units));
  const owing = units.filter(({ quotas, deadlines }) => quotas.length + deadlines.length > 0);
  return {
    columns: [
      centred("STT"),
      { heading: "Đơn vị", width: 30, align: "left" },
      ...counted.map((words) => centred(capitalised(words), "Chỉ tiêu (đã có/được giao)")),
      centred("Còn thiếu"),
      ...states.map(([heading]) => centred(heading, "Số việc có thời hạn")),
    ],
    rows: owing.map((standing, index) => standingRow(standing, { counted, number: index + 1 })),
  };
}

function standingRow(
  { unit, quotas, deadlines }: UnitStanding,
  { counted, number }: { readonly counted: readonly string[]; readonly number: number },
): Row {
  const figures = new Map(
    quotas
      .filter(({ state }) => state !== "none")
      .map((line) => [quotaWords(line.quota), quotaFigures(line)] as const),
  );
  const missing = quotas.reduce((sum, line) => sum + line.missing, 0);
  const tasks = states.map(
    ([, wanted]) => deadlines.filter(({ state }) => wanted.includes(state)).length,
  );
  const cells = [number, unit.name, ...counted.map((words) => figures.get(words) ?? null)];
  return { kind: "cells", cells: [...cells, figures.size > 0 ? missing : null, ...tasks] };
}
