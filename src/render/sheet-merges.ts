import { type Area, areaName, type Moves, movedArea } from "./cell-refs.ts";
import type { PlannedSheet } from "./sheet-plan.ts";

/** The cells that a merged one covers, beside its first: `row:column`. */
export function coveredBy({ top, left, bottom, right }: Area): readonly string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (row > top || column > left) cells.push(`${row}:${column}`);
    }
  }
  return cells;
}

/** Merged cells of a repeated row are merged in each copy; those of a table's sample rows are not kept. */
export function movedMerges(areas: readonly Area[], sheet: PlannedSheet): readonly string[] {
  const { plan, moves, regions } = sheet;
  const tables = regions.filter(({ kind }) => kind === "table");
  return areas.flatMap((area) => {
    if (tables.some(({ from, to }) => from <= area.top && area.top <= to)) return [];
    const holding = plan.copies.filter(({ from, to }) => from <= area.top && area.bottom <= to);
    const innermost = Math.min(...holding.map(({ from, to }) => to - from));
    const copies = holding.filter(({ from, to }) => to - from === innermost);
    const own = copies.map(({ rows }): Moves => {
      const at = (row: number) => rows.get(row) ?? { first: 1, last: 0 };
      const axis = { first: (row: number) => at(row).first, last: (row: number) => at(row).last };
      return { rows: axis, columns: moves.columns };
    });
    return (own.length > 0 ? own : [moves]).flatMap((each) => {
      const moved = movedArea(area, each);
      return moved && (moved.bottom > moved.top || moved.right > moved.left)
        ? [areaName(moved)]
        : [];
    });
  });
}
