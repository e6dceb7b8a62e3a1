/** Ratios measured in one run: writing a register, against the library that would do it alone. Run by `npm run bench`. */
import { readFileSync } from "node:fs";
import { PassThrough } from "node:stream";
import Docxtemplater from "docxtemplater";
import ExcelJS from "exceljs";
import PizZip from "pizzip";
import type { Grid } from "../../src/model/document.ts";
import { registerDocx } from "../../src/render/docx.ts";
import { registerXlsx } from "../../src/render/register-xlsx.ts";
import { partOf, withPart } from "../helpers/documents.ts";
import { formGrid, register } from "../render/samples.ts";

const rows = 1000;
const grid = formGrid(rows);
const template = new Uint8Array(readFileSync("templates/common/register.docx"));

/** The register's template with a table of docxtemplater's own loop in place of ours. */
function loopTemplate({ columns }: Grid): Uint8Array {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const last = columns.length - 1;
  const places = columns.map((_, at) =>
    cell(`${at === 0 ? "{#rows}" : ""}{c${at}}${at === last ? "{/rows}" : ""}`),
  );
  const heads = columns.map(({ heading }) => cell(heading));
  const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${heads.join("")}</w:tr><w:tr>${places.join("")}</w:tr></w:tbl>`;
  return withPart(template, "word/document.xml", (xml) =>
    xml.replace(/<w:p>(?:(?!<\/w:p>).)*\{@table\}.*?<\/w:p>/s, table),
  );
}

function docxtemplaterAlone(bytes: Uint8Array): Uint8Array {
  const document = new Docxtemplater(new PizZip(bytes), {
    paragraphLoop: true,
    linebreaks: true,
    nullGetter: () => "",
  });
  const cells = grid.rows.flatMap((row) => (row.kind === "cells" ? [row.cells] : []));
  const data = cells.map((each) =>
    Object.fromEntries(each.map((value, at) => [`c${at}`, String(value ?? "")])),
  );
  return document
    .render({ rows: data })
    .getZip()
    .generate({ type: "uint8array", compression: "DEFLATE" });
}

async function excelStream(): Promise<void> {
  const stream = new PassThrough();
  stream.resume();
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = book.addWorksheet("Danh sách");
  const side = { style: "thin" } as const;
  const border = { top: side, left: side, bottom: side, right: side };
  for (const row of grid.rows) {
    if (row.kind !== "cells") continue;
    const written = sheet.addRow([...row.cells]);
    written.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = border;
      cell.font = { name: "Times New Roman", size: 12 };
      cell.alignment = { wrapText: true, vertical: "middle" };
    });
    written.commit();
  }
  sheet.commit();
  await book.commit();
}

/** The median of the ratios of pairs run one after the other. */
async function ratio(ours: () => unknown, alone: () => unknown): Promise<number> {
  const milliseconds = async (work: () => unknown) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const ratios: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const first = await milliseconds(ours);
    ratios.push(first / (await milliseconds(alone)));
  }
  return ratios.toSorted((a, b) => a - b)[3] ?? Number.NaN;
}

const loops = loopTemplate(grid);
if (!partOf(docxtemplaterAlone(loops), "word/document.xml").includes(`>${rows}<`)) {
  throw new Error("the library's table is not the register's");
}
const document = register(grid);
const docx = await ratio(
  () => registerDocx(document, template),
  () => docxtemplaterAlone(loops),
);
const workbook = new Uint8Array(readFileSync("templates/common/register.xlsx"));
const xlsx = await ratio(() => registerXlsx(document, workbook), excelStream);
// biome-ignore lint/suspicious/noConsole: what the run is for
console.log(
  `register docx, ${rows} rows     ${docx.toFixed(2)} × docxtemplater alone\nregister xlsx, ${rows} rows     ${xlsx.toFixed(2)} × exceljs' streaming writer`,
);
