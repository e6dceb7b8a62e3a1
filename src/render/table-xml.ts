import type { Column, Grid, Row } from "../model/document.ts";
import { fittedWidths, sharedWidths } from "./column-widths.ts";
import { hasGroups, headerCells } from "./header-cells.ts";
import { cellText, xmlText } from "./printable.ts";

/** How a table stands on its page. */
export interface TablePlace {
  /** Width of the text, in twips. */
  readonly width: number;
  /** Body rows at the end that stay on one page with what follows: the signatures. */
  readonly rowsKeptWithNext: number;
  /** All rows stay on one page, as those of a short table should. */
  readonly isWhole?: boolean;
}

/** Paragraph styles that the templates define; to restyle a table is to change these in Word. */
const cellStyles: Readonly<Record<Column["align"], string>> = {
  left: "DvTableCell",
  center: "DvTableCellCenter",
  right: "DvTableCellRight",
};

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
// 1.4 mm beside the text, 0.5 mm above and below.
const margins =
  '<w:top w:w="28" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>' +
  '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>';

/** The margins beside the text in points, and the borders' own width. */
const room = { padding: 9, indent: 0 };

/** A table before its parts are joined. */
export interface TableParts {
  readonly width: number;
  readonly columns: number;
  /** What stands before the rows. */
  readonly open: string;
  readonly header: readonly string[];
  readonly rows: readonly string[];
  /** Rows at the end that stay with what follows. */
  readonly rowsKept: number;
}

/** A grid as a WordprocessingML table that fills the width of the text. */
export function tableXml(grid: Grid, place: TablePlace): string {
  return tableOf(tableParts(grid, place));
}

/** A long table in parts, each on a new page below its headings: LibreOffice lays a table out in the square of its rows. */
export function tableOf({ open, header, rows }: TableParts): string {
  return partedRows(rows)
    .map((part) => [open, ...header, ...part, "</w:tbl>"].join(""))
    .join(partBreak);
}

const longestUnparted = 1000;
const rowsInPart = 500;
const partBreak = '<w:p><w:pPr><w:pStyle w:val="DvSectionEnd"/><w:pageBreakBefore/></w:pPr></w:p>';

/** A unit's name goes with the rows below it. */
function partedRows(rows: readonly string[]): readonly (readonly string[])[] {
  if (rows.length <= longestUnparted) return [rows];
  const parts: (readonly string[])[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = Math.min(rows.length, from + rowsInPart);
    while (to < rows.length && to > from + 1 && rows[to - 1]?.includes(groupStyle)) to -= 1;
    parts.push(rows.slice(from, to));
    from = to;
  }
  return parts;
}

const groupStyle = '"DvTableGroup"';

export function tableParts(grid: Grid, place: TablePlace): TableParts {
  const { width: total, rowsKeptWithNext } = place;
  const widths = sharedWidths(fittedWidths(grid, total / 20, room), total);
  const firstKept = firstKeptRow(grid.rows, rowsKeptWithNext);
  const isKept = (index: number) =>
    index >= firstKept || (place.isWhole === true && index < grid.rows.length - 1);
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`);
  return {
    width: total,
    columns: widths.length,
    open:
      `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
      `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>` +
      `<w:tblGrid>${columns.join("")}</w:tblGrid>`,
    header: headerRows(grid.columns, widths),
    rows: grid.rows.map((row, index) => bodyRow(row, grid.columns, widths, isKept(index))),
    rowsKept: grid.rows.length - firstKept,
  };
}

/** Counted without the units' names, which go with their rows. */
function firstKeptRow(rows: readonly Row[], count: number): number {
  let first = rows.length;
  for (let left = count; left > 0 && first > 0; ) {
    first -= 1;
    if (rows[first]?.kind === "cells") left -= 1;
  }
  if (first < rows.length && rows[first - 1]?.kind === "group") first -= 1;
  return first;
}

function headerRows(columns: readonly Column[], widths: readonly number[]): readonly string[] {
  const twoRows = hasGroups(columns);
  const upper = headerCells(columns).map(({ text, first, count, grouped }) => {
    const width = widths.slice(first, first + count).reduce((a, b) => a + b, 0);
    const span = count > 1 ? `<w:gridSpan w:val="${count}"/>` : "";
    const merge = twoRows && !grouped ? '<w:vMerge w:val="restart"/>' : "";
    return cell({ width, merges: span + merge, style: "DvTableHeader", text });
  });
  if (!twoRows) return [headerRow(upper)];
  const lower = columns.map(({ group, heading }, index) =>
    cell({
      width: widths[index] ?? 0,
      merges: group === undefined ? "<w:vMerge/>" : "",
      style: "DvTableHeader",
      text: group === undefined ? "" : heading,
    }),
  );
  return [headerRow(upper), headerRow(lower)];
}

function headerRow(cells: readonly string[]): string {
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
}

function bodyRow(
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  keepNext: boolean,
): string {
  const cells =
    row.kind === "group"
      ? [groupCell(row.text, widths)]
      : columns.map((column, index) =>
          cell({
            width: widths[index] ?? 0,
            style: cellStyles[column.align],
            text: cellText(row.cells[index] ?? null),
            bold: row.bold,
            keepNext,
          }),
        );
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
}

/** A heading over the rows that follow; its style keeps it on their page. */
function groupCell(text: string, widths: readonly number[]): string {
  const width = widths.reduce((a, b) => a + b, 0);
  const merges = widths.length > 1 ? `<w:gridSpan w:val="${widths.length}"/>` : "";
  return cell({ width, merges, style: "DvTableGroup", text, bold: true, keepNext: true });
}

interface Cell {
  readonly width: number;
  /** gridSpan and vMerge, in the order the schema wants them. */
  readonly merges?: string;
  readonly style: string;
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly keepNext?: boolean;
}

function cell({ width, merges = "", style, text, bold, keepNext }: Cell): string {
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${merges}<w:vAlign w:val="center"/>`;
  const kept = keepNext ? "<w:keepNext/>" : "";
  const run = text === "" ? "" : runXml(text, bold === true);
  return (
    `<w:tc><w:tcPr>${properties}</w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${kept}</w:pPr>${run}</w:p></w:tc>`
  );
}

function runXml(text: string, bold: boolean): string {
  const lines = xmlText(text).split("\n");
  const breaks = lines.join('</w:t><w:br/><w:t xml:space="preserve">');
  const properties = bold ? "<w:rPr><w:b/></w:rPr>" : "";
  return `<w:r>${properties}<w:t xml:space="preserve">${breaks}</w:t></w:r>`;
}
