import ExcelJS, { type Workbook } from "exceljs";
import type { LayoutName } from "../../src/model/layout.ts";
import type { FigureId } from "../../src/render/figure-sheet.ts";
import type { Orientation } from "../../src/render/page.ts";
import { profiles } from "../../src/render/profile.ts";
import { listWidths } from "../../src/render/report-list.ts";
import {
  addSheet,
  type Look,
  type Sheet,
  type SheetPlan,
  setCell,
  writeBands,
} from "../../src/render/xlsx-sheet.ts";
import type { DrawnWorkbook } from "./make-xlsx.ts";
import { sheetHead } from "./sheet-head.ts";
import { writeLetterhead } from "./sheet-letterhead.ts";
import { gap, title, writeClosing, writeTablePlace } from "./sheet-parts.ts";
import { sharedUnits } from "./sheet-widths.ts";

/** Of an upright page: senders on the left, Quốc hiệu on the right. */
const textShares: Readonly<Record<LayoutName, readonly [number, number]>> = {
  nd30: [0.385, 0.615],
  dang: [0.375, 0.625],
};
/** A table is laid out over both columns. */
const halves = [0.5, 0.5];

const text: Look = { size: 13, align: "left", vertical: "top" };
const centred: Look = { ...text, align: "center" };

/** The report: its text, the sheets of figures, the list, the further tables, the annexes. */
export function reportWorkbook(layout: LayoutName): DrawnWorkbook {
  const book = new ExcelJS.Workbook();
  const drawn = addText(book, layout);
  addFigures(book, "Tổng hợp", "summary", "portrait");
  addFigures(book, "{#hasFieldTable}Theo lĩnh vực", "field");
  addFigures(book, "{#hasUnitTable}Theo đơn vị", "unit");
  const standing = addFigures(book, "Chỉ tiêu - thời hạn", "standing");
  standing.worksheet.autoFilter = "A3:B4";
  addFigures(book, "So sánh", "comparison");
  addList(book);
  addTable(book, "{#tables}{caption}", "blockTable", {
    numbering: "continued",
    above: [["{caption}", title(14)]],
  });
  addTable(book, "{#annexes}{annexHeading}", "annexTable", {
    numbering: "own",
    above: [
      ["{annexHeading}", title(14)],
      ["{annexSubject}", title(14)],
      ["{annexNote}", { size: 13, italic: true, align: "center" }],
    ],
  });
  return { book, drawn };
}

function addText(book: Workbook, layout: LayoutName): readonly string[] {
  const widths = sharedUnits(textShares[layout], "portrait");
  const sheet = addSheet(book, "Báo cáo", { widths, orientation: "portrait", numbering: "own" });
  const { heading, subject } = profiles[layout];
  const head = sheetHead({ layout, sender: "", date: "2021-12-31" });
  const drawn = writeLetterhead(sheet, head, {
    middle: 1,
    isNumbered: true,
    subject: { row: subjectRow, size: subject },
  });
  const rows: readonly (readonly [string, Look] | "gap")[] = [
    "gap",
    ["{heading}", title(heading)],
    ["{subject}", { ...title(subject), vertical: "top" }],
    "gap",
    ...when("hasOneAddressee", ["Kính gửi: {addressee}.", centred], "gap"),
    ...when(
      "hasManyAddressees",
      ["Kính gửi:", centred],
      ...when("addressees", ["{line}", centred]),
      "gap",
    ),
    ...when(
      "blocks",
      ...when("isHeading1", ["{text}", { ...text, bold: true }]),
      ...when("isHeading2", ["{text}", { ...text, bold: true }]),
      ...when("isParagraph", ["{text}", text]),
      ...when("isItem", ["{text}", text]),
      ...when("isTable", ["{text}", { ...text, italic: true }]),
    ),
    ...when("hasEndMark", ["{endMark}", { ...text, align: "right" }]),
    "gap",
  ];
  let at = 4;
  for (const row of rows) {
    if (row === "gap") sheet.worksheet.getRow(at).height = gap;
    else writeBands(sheet, at, [{ from: 1, to: 2, text: row[0], look: row[1] }]);
    at += 1;
  }
  writeClosing(sheet, at);
  return drawn;
}

type TextRow = readonly [string, Look] | "gap";

/** Rows that are there if a condition holds, once for each entry if it is a list. */
function when(condition: string, ...rows: readonly TextRow[]): readonly TextRow[] {
  return [[`{#${condition}}`, text], ...rows, [`{/${condition}}`, text]];
}

function addFigures(
  book: Workbook,
  name: string,
  id: FigureId,
  orientation: Orientation = "landscape",
): Sheet {
  const above = [[`{${id}Title}`, title(14)]] as const;
  return addTable(book, name, `${id}Table`, { orientation, numbering: "continued", above });
}

function addTable(
  book: Workbook,
  name: string,
  table: string,
  {
    above,
    orientation = "landscape",
    numbering,
  }: Pick<SheetPlan, "numbering"> & {
    readonly above: readonly (readonly [string, Look])[];
    readonly orientation?: Orientation;
  },
): Sheet {
  const sheet = addSheet(book, name, {
    widths: sharedUnits(halves, orientation),
    orientation,
    numbering,
  });
  for (const [index, [words, look]] of above.entries()) {
    writeBands(sheet, index + 1, [{ from: 1, to: 2, text: words, look }]);
  }
  sheet.worksheet.getRow(above.length + 1).height = gap;
  writeTablePlace(sheet, above.length + 2, table);
  return sheet;
}

/** Below the letterhead's three rows, a gap and the heading. */
const subjectRow = 6;

/** Columns that stay in sight when the list is read to its right end. */
const fixedColumns = 5;

/** A plain list with a filter, as wide as it is read and not as it is printed. */
function addList(book: Workbook): void {
  const sheet = addSheet(book, "Danh sách", {
    widths: listWidths,
    orientation: "landscape",
    numbering: "own",
  });
  const { worksheet } = sheet;
  const last = listWidths.length;
  const cell: Look = { size: 11, align: "left", vertical: "top", bordered: true, indented: true };
  const heading: Look = { size: 11, bold: true, align: "center", bordered: true };
  for (let column = 1; column <= last; column += 1) {
    setCell(worksheet.getCell(1, column), column === 1 ? "{@listTable}" : null, heading);
  }
  worksheet.mergeCells(1, 1, 1, last);
  setCell(worksheet.getCell(2, 1), "{@tableLeft}", cell);
  setCell(worksheet.getCell(2, 2), "{@tableCenter}", { ...cell, align: "center", indented: false });
  worksheet.views = [{ state: "frozen", xSplit: fixedColumns, ySplit: 1 }];
  worksheet.pageSetup.printTitlesRow = "1:1";
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 2, column: last } };
}
