import type { CellValue } from "../model/document.ts";
import type { Amendments, ChangedRow, IssuedContent, IssuedRow } from "../model/issued.ts";

/**
 * Models added, changed and withdrawn since a register was issued, by the ids of their records. Columns
 * that only one of the two has are no change of a model.
 */
export function amendmentsOf(issued: IssuedContent, now: IssuedContent): Amendments {
  const before = byId(issued.rows);
  const after = byId(now.rows);
  return {
    added: now.rows.filter(({ id }) => !before.has(id)),
    changed: now.rows.flatMap((row): ChangedRow[] => {
      const old = before.get(row.id);
      const earlier = old ? changesOf(row, old, { issued, now }) : [];
      return earlier.length > 0 ? [{ row, earlier }] : [];
    }),
    withdrawn: issued.rows.filter(({ id }) => !after.has(id)),
  };
}

/** Whether there is anything to amend. */
export function hasAmendments({ added, changed, withdrawn }: Amendments): boolean {
  return added.length + changed.length + withdrawn.length > 0;
}

function changesOf(
  row: IssuedRow,
  old: IssuedRow,
  { issued, now }: { issued: IssuedContent; now: IssuedContent },
): ChangedRow["earlier"] {
  const cells = new Map(
    issued.columns.map((column, index) => [column, old.cells[index] ?? null] as const),
  );
  return now.columns.flatMap((column, index) => {
    const cell: CellValue | undefined = cells.get(column);
    const isChanged = cell !== undefined && cell !== (row.cells[index] ?? null);
    return isChanged ? [{ column, cell }] : [];
  });
}

function byId(rows: readonly IssuedRow[]): ReadonlyMap<string, IssuedRow> {
  return new Map(rows.map((row) => [row.id, row] as const));
}
