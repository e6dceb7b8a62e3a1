import type { Workbook } from "exceljs";
import type { BlankForm, FormColumn } from "../model/form.ts";
import { entrySheet } from "./form-entry-sheet.ts";
import { fillWords, needMark, needWords } from "./form-words.ts";
import { printable } from "./printable.ts";
import { addSheet, type Band, type Look, type Sheet, writeBands } from "./xlsx-sheet.ts";

export const guideSheet = "Hướng dẫn";
/** Of an upright page: column of the form, what to write, when, clause. */
const widths = [20, 26, 17, 17];

const title: Look = { size: 14, bold: true, align: "center" };
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

/** The sheet that says how to fill the form in. */
export async function addGuideSheet(book: Workbook, form: BlankForm): Promise<void> {
  const sheet = addSheet(book, guideSheet, { widths, orientation: "portrait", numbering: "own" });
  let row = 1;
  const whole = (line: string, look: Look) => {
    writeBands(sheet, row, [{ from: 1, to: widths.length, text: printable(line), look }]);
    row += 1;
  };
  whole("HƯỚNG DẪN GHI PHIẾU ĐĂNG KÝ", title);
  whole(`${form.subject} (${form.document})`, { ...text, align: "center" });
  whole("Chỉ tiêu và thời hạn", heading);
  for (const duty of form.duties) whole(`- ${duty}.`, text);
  whole("Cách ghi", heading);
  for (const [index, step] of stepsOf(form).entries()) whole(`${index + 1}. ${step}`, text);
  whole("Từng cột", heading);
  const line = (texts: readonly string[], look: Look) => {
    const bands = texts.map((each, index): Band => {
      return { from: index + 1, to: index + 1, text: printable(each), look };
    });
    writeBands(sheet, row, bands);
    row += 1;
  };
  const headRow = row;
  line(["Cột", "Ghi gì", "Bắt buộc", "Căn cứ"], tableHead);
  for (const column of form.columns) line(lineOf(column, form), tableCell);
  finish(sheet, headRow);
  await sheet.worksheet.protect("", { formatColumns: true, formatRows: true });
}

function lineOf(column: FormColumn, form: BlankForm): readonly string[] {
  const { heading: name, clauses, choices } = column;
  // Units can be hundreds; a second column has the list of the first.
  const isListed = choices.length > 0 && !/^(status|unit|.*\.\d+)$/.test(column.name);
  const list = isListed ? `: ${choices.map(({ label }) => label).join("; ")}` : "";
  return [
    `${name}${needMark(column, form)}`,
    `${fillWords(column, form)}${list}`,
    needWords(column, form),
    clauses.join("\n"),
  ];
}

function stepsOf(form: BlankForm): readonly string[] {
  const dated = form.columns.some(({ type }) => type === "date");
  const several = form.columns.filter((column) => column.several).map((column) => column.heading);
  const twice = form.columns
    .filter(({ name }) => /\.2$/.test(name))
    .map((column) => column.heading.replace(/ \(2\)$/, ""));
  return [
    `Ghi ở trang “${entrySheet}”, mỗi mô hình, điển hình một dòng. Bấm vào một ô thì hiện cách ghi; ô có mũi tên thì chọn trong danh sách.`,
    ...(dated
      ? [
          `Ngày gõ theo thứ tự ngày, tháng, năm: 15/7/${form.years.from}. Gõ xong nhìn lại ô: nếu ngày và tháng đổi chỗ cho nhau thì máy đang đặt kiểu ngày nước ngoài, gõ tháng trước rồi đến ngày.`,
        ]
      : []),
    "Cột có dấu * là cột phải ghi khi đăng ký; có tập thể hoặc cá nhân trong ngoặc thì chỉ loại ấy phải ghi. Ô còn thiếu có nền vàng; ô không phải ghi với loại đã chọn có nền xám.",
    ...(twice.length > 0
      ? [`Có thêm giá trị thứ hai thì ghi ở cột (2): ${twice.join("; ")}.`]
      : []),
    ...(several.length > 0
      ? [`Cột ghi được nhiều giá trị, cách nhau bằng dấu chấm phẩy (;): ${several.join("; ")}.`]
      : []),
    "Xuống dòng trong một ô: bấm Alt+Enter.",
    "Tiêu đề cột được khóa, không có mật khẩu. Đổi độ rộng cột, chiều cao dòng, sắp xếp, lọc đều được; đừng thêm cột, đổi chỗ cột hay xóa trang, vì phiếu được đọc lại bằng máy.",
  ];
}

function finish({ worksheet }: Sheet, headRow: number): void {
  worksheet.pageSetup.printTitlesRow = `${headRow}:${headRow}`;
  worksheet.views = [{ state: "normal", showGridLines: false }];
}
