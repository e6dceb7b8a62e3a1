import { vietnameseDate } from "../model/date.ts";
import type { CellValue, Column, Row } from "../model/document.ts";
import type { DeadlineState, PeriodTally, QuotaState } from "../model/tally.ts";
import { taskWords } from "../model/task.ts";
import { checkLabel, type FigureSheet, type Formula, firstRowOf, verdict } from "./figure-sheet.ts";
import { cellName, checkFormula, rangeName } from "./formula.ts";
import { capitalised, quotaWords } from "./phrases.ts";

const column = (heading: string, width: number, align: Column["align"] = "center"): Column => ({
  heading,
  width,
  align,
});

const columns: readonly Column[] = [
  column("STT", 5),
  column("Đơn vị", 20, "left"),
  column("Nội dung", 26, "left"),
  column("Loại", 8),
  column("Được giao", 6),
  column("Đã có", 6),
  column("Còn thiếu", 6),
  column("Hạn", 8),
  column("Ngày thực hiện", 8),
  column("Số ngày trễ", 6),
  column("Tình trạng", 12, "left"),
];
/** Columns of the quotas' figures, from 0. */
const [required, actual, missing] = [4, 5, 6];

const quotaStates: Readonly<Record<QuotaState, string>> = {
  met: "Đạt",
  short: "Chưa đạt",
  over: "Vượt số nhiều nhất",
  none: "Không nêu số",
};
const deadlineStates: Readonly<Record<DeadlineState, string>> = {
  met: "Đúng hạn",
  late: "Trễ hạn",
  overdue: "Quá hạn chưa thực hiện",
  "due-soon": "Sắp đến hạn",
  open: "Chưa đến hạn",
  undated: "Không nêu ngày, chưa thực hiện",
};

interface Line {
  readonly required: number;
  readonly actual: number;
  readonly missing: number;
  readonly cells: readonly CellValue[];
  readonly isQuota: boolean;
}

/** One row for each quota and each deadline of each unit, to be filtered; then what is lacking in all. */
export function standingSheet(tally: PeriodTally): FigureSheet {
  const lines = linesOf(tally);
  const first = firstRowOf({ columns });
  const last = Math.max(first, first + lines.length - 1);
  const shown = Math.max(1, lines.length);
  const sum = (key: "required" | "actual" | "missing") =>
    lines.reduce((total, line) => total + line[key], 0);
  const owed = lines.reduce((total, line) => total + Math.max(0, line.required - line.actual), 0);
  const none: Row = { kind: "cells", cells: columns.map(() => null) };
  const whole = [null, "Tổng cộng", null, null, sum("required"), sum("actual"), sum("missing")];
  const check = [null, checkLabel, null, null, null, null, verdict(sum("missing"), owed)];
  const rows: Row[] = [
    ...lines.map(({ cells }, index): Row => ({ kind: "cells", cells: [index + 1, ...cells] })),
    ...(lines.length === 0 ? [none] : []),
    { kind: "cells", cells: whole, bold: true },
    { kind: "cells", cells: check },
  ];
  const range = (at: number) => rangeName(at + 1, [first, last]);
  const cell = (row: number, at: number) => cellName({ row: first + row, column: at + 1 });
  const lacking = `SUMPRODUCT((${range(required)}>${range(actual)})*(${range(required)}-${range(actual)}))`;
  const formulas: Formula[] = [
    ...lines.flatMap(({ isQuota }, row) =>
      isQuota
        ? [{ row, column: missing, text: `MAX(0,${cell(row, required)}-${cell(row, actual)})` }]
        : [],
    ),
    ...[required, actual, missing].map((at) => ({
      row: shown,
      column: at,
      text: `SUM(${range(at)})`,
    })),
    { row: shown + 1, column: missing, text: checkFormula(cell(shown, missing), lacking) },
  ];
  return {
    id: "standing",
    name: "Chỉ tiêu - thời hạn",
    title: `TÌNH HÌNH THỰC HIỆN CHỈ TIÊU, THỜI HẠN ĐẾN NGÀY ${vietnameseDate(tally.day)}`,
    grid: { columns, rows },
    formulas,
    filteredRows: shown,
  };
}

function linesOf({ units: { units } }: PeriodTally): Line[] {
  return units.flatMap(({ unit, quotas, deadlines }): Line[] => [
    ...quotas.map((line): Line => {
      const { quota, state, actual: has, missing: lacks, due, unreadable } = line;
      const doubt = unreadable.length > 0 ? " (chưa chắc chắn)" : "";
      const least = quota.min ?? null;
      const most = quota.max === undefined ? "" : ` (nhiều nhất ${quota.max})`;
      const name = capitalised(quotaWords(quota)) + most;
      return {
        isQuota: least !== null,
        required: least ?? 0,
        // Without a number to reach, what there is would be summed beside nothing.
        actual: has,
        missing: lacks,
        cells: [
          unit.name,
          name,
          "Chỉ tiêu",
          least,
          has,
          lacks,
          vietnameseDate(due),
          null,
          null,
          quotaStates[state] + doubt,
        ],
      };
    }),
    ...deadlines.map((line): Line => {
      const { due, doneOn, days, state } = line;
      const late = state === "late" || state === "overdue" ? (days ?? null) : null;
      return {
        isQuota: false,
        required: 0,
        actual: 0,
        missing: 0,
        cells: [
          unit.name,
          capitalised(taskWords(line)),
          "Thời hạn",
          null,
          null,
          null,
          due ? vietnameseDate(due) : null,
          doneOn ? vietnameseDate(doneOn) : null,
          late,
          deadlineStates[state],
        ],
      };
    }),
  ]);
}
