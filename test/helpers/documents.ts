import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export interface DocxCell {
  readonly text: string;
  readonly span: number;
  readonly merge: "restart" | "continue" | undefined;
  readonly style: string;
  readonly bold: boolean;
}

export interface DocxRow {
  readonly cells: readonly DocxCell[];
  readonly repeated: boolean;
  readonly whole: boolean;
  readonly keptWithNext: boolean;
}

export interface DocxTable {
  readonly rows: readonly DocxRow[];
  /** Twips. */
  readonly widths: readonly number[];
}

/** A shipped template. */
export function commonTemplate(name: "register" | "report" | "form"): Uint8Array {
  const path = new URL(`../../templates/common/${name}.docx`, import.meta.url);
  return new Uint8Array(readFileSync(path));
}

/** One file of a package as text. */
export function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

/** The package with one file's text changed. */
export function withPart(
  bytes: Uint8Array,
  path: string,
  change: (text: string) => string,
): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [path]: strToU8(change(partOf(bytes, path))) });
}

/** Every table of a document, letterhead and signatures among them. */
export function docxTables(bytes: Uint8Array): readonly DocxTable[] {
  return elements(partOf(bytes, "word/document.xml"), "w:tbl").map((xml) => ({
    widths: Array.from(xml.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width)),
    rows: elements(xml, "w:tr").map((row) => ({
      cells: elements(row, "w:tc").map(docxCell),
      repeated: row.includes("<w:tblHeader/>"),
      whole: row.includes("<w:cantSplit/>"),
      keptWithNext: row.includes("<w:keepNext/>"),
    })),
  }));
}

function docxCell(xml: string): DocxCell {
  return {
    text: docxText(xml),
    span: Number(/<w:gridSpan w:val="(\d+)"/.exec(xml)?.[1] ?? 1),
    merge: xml.includes('<w:vMerge w:val="restart"/>')
      ? "restart"
      : xml.includes("<w:vMerge/>")
        ? "continue"
        : undefined,
    style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? "",
    bold: xml.includes("<w:b/>"),
  };
}

/** Paragraphs of the whole document in order, those in tables among them. */
export function docxParagraphs(
  bytes: Uint8Array,
): readonly { readonly style: string; readonly text: string }[] {
  return elements(partOf(bytes, "word/document.xml"), "w:p").map((xml) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? "",
    text: docxText(xml),
  }));
}

/** Pages of the sections, in twips. */
export function docxSections(bytes: Uint8Array): readonly Readonly<Record<string, number>>[] {
  return elements(partOf(bytes, "word/document.xml"), "w:sectPr").map((xml) =>
    Object.fromEntries(
      Array.from(
        xml.matchAll(/\bw:(w|h|top|bottom|left|right|header)="(\d+)"/g),
        ([, name = "", value]) => [name, Number(value)],
      ),
    ),
  );
}

/** A worksheet as it is read back; the first when no name is given. */
export async function xlsxSheet(bytes: Uint8Array, name?: string): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  // exceljs asks for a Buffer of its own making; an ArrayBuffer is what it reads.
  await book.xlsx.load(bytes.slice().buffer as unknown as ExcelJS.Buffer);
  const sheet = name === undefined ? book.worksheets[0] : book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name} among ${book.worksheets.map((s) => s.name)}`);
  return sheet;
}

/** False, with a warning, where LibreOffice or pdftotext is missing: tests of pages are skipped. */
export const canPrint = ["soffice", "pdftotext"].every((program) => {
  const found = spawnSync(program, ["--version"]).error === undefined;
  // biome-ignore lint/suspicious/noConsole: a skipped test must be seen
  if (!found) console.warn(`${program} not found: tests of printed pages are SKIPPED`);
  return found;
});

/** The pages that LibreOffice prints, as laid-out text. */
export function pdfPages(bytes: Uint8Array, ending: "docx" | "xlsx"): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "danvan-pdf-"));
  try {
    const source = join(folder, `document.${ending}`);
    writeFileSync(source, bytes);
    // A profile of its own: two runs of soffice with one profile get in each other's way.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ["--headless", "--convert-to", "pdf", "--outdir", folder, source];
    execFileSync("soffice", [profile, ...convert], { stdio: "pipe", timeout: 110_000 });
    const pdf = join(folder, "document.pdf");
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
    return text.split("\f").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, "gs")) ?? [];
}

function docxText(xml: string): string {
  return Array.from(xml.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)</g), ([, text]) =>
    text === undefined ? "\n" : unescaped(text),
  ).join("");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
