import { columnName } from "./cell-refs.ts";
import type { TextPart } from "./cell-text.ts";
import type { ReadCells } from "./row-regions.ts";
import type { Scopes } from "./scopes.ts";
import { plainText, type SheetCell, type SheetRow } from "./sheet-cells.ts";
import { mergesIn } from "./sheet-moves.ts";
import type { Styles } from "./sheet-styles.ts";
import { textWidth } from "./text-width.ts";
import type { SheetSource, Workbook } from "./xlsx-package.ts";
import { cellPadding } from "./xlsx-sheet.ts";

/** What the least width of a column is found from. */
export interface LeastContext {
  readonly rows: readonly SheetRow[];
  readonly read: ReadCells;
  readonly source: SheetSource;
  readonly styles: Styles;
  readonly scopes: Scopes;
  readonly book: Workbook;
}

/** Points by which programs set a text wider than its font says. */
const spare = 5;
/** Of the table's width, what a filled-in text may ask for: the other columns have their texts too. */
const mostOfTotal = 0.6;

/** Points that a column needs for its widest text without places, and for texts that are not to be broken. */
export function leastWidth(
  column: number,
  { total, ...context }: LeastContext & { readonly total: number },
): number {
  const merged = new Set(mergesIn(context.source.tail).map((ref) => ref.split(":")[0]));
  const widths = context.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.column === column)
      .filter(() => !merged.has(`${columnName(column)}${row.number}`))
      .map((cell) => {
        const filled = unbrokenText(context.read.get(row)?.get(column)?.parts, context.scopes);
        const width = (text: string) => widthOf(text, cell, context.styles);
        return filled === undefined
          ? width(fixedText(cell, context.book))
          : Math.min(width(filled), total * mostOfTotal);
      }),
  );
  return Math.max(0, ...widths);
}

function widthOf(text: string, { style }: SheetCell, styles: Styles): number {
  if (text === "") return 0;
  const lines = text.split("\n").map((line) => textWidth(line, styles.look(style)));
  return Math.max(...lines) + cellPadding + spare;
}

function fixedText({ body }: SheetCell, book: Workbook): string {
  if (body.kind !== "raw" || body.type !== "s") return "";
  return plainText(book.strings[Number(/<v>(\d+)</.exec(body.xml)?.[1])] ?? "");
}

function unbrokenText(parts: readonly TextPart[] | undefined, scopes: Scopes): string | undefined {
  const [only, ...more] = parts ?? [];
  if (only?.kind !== "place" || more.length > 0) return undefined;
  const value = scopes.find(only.key);
  return typeof value === "object" && "unbroken" in value ? value.unbroken : undefined;
}
