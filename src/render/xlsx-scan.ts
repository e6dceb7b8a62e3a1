import type { TemplateFault, TemplatePlace } from "../model/template.ts";
import { tableSamples } from "./found-table.ts";
import { loopFaults } from "./loop-faults.ts";
import { type Line, type Rendition, renditionOf } from "./rendition.ts";
import { plainText } from "./sheet-cells.ts";
import { marginTexts } from "./sheet-margins.ts";
import type { SheetSource, Workbook } from "./xlsx-package.ts";
import { attributeOf, readText } from "./xml-text.ts";

/** The texts of a workbook with their places: a line for each row, then what is printed around pages. */
export function xlsxRendition(book: Workbook, keyOf: (typed: string) => string): Rendition {
  const sheets = book.sheets.map((sheet) => linesOf(sheet, book));
  const whole = renditionOf(sheets.flat());
  const bySheet = book.sheets.map(({ name }) =>
    withTabEnds(whole.places.filter(({ spot }) => "sheet" in spot && spot.sheet === name)),
  );
  const faults = bySheet.flatMap((own) => [
    ...loopFaults(own, () => false),
    ...sharedRows(own),
    ...secondTables(own, keyOf),
  ]);
  return { ...whole, places: bySheet.flat(), faults: [...whole.faults, ...faults] };
}

/** What begins on the tab of a sheet ends where the sheet does. */
function withTabEnds(places: readonly TemplatePlace[]): readonly TemplatePlace[] {
  const begun = places.filter(
    ({ spot, mark }) => spot.kind === "sheet-tab" && (mark === "#" || mark === "^"),
  );
  const ends = begun.toReversed().map((place): TemplatePlace => ({ ...place, mark: "/" }));
  return [...places, ...ends];
}

function linesOf({ name: sheet, cells, tail }: SheetSource, book: Workbook): readonly Line[] {
  const rows = Array.from(cells.matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g), ([, row = ""]) => row);
  const lines = rows.flatMap((row): readonly Line[] => {
    const passages = Array.from(
      row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g),
      ([, attributes = "", inner = ""]) => {
        const cell = attributeOf(attributes, "r") ?? "";
        const text = cellWords(inner, attributeOf(attributes, "t") ?? "", book.strings);
        return { text, spot: { kind: "sheet", sheet, cell } as const };
      },
    ).filter(({ text }) => text !== "");
    return passages.length === 0 ? [] : [{ kind: "row", passages }];
  });
  const margins = marginTexts(tail).map((text): Line => {
    const spot = { kind: "sheet-margin", sheet } as const;
    return { kind: "paragraph", passages: [{ text, spot }] };
  });
  const tab: Line = { kind: "paragraph", passages: [{ text: sheet, spot: tabOf(sheet) }] };
  return [...(/[{}]/.test(sheet) ? [tab] : []), ...lines, ...margins];
}

function tabOf(sheet: string) {
  return { kind: "sheet-tab", sheet } as const;
}

function cellWords(inner: string, type: string, strings: readonly string[]): string {
  if (type === "s") return plainText(strings[Number(/<v>(\d+)</.exec(inner)?.[1])] ?? "");
  if (type === "inlineStr") return plainText(inner);
  return readText(/<v>([^<]*)</.exec(inner)?.[1] ?? "");
}

function rowOf({ spot }: TemplatePlace): number {
  return spot.kind === "sheet" ? Number(/\d+$/.exec(spot.cell)?.[0] ?? 0) : 0;
}

function cellOf({ spot }: TemplatePlace): string {
  return spot.kind === "sheet" ? spot.cell : "";
}

/** Two lists over rows, one of which ends in the row where the other begins. */
function sharedRows(places: readonly TemplatePlace[]): readonly TemplateFault[] {
  const inCells = places.filter(({ spot }) => spot.kind !== "sheet-tab");
  const overRows = outerParts(inCells).filter(({ begin, end }) => cellOf(begin) !== cellOf(end));
  return overRows.slice(1).flatMap(({ begin }, index): readonly TemplateFault[] => {
    const before = overRows[index];
    if (!before || rowOf(begin) > rowOf(before.end)) return [];
    const { name, spot, start, end } = begin;
    return [{ kind: "loop", problem: "crossed", name, spot, start, end }];
  });
}

/** Lists and conditions that stand within no other. */
function outerParts(places: readonly TemplatePlace[]) {
  const open: TemplatePlace[] = [];
  return places.flatMap((place) => {
    if (place.mark === "#" || place.mark === "^") open.push(place);
    const begin = place.mark === "/" ? open.pop() : undefined;
    return begin && open.length === 0 ? [{ begin, end: place }] : [];
  });
}

/** Columns of a sheet are parted for one table; sample cells are no table, and a form has a rule of its own. */
function secondTables(
  places: readonly TemplatePlace[],
  keyOf: (typed: string) => string,
): readonly TemplateFault[] {
  const isTable = (key: string) => key !== "form" && !(key in tableSamples);
  const tables = places.filter(({ mark, name }) => mark === "@" && isTable(keyOf(name)));
  return tables.slice(1).map(({ name, spot, start, end }) => {
    return { kind: "second-table", name, spot, start, end };
  });
}

/** What drawings, charts and remarks say with braces: it is not filled. */
export function unreachedSheetTexts({ parts, text }: Workbook): readonly string[] {
  return parts
    .filter(([path]) => /^xl\/(?:drawings\/drawing|charts\/chart|comments)[^/]*\.xml$/.test(path))
    .flatMap(([path]) => {
      const paragraphs = text(path).match(/<a:p>[\s\S]*?<\/a:p>|<text>[\s\S]*?<\/text>/g) ?? [];
      return paragraphs.map((xml) =>
        Array.from(xml.matchAll(/<(?:a:)?t\b[^>]*>([^<]*)</g), ([, part = ""]) =>
          readText(part),
        ).join(""),
      );
    })
    .filter((words) => /[{}]/.test(words));
}
