import type { BlankForm } from "../model/form.ts";
import { type Area, areaName, areaOf, columnName, listWithout } from "./cell-refs.ts";
import { entryHeaderRows } from "./entry-column.ts";
import { type Cells, checkOf, coloursOf, formColours } from "./form-checks.ts";
import { dataSheet, type Lists, listNames, listsOf, listsSheet, namesBegin } from "./form-lists.ts";
import { columnsBefore, type FormTable, frozenColumns } from "./form-table.ts";
import { needWords } from "./form-words.ts";
import { sheetPrefix } from "./formula-refs.ts";
import type { PackageEdit } from "./package-edit.ts";
import { withChecks } from "./sheet-checks.ts";
import { withBackgrounds, withColours } from "./sheet-colours.ts";
import { addNotes } from "./sheet-notes.ts";
import { addHiddenSheet, addNames } from "./workbook-additions.ts";
import { withoutFilterNames } from "./workbook-moves.ts";
import { workbookFrom, workbookPath } from "./xlsx-package.ts";
import type { StandingTable } from "./xlsx-template.ts";

/** Where a form stands on its sheet: rows and columns from 1. */
interface Standing {
  readonly form: BlankForm;
  readonly heading: number;
  /** The cells to fill in, the ids among them. */
  readonly entries: Area;
  /** The first of the form's own columns. */
  readonly own: number;
}

const stylesPath = "xl/styles.xml";

/**
 * Gives a workbook in which a form stands what fills it in and reads it again: lists, checks, colours,
 * remarks, names for the cells, and the hidden sheet.
 */
export function addFormParts(
  edit: PackageEdit,
  spot: StandingTable,
  { form, table }: { readonly form: BlankForm; readonly table: FormTable },
): void {
  const heading = spot.row + entryHeaderRows - 1;
  const id = spot.column + columnsBefore - 1;
  const right = spot.column + table.entries.length - 1;
  const bottom = heading + table.grid.rows.length;
  const entries = { top: heading + 1, left: id, bottom, right };
  const standing = { form, heading, entries, own: id + 1 };
  refuseTables(edit, spot.path, { ...entries, top: spot.row, left: spot.column });
  const styles = withBackgrounds(edit.text(stylesPath), formColours);
  edit.write(stylesPath, styles.xml);
  const sheet = workbookFrom(edit.parts()).sheets.find(({ path }) => path === spot.path);
  if (!sheet) throw new Error(`no sheet ${spot.path}`);
  const head = withFrozen(sheet.head, spot.column, frozenColumns(form));
  const filtered = withFilter(sheet.tail, standing);
  const tail = withRules(filtered, standing, styles.numberOf);
  edit.write(spot.path, `${head}<sheetData>${sheet.cells}</sheetData>${tail}`);
  if (filtered !== sheet.tail) {
    edit.write(workbookPath, withoutFilterNames(edit.text(workbookPath)));
  }
  addNotes(edit, spot.path, notesOf(standing));
  addHiddenSheet(edit, dataSheet, listsSheet(form));
  const prefix = sheetPrefix(spot.sheet);
  addNames(edit, namesBegin, [
    [`${namesBegin}names`, `${prefix}${fixed({ ...entries, top: spot.row, bottom: spot.row })}`],
    [`${namesBegin}rows`, `${prefix}${fixed(entries)}`],
    ...listNames(form),
  ]);
}

/** A table of Excel's own (Ctrl+T) has headings of its own; over the form, Excel would find it broken. */
function refuseTables(edit: PackageEdit, path: string, block: Area): void {
  const related = workbookFrom(edit.parts()).related(path);
  for (const { path: table } of related.filter(({ kind }) => kind === "table")) {
    const ref = /<table\b[^>]*?\sref="([^"]*)"/.exec(edit.text(table))?.[1] ?? "";
    if (listWithout(ref, block) !== ref)
      throw new Error(`a table of Excel lies over the form: ${ref}`);
  }
}

/** `$B$7:$R$56`. */
function fixed(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Where the template keeps columns of the form in sight, those are the ones down to a model's name. */
function withFrozen(head: string, first: number, count: number): string {
  return head.replace(/<pane\b[^>]*\sstate="frozen[^>]*>/, (pane) => {
    const split = Number(/\sxSplit="(\d+)"/.exec(pane)?.[1] ?? 0);
    if (split < first) return pane;
    const column = columnName(first + count);
    return pane
      .replace(/\sxSplit="\d+"/, ` xSplit="${first + count - 1}"`)
      .replace(/\stopLeftCell="[A-Z]+/, ` topLeftCell="${column}`);
  });
}

/** A filter over the form is from the ids on: ids move with their rows, numbers stay. */
function withFilter(tail: string, { heading, entries }: Standing): string {
  return tail.replace(/<autoFilter\b[^>]*?(?:\/>|>[\s\S]*?<\/autoFilter>)/, (filter) => {
    const area = areaOf(/\sref="([^"]*)"/.exec(filter)?.[1] ?? "");
    if (!area || area.top > entries.bottom || area.bottom < heading) return filter;
    return `<autoFilter ref="${areaName({ ...entries, top: heading })}"/>`;
  });
}

function withRules(
  tail: string,
  { form, entries, own }: Standing,
  styleOf: (colour: string) => number,
): string {
  const lists = listsOf(form);
  const cells = cellsOf({ form, entries, own }, lists);
  const columns = form.columns.map((column, index) => {
    const at = own + index;
    const ref = areaName({ ...entries, left: at, right: at });
    const check = checkOf(column, form, lists.rangeOf(column.name));
    return { ref, check, rules: coloursOf(column, cells, 1 + index * 2) };
  });
  const coloured = columns.filter(({ rules }) => rules.length > 0);
  return withChecks(withColours(tail, coloured, styleOf), entries, columns);
}

/** The cells of the first row, as the formulas of rules speak of them. */
function cellsOf(
  { form, entries: { top, right }, own }: Pick<Standing, "form" | "entries" | "own">,
  lists: Lists,
): Cells {
  const cell = (column: number) => `$${columnName(column)}${top}`;
  return {
    cellOf: (name) => {
      const index = form.columns.findIndex((column) => column.name === name);
      return index < 0 ? undefined : cell(own + index);
    },
    valueOf: lists.valueOf,
    row: `${cell(own)}:${cell(right)}`,
  };
}

/** When a column must be filled in, and what asks for it. */
function notesOf({ form, heading, own }: Standing) {
  return form.columns.map((column, index) => ({
    row: heading,
    column: own + index,
    text: [`${needWords(column, form)}.`, ...column.clauses].join("\n"),
  }));
}
