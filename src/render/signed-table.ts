import { type TableParts, tableOf } from "./table-xml.ts";

/** A paragraph without height; a cell and a body may not end in a table. */
const thinEnd = '<w:p><w:pPr><w:pStyle w:val="DvSectionEnd"/></w:pPr></w:p>';
const zero = ["top", "left", "bottom", "right"].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`);
const open = ["left", "bottom", "right"].map((side) => `<w:${side} w:val="nil"/>`);

/**
 * The document with its table, and with what follows it (the signatures) put into the table's last
 * row, beside the rows that are to stay with it: a row that may not be parted. LibreOffice heeds “keep
 * with next” between paragraphs and rows but not from a table to what follows it, so that signatures
 * could stand alone on a page. Word does, and moves such a row in the same way.
 *
 * Where a template has something else there, or holds the table in a cell, it is left as it is.
 *
 * @param around what stands before and after the place of the table
 */
export function signedTable(
  around: readonly [before: string, after: string],
  parts: TableParts,
): string {
  const [before, after] = around;
  const end = after.lastIndexOf("<w:sectPr");
  const rest = after.slice(0, Math.max(0, end));
  if (parts.rowsKept === 0 || !isWhole(rest)) return `${before}${tableOf(parts)}${after}`;
  const first = parts.rows.length - parts.rowsKept;
  const kept = tableOf({ ...parts, header: [], rows: parts.rows.slice(first) });
  const last =
    "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr>" +
    `<w:tcW w:w="${parts.width}" w:type="dxa"/><w:gridSpan w:val="${parts.columns}"/>` +
    `<w:tcBorders>${open.join("")}</w:tcBorders><w:tcMar>${zero.join("")}</w:tcMar></w:tcPr>` +
    `${kept}${rest}${rest.endsWith("</w:p>") ? "" : thinEnd}</w:tc></w:tr>`;
  const table = tableOf({ ...parts, rows: [...parts.rows.slice(0, first), last] });
  return `${before}${table}${thinEnd}${after.slice(end)}`;
}

/** Most characters of what signs a document; more would not go on a page as one row. */
const longestClosing = 60_000;

/** Paragraphs and tables that begin and end here, and say something. */
function isWhole(xml: string): boolean {
  return (
    xml.length < longestClosing &&
    /^<w:(?:p|tbl)[ >]/.test(xml) &&
    /<\/w:(?:p|tbl)>$/.test(xml) &&
    ["w:tbl", "w:tc", "w:sdtContent", "w:p"].every((tag) => isPaired(xml, tag)) &&
    !xml.includes("<w:sectPr") &&
    /<w:t[ >][^<]/.test(xml)
  );
}

function isPaired(xml: string, tag: string): boolean {
  // `<w:p w:rsidR="…"/>` is a whole paragraph.
  const opened = xml.match(new RegExp(`<${tag}(?: [^>]*[^/>])?>`, "g")) ?? [];
  return opened.length === xml.split(`</${tag}>`).length - 1;
}
