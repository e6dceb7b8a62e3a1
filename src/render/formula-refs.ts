import { type AxisMap, columnName, columnNumber, type Moves } from "./cell-refs.ts";

/** Where the cells of a sheet went, by its name; `undefined` for sheets in which nothing moved. */
export type MovesOf = (sheet: string) => Moves | undefined;

/** The first or last of the rows that a row became in the copy of repeated rows where a formula stands. */
export type OwnRow = (row: number, side: "first" | "last") => number | undefined;

/** Where a formula stands. */
export interface FormulaHome {
  /** The sheet that references without a name mean; absent in names and charts. */
  readonly sheet: string;
  /** In a repeated row: where the rows of its own copy went, for references that are not fixed by `$`. */
  readonly ownRow?: OwnRow | undefined;
}

const lost = "#REF!";
const sheetName = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const reference = String.raw`${cell}(?::${cell})?|\$?\d+:\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
/** A text in quotes, or a reference that is no part of a longer word. */
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$\]'!:])(${sheetName})?(${reference})(?![\p{L}\p{N}_.(!:])`,
  "gu",
);

/** A formula after its cells, and those it speaks of, have moved. */
export function movedFormula(formula: string, movesOf: MovesOf, home: FormulaHome): string {
  return formula.replace(token, (whole, prefix: string | undefined, ref: string | undefined) => {
    if (ref === undefined) return whole;
    const sheet = prefix === undefined ? home.sheet : unquoted(prefix.slice(0, -1));
    const moves = movesOf(sheet);
    if (!moves) return whole;
    const own = sheet === home.sheet ? home.ownRow : undefined;
    const moved = movedReference(ref, moves, own);
    return moved === lost ? lost : `${movedPrefix(prefix, moves)}${moved}`;
  });
}

function movedPrefix(prefix: string | undefined, { sheet }: Moves): string {
  return prefix === undefined || sheet === undefined ? (prefix ?? "") : sheetPrefix(sheet);
}

/** `'Danh sách'!`. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function movedReference(ref: string, moves: Moves, ownRow: OwnRow | undefined): string {
  const [from = "", to] = ref.split(":");
  const start = endOf(from);
  const end = to === undefined ? start : endOf(to);
  const [top, bottom] = rowsOf(start, end, moves.rows, ownRow);
  if (top !== undefined && bottom !== undefined && bottom < top) return lost;
  const left = written(start, top, start.column && moves.columns.first(start.column));
  if (to === undefined) return left;
  return `${left}:${written(end, bottom, end.column && moves.columns.last(end.column))}`;
}

/** One end of a reference: `$B$4`, `B`, `4`. */
interface End {
  readonly fixedColumn: string;
  readonly column: number | undefined;
  readonly fixedRow: string;
  readonly row: number | undefined;
}

function endOf(text: string): End {
  const [, fixedColumn = "", letters, fixedRow = "", digits] =
    /^(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?$/.exec(text) ?? [];
  return {
    fixedColumn,
    column: letters === undefined ? undefined : columnNumber(letters),
    fixedRow,
    row: digits === undefined ? undefined : Number(digits),
  };
}

/** Ends that name no row, as those of whole columns, have none. */
function rowsOf(start: End, end: End, rows: AxisMap, ownRow: OwnRow | undefined) {
  const at = ({ row, fixedRow }: End, side: "first" | "last") => {
    if (row === undefined) return undefined;
    return (fixedRow === "" ? ownRow?.(row, side) : undefined) ?? rows[side](row);
  };
  return [at(start, "first"), at(end, "last")] as const;
}

function written(
  { fixedColumn, fixedRow }: End,
  row: number | undefined,
  column: number | undefined,
): string {
  const letters = column === undefined ? "" : `${fixedColumn}${columnName(column)}`;
  return `${letters}${row === undefined ? "" : `${fixedRow}${row}`}`;
}
