import { areaName, areaOf, type Moves, movedArea, movedList } from "./cell-refs.ts";
import { type FormulaHome, type MovesOf, movedFormula } from "./formula-refs.ts";
import { xmlText } from "./printable.ts";
import { attributeOf, readText } from "./xml-text.ts";

/** What stands in a sheet's XML before and after its cells, after those have moved. */
export function movedSheetPart(
  xml: string,
  moves: Moves | undefined,
  { movesOf, home }: { readonly movesOf: MovesOf; readonly home: FormulaHome },
): string {
  const formulas = xml.replace(formulaElement, (_, start: string, formula: string, end: string) => {
    const moved = movedFormula(readText(formula), movesOf, home);
    return `${start}${xmlText(moved)}${end}`;
  });
  return moves ? withMovedAreas(formulas, moves) : formulas;
}

/** Formulas of conditional formats, of drop-downs and checks, of sparklines. */
const formulaElement =
  /(<(?:formula|formula1|formula2|xm:f)>)([^<]*)(<\/(?:formula|formula1|formula2|xm:f)>)/g;

/** Elements that are about cells: without any left, they go. */
const aboutAreas =
  /<(conditionalFormatting|dataValidation|hyperlink|protectedRange|ignoredError|x14:conditionalFormatting|x14:dataValidation)\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/\1>)/g;

function withMovedAreas(xml: string, moves: Moves): string {
  return xml
    .split(/(<pane\b[^>]*>)/)
    .map((part) => (part.startsWith("<pane") ? movedPane(part, moves) : withMovedRefs(part, moves)))
    .join("");
}

function withMovedRefs(xml: string, moves: Moves): string {
  return xml
    .replace(aboutAreas, (element) => (isLeft(element, moves) ? element : ""))
    .replace(/\s(sqref|ref|activeCell|topLeftCell)="([^"]*)"/g, (whole, name, list) => {
      const moved = movedList(list, moves);
      return moved === "" ? whole : ` ${name}="${moved}"`;
    })
    .replace(/<xm:sqref>([^<]*)<\/xm:sqref>/g, (_, list: string) => {
      return `<xm:sqref>${movedList(list, moves)}</xm:sqref>`;
    })
    .replace(/<rowBreaks\b[\s\S]*?<\/rowBreaks>/g, (breaks) =>
      breaks.replace(/<brk\b([^>]*?)\sid="(\d+)"|<brk id="(\d+)"/g, (_, before = "", id, bare) => {
        return `<brk${before} id="${moves.rows.last(Number(id ?? bare))}"`;
      }),
    );
}

function isLeft(element: string, moves: Moves): boolean {
  const list =
    attributeOf(element, "sqref") ??
    attributeOf(element, "ref") ??
    /<xm:sqref>([^<]*)</.exec(element)?.[1];
  return list === undefined || movedList(list, moves) !== "";
}

/** Rows and columns that stay in sight: as many as those of the template became. */
function movedPane(pane: string, { rows, columns }: Moves): string {
  if (!/state="frozen/.test(pane)) return pane;
  return pane
    .replace(/ySplit="(\d+)"/, (_, count) => `ySplit="${rows.last(Number(count))}"`)
    .replace(/xSplit="(\d+)"/, (_, count) => `xSplit="${columns.last(Number(count))}"`)
    .replace(/topLeftCell="([^"]*)"/, (whole, cell) => {
      const area = areaOf(cell);
      if (!area) return whole;
      const top = /ySplit/.test(pane) ? rows.last(area.top - 1) + 1 : area.top;
      const left = /xSplit/.test(pane) ? columns.last(area.left - 1) + 1 : area.left;
      return `topLeftCell="${areaName({ top, left, bottom: top, right: left })}"`;
    });
}

/** Merged cells as areas. */
export function mergesIn(xml: string): readonly string[] {
  return Array.from(xml.matchAll(/<mergeCell\b[^>]*?ref="([^"]*)"/g), ([, ref = ""]) => ref);
}

/** Elements that follow merged cells, and those that follow page breaks, in the schema's order. */
const afterMerges =
  /<(?:phoneticPr|conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;
const afterBreaks =
  /<(?:colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** The part behind the cells with other merged cells, and page breaks where it has none. */
export function withMergesAndBreaks(
  tail: string,
  merges: readonly string[],
  breaks: readonly number[],
): string {
  const cells = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const merged =
    merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
  const bare = tail.replace(/<mergeCells\b[^>]*?(?:\/>|>[\s\S]*?<\/mergeCells>)/, "");
  const withMerges = bare.replace(afterMerges, (next) => `${merged}${next}`);
  if (breaks.length === 0 || withMerges.includes("<rowBreaks")) return withMerges;
  const count = breaks.length;
  const entries = breaks.map((id) => `<brk id="${id}" max="16383" man="1"/>`).join("");
  const written = `<rowBreaks count="${count}" manualBreakCount="${count}">${entries}</rowBreaks>`;
  return withMerges.replace(afterBreaks, (next) => `${written}${next}`);
}

/** An area of a template's repeated rows, once for each copy of them. */
export function copiedArea(ref: string, copies: readonly Moves[]): readonly string[] {
  const area = areaOf(ref);
  if (!area) return [ref];
  return copies.flatMap((moves) => {
    const moved = movedArea(area, moves);
    return moved ? [areaName(moved)] : [];
  });
}
