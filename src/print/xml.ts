const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Without the characters that XML 1.0 forbids even as references ("Char"), nor C1 controls. */
function allowed(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\p{Surrogate}\ufffe\uffff]/gu, "");
}

/** The inside of an element; line ends stay. */
export function xmlText(text: string): string {
  return allowed(text).replace(/[&<>\r]/g, (mark) => entities[mark] ?? mark);
}

/** The inside of a quoted attribute; a reader would turn a bare line end into a space. */
export function xmlAttribute(text: string): string {
  return allowed(text).replace(/[&<>"\n\r\t]/g, (mark) => entities[mark] ?? mark);
}
