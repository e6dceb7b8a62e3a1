import { type BlankForm, type FormChoice, formVersion } from "../model/form.ts";
import { columnName } from "./cell-refs.ts";
import { xmlHead } from "./package-edit.ts";
import { xmlText } from "./printable.ts";
import { sheetText } from "./xlsx-sheet.ts";

/** The sheet that says which form this is, and holds its lists; nobody is to see it. */
export const dataSheet = "_danvan";
/** Every name that a form gives to cells begins so. */
export const namesBegin = "danvan_";
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
  const cell = ({ column }: List, index: number) => `$${columnName(column)}$${firstEntry + index}`;
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

/** The hidden sheet: form version, guidance, unit, lists. */
export function listsSheet(form: BlankForm): string {
  const rows = new Map<number, Map<number, string | number>>();
  const put = (row: number, column: number, value: string | number) => {
    rows.set(row, (rows.get(row) ?? new Map()).set(column, value));
  };
  for (const [index, [name, value]] of factsOf(form).entries()) {
    put(index + 1, 1, name);
    put(index + 1, 2, value);
  }
  for (const [name, { column, choices }] of placed(form)) {
    put(1, column, name);
    for (const [index, { label, value }] of choices.entries()) {
      put(firstEntry + index, column, label);
      put(firstEntry + index, column + 1, value);
    }
  }
  const written = [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const all = [...cells].map(([column, value]) =>
        cellXml(`${columnName(column)}${row}`, value),
      );
      return `<row r="${row}">${all.join("")}</row>`;
    });
  return `${xmlHead}<worksheet xmlns="${main}"><sheetData>${written.join("")}</sheetData><sheetProtection sheet="1"/></worksheet>`;
}

/** Names for the form's facts and for its lists. */
export function listNames(form: BlankForm): readonly (readonly [name: string, cells: string])[] {
  const lists = listsOf(form);
  return [
    ...factsOf(form).map(([name], index) => {
      return [`${namesBegin}${name}`, `'${dataSheet}'!$B$${index + 1}`] as const;
    }),
    ...Array.from(placed(form), ([name, { definedName }]) => {
      return [definedName, lists.rangeOf(name) ?? ""] as const;
    }),
  ];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function factsOf({ guidance, unit }: BlankForm) {
  return [
    ["form", formVersion],
    ["guidance", guidance],
    ["unit", unit ?? ""],
  ] as const;
}

function cellXml(name: string, value: string | number): string {
  if (typeof value === "number") return `<c r="${name}"><v>${value}</v></c>`;
  if (value === "") return "";
  const text = `<t xml:space="preserve">${xmlText(sheetText(value))}</t>`;
  return `<c r="${name}" t="inlineStr"><is>${text}</is></c>`;
}

function placed({ columns }: BlankForm): ReadonlyMap<string, List> {
  const withLists = columns.filter(({ choices }) => choices.length > 0);
  return new Map(
    withLists.map(({ name, choices }, index) => [
      name,
      { column: firstList + index * 2, definedName: `${namesBegin}list_${index + 1}`, choices },
    ]),
  );
}
