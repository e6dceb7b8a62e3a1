import ExcelJS from "exceljs";
import type { LayoutName } from "../../src/model/layout.ts";
import { font } from "../../src/render/page.ts";
import { profiles } from "../../src/render/profile.ts";
import {
  addSheet,
  type Look,
  type Sheet,
  setCell,
  writeBands,
} from "../../src/render/xlsx-sheet.ts";
import type { DrawnWorkbook } from "./make-xlsx.ts";
import { particulars } from "./phieu-tham-dinh.ts";
import { sheetHead } from "./sheet-head.ts";
import { writeLetterhead } from "./sheet-letterhead.ts";
import { sharedUnits } from "./sheet-widths.ts";

interface Column {
  readonly heading: string;
  /** Of the page's width; a column may take two of the sheet, for the letterhead to be parted there. */
  readonly shares: readonly [number] | readonly [number, number];
  readonly place: string;
  readonly align: "left" | "center";
}

/** A row for each criterion. */
const columns: readonly Column[] = [
  { heading: "STT", shares: [0.062], place: "{stt}", align: "center" },
  { heading: "Tiêu chí", shares: [0.258], place: "{tiêu chí} ({điều khoản})", align: "left" },
  {
    heading: "Minh chứng trong hồ sơ",
    shares: [0.105, 0.235],
    place: "{minh chứng}",
    align: "left",
  },
  { heading: "Đạt", shares: [0.065], place: "{ô đạt}", align: "center" },
  { heading: "Không đạt", shares: [0.085], place: "{ô không đạt}", align: "center" },
  { heading: "Ghi chú", shares: [0.19], place: "{nhận xét}", align: "center" },
];

const size = 13;
const left: Look = { size, align: "left" };
const title: Look = { size, align: "center", bold: true };
const heading: Look = { size: 12, align: "center", bold: true, bordered: true };
const remark: Look = { ...left, bordered: true, indented: true };
const cell: Look = { size: 11, align: "center", bordered: true };
const indented: Look = { ...cell, align: "left", indented: true };

/** Columns of the sheet: the last of the left side of the letterhead, those that are added up. */
const middle = 3;
const met = 5;
const notMet = 6;
const last = 7;

/** Points between two parts; of a line; of headings of two lines; for a remark to be written in. */
const gap = 9;
const lineOfText = 21.75;
const headingsHeight = 36;
const remarkHeight = 60;
/** Lines left free for the signature. */
const signatureLines = 4;

/** Phiếu thẩm định of one record, to be filled in in Excel. */
export function assessmentWorkbook(layout: LayoutName): DrawnWorkbook {
  const book = new ExcelJS.Workbook();
  const shares = columns.flatMap((column) => column.shares);
  const widths = sharedUnits(shares, "portrait");
  const sheet = addSheet(book, "Phiếu thẩm định", {
    widths,
    orientation: "portrait",
    numbering: "own",
  });
  const head = sheetHead({ layout, sender: "", date: "2021-12-31" });
  const drawn = writeLetterhead(sheet, head, { middle, isNumbered: false });
  writeSampleNote(sheet);
  let row = writeHeading(sheet, layout, sheet.worksheet.rowCount + 1);
  row = writeParticulars(sheet, row);
  row = writeCriteria(sheet, row);
  writeConclusion(sheet, row);
  return { book, drawn };
}

function writeSampleNote({ worksheet }: Sheet): void {
  const note = `&C&"${font},Italic"&10{ghi chú mẫu}`;
  Object.assign(worksheet.headerFooter, { oddFooter: note, firstFooter: note });
}

function writeHeading(sheet: Sheet, layout: LayoutName, row: number): number {
  const { heading: headingSize, subject } = profiles[layout];
  sheet.worksheet.getRow(row).height = gap;
  writeLine(sheet, row + 1, "PHIẾU THẨM ĐỊNH", { ...title, size: headingSize });
  const model = "Mô hình, điển hình “Dân vận khéo” {giai đoạn}";
  writeLine(sheet, row + 2, model, { ...title, size: subject });
  sheet.worksheet.getRow(row + 3).height = gap;
  return row + 4;
}

function writeParticulars(sheet: Sheet, first: number): number {
  for (const [index, [lead, place]] of particulars.entries()) {
    writeLed(sheet, first + index, lead, place);
  }
  sheet.worksheet.getRow(first + particulars.length).height = gap;
  return first + particulars.length + 1;
}

