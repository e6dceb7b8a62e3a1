import type { Cell, Margins, Workbook, Worksheet } from "exceljs";
import type { BlankForm, FormColumn, FormRow } from "../model/form.ts";
import { type Cells, checkOf, coloursOf } from "./form-checks.ts";
import type { Lists } from "./form-lists.ts";
import { needMark, needWords } from "./form-words.ts";
import { font } from "./page.ts";
import { upperCase } from "./printable.ts";
import { inches } from "./units.ts";
import {
  addSheet,
  bandWidth,
  type Look,
  type Sheet,
  setCell,
  setHeight,
  sheetText,
  textHeight,
  writeBands,
} from "./xlsx-sheet.ts";

export const entrySheet = "Đăng ký";
/** Rows of the sheet; that of the names is hidden. */
const rows = { heading: 1, subject: 2, sender: 3, hint: 4, names: 5, header: 6, first: 7 } as const;
/** Number, the record's id (hidden), then the form's own columns. */
const numberColumn = 1;
const idColumn = 2;
const firstColumn = 3;
/** Empty rows below what is there. */
const blankRows = 50;
/** Widths of columns in Excel's units. */
const widths = { number: 5, id: 12, paragraph: 20, date: 11, short: 10, text: 14 } as const;
/** Millimetres at the sides: the form is wide, and goes into no binder. */
const sideMargin = 10;
/** Points that the button of the filter takes of a heading's width. */
const filterButton = 15;
/** Columns that stay in sight while one scrolls take no more than so many units. */
const widestFrozen = 70;

const headerLook: Look = { size: 11, bold: true, align: "center", bordered: true };
const bodyLook: Look = { size: 11, align: "left", vertical: "top", bordered: true };
const centredLook: Look = { ...bodyLook, align: "center" };

/** The sheet that a unit fills in: a model a row. */
export async function addEntrySheet(book: Workbook, form: BlankForm, lists: Lists): Promise<void> {
  const sheet = addSheet(book, entrySheet, {
    widths: [widths.number, widths.id, ...form.columns.map(widthOf)],
    orientation: "landscape",
    numbering: "own",
  });
  const { worksheet } = sheet;
  const last = { row: rows.header + form.rows.length + blankRows, column: lastColumnOf(form) };
  writeHead(sheet, form);
  writeHeader(sheet, form);
  for (let row: number = rows.first; row <= last.row; row += 1) {
    writeRow(worksheet, row, { form, filled: form.rows[row - rows.first] });
  }
  addChecks(worksheet, { form, lists, lastRow: last.row });
  worksheet.getColumn(idColumn).hidden = true;
  worksheet.getRow(rows.names).hidden = true;
  // From the id on: ids move with their rows; numbers stay.
  worksheet.autoFilter = { from: { row: rows.header, column: idColumn }, to: last };
  worksheet.views = [
    { state: "frozen", xSplit: frozenColumns(form), ySplit: rows.header, showGridLines: false },
  ];
  worksheet.pageSetup.printTitlesRow = `${rows.header}:${rows.header}`;
  const side = inches(sideMargin);
  worksheet.pageSetup.margins = { ...marginsOf(worksheet), left: side, right: side };
  // exceljs puts a `$` before each end, not before its row.
  worksheet.pageSetup.printArea = `A$1:${worksheet.getColumn(last.column).letter}$${last.row}`;
  nameRanges(book, worksheet, last);
  await worksheet.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    sort: true,
    autoFilter: true,
  });
}

function marginsOf({ pageSetup }: Worksheet): Margins {
  if (!pageSetup.margins) throw new Error("a sheet without margins");
  return pageSetup.margins;
}

function lastColumnOf({ columns }: BlankForm): number {
  return firstColumn + columns.length - 1;
}

function widthOf({ type, name, heading }: FormColumn): number {
  if (type === "paragraph") return widths.paragraph;
  if (type === "date") return widths.date;
  const isShort = ["kind", "registration", "status"].includes(name) || type === "integer";
  if (isShort) return widths.short;
  return name === "title" || heading.length > 24 ? widths.text + 6 : widths.text;
}

/** The name of a model stays in sight where there is room for it. */
function frozenColumns({ columns }: BlankForm): number {
  const title = columns.findIndex(({ name }) => name === "title");
  const before = columns.slice(0, title + 1).reduce((sum, column) => sum + widthOf(column), 0);
  return before + widths.number <= widestFrozen ? idColumn + title + 1 : numberColumn;
}

