import type { Grid } from "../model/document.ts";
import { balancedLines } from "./balanced-lines.ts";
import { type Area, areaName, areaOf, columnName, type Moves, movedArea } from "./cell-refs.ts";
import { filledText, inlineXml, type TextPart } from "./cell-text.ts";
import type { PlacedFormulas } from "./figure-formulas.ts";
import { formBlock } from "./form-block.ts";
import { type FormulaHome, type MovesOf, movedFormula } from "./formula-refs.ts";
import { xmlText } from "./printable.ts";
import { ownRowOf, type PlannedRow } from "./row-plan.ts";
import type { SheetCell } from "./sheet-cells.ts";
import { rowHeight, textLines, wholeSteps } from "./sheet-heights.ts";
import { coveredBy, movedMerges } from "./sheet-merges.ts";
import { mergesIn } from "./sheet-moves.ts";
import type { PlannedSheet } from "./sheet-plan.ts";
import type { CellLook, Styles } from "./sheet-styles.ts";
import { tableBlock } from "./table-block.ts";
import { cellPadding } from "./xlsx-sheet.ts";
import { attributeOf } from "./xml-text.ts";

/** A text that a line may be drawn under: `sender`. */
export interface FilledName {
  readonly text: string;
  readonly look: CellLook;
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

/** The cells of a sheet, written. */
export interface WrittenCells {
  readonly xml: string;
  readonly merges: readonly string[];
  /** Points of rows that say how high they are. */
  readonly heights: ReadonlyMap<number, number>;
  /** Headings within the table or the text, by row. */
  readonly groups: readonly number[];
  readonly names: ReadonlyMap<string, FilledName>;
}

/** What the cells of a sheet need to know of the workbook. */
export interface WriteContext {
  readonly styles: Styles;
  readonly movesOf: MovesOf;
  /** Name of the sheet on which a table stands. */
  sheetOf(table: Grid): string | undefined;
  formulasOf(sheet: PlannedSheet): PlacedFormulas;
}

interface Writing extends WriteContext {
  readonly sheet: PlannedSheet;
  readonly merges: string[];
  readonly heights: Map<number, number>;
  readonly names: Map<string, FilledName>;
  /** Merged cells of the template by their first cell, `row:column`; and all the cells they cover. */
  readonly merged: ReadonlyMap<string, Area>;
  readonly covered: ReadonlySet<string>;
}

export function writtenCells(sheet: PlannedSheet, context: WriteContext): WrittenCells {
  const areas = mergesIn(sheet.source.tail).flatMap((ref) => areaOf(ref) ?? []);
  const writing: Writing = {
    ...context,
    sheet,
    merges: [...movedMerges(areas, sheet)],
    heights: new Map(),
    names: new Map(),
    merged: new Map(areas.map((area) => [`${area.top}:${area.left}`, area] as const)),
    covered: new Set(areas.flatMap(coveredBy)),
  };
  const rows = new Map<number, string>();
  for (const row of sheet.plan.rows) rows.set(row.number, writtenRow(row, writing));
  const groups = [...keptRows(sheet), ...writeTables(writing, rows)];
  const xml = [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
  const { merges, heights, names } = writing;
  return { xml: xml.join(""), merges, heights, groups, names };
}

/** Rows of a text that stay with what follows them, as headings do. */
function keptRows({ plan }: PlannedSheet): readonly number[] {
  return plan.rows
    .filter(({ scopes }) => scopes.find("keepsNext") === true)
    .map(({ number }) => number);
}

function writtenRow(row: PlannedRow, writing: Writing): string {
  const { number, source } = row;
  let height = 0;
  const cells = source.cells.map((cell) => {
    const written = writtenCell(cell, row, writing);
    height = Math.max(height, written.height);
    return written.xml;
  });
  const own = Number(attributeOf(source.attributes, "ht") ?? 0);
  const needed = height > Math.max(own, usualHeight) ? height : own;
  if (needed > 0) writing.heights.set(number, needed);
  const bare = source.attributes.replace(/\s(?:ht|customHeight)="[^"]*"/g, "");
  const attributes =
    needed > own ? `${bare} ht="${wholeSteps(needed)}" customHeight="1"` : source.attributes;
  return `<row r="${number}"${attributes}>${cells.join("")}</row>`;
}

/** Points of a row of one line, which needs no height of its own. */
const usualHeight = 15;

interface WrittenCell {
  readonly xml: string;
  /** Points that its text needs; 0 where the template's own height will do. */
  readonly height: number;
}

function writtenCell(cell: SheetCell, row: PlannedRow, writing: Writing): WrittenCell {
  const { columns } = writing.sheet.moves;
  const first = columns.first(cell.column);
  const last = columns.last(cell.column);
  const key = `${row.source.number}:${cell.column}`;
  const isCovered = writing.covered.has(key);
  if (first < last && !isCovered && !writing.merged.has(key)) {
    writing.merges.push(`${columnName(first)}${row.number}:${columnName(last)}${row.number}`);
  }
  const written = cellXml(cell, row, { writing, column: first, area: writing.merged.get(key) });
  const styled = cell.style === "" ? "" : ` s="${cell.style}"`;
  let more = "";
  for (let at = first + 1; at <= last; at += 1) {
    more += `<c r="${columnName(at)}${row.number}"${styled}/>`;
  }
  return { ...written, xml: written.xml + more };
}

interface CellContext {
  readonly writing: Writing;
  readonly column: number;
  readonly area: Area | undefined;
}

function cellXml(cell: SheetCell, row: PlannedRow, context: CellContext): WrittenCell {
  const { body, style } = cell;
  const name = `${columnName(context.column)}${row.number}`;
  const start = `<c r="${name}"${style === "" ? "" : ` s="${style}"`}`;
  switch (body.kind) {
    case "raw": {
      if (body.xml === "") return { xml: `${start}/>`, height: 0 };
      const type = body.type === "" ? "" : ` t="${body.type}"`;
      return { xml: `${start}${type}>${body.xml}</c>`, height: 0 };
    }
    case "formula": {
      const { sheet, movesOf } = context.writing;
      const home: FormulaHome = { sheet: sheet.source.name, ownRow: ownRowOf(row.copy) };
      const formula = xmlText(movedFormula(body.formula, movesOf, home));
      const ref = attributeOf(body.attributes, "ref");
      const area = ref === undefined ? undefined : areaOf(ref);
      const moved = area && movedArea(area, ownMoves(row, sheet.moves));
      const attributes = moved
        ? body.attributes.replace(/\sref="[^"]*"/, ` ref="${areaName(moved)}"`)
        : body.attributes;
      return { xml: `${start}><f${attributes}>${formula}</f></c>`, height: 0 };
    }
    case "text":
      return filledCell(cell, row, { ...context, start });
  }
}

/** In a repeated row an array formula stands in its own copy. */
function ownMoves({ copy }: PlannedRow, { rows, columns }: Moves): Moves {
  const own = ownRowOf(copy);
  return {
    rows: {
      first: (row) => own(row, "first") ?? rows.first(row),
      last: (row) => own(row, "last") ?? rows.last(row),
    },
    columns,
  };
}

function filledCell(
  { column: sourceColumn, style }: SheetCell,
  row: PlannedRow,
  { writing, column, area, start }: CellContext & { readonly start: string },
): WrittenCell {
  const { sheet, styles, names, sheetOf } = writing;
  const parts = sheet.read.get(row.source)?.get(sourceColumn)?.parts ?? [];
  const look = styles.look(style);
  const last = sheet.moves.columns.last(area?.right ?? sourceColumn);
  const width = sheet.widths.slice(column - 1, last).reduce((a, b) => a + b, 0);
  const balanced = (text: string) => balancedLines(text, (width - cellPadding) * evenPart, look);
  const filled = filledText(parts, row.scopes, { balanced, sheetOf });
  if (typeof filled === "number") {
    // In the clerk's own cell a number has the clerk's own format.
    const value = Number.isFinite(filled) ? `><v>${filled}</v></c>` : "/>";
    return { xml: `${start}${value}`, height: 0 };
  }
  const inner = inlineXml(filled);
  if (inner === "") return { xml: `${start}/>`, height: 0 };
  const text = filled.map((run) => run.text).join("");
  for (const key of placeKeys(parts)) {
    names.set(key, { text, look, row: row.number, first: column, last });
  }
  // A text over several rows has their heights.
  const height = area && area.bottom > area.top ? 0 : rowHeight(textLines(text, width, look), look);
  return { xml: `${start} t="inlineStr"><is>${inner}</is></c>`, height };
}

/** Of a cell's width that a line of a title may fill, lest a program that sets it wider break it again. */
const evenPart = 0.96;

function placeKeys(parts: readonly TextPart[]): readonly string[] {
  return parts.flatMap((part) => (part.kind === "place" ? [part.key] : []));
}

/** Gives the rows that are headings within a table. */
function writeTables(writing: Writing, rows: Map<number, string>): readonly number[] {
  const { sheet, styles, merges, heights } = writing;
  const { table, plan } = sheet;
  if (!table) return [];
  const { grid, look, entries, samples } = table;
  return plan.tables.flatMap(({ first }) => {
    const spot = { row: first, column: table.column, widths: table.widths };
    const block = entries
      ? formBlock({ grid, entries }, spot, { look, styles, rows: samples })
      : tableBlock(grid, spot, { look, styles, formulas: writing.formulasOf(sheet) });
    merges.push(...block.merges);
    for (const [index, { xml, height }] of [...block.header, ...block.body].entries()) {
      rows.set(first + index, xml);
      if (height !== undefined) heights.set(first + index, height);
    }
    return block.groups;
  });
}
