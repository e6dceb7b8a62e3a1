import type { Annex, Block, Grid, ReportDocument } from "../model/document.ts";
import type { Vocabulary } from "../model/template.ts";
import { dashedLines, withoutMarks } from "./closing.ts";
import { withEndMark } from "./end-mark.ts";
import { type FigureId, type FigureSheet, figureIds } from "./figure-sheet.ts";
import { type Places, type PlaceValue, vocabularyOf } from "./filling.ts";
import { annexNote } from "./letterhead.ts";
import { closingPlaces } from "./letterhead-places.ts";
import { layouts } from "./page.ts";
import { printable, upperCase } from "./printable.ts";
import { printedGrid } from "./printed-grid.ts";
import { sheetLetterhead, sheetSamples } from "./register-xlsx.ts";
import { blockText } from "./report-places.ts";
import { sampleBlocks, sampleClosing, sampleLetterhead } from "./samples.ts";
import { points } from "./units.ts";
import { cellLines, lineHeight, tallestRow } from "./xlsx-sheet.ts";
import { filledWorkbook } from "./xlsx-template.ts";

/**
 * The summary report in an Excel template (`templates/common/report.xlsx` or an own one): its text, the
 * figures that a reviewer filters and adds up, the annexes. Figures are formulas where the workbook has
 * the list that they count.
 */
export function reportXlsx(
  report: ReportDocument,
  figures: readonly FigureSheet[],
  template: Uint8Array,
): Uint8Array {
  return filledWorkbook(template, () => reportPlaces(report, figures), reportXlsxVocabulary());
}

/** What an Excel template of the report may hold. */
export function reportXlsxVocabulary(): Vocabulary {
  return vocabularyOf({ ...reportPlaces(sampleReport, []), ...sheetSamples });
}

const emptyGrid: Grid = { columns: [], rows: [] };

const sampleReport: ReportDocument = {
  letterhead: sampleLetterhead,
  heading: "",
  subject: "",
  addressees: ["Nơi nhận"],
  blocks: sampleBlocks,
  closing: sampleClosing,
  annex: { heading: "", subject: "", grid: emptyGrid },
};

function reportPlaces(report: ReportDocument, figures: readonly FigureSheet[]): Places {
  const addressees = dashedLines(report.addressees);
  const { blocks, ownLine } = withEndMark(report.blocks);
  const sheetOf = (name: string | undefined) => figures.find((sheet) => sheet.name === name);
  const tables = blocks.filter((block) => block.kind === "table");
  return {
    ...sheetLetterhead(report.letterhead),
    ...closingPlaces(report.closing),
    heading: printable(report.heading),
    subject: { balanced: printable(report.subject) },
    hasOneAddressee: addressees.length === 1,
    addressee: withoutMarks(addressees[0] ?? ""),
    hasManyAddressees: addressees.length > 1,
    addressees: addressees.map((line) => ({ line })),
    // What a chart shows, the sheets hold as figures.
    blocks: blocks
      .filter((block) => block.kind !== "chart")
      .flatMap((block) =>
        block.kind === "table" ? tableMention(block, sheetOf(block.sheet)) : textRows(block),
      ),
    hasEndMark: ownLine !== "",
    endMark: ownLine,
    ...figurePlaces(figures),
    tables: tables.filter(({ sheet }) => !sheetOf(sheet)).map(tablePlaces),
    annexes: [report.annex, ...(report.furtherAnnexes ?? [])].map((annex) =>
      annexPlaces(annex, report),
    ),
  };
}

type TextBlock = Exclude<Block, { kind: "table" | "chart" }>;
type TableBlock = Extract<Block, { kind: "table" }>;

interface Sort {
  readonly isHeading1: boolean;
  readonly isHeading2: boolean;
  readonly isParagraph: boolean;
  readonly isItem: boolean;
  readonly isTable: boolean;
}

const noSort: Sort = {
  isHeading1: false,
  isHeading2: false,
  isParagraph: false,
  isItem: false,
  isTable: false,
};

/** A row for each part of a text, for no row is higher than Excel allows. */
function textRows(block: TextBlock): readonly Places[] {
  const isHeading = block.kind === "heading";
  const sort: Sort = {
    ...noSort,
    isHeading1: isHeading && block.level === 1,
    isHeading2: isHeading && block.level === 2,
    isParagraph: block.kind === "paragraph",
    isItem: block.kind === "item",
  };
  const words = blockText(block);
  const parts = sort.isHeading1 ? [upperCase(words)] : rowTexts(words);
  return parts.map((text) => ({
    ...sort,
    text,
    keepsNext: isHeading || text.endsWith(":"),
  }));
}

/** Of a table in the text, where it stands. */
function tableMention({ caption, grid }: TableBlock, figures: FigureSheet | undefined): Places {
  const named = printable(caption ?? "").trim();
  const text: PlaceValue = {
    tableOf: figures?.grid ?? grid,
    words: (sheet) => {
      if (sheet === undefined) return named;
      const place = `trang tính “${sheet}”`;
      return named === "" || named === sheet ? `Xem ${place}.` : `${named} (xem ${place})`;
    },
  };
  return { ...noSort, isTable: true, text, keepsNext: false };
}

/** Points of a line of text, and how many lines a row may have. */
const textLook = { size: 13, align: "left" } as const;
const lineWidth = points(layouts.portrait.text) * 0.9;
const mostLines = Math.floor((tallestRow - 4) / lineHeight(textLook.size));

function rowTexts(words: string): readonly string[] {
  const lines = cellLines(words, lineWidth, textLook);
  if (lines.length <= mostLines) return [words];
  const parts = Math.ceil(lines.length / mostLines);
  return Array.from({ length: parts }, (_, at) =>
    lines.slice(at * mostLines, (at + 1) * mostLines).join(" "),
  );
}

/** Stands where a report has no such table. */
const nothingToCount: Grid = {
  columns: [{ heading: "Nội dung", width: 1, align: "left" }],
  rows: [{ kind: "cells", cells: ["Chưa có số liệu"] }],
};

/** `summaryTable`, `summaryTitle`, `hasSummaryTable`, and so on for each sheet of figures. */
function figurePlaces(figures: readonly FigureSheet[]): Places {
  return Object.assign({}, ...figureIds.map((id) => placesOf(id, figures)));
}

function placesOf(id: FigureId, sheets: readonly FigureSheet[]): Places {
  const figures = sheets.find((sheet) => sheet.id === id);
  return {
    [`${id}Table`]: { grid: figures?.grid ?? nothingToCount, figures },
    [`${id}Title`]: { balanced: printable(figures?.title ?? "") },
    [`has${id.charAt(0).toUpperCase()}${id.slice(1)}Table`]: figures !== undefined,
  };
}

/** A table of the text that no sheet of figures has: a sheet of its own. */
function tablePlaces({ caption, grid }: TableBlock): Places {
  return { caption: { balanced: printable(caption ?? "Bảng") }, blockTable: { grid } };
}

function annexPlaces(
  { heading, subject, grid }: Annex,
  { letterhead, heading: type }: ReportDocument,
): Places {
  return {
    annexHeading: printable(heading),
    annexSubject: { balanced: printable(subject) },
    annexNote: annexNote(letterhead, type),
    annexTable: { grid: printedGrid(grid) },
  };
}
