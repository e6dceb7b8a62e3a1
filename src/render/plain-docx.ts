import { strToU8, zipSync } from "fflate";

/**
 * A Word file from text: each line a paragraph, lines `| a | b |` one after the other a table. What begins
 * with a zero byte is no Word file.
 */
export function docxOf(text: string): Uint8Array {
  if (text.startsWith("\u0000")) return strToU8(text);
  return docxFrom(bodyOf(text));
}

/** A Word file whose body is so; more parts by path. */
export function docxFrom(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${xml}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(part)])),
  );
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

export function paragraphXml(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function bodyOf(text: string): string {
  const lines = text.trimEnd().split("\n");
  return lines
    .map((line, index) => {
      if (!isRow(line)) return paragraphXml(line);
      const start = isRow(lines[index - 1]) ? "" : "<w:tbl>";
      const end = isRow(lines[index + 1]) ? "" : "</w:tbl>";
      return `${start}${rowXml(line)}${end}`;
    })
    .join("");
}

function isRow(line = ""): boolean {
  return line.trimStart().startsWith("|");
}

function rowXml(line: string): string {
  const cells = line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|");
  return `<w:tr>${cells.map((cell) => `<w:tc>${paragraphXml(cell.trim())}</w:tc>`).join("")}</w:tr>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
