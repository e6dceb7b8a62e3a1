import type { AxisMap, Moves } from "./cell-refs.ts";
import { type FigureSheet, firstFigureRow } from "./figure-sheet.ts";
import { movedFormula } from "./formula-refs.ts";

/** Where a table of figures stands: the first row and column of its body, from 1. */
export interface FigureSpot {
  readonly figures: FigureSheet;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas by `row:column` of their grid, from 0. */
export type PlacedFormulas = ReadonlyMap<string, string>;

/**
 * The formulas of a table as they read where it stands. One that counts a table which the workbook does
 * not have is left out: its value stays.
 */
export function placedFormulas(own: FigureSpot, all: readonly FigureSpot[]): PlacedFormulas {
  const spots = new Map(all.map((spot) => [spot.figures.name, spot] as const));
  spots.set(own.figures.name, own);
  return new Map(
    own.figures.formulas.flatMap(
      ({ row, column, text }): readonly (readonly [string, string])[] => {
        let isWhole = true;
        const movesOf = (name: string): Moves | undefined => {
          const spot = spots.get(name);
          isWhole &&= spot !== undefined;
          return spot && movesTo(spot);
        };
        const formula = movedFormula(text, movesOf, { sheet: own.figures.name });
        return isWhole ? [[`${row}:${column}`, formula]] : [];
      },
    ),
  );
}

function movesTo({ figures, sheet, row, column }: FigureSpot): Moves {
  return {
    sheet,
    rows: shiftedBy(row - firstFigureRow(figures)),
    columns: shiftedBy(column - 1),
  };
}

function shiftedBy(count: number): AxisMap {
  const shifted = (index: number) => index + count;
  return { first: shifted, last: shifted };
}
