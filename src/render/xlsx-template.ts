import { strToU8 } from "fflate";
import type { Grid } from "../model/document.ts";
import type { Vocabulary } from "../model/template.ts";
import type { Moves } from "./cell-refs.ts";
import { movedDrawing, withChartFormulas } from "./drawing-moves.ts";
import { withDrawnRules } from "./drawn-rules.ts";
import { placedFormulas } from "./figure-formulas.ts";
import { keysByName, type Places } from "./filling.ts";
import type { MovesOf } from "./formula-refs.ts";
import { printTitles } from "./print-titles.ts";
import { scopesOf } from "./scopes.ts";
import { type FilledSheet, filledSheet, recalculatedSheet } from "./sheet-fill.ts";
import { usualRowHeight } from "./sheet-paper.ts";
import { figureSpot, type PlannedSheet, sheetPlan } from "./sheet-plan.ts";
import { stylesOf } from "./sheet-styles.ts";
import {
  calculationChain,
  hasFormulas,
  movedBoxes,
  movedComments,
  movedEscaped,
  movedPivotSource,
  movedTable,
  movedWorkbook,
  withoutCalculationChain,
  withoutFilterNames,
} from "./workbook-moves.ts";
import { withTabs } from "./workbook-tabs.ts";
import { type SheetSource, type Workbook, workbookOf, workbookPath } from "./xlsx-package.ts";
import { readText } from "./xml-text.ts";
import { type Part, zipped } from "./zip.ts";

const stylesPath = "xl/styles.xml";

type PlacesFor = (isWanted: (key: string) => boolean) => Places;

/** An Excel template with its places filled, which go by any name of a vocabulary. */
export function filledWorkbook(
  template: Uint8Array,
  placesFor: PlacesFor,
  vocabulary: Vocabulary,
): Uint8Array {
  return filledSheets(template, placesFor, keysByName(vocabulary));
}

/**
 * An Excel template with its places filled. Only what has places, or speaks of cells that moved, is written
 * anew; every other part of the file is copied as it is.
 *
 * @param keyOf the key of a place by whatever name it was typed
 */
export function filledSheets(
  template: Uint8Array,
  placesFor: PlacesFor,
  keyOf: (typed: string) => string,
): Uint8Array {
  return zipped(filledPackage(template, placesFor, keyOf).parts);
}

/** A filled workbook as the files of its package, and where its tables stand. */
export interface FilledPackage {
  readonly parts: readonly Part[];
  readonly tables: readonly StandingTable[];
}

export interface StandingTable {
  readonly key: string;
  /** The name of its sheet, and the path of that. */
  readonly sheet: string;
  readonly path: string;
  /** Its first row and column, from 1. */
  readonly row: number;
  readonly column: number;
}

export function filledPackage(
  template: Uint8Array,
  placesFor: PlacesFor,
  keyOf: (typed: string) => string,
): FilledPackage {
  const source = workbookOf(template);
  const wanted = new Set(placeNames(source).map(keyOf));
  const places = scopesOf(placesFor((key) => wanted.has(key)));
  const { book, scopesAt, renamed } = withTabs(source, { scopes: places, keyOf });
  const styles = stylesOf(book.text(stylesPath));
  const planned = book.sheets
    .filter((sheet) => hasPlaces(sheet, book))
    .map((sheet) => sheetPlan(sheet, { book, styles, scopes: scopesAt(sheet.path), keyOf }));
  const movesOf = movesOfAll(planned, renamed);
  const spots = planned.flatMap((sheet) => figureSpot(sheet) ?? []);
  const context = {
    styles,
    movesOf,
    keyOf,
    titles: printTitles(book.text(workbookPath)),
    sheetOf: (grid: Grid) => planned.find(({ table }) => table?.grid === grid)?.source.name,
    formulasOf: (sheet: PlannedSheet) => {
      const spot = figureSpot(sheet);
      return spot ? placedFormulas(spot, spots) : new Map();
    },
  };
  const isCounted = spots.some(({ figures }) => figures.formulas.length > 0);
  const counts = planned.length > 0 && (isCounted || hasFormulas(book));
  const changed = new Map<string, string>();
  for (const sheet of planned) {
    const filled = filledSheet(sheet, { ...context, scopes: scopesAt(sheet.source.path) });
    changed.set(sheet.source.path, filled.xml);
    changeRelated(sheet, filled, { book, changed, keyOf });
  }
  for (const sheet of book.sheets) {
    if (!counts || changed.has(sheet.path)) continue;
    changed.set(sheet.path, recalculatedSheet(sheet, movesOf, book));
  }
  changed.set(stylesPath, styles.xml());
  const moved = movedWorkbook(book.text(workbookPath), movesOf, counts);
  const isFiltered = spots.some(({ figures }) => figures.filteredRows !== undefined);
  changed.set(workbookPath, isFiltered ? withoutFilterNames(moved) : moved);
  changeElsewhere(book, { movesOf, changed });
  return { parts: partsOf(book, changed, counts), tables: planned.flatMap(standingTables) };
}

