import type { CellValue } from "../model/document.ts";

// Char of XML 1.0, section 2.2, without the two line ends, which become "\n" below.
const forbidden = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as a document can hold it: one kind of line end, no characters that XML 1.0 forbids. */
export function printable(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, "\n").replace(forbidden, "");
}

/** Text between XML tags or in an attribute. */
export function xmlText(text: string): string {
  return printable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const vietnamese = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });

/** A cell as people read it: `1.234,5`; what is unknown is an empty cell, never a word for it. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return printable(value);
  return Number.isFinite(value) ? vietnamese.format(value + 0) : "";
}

/** Upper case as Vietnamese writes it. */
export function upperCase(text: string): string {
  return printable(text).toLocaleUpperCase("vi");
}
