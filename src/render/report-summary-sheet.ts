import { vietnameseDate } from "../model/date.ts";
import type { CellValue, Row } from "../model/document.ts";
import { periodWords } from "../model/period.ts";
import type { Breakdown, PeriodTally } from "../model/tally.ts";
import { type FigureSheet, type Formula, firstRowOf, verdict } from "./figure-sheet.ts";
import { cellName, checkFormula } from "./formula.ts";
import { capitalised } from "./phrases.ts";
import { kinds, type ListCounts, sorts } from "./report-list.ts";

/** A figure, the expression that counts it from the list, and what it should be the sum of. */
interface Line {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly counted?: string | undefined;
  /** Ids of the lines that make it up. */
  readonly isTotal?: boolean;
}

interface Check {
  readonly label: string;
  readonly parts: readonly string[];
  readonly whole: string;
}

const summarySheetName = "Tổng hợp";

/** Lines of what is unstated that are left out where there is nothing to say. */
const unstated = /-(?:sort|kind)$/;

const columns = [
  { heading: "STT", width: 8, align: "center" },
  { heading: "Nội dung", width: 62, align: "left" },
  { heading: "Số liệu", width: 30, align: "center" },
] as const;

/** The figures of the report one below the other, then whether the parts make up the wholes. */
export function summarySheet(tally: PeriodTally, counts: ListCounts): FigureSheet {
  const lines = linesOf(tally, counts).filter(({ id, value }) => value > 0 || !unstated.test(id));
  const checks = checksOf(lines);
  const first = firstRowOf({ columns });
  const at = (id: string) => {
    const row = lines.findIndex((line) => line.id === id);
    return { cell: cellName({ row: first + row, column: 3 }), value: lines[row]?.value ?? 0 };
  };
  const rows: Row[] = [
    ...lines.map(({ label, value, isTotal = false }, index) =>
      row([index + 1, label, value], isTotal),
    ),
    { kind: "group", text: "Kiểm tra: cộng các phần = tổng" },
    ...checks.map(({ label, parts, whole }, index) => {
      const sum = parts.reduce((total, id) => total + at(id).value, 0);
      return row([lines.length + index + 1, label, verdict(sum, at(whole).value)], false);
    }),
  ];
  const formulas: Formula[] = [
    ...lines.flatMap(({ counted }, index) =>
      counted === undefined ? [] : [{ row: index, column: 2, text: counted }],
    ),
    ...checks.map(({ parts, whole }, index) => {
      const sum = parts.map((id) => at(id).cell).join("+");
      return {
        row: lines.length + 1 + index,
        column: 2,
        text: checkFormula(`(${sum})`, at(whole).cell),
      };
    }),
  ];
  const when = periodWords(tally.period).toLocaleUpperCase("vi");
  const days = `TỪ NGÀY ${vietnameseDate(tally.window.first)} ĐẾN HẾT NGÀY ${vietnameseDate(tally.day)}`;
  return {
    id: "summary",
    name: summarySheetName,
    title: `TỔNG HỢP SỐ LIỆU ${when} (${days})`,
    grid: { columns, rows },
    formulas,
  };
}

function row(cells: readonly CellValue[], bold: boolean): Row {
  return { kind: "cells", cells, bold };
}

function linesOf(tally: PeriodTally, counts: ListCounts): Line[] {
  const { recognised, recognisedEver, commended, stopped } = tally.figures;
  const breakdown = (set: "newly" | "register", own: Breakdown): Line[] => [
    line(`${set}-new`, "- Đăng ký mới", own.new, counts.count(set, { sort: sorts.new })),
    line(
      `${set}-continued`,
      "- Tiếp tục đăng ký",
      own.continued,
      counts.count(set, { sort: sorts.continued }),
    ),
    line(
      `${set}-sort`,
      "- Chưa ghi mới hay tiếp tục",
      own.unstatedRegistration,
      counts.count(set, { sort: sorts.unstated }),
    ),
    line(
      `${set}-collective`,
      "- Mô hình tập thể",
      own.collective,
      counts.count(set, { kind: kinds.collective }),
    ),
    line(
      `${set}-individual`,
      "- Điển hình cá nhân",
      own.individual,
      counts.count(set, { kind: kinds.individual }),
    ),
    line(
      `${set}-kind`,
      "- Chưa ghi tập thể hay cá nhân",
      own.unstatedKind,
      counts.count(set, { kind: kinds.unstated }),
    ),
  ];
  const total = (id: string, label: string, value: number, counted?: string): Line => ({
    ...line(id, label, value, counted),
    isTotal: true,
  });
  const level = (name: string | undefined) =>
    name === undefined ? "- Chưa ghi cấp công nhận" : `- Cấp ${name}`;
  return [
    total("newly", "Đăng ký trong kỳ", tally.registered.total, counts.count("newly")),
    ...breakdown("newly", tally.registered),
    total("register", "Trong danh sách cuối kỳ", tally.standing.total, counts.count("register")),
    ...breakdown("register", tally.standing),
    total("suspended", "Đang tạm dừng", tally.suspended.length, counts.count("suspended")),
    total("recognised", "Được công nhận trong kỳ", recognised, counts.count("recognised")),
    ...tally.byLevel.map((each, index) =>
      line(`level-${index}`, level(each.level), each.recognised),
    ),
    total("ever", "Được công nhận, lũy kế", recognisedEver, counts.count("recognisedEver")),
    ...tally.byLevel.map((each, index) =>
      line(`ever-${index}`, level(each.level), each.recognisedEver),
    ),
    total("inspected", "Được kiểm tra trong kỳ", tally.inspected.length, counts.count("inspected")),
    total("commended", "Lượt khen thưởng trong kỳ", commended, counts.commendations()),
    total("stopped", "Tạm dừng, không còn hiệu quả trong kỳ", stopped, counts.count("stopped")),
  ];
}

function line(id: string, label: string, value: number, counted?: string): Line {
  return { id, label, value, counted };
}

function checksOf(lines: readonly Line[]): Check[] {
  const named = { newly: "đăng ký trong kỳ", register: "trong danh sách" } as const;
  const sets = ["newly", "register"] as const;
  const there = (...ids: readonly string[]) =>
    ids.filter((id) => lines.some((each) => each.id === id));
  const levels = (start: string, whole: string, label: string): Check[] => {
    const parts = lines.filter(({ id }) => id.startsWith(`${start}-`)).map(({ id }) => id);
    return parts.length === 0 ? [] : [{ label, parts, whole }];
  };
  return [
    ...sets.flatMap((set): Check[] => [
      {
        label: capitalised(`${named[set]}: mới + tiếp tục + chưa ghi = tổng`),
        parts: there(`${set}-new`, `${set}-continued`, `${set}-sort`),
        whole: set,
      },
      {
        label: capitalised(`${named[set]}: tập thể + cá nhân + chưa ghi = tổng`),
        parts: there(`${set}-collective`, `${set}-individual`, `${set}-kind`),
        whole: set,
      },
    ]),
    ...levels("level", "recognised", "Công nhận trong kỳ: cộng các cấp = tổng"),
    ...levels("ever", "ever", "Công nhận lũy kế: cộng các cấp = tổng"),
  ];
}
