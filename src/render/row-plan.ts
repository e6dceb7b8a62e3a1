import type { AxisMap } from "./cell-refs.ts";
import type { OwnRow } from "./formula-refs.ts";
import type { RowRegion } from "./row-regions.ts";
import { rowSectionOf, type Scopes } from "./scopes.ts";
import type { SheetRow } from "./sheet-cells.ts";

/** One copy of the rows of a list; its rows speak of each other, not of those of another copy. */
export interface Copy {
  readonly from: number;
  readonly to: number;
  readonly outer: Copy | undefined;
  /** Rows of the template by number: the first and last that each became in this copy. */
  readonly rows: Map<number, { first: number; last: number }>;
}

export interface PlannedRow {
  readonly number: number;
  readonly source: SheetRow;
  readonly scopes: Scopes;
  readonly copy: Copy | undefined;
}

export interface PlannedTable {
  readonly key: string;
  /** The row of the template that holds `{@table}`. */
  readonly row: number;
  readonly scopes: Scopes;
  /** The first row of the table. */
  readonly first: number;
}

export interface RowPlan {
  readonly rows: readonly PlannedRow[];
  readonly tables: readonly PlannedTable[];
  readonly copies: readonly Copy[];
  readonly moved: AxisMap;
  /** Number of the last row. */
  readonly last: number;
}

/** Rows of the template down to `to`, from where the step before ended, that become `count` rows together. */
export interface TableStep {
  readonly to: number;
  readonly count: number;
}

/** What the rows of a table's place and sample cells become. */
export type TableSteps = (table: PlannedTable) => readonly TableStep[];

interface Planning {
  readonly rowAt: ReadonlyMap<number, SheetRow>;
  readonly isDropped: (row: SheetRow) => boolean;
  readonly stepsOf: TableSteps;
  readonly rows: PlannedRow[];
  readonly tables: PlannedTable[];
  readonly copies: Copy[];
  readonly moved: Map<number, { first: number; last: number }>;
  next: number;
}

/** The rows of the sheet to be, in order, and where each row of the template went. */
export function rowPlan(
  sourceRows: readonly SheetRow[],
  regions: readonly RowRegion[],
  { scopes, ...rest }: Pick<Planning, "isDropped" | "stepsOf"> & { readonly scopes: Scopes },
): RowPlan {
  const planning: Planning = {
    ...rest,
    rowAt: new Map(sourceRows.map((row) => [row.number, row] as const)),
    rows: [],
    tables: [],
    copies: [],
    moved: new Map(),
    next: 1,
  };
  const lastSource = sourceRows.at(-1)?.number ?? 0;
  planRows(planning, { from: 1, to: lastSource, inside: regions }, { scopes, copy: undefined });
  const { rows, tables, copies, moved, next } = planning;
  const beyond = next - 1 - lastSource;
  const at = (row: number) => moved.get(row) ?? { first: row + beyond, last: row + beyond };
  return {
    rows,
    tables,
    copies,
    moved: { first: (row) => at(row).first, last: (row) => at(row).last },
    last: next - 1,
  };
}

interface Surroundings {
  readonly scopes: Scopes;
  readonly copy: Copy | undefined;
}

function planRows(
  planning: Planning,
  { from, to, inside }: Pick<RowRegion, "from" | "to" | "inside">,
  around: Surroundings,
): void {
  let row = from;
  for (const region of inside) {
    for (; row < region.from; row += 1) planRow(planning, row, around);
    if (region.kind === "table") planTable(planning, region, around);
    else planSection(planning, region, around);
    row = region.to + 1;
  }
  for (; row <= to; row += 1) planRow(planning, row, around);
}

function planRow(planning: Planning, row: number, { scopes, copy }: Surroundings): void {
  const source = planning.rowAt.get(row);
  const count = source && planning.isDropped(source) ? 0 : 1;
  note(planning, row, count, copy);
  if (count === 0) return;
  if (source) planning.rows.push({ number: planning.next, source, scopes, copy });
  planning.next += 1;
}

function planSection(planning: Planning, region: RowRegion, { scopes, copy }: Surroundings): void {
  const entries = rowSectionOf(scopes, region);
  for (const entry of entries) {
    const own: Copy = { from: region.from, to: region.to, outer: copy, rows: new Map() };
    planning.copies.push(own);
    planRows(planning, region, { scopes: entry, copy: own });
  }
  if (entries.length > 0) return;
  for (let row = region.from; row <= region.to; row += 1) note(planning, row, 0, copy);
}

function planTable(planning: Planning, { key, from }: RowRegion, around: Surroundings): void {
  const table: PlannedTable = { key, row: from, scopes: around.scopes, first: planning.next };
  planning.tables.push(table);
  let row = from;
  for (const { to, count } of planning.stepsOf(table)) {
    for (; row <= to; row += 1) note(planning, row, count, around.copy);
    planning.next += count;
  }
}

/** A row of the template became `count` rows from the next one on, here and in every copy around. */
function note({ moved, next }: Planning, row: number, count: number, copy: Copy | undefined): void {
  const maps = [moved];
  for (let around = copy; around; around = around.outer) maps.push(around.rows);
  for (const map of maps) {
    const known = map.get(row);
    if (!known) map.set(row, { first: next, last: next + count - 1 });
    else if (count > 0) {
      if (known.last < known.first) known.first = next;
      known.last = next + count - 1;
    }
  }
}

/** Where a row went within the innermost copy that holds it: a unit's total counts the unit's own rows. */
export function ownRowOf(copy: Copy | undefined): OwnRow {
  return (row, side) => {
    for (let around = copy; around; around = around.outer) {
      const known = around.rows.get(row);
      if (known) return known.last < known.first ? undefined : known[side];
    }
    return undefined;
  };
}