function writeHead(sheet: Sheet, form: BlankForm): void {
  const to = Math.min(lastColumnOf(form), firstColumn + 7);
  const line = (row: number, text: string, look: Look) =>
    writeBands(sheet, row, [{ from: numberColumn, to, text, look }]);
  const { sender, parentBody = "" } = form.letterhead;
  line(rows.heading, form.heading, { size: 14, bold: true, align: "left" });
  line(rows.subject, `${form.subject} (${form.document})`, { size: 12, align: "left" });
  line(rows.sender, form.unit === undefined ? upperCase(parentBody) : `Đơn vị: ${sender}`, {
    size: 12,
    bold: true,
    align: "left",
  });
  line(rows.hint, hint, { size: 11, italic: true, align: "left" });
}

const hint =
  "Mỗi mô hình, điển hình ghi một dòng. Cột có dấu * là cột phải ghi; ô vàng là ô còn thiếu. Cách ghi từng cột: xem trang “Hướng dẫn”.";

function writeHeader(sheet: Sheet, form: BlankForm): void {
  const { worksheet } = sheet;
  let height = 0;
  const header = (column: number, text: string) => {
    const cell = worksheet.getCell(rows.header, column);
    setCell(cell, text, headerLook);
    cell.style = {
      ...cell.style,
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } },
    };
    const room = bandWidth(sheet, { from: column, to: column }) - filterButton;
    height = Math.max(height, textHeight(text, room, headerLook));
    return cell;
  };
  header(numberColumn, "STT");
  header(idColumn, "Mã hồ sơ");
  worksheet.getCell(rows.names, idColumn).value = "id";
  for (const [index, column] of form.columns.entries()) {
    const at = firstColumn + index;
    worksheet.getCell(rows.names, at).value = sheetText(column.name);
    const cell = header(at, `${column.heading}${needMark(column, form)}`);
    const note = [`${needWords(column, form)}.`, ...column.clauses].join("\n");
    cell.note = { texts: [{ text: sheetText(note), font: { name: font, size: 11 } }] };
  }
  setHeight(sheet, rows.header, height);
}

function writeRow(
  worksheet: Worksheet,
  row: number,
  { form, filled }: { form: BlankForm; filled: FormRow | undefined },
): void {
  setCell(worksheet.getCell(row, numberColumn), row - rows.header, centredLook);
  enter(worksheet.getCell(row, idColumn), filled?.["id"], undefined);
  for (const [index, column] of form.columns.entries()) {
    enter(worksheet.getCell(row, firstColumn + index), filled?.[column.name], column);
  }
}

/** An unlocked cell. Text stays text: `=`, `-` and a leading 0 begin no formula and no number. */
function enter(
  cell: Cell,
  value: string | number | undefined,
  column: FormColumn | undefined,
): void {
  const isDay = column?.type === "date" && /^\d{4}-\d\d-\d\d$/.test(String(value));
  setCell(cell, isDay ? null : (value ?? null), bodyLook);
  if (isDay) cell.value = new Date(`${value}T00:00:00Z`);
  cell.style = { ...cell.style, numFmt: formatOf(column), protection: { locked: false } };
}

function formatOf(column: FormColumn | undefined): string {
  if (column?.several) return "@";
  switch (column?.type) {
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

function addChecks(
  worksheet: Worksheet,
  { form, lists, lastRow }: { form: BlankForm; lists: Lists; lastRow: number },
): void {
  const letter = (column: number) => worksheet.getColumn(column).letter;
  const cells: Cells = {
    cellOf: (name) => {
      const index = form.columns.findIndex((column) => column.name === name);
      return index < 0 ? undefined : `$${letter(firstColumn + index)}${rows.first}`;
    },
    valueOf: lists.valueOf,
    row: `$${letter(firstColumn)}${rows.first}:$${letter(lastColumnOf(form))}${rows.first}`,
  };
  for (const [index, column] of form.columns.entries()) {
    const at = letter(firstColumn + index);
    const ref = `${at}${rows.first}:${at}${lastRow}`;
    checksOf(worksheet).add(ref, checkOf(column, form, lists.rangeOf(column.name)));
    const rules = coloursOf(column, cells, 1 + index * 2);
    if (rules.length > 0) worksheet.addConditionalFormatting({ ref, rules });
  }
}

/** exceljs has checks of ranges, but not in its types. */
function checksOf(worksheet: Worksheet): {
  add(ref: string, check: ReturnType<typeof checkOf>): void;
} {
  return (worksheet as unknown as { dataValidations: ReturnType<typeof checksOf> }).dataValidations;
}

/** What a program that reads the form looks for: the names of the columns, and their cells. */
function nameRanges(
  book: Workbook,
  worksheet: Worksheet,
  last: { row: number; column: number },
): void {
  const letter = (column: number) => worksheet.getColumn(column).letter;
  const range = (from: number, to: number) =>
    `'${entrySheet}'!$${letter(idColumn)}$${from}:$${letter(last.column)}$${to}`;
  book.definedNames.add(range(rows.names, rows.names), "danvan_names");
  book.definedNames.add(range(rows.first, last.row), "danvan_rows");
}
