import type { CellValue, Grid, Row } from "../model/document.ts";
import type { BlankForm, FormColumn, FormRow } from "../model/form.ts";
import { daySerial } from "./day-serial.ts";
import type { EntryColumn } from "./entry-column.ts";
import { needMark } from "./form-words.ts";
import { pointsPerUnit } from "./xlsx-sheet.ts";

/** Columns before the form's own: number, and the record's id. */
export const columnsBefore = 2;
/** Empty rows below what is there. */
const blankRows = 50;
/** Widths of columns in Excel's units. */
const widths = { number: 5, id: 12, paragraph: 20, date: 11, short: 10, text: 14 } as const;
/** Columns that stay in sight while one scrolls take no more than so many units. */
const widestFrozen = 70;

/** The form as a table of a sheet: a model a row. */
export interface FormTable {
  readonly grid: Grid;
  readonly entries: readonly EntryColumn[];
}

export function formTable(form: BlankForm): FormTable {
  const entries = entryColumns(form);
  const filled = form.rows.map((row) => valuesOf(row, form));
  const blank = Array.from({ length: blankRows }, () => entries.map(() => null));
  const rows = [...filled, ...blank].map((cells, index): Row => {
    return { kind: "cells", cells: [index + 1, ...cells.slice(1)] };
  });
  const columns = entries.map(({ heading, width }) => ({ heading, width, align: "left" as const }));
  return { grid: { columns, rows }, entries };
}

/** Columns of the table that stay in sight: down to the name of a model, where there is room for it. */
export function frozenColumns({ columns }: BlankForm): number {
  const title = columns.findIndex(({ name }) => name === "title");
  const before = columns.slice(0, title + 1).reduce((sum, column) => sum + unitsOf(column), 0);
  return before + widths.number <= widestFrozen ? columnsBefore + title + 1 : 1;
}

function entryColumns(form: BlankForm): readonly EntryColumn[] {
  const column = { isRequired: false, isHidden: false } as const;
  return [
    {
      ...column,
      name: undefined,
      heading: "STT",
      width: widths.number * pointsPerUnit,
      format: "0",
    },
    {
      ...column,
      name: "id",
      heading: "Mã hồ sơ",
      width: widths.id * pointsPerUnit,
      format: "@",
      isHidden: true,
    },
    ...form.columns.map((each) => ({
      ...column,
      name: each.name,
      heading: `${each.heading}${needMark(each, form)}`,
      isRequired: each.needs.length > 0,
      width: unitsOf(each) * pointsPerUnit,
      format: formatOf(each),
    })),
  ];
}

function unitsOf({ type, name, heading }: FormColumn): number {
  if (type === "paragraph") return widths.paragraph;
  if (type === "date") return widths.date;
  const isShort = ["kind", "registration", "status"].includes(name) || type === "integer";
  if (isShort) return widths.short;
  return name === "title" || heading.length > 24 ? widths.text + 6 : widths.text;
}

function formatOf({ type, several }: FormColumn): string {
  if (several) return "@";
  switch (type) {
    case "date":
      return "dd/mm/yyyy";
    case "integer":
      return "0";
    case "number":
      return "General";
    default:
      return "@";
  }
}

function valuesOf(row: FormRow, { columns }: BlankForm): readonly CellValue[] {
  return [null, row["id"] ?? null, ...columns.map((column) => cellValue(row[column.name], column))];
}

/** A day as programs count it; `tháng 10/2021` stays as it is typed. */
function cellValue(value: string | number | undefined, { type }: FormColumn): CellValue {
  if (type !== "date") return value ?? null;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  return daySerial(`${day}/${month}/${year}`) ?? value ?? null;
}
