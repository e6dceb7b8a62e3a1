import { areaOf, columnName, columnNumber } from "./cell-refs.ts";
import { attributeOf, readText } from "./xml-text.ts";

/** A piece of a cell's text in one font; `format` is its `<rPr>`, empty for the cell's own. */
export interface Run {
  readonly format: string;
  readonly text: string;
}

export type CellBody =
  /** Copied as it stands. */
  | { readonly kind: "raw"; readonly type: string; readonly xml: string }
  /** A text with places. */
  | { readonly kind: "text"; readonly runs: readonly Run[] }
  | { readonly kind: "formula"; readonly formula: string; readonly attributes: string };

export interface SheetCell {
  readonly column: number;
  readonly style: string;
  readonly body: CellBody;
}

export interface SheetRow {
  readonly number: number;
  /** Without its number and spans. */
  readonly attributes: string;
  readonly cells: readonly SheetCell[];
}

const rowElement = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const cellElement = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** Rows of a sheet; of texts only those with a brace are taken apart. */
export function sheetRows(sheetData: string, strings: readonly string[]): readonly SheetRow[] {
  const shared = new Map<string, SharedFormula>();
  let number = 0;
  return Array.from(sheetData.matchAll(rowElement), ([, attributes = "", cells = ""]) => {
    number = Number(attributeOf(attributes, "r") ?? number + 1);
    return {
      number,
      attributes: attributes.replace(/\s(?:r|spans)="[^"]*"/g, "").trimEnd(),
      cells: rowCells(cells, { number, strings, shared }),
    };
  });
}

/** A formula that other cells share, and where it stands. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface RowContext {
  readonly number: number;
  readonly strings: readonly string[];
  readonly shared: Map<string, SharedFormula>;
}

function rowCells(xml: string, context: RowContext): readonly SheetCell[] {
  let column = 0;
  return Array.from(xml.matchAll(cellElement), ([, attributes = "", inner = ""]) => {
    const name = /^[A-Z]+/.exec(attributeOf(attributes, "r") ?? "")?.[0];
    column = name === undefined ? column + 1 : columnNumber(name);
    const type = attributeOf(attributes, "t") ?? "";
    const style = attributeOf(attributes, "s") ?? "";
    return { column, style, body: bodyOf(inner, type, { ...context, column }) };
  });
}

function bodyOf(inner: string, type: string, context: RowContext & { column: number }): CellBody {
  const formula = /<f\b([^>]*?)(?:\/>|>([^<]*)<\/f>)/.exec(inner);
  if (formula) return formulaBody(formula, context);
  const source = textSource(inner, type, context.strings);
  return source?.includes("{")
    ? { kind: "text", runs: runsOf(source) }
    : { kind: "raw", type, xml: inner };
}

/** The element that holds a cell's text: `<is>` of its own, or one of the shared strings. */
function textSource(inner: string, type: string, strings: readonly string[]): string | undefined {
  if (type === "inlineStr") return inner;
  if (type !== "s") return undefined;
  return strings[Number(/<v>(\d+)<\/v>/.exec(inner)?.[1])];
}

/** The pieces of a text, without what is only there to be read aloud. */
export function runsOf(xml: string): readonly Run[] {
  const clean = xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "");
  const pieces = clean.match(/<r>[\s\S]*?<\/r>/g) ?? [clean];
  return pieces.map((piece) => ({
    format: /<rPr>[\s\S]*?<\/rPr>/.exec(piece)?.[0] ?? "",
    text: Array.from(piece.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g), ([, text = ""]) =>
      readText(text),
    ).join(""),
  }));
}

/** The whole text of a shared or inline string. */
export function plainText(xml: string): string {
  return runsOf(xml)
    .map(({ text }) => text)
    .join("");
}

/** One formula for many cells is written out for each: their rows may be repeated. */
function formulaBody(
  [, attributes = "", text = ""]: RegExpExecArray,
  { shared, number: row, column }: RowContext & { column: number },
): CellBody {
  const index = attributeOf(attributes, "si");
  if (attributeOf(attributes, "t") !== "shared" || index === undefined) {
    return { kind: "formula", formula: readText(text), attributes };
  }
  const first = shared.get(index);
  if (!first) shared.set(index, { formula: readText(text), row, column });
  const formula = first
    ? shifted(first.formula, row - first.row, column - first.column)
    : readText(text);
  return { kind: "formula", formula, attributes: "" };
}

const reference =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(!])/gu;

/** A formula for the cell so many rows and columns further on. */
function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(reference, (whole, fixedColumn, letters, fixedRow, digits) => {
    const area = letters === undefined ? undefined : areaOf(`${letters}${digits}`);
    if (!area) return whole;
    const row = fixedRow === "$" ? area.top : area.top + rows;
    const column = fixedColumn === "$" ? area.left : area.left + columns;
    return `${fixedColumn}${columnName(column)}${fixedRow}${row}`;
  });
}