function standingTables({ source, plan, table }: PlannedSheet): readonly StandingTable[] {
  if (!table) return [];
  const { key, column } = table;
  const { name: sheet, path } = source;
  return plan.tables.map(({ first }) => ({ key, sheet, path, row: first, column }));
}

/** Where cells went, by the name of their sheet now or in the template. */
function movesOfAll(
  planned: readonly PlannedSheet[],
  renamed: ReadonlyMap<string, Moves>,
): MovesOf {
  const own = new Map(planned.map(({ source, moves }) => [source.name, moves] as const));
  return (sheet) => {
    const became = renamed.get(sheet);
    if (became?.sheet === undefined) return own.get(sheet) ?? became;
    return { ...(own.get(became.sheet) ?? became), sheet: became.sheet };
  };
}

/** Every place by its name as typed, on tabs, in cells and above and below pages. */
function placeNames(book: Workbook): readonly string[] {
  const ofSheets = book.sheets.flatMap(({ name, cells, tail }) => [name, cells, tail]);
  const texts = [...book.strings, ...ofSheets];
  return texts.flatMap((xml) => namesIn(xml));
}

/** Pieces of a place may lie in several runs. */
function namesIn(xml: string): readonly string[] {
  const text = xml.replace(/<rPr>[\s\S]*?<\/rPr>/g, "").replace(/<\/?(?:r|t|is|si)\b[^>]*>/g, "");
  return Array.from(text.matchAll(/\{\s*[#^/@]?([^{}<]*)\}/g), ([, name = ""]) => readText(name));
}

function hasPlaces({ cells, tail }: SheetSource, book: Workbook): boolean {
  if (cells.includes("{") || /<(?:odd|even|first)(?:Header|Footer)>[^<]*\{/.test(tail)) return true;
  return Array.from(cells.matchAll(/t="s"[^>]*><v>(\d+)</g), ([, index]) => Number(index)).some(
    (index) => book.strings[index]?.includes("{"),
  );
}

interface Changing {
  readonly book: Workbook;
  readonly changed: Map<string, string>;
  keyOf(typed: string): string;
}

/** Drawings, tables and remarks of a sheet whose cells have moved. */
function changeRelated(
  sheet: PlannedSheet,
  filled: FilledSheet,
  { book, changed, keyOf }: Changing,
) {
  const { moves, columns, widths, source } = sheet;
  const usual = usualRowHeight(source.head);
  const before = columns.map(({ width }) => width);
  const height = (row: number) => filled.heights.get(row) ?? usual;
  const ruled = { names: filled.names, widths, height, keyOf };
  const change: Readonly<Record<string, (xml: string, moves: Moves) => string>> = {
    drawing: (xml) => withDrawnRules(movedDrawing(xml, moves, { before, after: widths }), ruled),
    table: movedTable,
    comments: movedComments,
    vmlDrawing: movedBoxes,
  };
  for (const { kind, path } of book.related(source.path)) {
    const changeOf = change[kind];
    if (changeOf) changed.set(path, changeOf(book.text(path), moves));
  }
}

/** Charts and pivot tables name their sheets: they may stand anywhere. */
function changeElsewhere(
  book: Workbook,
  {
    movesOf,
    changed,
  }: {
    readonly movesOf: (sheet: string) => Moves | undefined;
    readonly changed: Map<string, string>;
  },
): void {
  for (const [path] of book.parts) {
    if (/^xl\/charts\/chart[^/]*\.xml$/.test(path)) {
      const moved = (formula: string) => movedEscaped(formula, movesOf);
      changed.set(path, withChartFormulas(book.text(path), moved));
    } else if (/^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/.test(path)) {
      changed.set(path, movedPivotSource(book.text(path), movesOf));
    }
  }
}

function partsOf(
  book: Workbook,
  changed: ReadonlyMap<string, string>,
  counts: boolean,
): readonly Part[] {
  return book.parts.flatMap(([path, bytes]): readonly Part[] => {
    if (path.endsWith("/")) return [];
    if (!counts) return [written(path, bytes, changed.get(path), book)];
    if (path === calculationChain) return [];
    const text = changed.get(path) ?? withoutCalculationChain(path, book.text(path));
    return [written(path, bytes, text, book)];
  });
}

/** Text that did not change keeps its bytes. */
function written(path: string, bytes: Uint8Array, text: string | undefined, book: Workbook): Part {
  return text === undefined || text === book.text(path) ? [path, bytes] : [path, strToU8(text)];
}
