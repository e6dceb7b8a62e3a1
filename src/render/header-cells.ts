import type { Column } from "../model/document.ts";

/** One heading of a table: over one column, or over all columns of a group. */
export interface HeaderCell {
  readonly text: string;
  /** First column, from 0. */
  readonly first: number;
  readonly count: number;
  readonly grouped: boolean;
}

/** The upper row of headings. Neighbours with the same group stand under one heading. */
export function headerCells(columns: readonly Column[]): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (const [index, column] of columns.entries()) {
    const last = cells.at(-1);
    if (column.group === undefined) {
      cells.push({ text: column.heading, first: index, count: 1, grouped: false });
    } else if (last?.grouped && last.text === column.group) {
      cells[cells.length - 1] = { ...last, count: last.count + 1 };
    } else {
      cells.push({ text: column.group, first: index, count: 1, grouped: true });
    }
  }
  return cells;
}

/** Whether the headings take two rows. */
export function hasGroups(columns: readonly Column[]): boolean {
  return columns.some((column) => column.group !== undefined);
}
