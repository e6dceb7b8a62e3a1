import { columnName } from "./cell-refs.ts";
import type { MovesOf } from "./formula-refs.ts";
import { movedFormula } from "./formula-refs.ts";
import { xmlText } from "./printable.ts";
import type { Scopes } from "./scopes.ts";
import { type SheetRow, sheetRows } from "./sheet-cells.ts";
import { columnsXml } from "./sheet-columns.ts";
import { withFilledMargins } from "./sheet-margins.ts";
import { movedSheetPart, withMergesAndBreaks } from "./sheet-moves.ts";
import { onePageHigh, pageHeight, usualRowHeight } from "./sheet-paper.ts";
import type { PlannedSheet } from "./sheet-plan.ts";
import type { Styles } from "./sheet-styles.ts";
import { type WrittenCells, writtenCells } from "./sheet-write.ts";
import type { SheetSource, Workbook } from "./xlsx-package.ts";
import { type PageEnds, pageEnds, type TableRows, tableFlow } from "./xlsx-pages.ts";

export interface FilledSheet extends WrittenCells {
  readonly xml: string;
}

export interface FillContext {
  readonly styles: Styles;
  readonly movesOf: MovesOf;
  readonly scopes: Scopes;
  readonly book: Workbook;
  keyOf(typed: string): string;
}

/** A sheet with its places filled, and everything in it that speaks of cells moved along. */
export function filledSheet(sheet: PlannedSheet, context: FillContext): FilledSheet {
  const { source, moves, columns, widening } = sheet;
  const { styles, movesOf, scopes, keyOf } = context;
  const cells = writtenCells(sheet, { styles, movesOf });
  const home = { sheet: source.name };
  const head = movedSheetPart(source.head, moves, { movesOf, home });
  const widened = widening
    ? withColumns(head, columnsXml(columns, widening, styles.pointsPerUnit))
    : head;
  const tail = movedSheetPart(source.tail, moves, { movesOf, home });
  const filled = withFilledMargins(tail, scopes, keyOf);
  const { breaks, onOnePage } = pagesOf(sheet, cells);
  const fitted = onOnePage ? onePageHigh(filled) : filled;
  const whole = withMergesAndBreaks(fitted, cells.merges, breaks);
  return { ...cells, xml: `${widened}<sheetData>${cells.xml}</sheetData>${whole}` };
}

function withColumns(head: string, columns: string): string {
  const bare = head.replace(/<cols>[\s\S]*?<\/cols>/, "");
  return `${bare}${columns}`;
}

/** Ends of pages that keep headings with what they stand over, and signatures with the last rows. */
function pagesOf(sheet: PlannedSheet, { heights, groups }: WrittenCells): PageEnds {
  const { source, plan, widths } = sheet;
  const rows = tableRows(sheet, groups);
  const page = pageHeight(
    source,
    widths.reduce((a, b) => a + b, 0),
  );
  if (!rows || page === undefined) return { breaks: [], onOnePage: false };
  const usual = usualRowHeight(source.head);
  const flow = tableFlow(rows, plan.last >= rows.below ? plan.last : undefined);
  return pageEnds(flow, { height: (row) => heights.get(row) ?? usual, pageHeight: page });
}

/** The rows of the sheet's table: of the pack's, or of the longest list. */
function tableRows(
  { plan, table, regions, moves }: PlannedSheet,
  groups: readonly number[],
): TableRows | undefined {
  const [placed] = plan.tables;
  if (placed && table) {
    const end = moves.rows.last(placed.row);
    return { header: [placed.first, end], groups, below: end + 1 + table.grid.rows.length };
  }
  const [longest] = regions
    .filter(({ kind }) => kind === "section")
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));
  function lengthOf({ from, to }: { from: number; to: number }) {
    return moves.rows.last(to) - moves.rows.first(from);
  }
  if (!longest) return undefined;
  const first = moves.rows.first(longest.from);
  return { header: [first - 1, first - 1], groups, below: moves.rows.last(longest.to) + 1 };
}

/** A sheet without places whose formulas may speak of cells that moved, or count what was filled. */
export function recalculatedSheet(source: SheetSource, movesOf: MovesOf, book: Workbook): string {
  const home = { sheet: source.name };
  const part = (xml: string) => movedSheetPart(xml, undefined, { movesOf, home });
  const [head, tail] = [part(source.head), part(source.tail)];
  const counts = /<f[\s>/]/.test(source.cells);
  if (!counts && head === source.head && tail === source.tail) return book.text(source.path);
  const cells = counts
    ? sheetRows(source.cells, book.strings)
        .map((row) => recalculatedRow(row, movesOf, source.name))
        .join("")
    : source.cells;
  return `${head}<sheetData>${cells}</sheetData>${tail}`;
}

function recalculatedRow(
  { number, attributes, cells }: SheetRow,
  movesOf: MovesOf,
  sheet: string,
): string {
  const written = cells.map(({ column, style, body }) => {
    const start = `<c r="${columnName(column)}${number}"${style === "" ? "" : ` s="${style}"`}`;
    if (body.kind === "formula") {
      const formula = xmlText(movedFormula(body.formula, movesOf, { sheet }));
      return `${start}><f${body.attributes}>${formula}</f></c>`;
    }
    if (body.kind === "text" || body.xml === "") return `${start}/>`;
    return `${start}${body.type === "" ? "" : ` t="${body.type}"`}>${body.xml}</c>`;
  });
  return `<row r="${number}"${attributes}>${written.join("")}</row>`;
}
