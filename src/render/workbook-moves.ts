import { areaName, areaOf, type Moves, movedArea, movedList } from "./cell-refs.ts";
import { type MovesOf, movedFormula } from "./formula-refs.ts";
import { xmlText } from "./printable.ts";
import { relationsPath, type Workbook } from "./xlsx-package.ts";
import { readText } from "./xml-text.ts";

const nowhere = { sheet: "" };

/** A formula as it stands in XML. */
export function movedEscaped(formula: string, movesOf: MovesOf): string {
  return xmlText(movedFormula(readText(formula), movesOf, nowhere));
}

/**
 * The workbook's own part: names, print areas and titles, and the order to count formulas anew when a
 * program opens it.
 */
export function movedWorkbook(xml: string, movesOf: MovesOf, hasFormulas: boolean): string {
  const named = xml.replace(
    /(<definedName\b[^>]*>)([^<]*)(<\/definedName>)/g,
    (_, start, formula, end) => `${start}${movedEscaped(formula, movesOf)}${end}`,
  );
  const printed = withoutLostPrintNames(named);
  return hasFormulas ? withFullCount(printed) : printed;
}

/** Excel takes a file for damaged whose print area or print titles are rows that are there no more. */
function withoutLostPrintNames(xml: string): string {
  return xml
    .replace(/<definedName\b[^>]*\sname="_xlnm\.Print_[^>]*>[^<]*#REF![^<]*<\/definedName>/g, "")
    .replace(/<definedNames>\s*<\/definedNames>/, "");
}

/** The hidden names that Excel keeps of filters, and makes anew. */
export function withoutFilterNames(xml: string): string {
  return xml
    .replace(/<definedName\b[^>]*\sname="_xlnm\._FilterDatabase"[^>]*>[^<]*<\/definedName>/g, "")
    .replace(/<definedNames>\s*<\/definedNames>/, "");
}

const afterCalculation =
  /<(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)\b|<\/workbook>/;

function withFullCount(xml: string): string {
  if (/<calcPr\b/.test(xml)) {
    return xml.replace(/<calcPr\b([^>]*?)(\/?)>/, (_, attributes: string, end: string) => {
      const others = attributes.replace(/\sfullCalcOnLoad="[^"]*"/, "");
      return `<calcPr${others} fullCalcOnLoad="1"${end}>`;
    });
  }
  return xml.replace(afterCalculation, (next) => `<calcPr fullCalcOnLoad="1"/>${next}`);
}

/** Excel's list of formulas in their order: made anew by Excel, broken when cells have moved. */
export const calculationChain = "xl/calcChain.xml";

/** What names the list of formulas, without it. */
export function withoutCalculationChain(path: string, xml: string): string {
  if (path === "[Content_Types].xml") {
    return xml.replace(/<Override\b[^>]*?calcChain\.xml"[^>]*?\/>/, "");
  }
  if (path === relationsPath("xl/workbook.xml")) {
    return xml.replace(/<Relationship\b[^>]*?calcChain[^>]*?\/>/, "");
  }
  return xml;
}

/** A sheet's table (`Ctrl+T`): its area, and that of its filter. */
export function movedTable(xml: string, moves: Moves): string {
  return xml.replace(
    /(<(?:table|autoFilter|sortState|sortCondition)\b[^>]*?\sref=")([^"]*)(")/g,
    (_, a, ref, b) => {
      return `${a}${movedList(ref, moves) || ref}${b}`;
    },
  );
}

/** Remarks stay at the first of the cells that theirs became. */
export function movedComments(xml: string, moves: Moves): string {
  return xml.replace(/(<comment\b[^>]*?\sref=")([^"]*)(")/g, (whole, start, ref, end) => {
    const area = areaOf(ref);
    const moved = area && movedArea(area, moves);
    if (!moved) return whole;
    const { top, left } = moved;
    return `${start}${areaName({ top, left, bottom: top, right: left })}${end}`;
  });
}

/** The boxes in which remarks are shown. */
export function movedBoxes(vml: string, { rows, columns }: Moves): string {
  const row = (number: number) => rows.first(number + 1) - 1;
  const column = (number: number) => columns.first(number + 1) - 1;
  return vml
    .replace(/<x:Row>(\d+)<\/x:Row>/g, (_, at) => `<x:Row>${row(Number(at))}</x:Row>`)
    .replace(
      /<x:Column>(\d+)<\/x:Column>/g,
      (_, at) => `<x:Column>${column(Number(at))}</x:Column>`,
    )
    .replace(/<x:Anchor>([^<]*)<\/x:Anchor>/g, (whole, list: string) => {
      const at = list.split(",").map(Number);
      if (at.length !== 8 || at.some((each) => !Number.isFinite(each))) return whole;
      const [left = 0, leftOff, top = 0, topOff, right = 0, rightOff, bottom = 0, bottomOff] = at;
      const height = bottom - top;
      const width = right - left;
      const moved = [column(left), leftOff, row(top), topOff];
      const end = [column(left) + width, rightOff, row(top) + height, bottomOff];
      return `<x:Anchor>${[...moved, ...end].join(", ")}</x:Anchor>`;
    });
}

/** The cells that a pivot table counts. */
export function movedPivotSource(xml: string, movesOf: MovesOf): string {
  return xml.replace(/<worksheetSource\b[^>]*>/g, (source) => {
    const sheet = readText(/\ssheet="([^"]*)"/.exec(source)?.[1] ?? "");
    const moves = movesOf(sheet);
    if (!moves) return source;
    const named =
      moves.sheet === undefined
        ? source
        : source.replace(/\ssheet="[^"]*"/, () => ` sheet="${xmlText(moves.sheet ?? "")}"`);
    return named.replace(/\sref="([^"]*)"/, (whole, ref) => {
      const moved = movedList(ref, moves);
      return moved === "" ? whole : ` ref="${moved}"`;
    });
  });
}

/** Whether any cell of a workbook is counted by a formula. */
export function hasFormulas({ sheets }: Workbook): boolean {
  return sheets.some(({ cells }) => /<f[\s>/]/.test(cells));
}
