import type { CellValue, Grid } from "../model/document.ts";
import { columnName } from "./cell-refs.ts";
import type { EntryColumn } from "./entry-column.ts";
import { xmlText } from "./printable.ts";
import { rowHeight, textLines, wholeSteps } from "./sheet-heights.ts";
import type { Styles } from "./sheet-styles.ts";
import type { TableBlock, TableLook, TableSpot, WrittenRow } from "./table-block.ts";
import { sheetText } from "./xlsx-sheet.ts";
import { attributeOf } from "./xml-text.ts";

/** Points that the button of the filter takes of a heading's width. */
const filterButton = 15;

/** What the template says of the rows of its samples: heights, as attributes of `<row>`. */
export interface SampleRows {
  readonly heading: string;
  readonly entry: string;
}

/**
 * A form in the styles of the template's sample cells: a hidden row of names, the headings, rows to fill
 * in. Whatever the template says, only cells to fill in are unlocked.
 */
export function formBlock(
  { grid, entries }: { readonly grid: Grid; readonly entries: readonly EntryColumn[] },
  spot: TableSpot,
  {
    look,
    styles,
    rows,
  }: { readonly look: TableLook; readonly styles: Styles; readonly rows: SampleRows },
): TableBlock {
  const at = (row: number, index: number) => `${columnName(spot.column + index)}${row}`;
  const names = entries.map(({ name = "" }, index) =>
    cell(at(spot.row, index), name, locked(styles, look.heading)),
  );
  const namesRow = `<row r="${spot.row}" hidden="1">${names.join("")}</row>`;
  const cells = entryStyles(entries, look, styles);
  const body = grid.rows.map((row, index): WrittenRow => {
    const number = spot.row + 2 + index;
    const values = row.kind === "cells" ? row.cells : [];
    const written = cells.map((style, each) => cell(at(number, each), values[each] ?? null, style));
    return {
      xml: `<row r="${number}"${rows.entry}>${written.join("")}</row>`,
      height: heightIn(rows.entry),
    };
  });
  const header = [{ xml: namesRow, height: 0 }, headingRow(entries, spot, { look, styles, rows })];
  return { header, body, merges: [], groups: [] };
}

function headingRow(
  entries: readonly EntryColumn[],
  spot: TableSpot,
  {
    look,
    styles,
    rows,
  }: { readonly look: TableLook; readonly styles: Styles; readonly rows: SampleRows },
): WrittenRow {
  const number = spot.row + 1;
  let height = heightIn(rows.heading) ?? 0;
  const cells = entries.map(({ heading, isRequired }, index) => {
    const style = locked(styles, isRequired ? look.required : look.heading);
    const set = styles.look(style);
    const lines = textLines(heading, (spot.widths[index] ?? 0) - filterButton, set);
    height = Math.max(height, rowHeight(lines, set));
    return cell(`${columnName(spot.column + index)}${number}`, heading, style);
  });
  const others = rows.heading.replace(/\s(?:ht|customHeight|hidden)="[^"]*"/g, "");
  const points = wholeSteps(height);
  const xml = `<row r="${number}"${others} ht="${points}" customHeight="1">${cells.join("")}</row>`;
  return { xml, height: points };
}

function heightIn(attributes: string): number | undefined {
  const height = attributeOf(attributes, "ht");
  return height === undefined ? undefined : Number(height);
}

function locked(styles: Styles, style: string): string {
  return styles.derived(style, { locked: true });
}

function entryStyles(
  entries: readonly EntryColumn[],
  look: TableLook,
  styles: Styles,
): readonly string[] {
  return entries.map(({ name, format }) =>
    name === undefined
      ? styles.derived(look.number, { format, locked: true })
      : styles.derived(look.entry, { format, locked: false }),
  );
}

/** Text stays text: `=`, `-` and a leading 0 begin no formula and no number. */
function cell(name: string, value: CellValue, style: string): string {
  const styled = style === "" ? "" : ` s="${style}"`;
  if (typeof value === "number") return `<c r="${name}"${styled}><v>${value}</v></c>`;
  const words = sheetText(value ?? "");
  if (words === "") return `<c r="${name}"${styled}/>`;
  const text = `<is><t xml:space="preserve">${xmlText(words)}</t></is>`;
  return `<c r="${name}"${styled} t="inlineStr">${text}</c>`;
}
