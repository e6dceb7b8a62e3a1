import type { Grid } from "../model/document.ts";

/** A list as it is printed: one without rows says so, lest it be taken for one that was cut off. */
export function printedGrid(grid: Grid): Grid {
  const { none: text = "Chưa có mô hình, điển hình nào" } = grid;
  return grid.rows.length > 0 ? grid : { ...grid, rows: [{ kind: "group", text }] };
}
