import { sheetPrefix } from "./formula-refs.ts";
import { printable } from "./printable.ts";

/** Where something stands on a sheet, both counted from 1. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** `B`, `AA`: a column counted from 1. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? last : columnLetters(rest) + last;
}

export function cellName({ row, column }: At): string {
  return `${columnLetters(column)}${row}`;
}

/** `C5:C17`. */
export function rangeName(column: number, [first, last]: readonly [number, number]): string {
  return `${cellName({ row: first, column })}:${cellName({ row: last, column })}`;
}

/** `'Danh sách'!$C$2:$C$31`. */
export function sheetRange(
  sheet: string,
  column: number,
  [first, last]: readonly [number, number],
): string {
  const letters = columnLetters(column);
  return `${sheetPrefix(sheet)}$${letters}$${first}:$${letters}$${last}`;
}

/** Longest text within a formula (Excel specifications and limits). */
const longestLiteral = 255;

/** A text as part of a formula; `undefined` where it is longer than a formula may hold. */
export function literal(text: string): string | undefined {
  const bare = printable(text);
  return bare.length > longestLiteral ? undefined : `"${bare.replaceAll('"', '""')}"`;
}

/** “đúng” where two expressions are equal, else by how much they differ. */
export function checkFormula(parts: string, whole: string): string {
  return `IF(${parts}=${whole},"${agrees}","${differs} "&(${parts}-${whole}))`;
}

export const agrees = "đúng";
export const differs = "lệch";
