import type { Cell, Style, Workbook, Worksheet } from "exceljs";
import { font, type Orientation, page } from "./page.ts";
import { printable } from "./printable.ts";
import { wrappedLines } from "./text-width.ts";
import { inches, points } from "./units.ts";

/** A worksheet and the widths of its columns, in Excel's units. */
export interface Sheet {
  readonly worksheet: Worksheet;
  readonly widths: readonly number[];
  /** Points that a printed page has for rows. */
  readonly pageHeight: number;
}

/** How the text of a cell is set; size in points. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly bordered?: boolean;
  /** The text keeps off the border at which it stands. */
  readonly indented?: boolean | undefined;
  /** Of numbers; that of figures with Vietnamese separators unless said. */
  readonly format?: string;
}

/** A text over the columns `from` to `to`, counted from 1. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly look: Look;
}

/** Size of the workbook's first font: its digits are 8 pixels wide, at 96 dpi and all others. */
export const firstFontSize = 12;
/**
 * Points per unit of column width: the width of a digit of the workbook's first font, 8 pixels at
 * 96 dpi (ECMA-376, 18.3.1.13), whatever fonts the cells use.
 */
export const pointsPerUnit = 6;
export const pixelsPerUnit = 8;
/** Points that a cell keeps free beside its text. */
export const cellPadding = 5;
/** Points of one indent: three spaces of the first font. */
export const indentWidth = 9;
/** Of its width a cell's text fills no more, lest a program that sets text wider cut it off. */
const reliablePart = 0.985;
/** Row heights are whole pixels, 3/4 point at 96 dpi; others would be rounded by the program. */
const rowStep = 0.75;
/** Rows can be no higher, in points (Excel specifications and limits). */
export const tallestRow = 409;
/** Longest text of a cell (Excel specifications and limits). */
const longestText = 32_767;

/** How a sheet stands on paper. */
export interface SheetPlan {
  readonly widths: readonly number[];
  readonly orientation: Orientation;
  /** Pages counted from 1, the first unmarked; or counted on from the sheet before. */
  readonly numbering: "own" | "continued";
}

/** A4 with the decree's margins, one page wide, as many long as need be. */
export function addSheet(
  book: Workbook,
  name: string,
  { widths, orientation, numbering }: SheetPlan,
): Sheet {
  const worksheet = book.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      ...(numbering === "own" ? { firstPageNumber: 1 } : {}),
      margins: {
        top: inches(page.margin.top),
        bottom: inches(page.margin.bottom),
        left: inches(page.margin.left),
        right: inches(page.margin.right),
        header: inches(page.header),
        footer: inches(page.header),
      },
    },
    headerFooter: { differentFirst: numbering === "own", oddHeader: `&C&"${font}"&13&P` },
  });
  for (const [index, width] of widths.entries()) worksheet.getColumn(index + 1).width = width;
  const { top, bottom } = page.margin;
  const height = orientation === "portrait" ? page.height : page.width;
  return { worksheet, widths, pageHeight: points(height - top - bottom) };
}

/** Texts side by side in one row, which becomes as high as the highest of them. */
export function writeBands(sheet: Sheet, row: number, bands: readonly Band[]): void {
  let height = 0;
  for (const band of bands) {
    setCell(sheet.worksheet.getCell(row, band.from), band.text, band.look);
    if (band.to > band.from) sheet.worksheet.mergeCells(row, band.from, row, band.to);
    height = Math.max(height, textHeight(band.text, bandWidth(sheet, band), band.look));
  }
  setHeight(sheet, row, height);
}

export function setHeight(sheet: Sheet, row: number, height: number): void {
  const steps = Math.ceil(Math.min(tallestRow - rowStep, height) / rowStep);
  sheet.worksheet.getRow(row).height = steps * rowStep;
}

/** Points that the columns of a band leave for text. */
export function bandWidth(sheet: Sheet, { from, to }: Pick<Band, "from" | "to">): number {
  const units = sheet.widths.slice(from - 1, to).reduce((a, b) => a + b, 0);
  return units * pointsPerUnit - cellPadding;
}

/** Height in points of a text broken into a width of so many points. */
export function textHeight(text: string, width: number, look: Look): number {
  return cellLines(text, width, look).length * lineHeight(look.size) + 4;
}

/** Lines into which a cell breaks a text in a width of so many points. */
export function cellLines(text: string, width: number, look: Look): readonly string[] {
  const room = width - (look.indented ? indentWidth : 0);
  return wrappedLines(text, room * reliablePart, look);
}

/** Points from line to line: programs set Times New Roman at 1.15 to 1.32 times its size. */
export function lineHeight(size: number): number {
  return size * 1.32;
}

export function setCell(cell: Cell, value: string | number | null, look: Look): void {
  cell.value = typeof value === "string" ? sheetText(value) || null : value;
  cell.style = styleOf(
    look,
    typeof value === "number" ? (look.format ?? numberFormat(value)) : undefined,
  );
}

/** `[$-42A]`: with the separators of Vietnamese where a program lets the format choose them. */
function numberFormat(value: number): string {
  return Number.isInteger(value) ? "[$-42A]#,##0" : "[$-42A]#,##0.0#####";
}

/** Text that Excel reads back as it is: `_x0041_` would stand for A (ECMA-376, 22.9.2.19). */
export function sheetText(text: string): string {
  return printable(text)
    .replace(/_x[0-9a-f]{4}_/gi, "_x005F$&")
    .slice(0, longestText);
}

const styles = new Map<string, Partial<Style>>();

/** One object for each look: exceljs recognises styles that it has met. */
function styleOf(look: Look, numFmt: string | undefined): Partial<Style> {
  const key = JSON.stringify([look, numFmt]);
  const known = styles.get(key);
  if (known) return known;
  const { size, bold = false, italic = false, underline = false, align } = look;
  const style: Partial<Style> = {
    font: { name: font, size, bold, italic, underline },
    alignment: {
      horizontal: align,
      vertical: look.vertical ?? "middle",
      wrapText: true,
      ...(look.indented ? { indent: 1 } : {}),
    },
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(look.bordered ? { border: allSides } : {}),
  };
  styles.set(key, style);
  return style;
}

const thin = { style: "thin" } as const;
const allSides = { top: thin, left: thin, bottom: thin, right: thin };
