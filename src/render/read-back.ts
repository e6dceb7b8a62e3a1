import type ExcelJs from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { cellText } from "./printable.ts";

/** A table as a reader sees it: texts, row by row; `undefined` when there is none to be read. */
export type ReadRows = readonly (readonly string[])[];

/** The rows of every table in a Word file, whoever saved it last. */
export function rowsInDocx(bytes: Uint8Array): ReadRows | undefined {
  const xml = partsOf(bytes)?.["word/document.xml"];
  if (!xml) return undefined;
  return elements(strFromU8(xml), "w:tr").map((row) => elements(row, "w:tc").map(wordText));
}

/** The rows of every sheet in an Excel file, whoever saved it last; merged cells say their text once. */
export async function rowsInXlsx(bytes: Uint8Array): Promise<ReadRows | undefined> {
  if (!partsOf(bytes)?.["xl/workbook.xml"]) return undefined;
  const { default: ExcelJS } = await import("exceljs");
  const book = new ExcelJS.Workbook();
  // exceljs asks for a Buffer of its own making; an ArrayBuffer is what it reads.
  await book.xlsx.load(bytes.slice().buffer as unknown as ExcelJs.Buffer);
  return book.worksheets.flatMap((sheet) => {
    const rows: string[][] = [];
    sheet.eachRow((row) => {
      const cells: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.master === cell) cells.push(excelText(cell));
      });
      rows.push(cells);
    });
    return rows;
  });
}

function excelText({ value, text }: { value: unknown; text: string }): string {
  return typeof value === "number" ? cellText(value) : text;
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

/** The innermost: the last rows of a register are a table within its table (`signed-table.ts`). */
function elements(xml: string, name: string): readonly string[] {
  const own = `(?:(?!<${name}[ >])[\\s\\S])*?`;
  return xml.match(new RegExp(`<${name}(?: [^>]*)?>${own}</${name}>`, "g")) ?? [];
}

/** Paragraphs and line breaks as line ends; a deleted revision is no text. */
function wordText(cell: string): string {
  const pieces = cell.matchAll(
    /<w:(?:br|cr)(?: [^>]*)?\/>|<\/w:p>|<w:tab\/>|<w:t(?: [^>]*)?>([^<]*)</g,
  );
  return Array.from(pieces, ([mark, text]) => {
    if (text !== undefined) return unescaped(text);
    return mark === "<w:tab/>" ? "\t" : "\n";
  })
    .join("")
    .trim();
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}
