import { areaOf } from "./cell-refs.ts";
import type { SampleRows } from "./form-block.ts";
import type { ReadCells, RowRegion } from "./row-regions.ts";
import type { SheetRow } from "./sheet-cells.ts";
import { mergesIn } from "./sheet-moves.ts";
import type { TableLook } from "./table-block.ts";
import type { SheetSource } from "./xlsx-package.ts";

/** `{@table}` in a template, with its sample cells. */
export interface FoundTable {
  readonly region: RowRegion;
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly look: TableLook;
  readonly samples: SampleRows;
  /** The row below the place, where it holds samples of a form's headings. */
  readonly headingRow: number | undefined;
}

/** Places of the sample cells, and what of a table each is the sample for. */
export const tableSamples: Readonly<Record<string, keyof TableLook>> = {
  tableGroup: "group",
  tableLeft: "left",
  tableCenter: "center",
  tableRight: "right",
  formHeading: "heading",
  formRequired: "required",
  formEntry: "entry",
  formNumber: "number",
};

export function tableIn(
  rows: readonly SheetRow[],
  read: ReadCells,
  { tail }: SheetSource,
): FoundTable | undefined {
  for (const [index, row] of rows.entries()) {
    const place = blocksIn(row, read).find(({ key }) => tableSamples[key] === undefined);
    if (!place) continue;
    const { key, column, style } = place;
    const below = samplesBelow(row.number, rows.slice(index + 1), read);
    const { to, headingRow, samples } = below;
    const region = {
      kind: "table",
      key,
      inverted: false,
      from: row.number,
      to,
      inside: [],
    } as const;
    const look = lookOf(below.look, style);
    return { region, key, ...bandOf(row.number, column, tail), look, headingRow, samples };
  }
  return undefined;
}

function blocksIn(row: SheetRow, read: ReadCells) {
  return row.cells.flatMap(({ column, style }) =>
    (read.get(row)?.get(column)?.blocks ?? []).map((key) => ({ key, column, style })),
  );
}

/** The rows of sample cells right below the place, and the styles of those cells. */
function samplesBelow(number: number, rows: readonly SheetRow[], read: ReadCells) {
  const look: Partial<Record<keyof TableLook, string>> = {};
  let to = number;
  let headingRow: number | undefined;
  let samples: SampleRows = { heading: "", entry: "" };
  for (const row of rows) {
    const cells = blocksIn(row, read).filter(({ key }) => tableSamples[key] !== undefined);
    if (cells.length === 0 || row.number !== to + 1) break;
    for (const { key, style } of cells) look[tableSamples[key] ?? "left"] ??= style;
    to = row.number;
    if (to === number + 1 && cells.some(({ key }) => /^form(?:Heading|Required)$/.test(key))) {
      headingRow = to;
      samples = { ...samples, heading: row.attributes };
    } else samples = { ...samples, entry: row.attributes };
  }
  return { to, look, headingRow, samples };
}

/** A sample that the template lacks is like the one next to it. */
function lookOf(found: Partial<TableLook>, header: string): TableLook {
  const left = found.left ?? found.center ?? found.right ?? header;
  const center = found.center ?? left;
  const group = found.group ?? left;
  const heading = found.heading ?? found.required ?? header;
  const entry = found.entry ?? left;
  return {
    header,
    group,
    left,
    center,
    right: found.right ?? center,
    heading,
    required: found.required ?? heading,
    entry,
    number: found.number ?? entry,
  };
}

/** The columns over which the cell of the place is merged. */
function bandOf(row: number, column: number, tail: string) {
  const areas = mergesIn(tail).flatMap((ref) => areaOf(ref) ?? []);
  const merged = areas.find(({ top, left }) => top === row && left === column);
  return { from: column, to: merged?.right ?? column };
}
