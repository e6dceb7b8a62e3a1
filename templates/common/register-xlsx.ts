import ExcelJS from "exceljs";
import type { LayoutName } from "../../src/model/layout.ts";
import { profiles } from "../../src/render/profile.ts";
import { addSheet, writeBands } from "../../src/render/xlsx-sheet.ts";
import type { DrawnWorkbook } from "./make-xlsx.ts";
import { sheetHead } from "./sheet-head.ts";
import { writeLetterhead } from "./sheet-letterhead.ts";
import { gap, tableRows, title, writeClosing, writeTablePlace } from "./sheet-parts.ts";
import { sharedUnits } from "./sheet-widths.ts";

/** Of the page: senders on the left, Quốc hiệu on the right. */
const shares = [0.478, 0.522];

/** Rows of the template. */
const at = { heading: 5, table: 8, closing: 8 + tableRows + 1 } as const;

/** The register: letterhead, the place of the table with its sample cells, signatures. */
export function registerWorkbook(layout: LayoutName): DrawnWorkbook {
  const book = new ExcelJS.Workbook();
  const widths = sharedUnits(shares, "landscape");
  const sheet = addSheet(book, "Danh sách", { widths, orientation: "landscape", numbering: "own" });
  const head = sheetHead({ layout, sender: "", date: "2021-12-31" });
  const { heading: headingSize, subject } = profiles[layout];
  const drawn = writeLetterhead(sheet, head, {
    middle: 1,
    isNumbered: true,
    subject: { row: at.heading + 1, size: subject },
  });
  writeBands(sheet, at.heading, [{ from: 1, to: 2, text: "{heading}", look: title(headingSize) }]);
  writeBands(sheet, at.heading + 1, [
    { from: 1, to: 2, text: "{subject}", look: { ...title(subject), vertical: "top" } },
  ]);
  writeTablePlace(sheet, at.table, "table");
  writeClosing(sheet, at.closing);
  for (const row of [at.heading - 1, at.table - 1, at.closing - 1])
    sheet.worksheet.getRow(row).height = gap;
  return { book, drawn };
}
