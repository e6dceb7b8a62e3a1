import {
  AlignmentType,
  BorderStyle,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import { type Orientation, page } from "../../src/render/page.ts";
import { profiles } from "../../src/render/profile.ts";
import { twips } from "../../src/render/units.ts";

/** A paragraph of one run: docxtemplater's places stay whole. */
export function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}

/** The section's page, with its number at the top from the second page on, counted from 1. */
export function section(
  orientation: Orientation,
  children: readonly (Paragraph | Table)[],
): ISectionOptions {
  const { top, bottom, left, right } = page.margin;
  const number = new Paragraph({
    style: "DvPageNumber",
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    properties: {
      titlePage: true,
      page: {
        // docx takes the sides of the upright page and turns them itself.
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation:
            orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(page.header),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [number] }),
      first: new Header({ children: [new Paragraph({ style: "DvPageNumber" })] }),
    },
    children,
  };
}

/** A borderless table of two columns without margins, whose rows stay whole. */
export function twoColumns(
  orientation: Orientation,
  rows: readonly (readonly [left: readonly Paragraph[], right: readonly Paragraph[]])[],
  layout: LayoutName = "nd30",
): Table {
  const widths = profiles[layout].head[orientation].columns.map(twips);
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children,
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}
