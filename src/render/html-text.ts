import { printable } from "./printable.ts";

/** Text between tags or in a quoted attribute: it can neither end them nor begin new ones. */
export function htmlText(text: string): string {
  return printable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** The same with its line breaks. */
export function htmlLines(text: string): string {
  return htmlText(text).replaceAll("\n", "<br>");
}