/** Where the guidance names no criteria, a sentence stands in place of the table. */
function writeCriteria(sheet: Sheet, first: number): number {
  const places = columns.map(({ place }) => place);
  const headings = columns.map((column) => column.heading);
  writeCells(sheet, first, whole("#", headings), () => heading);
  sheet.worksheet.getRow(first).height = headingsHeight;
  sheet.worksheet.pageSetup.printTitlesRow = `${first}:${first}`;
  writeCells(sheet, first + 1, whole("#", repeated(places)), ({ align }) =>
    align === "left" ? indented : cell,
  );
  writeTotals(sheet, first + 2);
  const none = "Hướng dẫn không nêu tiêu chí riêng; ghi ý kiến ở phần nhận xét chung.";
  const [text = "", end = ""] = whole("^", [none, ""]);
  writeBands(sheet, first + 3, [
    { from: 1, to: last - 1, text, look: left },
    { from: last, to: last, text: end, look: left },
  ]);
  sheet.worksheet.getRow(first + 3).height = lineOfText;
  sheet.worksheet.getRow(first + 4).height = gap;
  return first + 5;
}

/** A row that is there if the guidance names criteria, or if it does not. */
function whole(mark: "#" | "^", texts: readonly string[]): readonly string[] {
  return between(`{${mark}có các tiêu chí}`, texts, "{/có các tiêu chí}");
}

/** A row that is there for each criterion. */
function repeated(texts: readonly string[]): readonly string[] {
  return between("{#các tiêu chí}", texts, "{/các tiêu chí}");
}

function between(begin: string, texts: readonly string[], end: string): readonly string[] {
  return texts.map((text, index) =>
    [index === 0 ? begin : "", text, index === texts.length - 1 ? end : ""].join(""),
  );
}

function writeCells(
  { worksheet }: Sheet,
  row: number,
  texts: readonly string[],
  lookOf: (column: Column) => Look,
): void {
  let at = 1;
  for (const [index, column] of columns.entries()) {
    const end = at + column.shares.length - 1;
    for (let each = at; each <= end; each += 1) {
      setCell(
        worksheet.getCell(row, each),
        each === at ? (texts[index] ?? "") : null,
        lookOf(column),
      );
    }
    if (end > at) worksheet.mergeCells(row, at, row, end);
    at = end + 1;
  }
}

/** How many criteria are met, and how many are not. */
function writeTotals({ worksheet }: Sheet, row: number): void {
  const [text = "", end = ""] = whole("#", ["Cộng", ""]);
  for (let at = 1; at <= last; at += 1) {
    setCell(worksheet.getCell(row, at), at === 1 ? text : at === last ? end : null, heading);
  }
  worksheet.mergeCells(row, 1, row, met - 1);
  const total = (column: number, formulaOf: (cells: string) => string) => {
    const { address } = worksheet.getCell(row - 1, column);
    worksheet.getCell(row, column).value = { formula: formulaOf(`${address}:${address}`) };
  };
  total(met, (cells) => `COUNTIF(${cells},"☒")`);
  total(notMet, (cells) => `COUNTIF(${cells},"☒")`);
}

function writeConclusion(sheet: Sheet, first: number): void {
  const { worksheet } = sheet;
  writeLine(sheet, first, "Nhận xét chung:", { ...remark, vertical: "top" });
  worksheet.getRow(first).height = remarkHeight;
  worksheet.getRow(first + 1).height = gap;
  const choices = "☐ đề nghị công nhận      ☐ chưa đề nghị công nhận";
  writeLed(sheet, first + 2, "Kết luận", choices);
  worksheet.getRow(first + 3).height = gap;
  const signed: Look = { size, align: "center", vertical: "top" };
  const signing = (row: number, text: string, look: Look) =>
    writeBands(sheet, row, [
      // exceljs notes down the size of a sheet by the cells of its last row.
      { from: 1, to: middle, text: "", look },
      { from: middle + 1, to: last, text, look },
    ]);
  signing(first + 4, "…………, ngày …… tháng …… năm ……", { ...signed, italic: true });
  signing(first + 5, "NGƯỜI THẨM ĐỊNH", { ...signed, bold: true });
  signing(first + 6, `(Ký, ghi rõ họ tên)${"\n".repeat(signatureLines)}`, {
    ...signed,
    italic: true,
  });
}

function writeLine(sheet: Sheet, row: number, text: string, look: Look): void {
  writeBands(sheet, row, [{ from: 1, to: last, text, look }]);
}

/** Text of which the beginning is bold: `Đơn vị: …`. */
function writeLed(sheet: Sheet, row: number, lead: string, text: string): void {
  writeLine(sheet, row, `${lead}: ${text}`, left);
  sheet.worksheet.getCell(row, 1).value = {
    richText: [
      { text: `${lead}: `, font: { name: font, size, bold: true } },
      { text, font: { name: font, size } },
    ],
  };
}
