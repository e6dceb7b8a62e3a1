import type { CellValue, Column, Grid, Row } from "../model/document.ts";
import { hasGroups, headerCells } from "./header-cells.ts";
import { htmlLines, htmlText } from "./html-text.ts";
import { cellText } from "./printable.ts";

/** What a table is called: its own caption, or the element of another id. */
export interface TableName {
  readonly caption?: string | undefined;
  readonly namedBy?: string;
}

/** A grid as a table: headings that repeat on paper, a body for each unit, totals at the foot. */
export function htmlTable({ columns, rows }: Grid, { caption = "", namedBy }: TableName): string {
  const totals = rows.slice(bodyEnd(rows));
  return [
    `<div class="table"><table${namedBy === undefined ? "" : ` aria-labelledby="${namedBy}"`}>`,
    caption === "" ? "" : `<caption>${htmlText(caption)}</caption>`,
    `<colgroup>${columns.map(columnElement).join("")}</colgroup>`,
    `<thead>${headerRows(columns)}</thead>`,
    ...bodies(rows.slice(0, bodyEnd(rows)), columns),
    totals.length === 0 ? "" : `<tfoot>${rowsOf(totals, columns)}</tfoot>`,
    "</table></div>",
  ].join("");
}

/** Bold rows at the end are totals: they stay where they are when the table is sorted. */
function bodyEnd(rows: readonly Row[]): number {
  let end = rows.length;
  for (; end > 0; end -= 1) {
    const row = rows[end - 1];
    if (row?.kind !== "cells" || row.bold !== true) break;
  }
  return end;
}

function columnElement({ align }: Column): string {
  return `<col class="${align}">`;
}

function headerRows(columns: readonly Column[]): string {
  const twoRows = hasGroups(columns);
  const upper = headerCells(columns).map(({ text, first, count, grouped }) => {
    if (grouped) return `<th scope="colgroup" colspan="${count}">${htmlLines(text)}</th>`;
    return leaf(text, first, twoRows ? ' rowspan="2"' : "");
  });
  const lower = columns.flatMap(({ group, heading }, index) =>
    group === undefined ? [] : [leaf(heading, index, "")],
  );
  const rows = twoRows ? [upper, lower] : [upper];
  return rows.map((cells) => `<tr>${cells.join("")}</tr>`).join("");
}

/** A heading of one column; its number is where the script finds the cells to sort by. */
function leaf(text: string, column: number, merged: string): string {
  return `<th scope="col"${merged} data-column="${column}">${htmlLines(text)}</th>`;
}

/** Rows under a unit's name are one body: sorting keeps them there. */
function bodies(rows: readonly Row[], columns: readonly Column[]): readonly string[] {
  const starts = rows.flatMap((row, index) => (row.kind === "group" ? [index] : []));
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.map((start, index) => {
    const part = rows.slice(start, cuts[index + 1] ?? rows.length);
    return part.length === 0 ? "" : `<tbody>${rowsOf(part, columns)}</tbody>`;
  });
}

function rowsOf(rows: readonly Row[], columns: readonly Column[]): string {
  return rows.map((row) => rowElement(row, columns)).join("");
}

function rowElement(row: Row, columns: readonly Column[]): string {
  if (row.kind === "group") {
    const span = `colspan="${columns.length}"`;
    return `<tr class="group"><th scope="rowgroup" ${span}>${htmlLines(row.text)}</th></tr>`;
  }
  const cells = columns.map(({ align }, index) => cell(row.cells[index] ?? null, align));
  return `<tr>${cells.join("")}</tr>`;
}

/** A number also as programs read it: `1.234,5` would be sorted as text. */
function cell(value: CellValue, align: Column["align"]): string {
  const number = typeof value === "number" ? ` data-value="${value}"` : "";
  return `<td class="${align}"${number}>${htmlLines(cellText(value))}</td>`;
}
