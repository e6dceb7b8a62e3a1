import { readText } from "./xml-text.ts";

/** Rows that every printed page of a sheet repeats, counted from 1. */
export type TitleRows = readonly [first: number, last: number];

/** The rows that pages repeat, by the name of their sheet, as `workbook.xml` has them. */
export function printTitles(workbook: string): ReadonlyMap<string, TitleRows> {
  const names = workbook.matchAll(
    /<definedName\b[^>]*\sname="_xlnm\.Print_Titles"[^>]*>([^<]*)<\/definedName>/g,
  );
  return new Map(
    Array.from(names, ([, formula = ""]) => formula).flatMap((formula) => titlesIn(formula)),
  );
}

/** `'Danh sách'!$3:$4`, alone or beside columns. */
function titlesIn(formula: string): readonly (readonly [string, TitleRows])[] {
  const [, quoted, bare, first, last] =
    /(?:'((?:[^']|'')+)'|([^'!,]+))!\$(\d+):\$(\d+)/.exec(readText(formula)) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return sheet === undefined ? [] : [[sheet, [Number(first), Number(last)]]];
}
