import ExcelJS, { type Workbook, type Worksheet } from "exceljs";
import { inches } from "../../src/render/units.ts";
import {
  addSheet,
  type Look,
  type Sheet,
  setCell,
  writeBands,
} from "../../src/render/xlsx-sheet.ts";
import type { DrawnWorkbook } from "./make-xlsx.ts";
import { title } from "./sheet-parts.ts";
import { sharedUnits } from "./sheet-widths.ts";

const entrySheet = "Đăng ký";

/** The registration form: how to fill it in, and the form. */
export async function formWorkbook(): Promise<DrawnWorkbook> {
  const book = new ExcelJS.Workbook();
  await addGuide(book);
  await addEntries(book);
  return { book, drawn: [] };
}

/** Of an upright page: column of the form, what to write, when, clause. */
const guideWidths = [20, 26, 17, 17];

const heading: Look = { size: 12, bold: true, align: "left" };
const text: Look = { size: 12, align: "left", vertical: "top" };
const tableHead: Look = { size: 12, bold: true, align: "center", bordered: true };
const tableCell: Look = {
  size: 11,
  align: "left",
  vertical: "top",
  bordered: true,
  indented: true,
};

async function addGuide(book: Workbook): Promise<void> {
  const sheet = addSheet(book, "Hướng dẫn", {
    widths: guideWidths,
    orientation: "portrait",
    numbering: "own",
  });
  const lines: readonly (readonly [string, Look])[] = [
    ["HƯỚNG DẪN GHI PHIẾU ĐĂNG KÝ", title(14)],
    ["{subject} ({document})", { ...text, align: "center" }],
    ["Chỉ tiêu và thời hạn", heading],
    ...when("duties", "{line}"),
    ["Cách ghi", heading],
    [
      `- Ghi ở trang “${entrySheet}”, mỗi mô hình, điển hình một dòng. Bấm vào một ô thì hiện cách ghi; ô có mũi tên thì chọn trong danh sách.`,
      text,
    ],
    ...when(
      "hasDates",
      "- Ngày gõ theo thứ tự ngày, tháng, năm: 15/7/{firstYear}. Gõ xong nhìn lại ô: nếu ngày và tháng đổi chỗ cho nhau thì máy đang đặt kiểu ngày nước ngoài, gõ tháng trước rồi đến ngày.",
    ),
    [
      "- Cột có dấu * là cột phải ghi khi đăng ký; có tập thể hoặc cá nhân trong ngoặc thì chỉ loại ấy phải ghi. Ô còn thiếu có nền vàng; ô không phải ghi với loại đã chọn có nền xám.",
      text,
    ],
    ...when("hasSecondValues", "- Có thêm giá trị thứ hai thì ghi ở cột (2): {secondValues}."),
    ...when(
      "hasSeveralValues",
      "- Cột ghi được nhiều giá trị, cách nhau bằng dấu chấm phẩy (;): {severalValues}.",
    ),
    ["- Xuống dòng trong một ô: bấm Alt+Enter.", text],
    [
      "- Tiêu đề cột được khóa, không có mật khẩu. Đổi độ rộng cột, chiều cao dòng, sắp xếp, lọc đều được; đừng thêm cột, đổi chỗ cột hay xóa trang, vì phiếu được đọc lại bằng máy.",
      text,
    ],
    ["Từng cột", heading],
  ];
  for (const [index, [words, look]] of lines.entries()) {
    writeBands(sheet, index + 1, [{ from: 1, to: guideWidths.length, text: words, look }]);
  }
  addColumns(sheet, lines.length + 1);
  await sheet.worksheet.protect("", { formatColumns: true, formatRows: true });
}

/** Rows that are there if a condition holds, once for each entry if it is a list. */
function when(condition: string, words: string): readonly (readonly [string, Look])[] {
  return [
    [`{#${condition}}`, text],
    [words, text],
    [`{/${condition}}`, text],
  ];
}

/** A row for each column of the form. */
function addColumns(sheet: Sheet, row: number): void {
  const { worksheet } = sheet;
  const line = (at: number, texts: readonly string[], look: Look) => {
    writeBands(
      sheet,
      at,
      texts.map((words, index) => ({ from: index + 1, to: index + 1, text: words, look })),
    );
  };
  line(row, ["Cột", "Ghi gì", "Bắt buộc", "Căn cứ"], tableHead);
  line(
    row + 1,
    ["{#columns}{columnName}", "{columnFill}", "{columnNeed}", "{columnClauses}{/columns}"],
    tableCell,
  );
  // As high as its text, not as its places.
  worksheet.getRow(row + 1).height = 18.75;
  worksheet.pageSetup.printTitlesRow = `${row}:${row}`;
  worksheet.views = [{ state: "normal", showGridLines: false }];
}

/** Rows of the sheet to fill in; that of the place becomes the hidden one of the names. */
const at = { heading: 1, subject: 2, sender: 3, hint: 4, place: 5, header: 6, entry: 7 } as const;
/** Millimetres at the sides: the form is wide, and goes into no binder. */
const sideMargin = 10;

const headerLook: Look = { size: 11, bold: true, align: "center", bordered: true };
const entryLook: Look = { size: 11, align: "left", vertical: "top", bordered: true };

async function addEntries(book: Workbook): Promise<void> {
  const sheet = addSheet(book, entrySheet, {
    widths: sharedUnits([0.5, 0.5], "landscape"),
    orientation: "landscape",
    numbering: "own",
  });
  const { worksheet } = sheet;
  const lines: readonly (readonly [number, string, Look])[] = [
    [at.heading, "{heading}", { size: 14, bold: true, align: "left" }],
    [at.subject, "{subject} ({document})", { size: 12, align: "left" }],
    [
      at.sender,
      "{#hasUnit}Đơn vị: {unitName}{/hasUnit}{^hasUnit}{parentBody}{/hasUnit}",
      { size: 12, bold: true, align: "left" },
    ],
    [
      at.hint,
      "Mỗi mô hình, điển hình ghi một dòng. Cột có dấu * là cột phải ghi; ô vàng là ô còn thiếu. Cách ghi từng cột: xem trang “Hướng dẫn”.",
      { size: 11, italic: true, align: "left" },
    ],
    [at.place, "{@form}", headerLook],
  ];
  for (const [row, words, look] of lines) {
    writeBands(sheet, row, [{ from: 1, to: 2, text: words, look }]);
  }
  addSamples(worksheet);
  worksheet.autoFilter = `A${at.header}:B${at.entry}`;
  worksheet.views = [{ state: "frozen", xSplit: 1, ySplit: at.header, showGridLines: false }];
  const { pageSetup } = worksheet;
  pageSetup.printTitlesRow = `${at.header}:${at.header}`;
  // exceljs puts a `$` before each end, not before its row.
  pageSetup.printArea = `A$1:B$${at.entry}`;
  if (pageSetup.margins) {
    const side = inches(sideMargin);
    pageSetup.margins = { ...pageSetup.margins, left: side, right: side };
  }
  await worksheet.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    sort: true,
    autoFilter: true,
  });
}

/** Each lends its look to what it is the sample of. */
function addSamples(worksheet: Worksheet): void {
  for (const [column, name] of ["formHeading", "formRequired"].entries()) {
    const cell = worksheet.getCell(at.header, column + 1);
    setCell(cell, `{@${name}}`, headerLook);
    cell.style = {
      ...cell.style,
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } },
    };
  }
  setCell(worksheet.getCell(at.entry, 1), "{@formNumber}", { ...entryLook, align: "center" });
  setCell(worksheet.getCell(at.entry, 2), "{@formEntry}", entryLook);
}
