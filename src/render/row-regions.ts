import type { ReadText, RowMark } from "./cell-text.ts";
import type { SheetRow } from "./sheet-cells.ts";

/** Rows of a template that are repeated together, are there on a condition, or give way to a table. */
export interface RowRegion {
  readonly kind: "section" | "table";
  readonly key: string;
  readonly inverted: boolean;
  readonly from: number;
  readonly to: number;
  readonly inside: readonly RowRegion[];
}

/** Texts with places by row and column. */
export type ReadCells = ReadonlyMap<SheetRow, ReadonlyMap<number, ReadText>>;

/** A list over rows that does not fit another, by its name. */
export class RegionsCross extends Error {}

/**
 * The lists of a sheet as a tree, each from the row where it begins to that where it ends.
 *
 * @param tables tables with the rows that they take
 */
export function rowRegions(
  rows: readonly SheetRow[],
  cells: ReadCells,
  tables: readonly RowRegion[],
): readonly RowRegion[] {
  const walk: Walk = { top: [], open: [] };
  for (const row of rows) {
    for (const table of tables.filter(({ from }) => from === row.number)) add(walk, table);
    for (const mark of marksOf(row, cells)) {
      if (mark.mark !== "/") walk.open.push({ mark, from: row.number, inside: [] });
      else end(walk, mark, row.number);
    }
  }
  const [left] = walk.open;
  if (left) throw new RegionsCross(left.mark.key);
  return walk.top;
}

interface Walk {
  readonly top: RowRegion[];
  readonly open: {
    readonly mark: RowMark;
    readonly from: number;
    readonly inside: RowRegion[];
  }[];
}

function end(walk: Walk, { key: wanted }: RowMark, to: number): void {
  const begun = walk.open.pop();
  if (!begun) throw new RegionsCross(wanted);
  const { mark, from, inside } = begun;
  add(walk, { kind: "section", key: mark.key, inverted: mark.mark === "^", from, to, inside });
}

/** Two lists side by side may not share a row: it could not be repeated for both. */
function add({ top, open }: Walk, region: RowRegion): void {
  const siblings = open.at(-1)?.inside ?? top;
  const last = siblings.at(-1);
  if (last && region.from <= last.to) throw new RegionsCross(region.key);
  siblings.push(region);
}

function marksOf(row: SheetRow, cells: ReadCells): readonly RowMark[] {
  const texts = cells.get(row);
  return texts ? row.cells.flatMap(({ column }) => texts.get(column)?.rowMarks ?? []) : [];
}

/** A row that holds nothing but the beginning or end of a list is no row of the document. */
export function isMarkRow(row: SheetRow, cells: ReadCells): boolean {
  if (marksOf(row, cells).length === 0) return false;
  return row.cells.every(({ column, body }) => {
    if (body.kind === "raw") return body.xml === "";
    const text = cells.get(row)?.get(column);
    return (
      text?.blocks.length === 0 &&
      text.parts.every((part) => part.kind === "literal" && part.text.trim() === "")
    );
  });
}
