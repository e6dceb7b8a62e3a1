import {
  BorderStyle,
  Footer,
  type ISectionOptions,
  LeaderType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { layouts, type Orientation } from "../../src/render/page.ts";
import { twips } from "../../src/render/units.ts";
import { line, section } from "./frame.ts";

/** A page with its number above and, on a sample, what it is below. */
export function samplePage(
  orientation: Orientation,
  children: readonly (Paragraph | Table)[],
): ISectionOptions {
  const note = () => new Footer({ children: [line("DvSampleNote", "{ghi chú mẫu}")] });
  return { ...section(orientation, children), footers: { default: note(), first: note() } };
}

/** A part that is there if its condition holds, once for each entry if it is a list. */
export function when<Part extends Paragraph | Table>(
  condition: string,
  ...parts: readonly Part[]
): readonly (Part | Paragraph)[] {
  return around(`#${condition}`, condition, parts);
}

/** A part that is there if its condition does not hold. */
export function unless<Part extends Paragraph | Table>(
  condition: string,
  ...parts: readonly Part[]
): readonly (Part | Paragraph)[] {
  return around(`^${condition}`, condition, parts);
}

function around<Part>(
  open: string,
  name: string,
  parts: readonly Part[],
): readonly (Part | Paragraph)[] {
  return [line("DvForm", `{${open}}`), ...parts, line("DvForm", `{/${name}}`)];
}

/** Text of which the beginning is bold: `Điều 1.`, `Chủ thể:`. */
export function led(style: string, lead: string, text: string): Paragraph {
  return new Paragraph({
    style,
    children: [new TextRun({ text: `${lead} `, bold: true }), new TextRun(text)],
  });
}

/** A paragraph that stays on the page of the next. */
export function kept(style: string, text: string): Paragraph {
  return new Paragraph({ style, keepNext: true, children: [new TextRun(text)] });
}

/** Text and a line of dots to the margin, to be written on. */
export function toFill(text: string, orientation: Orientation = "portrait"): Paragraph {
  return new Paragraph({
    style: "DvForm",
    tabStops: [
      {
        type: TabStopType.RIGHT,
        position: twips(layouts[orientation].text),
        leader: LeaderType.DOT,
      },
    ],
    children: [new TextRun({ children: [text === "" ? "" : `${text} `, new Tab()] })],
  });
}

/** The line below a subject, drawn: a third to a half of the text (Phụ lục I, mục II.5). */
export function subjectRule(millimetres: number): Paragraph {
  const indent = twips((layouts.portrait.text - millimetres) / 2);
  return new Paragraph({ style: "DvSubjectRule", indent: { left: indent, right: indent } });
}

/** One column of a table that repeats its row for a list. */
export interface LoopColumn {
  readonly heading: string;
  /** Millimetres. */
  readonly width: number;
  readonly place: string;
  readonly align?: "left" | "center";
}

/** A table with a row for each entry of a list; columns, widths and wording are changed in Word. */
export function loopTable(list: string, columns: readonly LoopColumn[]): Table {
  const widths = columns.map(({ width }) => twips(width));
  const border = { style: BorderStyle.SINGLE, size: 4, color: "auto" };
  const last = columns.length - 1;
  const cell = (width: number, style: string, text: string) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [line(style, text)],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 28, bottom: 28, left: 80, right: 80 },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        tableHeader: true,
        children: columns.map(({ heading }, at) => cell(widths[at] ?? 0, "DvTableHeader", heading)),
      }),
      new TableRow({
        cantSplit: true,
        children: columns.map(({ place, align }, at) =>
          cell(
            widths[at] ?? 0,
            align === "center" ? "DvTableCellCenter" : "DvTableCell",
            `${at === 0 ? `{#${list}}` : ""}${place}${at === last ? `{/${list}}` : ""}`,
          ),
        ),
      }),
    ],
  });
}
