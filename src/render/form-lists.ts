import type { Workbook } from "exceljs";
import { type BlankForm, type FormChoice, formVersion } from "../model/form.ts";
import { sheetText } from "./xlsx-sheet.ts";

/** The sheet that says which form this is, and holds its lists; nobody is to see it. */
export const dataSheet = "_danvan";
/** Row of a list's first entry; the column's name stands in the first row. */
const firstEntry = 3;
/** The lists stand behind the form's own facts, each in two columns: what is shown, what is meant. */
const firstList = 4;

/** Where the lists of a workbook stand. */
export interface Lists {
  /** Cells of a column's list, for a drop-down; `undefined` for a column without one. */
  rangeOf(name: string): string | undefined;
  /** A formula for what the list shows for a value. By a name: older Excels take no other sheet's cells there. */
  valueOf(name: string, value: string): string | undefined;
}

interface List {
  readonly column: number;
  /** `danvan_list_1`: a name may hold no letters of a pack. */
  readonly definedName: string;
  readonly choices: readonly FormChoice[];
}

/**
 * Lists are referred to, never written into a formula: their texts come from packs, and Excel parts
 * an inline list by commas.
 */
export function listsOf(form: BlankForm): Lists {
  const lists = placed(form);
  const cell = ({ column }: List, index: number) => `$${letterOf(column)}$${firstEntry + index}`;
  return {
    rangeOf: (name) => {
      const list = lists.get(name);
      return list && `'${dataSheet}'!${cell(list, 0)}:${cell(list, list.choices.length - 1)}`;
    },
    valueOf: (name, value) => {
      const list = lists.get(name);
      const index = list?.choices.findIndex((choice) => choice.value === value) ?? -1;
      return list && index >= 0 ? `INDEX(${list.definedName},${index + 1})` : undefined;
    },
  };
}

/** Writes the hidden sheet: form version, guidance, unit, lists. */
export async function addLists(book: Workbook, form: BlankForm): Promise<void> {
  const sheet = book.addWorksheet(dataSheet, { state: "veryHidden" });
  const facts = [
    ["form", formVersion],
    ["guidance", form.guidance],
    ["unit", form.unit ?? null],
  ] as const;
  for (const [index, [name, value]] of facts.entries()) {
    sheet.getCell(index + 1, 1).value = name;
    sheet.getCell(index + 1, 2).value = value;
    book.definedNames.add(`'${dataSheet}'!$B$${index + 1}`, `danvan_${name}`);
  }
  const lists = listsOf(form);
  for (const [name, { column, definedName, choices }] of placed(form)) {
    book.definedNames.add(lists.rangeOf(name) ?? "", definedName);
    sheet.getCell(1, column).value = sheetText(name);
    for (const [index, { label, value }] of choices.entries()) {
      sheet.getCell(firstEntry + index, column).value = sheetText(label);
      sheet.getCell(firstEntry + index, column + 1).value = sheetText(value);
    }
  }
  await sheet.protect("", {});
}

function placed({ columns }: BlankForm): ReadonlyMap<string, List> {
  const withLists = columns.filter(({ choices }) => choices.length > 0);
  return new Map(
    withLists.map(({ name, choices }, index) => [
      name,
      { column: firstList + index * 2, definedName: `danvan_list_${index + 1}`, choices },
    ]),
  );
}

/** 1 is A, 27 is AA. */
function letterOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? last : letterOf(before) + last;
}
