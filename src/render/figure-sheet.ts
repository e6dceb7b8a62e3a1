import type { CellValue, Grid, Row } from "../model/document.ts";
import { agrees, cellName, checkFormula, differs, rangeName } from "./formula.ts";
import { hasGroups } from "./header-cells.ts";

export const figureIds = ["summary", "field", "unit", "standing", "comparison", "list"] as const;

export type FigureId = (typeof figureIds)[number];

/** A sheet of figures: values as a grid, and the formulas that yield some of them. */
export interface FigureSheet {
  readonly id: FigureId;
  /** By which formulas, and tables of the text, speak of it. */
  readonly name: string;
  readonly title: string;
  readonly grid: Grid;
  readonly formulas: readonly Formula[];
  /** So many of the rows, from the first, are there to be filtered. */
  readonly filteredRows?: number;
  /** A plain list: headings in the first row, nothing above, columns as wide as they are read and not as they are printed. */
  readonly isPlain?: boolean;
}

/** The formula of one cell; its value is the grid's. */
export interface Formula {
  /** Row of the grid and column, from 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Title and a gap stand above the headings of a figure sheet. */
const headerRow = 3;

/** Row in which the first row of a grid stands, as the formulas of its sheet have it. */
export function firstRowOf({ columns }: Pick<Grid, "columns">): number {
  return headerRow + (hasGroups(columns) ? 2 : 1);
}

/** The same for any sheet of figures: a plain list has nothing above its headings. */
export function firstFigureRow({ grid, isPlain = false }: FigureSheet): number {
  return isPlain ? 2 : firstRowOf(grid);
}

/** A row of parts, or of the whole: its values, and for each the expression over the list, where there is one. */
export interface FigureRow {
  readonly label: CellValue;
  readonly cells: readonly FigureCell[];
}

export interface FigureCell {
  readonly value: number;
  /** What the list of registrations says of it. */
  readonly counted?: string | undefined;
}

/** Rows that are counted from the list, their sum, and whether it is what the list says of the whole. */
export function summedRows(
  columns: Grid["columns"],
  parts: readonly FigureRow[],
  whole: readonly FigureCell[],
): Pick<FigureSheet, "grid" | "formulas"> {
  const first = firstRowOf({ columns });
  // Without parts there is one empty row, so that a sum has something to sum.
  const shown: readonly FigureRow[] =
    parts.length > 0 ? parts : [{ label: null, cells: whole.map(() => ({ value: 0 })) }];
  const sums = shown.length;
  const rows: Row[] = [
    ...shown.map(
      ({ label, cells }, index): Row => ({
        kind: "cells",
        cells: [label === null ? null : index + 1, label, ...cells.map(({ value }) => value)],
      }),
    ),
    { kind: "cells", bold: true, cells: [null, "Tổng cộng", ...sumsOf(shown, whole.length)] },
    {
      kind: "cells",
      cells: [
        null,
        checkLabel,
        ...sumsOf(shown, whole.length).map((sum, index) => verdict(sum, whole[index]?.value ?? 0)),
      ],
    },
  ];
  const formulas = whole.flatMap(({ value, counted }, index): Formula[] => {
    const column = index + 2;
    const range = rangeName(column + 1, [first, first + sums - 1]);
    const parted = shown.flatMap(({ cells }, row): Formula[] => {
      const text = cells[index]?.counted;
      return text === undefined ? [] : [{ row, column, text }];
    });
    const total = cellName({ row: first + sums, column: column + 1 });
    return [
      ...parted,
      { row: sums, column, text: `SUM(${range})` },
      { row: sums + 1, column, text: checkFormula(total, counted ?? String(value)) },
    ];
  });
  return { grid: { columns, rows }, formulas };
}

export const checkLabel = "Kiểm tra: cộng các phần = tổng";

function sumsOf(parts: readonly FigureRow[], columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, at) =>
    parts.reduce((total, { cells }) => total + (cells[at]?.value ?? 0), 0),
  );
}

/** The value of a check, as its formula would have it. */
export function verdict(parts: number, whole: number): string {
  return parts === whole ? agrees : `${differs} ${parts - whole}`;
}
