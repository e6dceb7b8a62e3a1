import { writeFileSync } from "node:fs";
import type { Workbook } from "exceljs";
import { strFromU8, strToU8 } from "fflate";
import { font } from "../../src/render/page.ts";
import { firstFontSize } from "../../src/render/xlsx-sheet.ts";
import { unzipped, zipped } from "../../src/render/zip.ts";

/** The font in which exceljs writes the first, default style, whatever it is told. */
const calibri = /<font>(?:(?!<\/font>).)*<name val="Calibri"\/><\/font>/;
const defaultFont = `<font><sz val="${firstFontSize}"/><name val="${font}"/><family val="1"/></font>`;

/** A workbook, with the names of the lines drawn on its first sheet, in their order. */
export interface DrawnWorkbook {
  readonly book: Workbook;
  readonly drawn: readonly string[];
}

export async function writeWorkbook(name: string, { book, drawn }: DrawnWorkbook): Promise<void> {
  const day = new Date("2021-01-01T00:00:00Z");
  Object.assign(book, { creator: "danvan", lastModifiedBy: "danvan", created: day, modified: day });
  const parts = unzipped(new Uint8Array(await book.xlsx.writeBuffer()));
  const changed = parts.map(([path, bytes]) => {
    const text = strFromU8(bytes);
    if (path === "xl/styles.xml")
      return [path, strToU8(text.replace(calibri, defaultFont))] as const;
    if (/^xl\/drawings\/drawing\d+\.xml$/.test(path))
      return [path, strToU8(named(text, drawn))] as const;
    return [path, bytes] as const;
  });
  writeFileSync(`templates/common/${name}.xlsx`, zipped(changed));
}

/** Names by which the lines are known when the template is filled. */
function named(drawing: string, names: readonly string[]): string {
  let index = 0;
  // exceljs writes `editAs` where the schema has none: only anchors of two cells have it.
  const valid = drawing.replaceAll(/(<xdr:oneCellAnchor) editAs="\w+"/g, "$1");
  return valid.replace(/name="Picture \d+"/g, (whole) => {
    const name = names[index];
    index += 1;
    return name === undefined ? whole : `name="${name}"`;
  });
}
