import { type IsoDate, vietnameseDate } from "../model/date.ts";
import type { FormColumn } from "../model/form.ts";
import { xmlText } from "./printable.ts";

/** Longest title of a content control that Word keeps. */
const longestAlias = 64;

/** What is typed, or the dots that stand for it. */
interface Content {
  readonly text: string;
  /** Dots and hints, which Word takes away as one types. */
  readonly isPlaceholder: boolean;
}

/** A control in a line of text, empty or filled; `id` is its own in the document. */
export function controlXml(
  column: FormColumn,
  { id, value }: { id: number; value: string | number | undefined },
): string {
  const content = contentOf(column, value);
  const look = content.isPlaceholder ? '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>' : "";
  const shown = content.isPlaceholder ? "<w:showingPlcHdr/>" : "";
  const names = `${alias(column.heading)}<w:tag w:val="${xmlText(column.name)}"/><w:id w:val="${id}"/>`;
  return (
    `<w:sdt><w:sdtPr>${names}${shown}${kindXml(column, value)}</w:sdtPr>` +
    `<w:sdtContent><w:r>${look}${lines(content.text)}</w:r></w:sdtContent></w:sdt>`
  );
}

/**
 * A fact for the program that reads the form back, which nobody can change by accident. It is shown:
 * LibreOffice knows no hidden text in a control, and a printed form then says which one it is.
 */
export function factXml(name: string, { id, value }: { id: number; value: string }): string {
  return (
    `<w:sdt><w:sdtPr><w:tag w:val="${xmlText(name)}"/><w:id w:val="${id}"/>` +
    '<w:lock w:val="sdtContentLocked"/><w:text/></w:sdtPr>' +
    `<w:sdtContent><w:r>${lines(value)}</w:r></w:sdtContent></w:sdt>`
  );
}

/** Blocks that belong together, whatever is copied or moved with them. */
export function groupXml(name: string, { id, blocks }: { id: number; blocks: string }): string {
  return (
    `<w:sdt><w:sdtPr><w:tag w:val="${xmlText(name)}"/><w:id w:val="${id}"/></w:sdtPr>` +
    `<w:sdtContent>${blocks}</w:sdtContent></w:sdt>`
  );
}

function contentOf({ type }: FormColumn, value: string | number | undefined): Content {
  if (value === undefined || value === "") return { text: blanks[type], isPlaceholder: true };
  const text = type === "date" && isDay(value) ? vietnameseDate(value) : String(value);
  return { text, isPlaceholder: false };
}

const line = "…………………………………";

/** Printed, they can be written on. */
const blanks: Readonly<Record<FormColumn["type"], string>> = {
  choice: "Chọn trong danh sách",
  date: "…… / …… / …………",
  integer: "…………",
  number: "…………",
  paragraph: line,
  text: line,
};

function isDay(value: string | number): value is IsoDate {
  return /^\d{4}-\d\d-\d\d$/.test(String(value));
}

function kindXml(column: FormColumn, value: string | number | undefined): string {
  const { type, open, choices } = column;
  if (type === "choice") {
    const list = open ? "comboBox" : "dropDownList";
    return `<w:${list}>${choices.map(itemXml).join("")}</w:${list}>`;
  }
  if (type === "paragraph") return '<w:text w:multiLine="1"/>';
  if (type !== "date") return "<w:text/>";
  const day = value !== undefined && isDay(value) ? ` w:fullDate="${value}T00:00:00Z"` : "";
  return (
    `<w:date${day}><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="vi-VN"/>` +
    '<w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>'
  );
}

function itemXml({ label, value }: FormColumn["choices"][number]): string {
  const shown = attribute(label);
  return `<w:listItem w:displayText="${shown}" w:value="${attribute(value)}"/>`;
}

function alias(heading: string): string {
  let title = "";
  for (const letter of heading.replace(/\s+/g, " ")) {
    if (title.length + letter.length > longestAlias) break;
    title += letter;
  }
  return `<w:alias w:val="${attribute(title)}"/>`;
}

/** In an attribute a line end would be read as a space. */
function attribute(text: string): string {
  return xmlText(text.replace(/\s+/g, " ").trim());
}

function lines(text: string): string {
  const parts = xmlText(text).split("\n");
  return `<w:t xml:space="preserve">${parts.join('</w:t><w:br/><w:t xml:space="preserve">')}</w:t>`;
}
