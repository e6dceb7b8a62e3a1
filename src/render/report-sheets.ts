import { vietnameseDate } from "../model/date.ts";
import type { Breakdown, PeriodTally } from "../model/tally.ts";
import { type FigureCell, type FigureSheet, summedRows } from "./figure-sheet.ts";
import type { Issuer } from "./issuer.ts";
import { unitColumns } from "./report-annexes.ts";
import { comparisonSheet } from "./report-comparison-sheet.ts";
import { kinds, type ListCounts, listCounts, listGrid, listSheet, sorts } from "./report-list.ts";
import { fieldColumns, registeredSorts, shownSorts, standingSorts } from "./report-registration.ts";
import { standingSheet } from "./report-standing-sheet.ts";
import { summarySheet } from "./report-summary-sheet.ts";

/** The sheets that a reviewer filters and adds up, in their order. */
export function figureSheets(tally: PeriodTally, issuer: Issuer): readonly FigureSheet[] {
  const counts = listCounts(tally);
  const list = listGrid(tally, issuer);
  return [
    summarySheet(tally, counts),
    ...(tally.byField.length > 0 ? [fieldSheet(tally, counts)] : []),
    ...(tally.byUnit.length > 0 ? [unitSheet(tally, counts)] : []),
    standingSheet(tally),
    comparisonSheet(tally),
    {
      id: "list",
      name: listSheet,
      title: listSheet,
      grid: list,
      formulas: [],
      filteredRows: list.rows.length,
      isPlain: true,
    },
  ];
}

type Key = Readonly<Partial<Record<"unitId" | "fieldId", string>>>;

function fieldSheet(tally: PeriodTally, counts: ListCounts): FigureSheet {
  const cells = (row: Counts, key: Key) => breakdownCells(row, { tally, counts, key });
  return {
    id: "field",
    name: "Theo lĩnh vực",
    title: `SỐ MÔ HÌNH, ĐIỂN HÌNH THEO LĨNH VỰC ĐẾN NGÀY ${vietnameseDate(tally.day)}`,
    ...summedRows(
      fieldColumns(tally),
      tally.byField.map((row) => ({ label: row.label, cells: cells(row, { fieldId: row.id }) })),
      cells(tally, {}),
    ),
  };
}

function unitSheet(tally: PeriodTally, counts: ListCounts): FigureSheet {
  const { figures } = tally;
  const cells = (row: Counts, key: Key, ends: Ends): FigureCell[] => [
    ...breakdownCells(row, { tally, counts, key }),
    { value: ends.recognised, counted: counts.count("recognised", key) },
    { value: ends.recognisedEver, counted: counts.count("recognisedEver", key) },
    { value: ends.commended, counted: counts.commendations(key) },
    { value: ends.stopped, counted: counts.count("stopped", key) },
  ];
  return {
    id: "unit",
    name: "Theo đơn vị",
    title: `TỔNG HỢP SỐ LIỆU THEO ĐƠN VỊ ĐẾN NGÀY ${vietnameseDate(tally.day)}`,
    ...summedRows(
      unitColumns(tally),
      tally.byUnit.map((row) => ({ label: row.name, cells: cells(row, { unitId: row.id }, row) })),
      cells(tally, {}, figures),
    ),
  };
}

type Counts = Readonly<Record<"registered" | "standing", Breakdown>>;
type Ends = Readonly<Record<"recognised" | "recognisedEver" | "commended" | "stopped", number>>;

function breakdownCells(
  { registered, standing }: Counts,
  { tally, counts, key }: { tally: PeriodTally; counts: ListCounts; key: Key },
): FigureCell[] {
  const cellsOf = (
    own: Breakdown,
    { set, shown }: { set: "newly" | "register"; shown: readonly (keyof Breakdown)[] },
  ) =>
    shown.map(
      (of): FigureCell => ({
        value: own[of],
        counted: counts.count(set, { ...key, ...sortOf[of] }),
      }),
    );
  return [
    ...cellsOf(registered, { set: "newly", shown: shownSorts(tally.registered, registeredSorts) }),
    ...cellsOf(standing, { set: "register", shown: shownSorts(tally.standing, standingSorts) }),
  ];
}

/** How the list says of what sort a registration is. */
export const sortOf: Readonly<Record<keyof Breakdown, Readonly<Record<string, string>>>> = {
  total: {},
  new: { sort: sorts.new },
  continued: { sort: sorts.continued },
  unstatedRegistration: { sort: sorts.unstated },
  collective: { kind: kinds.collective },
  individual: { kind: kinds.individual },
  unstatedKind: { kind: kinds.unstated },
};
