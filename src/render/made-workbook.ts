import ExcelJS from "exceljs";
import { strFromU8, strToU8 } from "fflate";
import type { Letterhead } from "../model/document.ts";
import { font } from "./page.ts";
import { firstFontSize } from "./xlsx-sheet.ts";
import { type Part, unzipped, zipped } from "./zip.ts";

/** A workbook that tells nothing of the machine or the moment. */
export function bookOf({ date }: Letterhead): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const day = new Date(`${date}T00:00:00Z`);
  book.creator = "danvan";
  book.lastModifiedBy = "danvan";
  book.created = day;
  book.modified = day;
  return book;
}

/** The font in which exceljs writes the first, default style, whatever it is told. */
const calibri = /<font>(?:(?!<\/font>).)*<name val="Calibri"\/><\/font>/;
const defaultFont = `<font><sz val="${firstFontSize}"/><name val="${font}"/><family val="1"/></font>`;

/** The workbook as a file: the same cells give the same bytes. */
export async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  const parts = unzipped(new Uint8Array(await book.xlsx.writeBuffer()));
  return zipped(parts.map(([path, bytes]): Part => [path, mended(path, bytes)]));
}

/** An attribute that exceljs writes where Office Open XML has none (ECMA-376, part 1, 20.5.2.24). */
const strayAttribute = /(<xdr:oneCellAnchor) editAs="oneCell"/g;

function mended(path: string, bytes: Uint8Array): Uint8Array {
  const change = (from: RegExp, to: string) => strToU8(strFromU8(bytes).replace(from, to));
  if (path === "xl/styles.xml") return change(calibri, defaultFont);
  return path.startsWith("xl/drawings/drawing") ? change(strayAttribute, "$1") : bytes;
}
