import type { Palette } from "./chart-palette.ts";
import { textWidth, wrappedLines } from "./text-width.ts";

/** How wide a chart is, in CSS pixels: a column for labels, the drawing, a column for notes. */
export interface ChartFrame {
  readonly width: number;
  readonly label: number;
  readonly note: number;
  readonly size: number;
  readonly labelLines: number;
  readonly palette: Palette;
}

export type ChartWidth = "wide" | "narrow";

/** As wide as the text of an upright page (165 mm), and as a small telephone. */
export const frames: Readonly<Record<ChartWidth, Omit<ChartFrame, "palette">>> = {
  wide: { width: 640, label: 210, note: 150, size: 14, labelLines: 2 },
  narrow: { width: 330, label: 112, note: 92, size: 13, labelLines: 3 },
};

/** The metrics of these are those of `text-width.ts`. */
export const chartFont = "'Times New Roman',Tinos,'Liberation Serif',serif";

const gap = 8;
/** A note has four parts at most. */
const noteLines = 4;

/** One row's texts, broken into lines that fit. */
export interface RowText {
  readonly label: readonly string[];
  readonly note: readonly string[];
}

export function rowTexts(
  rows: readonly { readonly label: string; readonly note: string }[],
  { label, note, size, labelLines }: ChartFrame,
): readonly RowText[] {
  return rows.map((row) => ({
    label: fitted(row.label, { width: label - gap, size, most: labelLines }),
    note: fitted(withWholeParts(row.note, note - gap, size), {
      width: note - gap,
      size,
      most: noteLines,
    }),
  }));
}

/** A note breaks between its parts, where they fit: a number stays with what it counts. */
function withWholeParts(note: string, width: number, size: number): string {
  return note
    .split(", ")
    .map((part) =>
      textWidth(`${part},`, { size }) <= width ? part.replaceAll(" ", "\u00a0") : part,
    )
    .join(", ");
}

/** Lines of a text; what does not fit ends in “…”, so that nothing is drawn over its neighbours. */
function fitted(
  text: string,
  { width, size, most }: { width: number; size: number; most: number },
): readonly string[] {
  // A name of 100,000 letters needs no more than its beginning measured.
  const start = text.replace(/[^\S\u00a0]+/g, " ").slice(0, 400);
  const lines = wrappedLines(start, width, { size });
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = [...(kept.at(-1) ?? "")];
  while (last.length > 0 && textWidth(`${last.join("")}…`, { size }) > width) {
    last = last.slice(0, -1);
  }
  return [...kept.slice(0, -1), `${last.join("").trimEnd()}…`];
}

/** Pixels from one row to the next: all rows are as high as the highest. */
function rowHeight(texts: readonly RowText[], { size }: ChartFrame): number {
  const lines = Math.max(1, ...texts.flatMap(({ label, note }) => [label.length, note.length]));
  return Math.round(lines * size * 1.2) + 12;
}

/** The rectangle that the rows fill, and where the axis below it lies. */
export function gridOf(
  frame: ChartFrame,
  { texts, top, leastRow = 0 }: { texts: readonly RowText[]; top: number; leastRow?: number },
) {
  const height = texts.length * Math.max(leastRow, rowHeight(texts, frame));
  return {
    grid: { left: frame.label, right: frame.note, top, height },
    axis: top + height,
  };
}

/** Lines of text as a drawing's element, centred on `y`. */
export function textElement(
  lines: readonly string[],
  { x, y, align = "left" }: { x: number; y: number; align?: "left" | "right" | "center" },
  { size, fill, halo }: { size: number; fill: string; halo?: string },
) {
  return {
    type: "text" as const,
    x,
    y,
    style: {
      text: lines.join("\n"),
      fontSize: size,
      lineHeight: Math.round(size * 1.2),
      fill,
      textAlign: align,
      // The ground around the letters, where they stand on lines.
      ...(halo === undefined ? {} : { stroke: halo, lineWidth: 3 }),
      textVerticalAlign: "middle" as const,
    },
  };
}
