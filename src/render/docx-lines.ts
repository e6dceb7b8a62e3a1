import type { TemplateSpot } from "../model/template.ts";
import type { Line, Passage } from "./rendition.ts";
import { readText } from "./xml-text.ts";

export type TextSpot = Extract<TemplateSpot, { kind: "text" }>;

/** A part of a Word file that holds text, and what it is. */
export interface TextPart {
  readonly part: TextSpot["part"];
  readonly xml: string;
}

/** Elements that say where text stands, each with the text behind its tag. */
const element = /<(\/?)(w:(?:tbl|tr|tc|p|br|tab|t)|a:[pt]|m:t)\b([^>]*?)(\/?)>([^<]*)/g;

interface Walk {
  readonly part: TextSpot["part"];
  /** Lines of the parts before this one. */
  readonly before: number;
  readonly lines: Line[];
  /** Tables around, the innermost last. */
  readonly tables: { readonly table: number; row: number; cell: number }[];
  tableCount: number;
  /** Paragraphs begun: one in a text box stands within another. */
  readonly paragraphs: string[];
  row: Passage[];
}

interface Tag {
  readonly isStart: boolean;
  readonly isEnd: boolean;
  readonly text: string;
}

/** The lines of a part: paragraphs, and rows of tables with the text of their cells. */
export function docxLines({ part, xml }: TextPart, before: number): readonly Line[] {
  const walk: Walk = {
    part,
    before,
    lines: [],
    tables: [],
    tableCount: 0,
    paragraphs: [],
    row: [],
  };
  for (const [, slash, name = "", , empty, text = ""] of xml.matchAll(element)) {
    const isStart = slash === "";
    steps[name]?.(walk, { isStart, isEnd: !isStart || empty === "/", text });
  }
  return walk.lines;
}

const paragraph = (walk: Walk, { isStart, isEnd }: Tag) => {
  if (isStart) walk.paragraphs.push("");
  if (isEnd) endParagraph(walk);
};

const words = (walk: Walk, { isStart, isEnd, text }: Tag) => {
  if (isStart && !isEnd) append(walk, readText(text));
};

const space = (walk: Walk, { isStart }: Tag) => {
  if (isStart) append(walk, " ");
};

const steps: Readonly<Record<string, (walk: Walk, tag: Tag) => void>> = {
  "w:p": paragraph,
  "a:p": paragraph,
  "w:t": words,
  "a:t": words,
  "m:t": words,
  "w:br": space,
  "w:tab": space,
  "w:tbl": (walk, { isStart }) => {
    if (!isStart) walk.tables.pop();
    else {
      walk.tableCount += 1;
      walk.tables.push({ table: walk.tableCount, row: 0, cell: 0 });
    }
  },
  "w:tr": (walk, { isStart }) => {
    const position = walk.tables.at(-1);
    if (position && isStart) Object.assign(position, { row: position.row + 1, cell: 0 });
    if (isStart || walk.tables.length !== 1) return;
    walk.lines.push({ kind: "row", passages: walk.row });
    walk.row = [];
  },
  "w:tc": ({ tables }, { isStart }) => {
    const position = tables.at(-1);
    if (position && isStart) position.cell += 1;
  },
};

function append({ paragraphs }: Walk, text: string): void {
  const last = paragraphs.length - 1;
  if (last >= 0) paragraphs[last] += text;
}

function endParagraph({ part, before, lines, tables, paragraphs, row }: Walk): void {
  const text = paragraphs.pop() ?? "";
  const { table, row: inRow, cell } = tables.at(-1) ?? { table: 0, row: 0, cell: 0 };
  const line = before + lines.length + 1;
  const spot: TextSpot = { kind: "text", part, line, table, row: inRow, cell };
  if (tables.length > 0) row.push({ text, spot });
  else lines.push({ kind: "paragraph", passages: [{ text, spot }] });
}
