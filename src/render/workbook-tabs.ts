import { strToU8 } from "fflate";
import { gone, type Moves, unmoved } from "./cell-refs.ts";
import { movedFormula } from "./formula-refs.ts";
import { xmlText } from "./printable.ts";
import type { Scopes } from "./scopes.ts";
import { type Tab, tabsOf } from "./sheet-tabs.ts";
import {
  relationsPath,
  targetPath,
  type Workbook,
  workbookFrom,
  workbookPath,
} from "./xlsx-package.ts";
import { attributeOf, readText } from "./xml-text.ts";
import type { Part } from "./zip.ts";

/** A workbook whose sheets are those that the tabs of its template asked for. */
export interface TabbedWorkbook {
  readonly book: Workbook;
  /** The places that are known on a sheet, by the path of its part. */
  scopesAt(path: string): Scopes;
  /** What became of a sheet of the template that has another name now, or is gone, by its name there. */
  readonly renamed: ReadonlyMap<string, Moves>;
}

/** A sheet of the template as `workbook.xml` lists it, and the sheets that it became. */
interface Listed {
  readonly element: string;
  readonly name: string;
  readonly path: string;
  readonly made: readonly Made[];
}

interface Made extends Tab {
  readonly path: string;
  readonly index: number;
}

export function withTabs(
  template: Workbook,
  { scopes, keyOf }: { readonly scopes: Scopes; keyOf(typed: string): string },
): TabbedWorkbook {
  const unchanged = { book: template, scopesAt: () => scopes, renamed: new Map() };
  if (!template.sheets.some(({ name }) => name.includes("{"))) return unchanged;
  const listed = listedSheets(template, { scopes, keyOf });
  const made = listed.flatMap((sheet) => sheet.made);
  if (made.length === 0) throw new Error("no sheet of the template is left");
  const scopesByPath = new Map(made.map((sheet) => [sheet.path, sheet.scopes] as const));
  return {
    book: workbookFrom(tabbedParts(template, listed)),
    scopesAt: (path) => scopesByPath.get(path) ?? scopes,
    renamed: new Map(
      listed.flatMap(({ name, made: [first] }): readonly (readonly [string, Moves])[] => {
        if (!first) return [[name, { rows: gone, columns: gone }]];
        return first.name === name ? [] : [[name, movedTo(first.name)]];
      }),
    ),
  };
}

function movedTo(sheet: string): Moves {
  return { rows: unmoved, columns: unmoved, sheet };
}

const sheetElement = /<sheet\b[^>]*?(?:\/>|><\/sheet>)/g;

function listedSheets(
  { text, related, parts }: Workbook,
  context: { readonly scopes: Scopes; keyOf(typed: string): string },
): readonly Listed[] {
  const paths = new Map(related(workbookPath).map(({ id, path }) => [id, path] as const));
  const elements = text(workbookPath).match(sheetElement) ?? [];
  const names = elements.map((element) => attributeOf(element, "name") ?? "");
  const tabs = tabsOf(names, context);
  const next = partNumbers(parts, "xl/worksheets/sheet");
  let index = 0;
  return elements.map((element, at) => {
    const path = paths.get(attributeOf(element, "r:id") ?? "") ?? "";
    const made = (tabs[at] ?? []).map((tab, copy): Made => {
      const own = { ...tab, path: copy === 0 ? path : next(), index };
      index += 1;
      return own;
    });
    return { element, name: names[at] ?? "", path, made };
  });
}

/** Paths that no part has yet. */
function partNumbers(parts: readonly Part[], start: string): () => string {
  const taken = new Set(parts.map(([path]) => path.toLowerCase()));
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(`${start}${number}.xml`));
    return `${start}${number}.xml`;
  };
}

function tabbedParts(template: Workbook, listed: readonly Listed[]): readonly Part[] {
  const { parts, text } = template;
  const left = listed.filter(({ made }) => made.length === 0).map(({ path }) => path);
  const isLeft = (path: string) =>
    left.some((each) => path === each || path === relationsPath(each));
  const copies = listed.flatMap(({ path, made }) =>
    made.slice(1).map((copy) => ({ from: path, to: copy.path })),
  );
  const changed: Readonly<Record<string, () => string>> = {
    [workbookPath]: () => tabbedWorkbook(text(workbookPath), listed),
    [relationsPath(workbookPath)]: () =>
      withRelations(text(relationsPath(workbookPath)), { left, copies }),
    "[Content_Types].xml": () => withTypes(text("[Content_Types].xml"), { left, copies }),
    "docProps/app.xml": () => withoutTitles(text("docProps/app.xml")),
  };
  return [
    ...parts
      .filter(([path]) => !isLeft(path))
      .map(([path, bytes]): Part => {
        const change = changed[path];
        return change ? [path, strToU8(change())] : [path, bytes];
      }),
    ...copies.map(({ from, to }): Part => [to, strToU8(copiedSheet(text(from)))]),
  ];
}

interface Changes {
  readonly left: readonly string[];
  readonly copies: readonly { readonly from: string; readonly to: string }[];
}

/** The id of the relationship between the workbook and the copy of a sheet. */
function relationId(path: string): string {
  return `danvan${/\d+/.exec(path)?.[0]}`;
}

function tabbedWorkbook(xml: string, listed: readonly Listed[]): string {
  const ids = listed.map(({ element }) => Number(attributeOf(element, "sheetId") ?? 0));
  let nextId = Math.max(0, ...ids);
  const elements = listed.flatMap(({ element, made }) =>
    made.map(({ name, path }, copy) => {
      const named = withAttribute(element, "name", name);
      if (copy === 0) return named;
      nextId += 1;
      const numbered = withAttribute(named, "sheetId", String(nextId));
      return withAttribute(numbered, "r:id", relationId(path));
    }),
  );
  const sheets = xml.replace(/(<sheets\b[^>]*>)[\s\S]*?(<\/sheets>)/, (_, start, end) => {
    return `${start}${elements.join("")}${end}`;
  });
  return withViews(withNames(sheets, listed), listed);
}

function withAttribute(element: string, name: string, value: string): string {
  return element.replace(
    new RegExp(`(\\s${name}=")[^"]*"`),
    (_, start) => `${start}${xmlText(value)}"`,
  );
}

/** Names of a sheet's own, as its print titles, are there once for each sheet that it became. */
function withNames(xml: string, listed: readonly Listed[]): string {
  const named = xml.replace(
    /(<definedName\b[^>]*>)([^<]*)(<\/definedName>)/g,
    (whole, start: string, formula: string, end: string) => {
      const local = attributeOf(start, "localSheetId");
      if (local === undefined) return whole;
      const sheet = listed[Number(local)];
      return (sheet?.made ?? [])
        .map(({ name, index }) => {
          const movesOf = (typed: string) => (typed === sheet?.name ? movedTo(name) : undefined);
          const moved = xmlText(movedFormula(readText(formula), movesOf, { sheet: "" }));
          return `${withAttribute(start, "localSheetId", String(index))}${moved}${end}`;
        })
        .join("");
    },
  );
  return named.replace(/<definedNames>\s*<\/definedNames>/, "");
}

/** The sheet that is shown first stays so where it is still there. */
function withViews(xml: string, listed: readonly Listed[]): string {
  return xml.replace(/<workbookView\b[^>]*>/g, (view) => {
    const [shown] = listed[Number(attributeOf(view, "activeTab") ?? 0)]?.made ?? [];
    const first = withAttribute(view, "firstSheet", "0");
    return withAttribute(first, "activeTab", String(shown?.index ?? 0));
  });
}

function withRelations(xml: string, { left, copies }: Changes): string {
  const kept = xml.replace(/<Relationship\b[^>]*?\/>/g, (relation) => {
    return left.includes(targetPath("xl/", attributeOf(relation, "Target") ?? "")) ? "" : relation;
  });
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
  const added = copies.map(
    ({ to }) => `<Relationship Id="${relationId(to)}" Type="${type}" Target="/${to}"/>`,
  );
  return kept.replace("</Relationships>", () => `${added.join("")}</Relationships>`);
}

function withTypes(xml: string, { left, copies }: Changes): string {
  const kept = xml.replace(/<Override\b[^>]*?\/>/g, (override) => {
    const path = (attributeOf(override, "PartName") ?? "").slice(1);
    return left.includes(path) ? "" : override;
  });
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
  const added = copies.map(({ to }) => `<Override PartName="/${to}" ContentType="${type}"/>`);
  return kept.replace("</Types>", () => `${added.join("")}</Types>`);
}

/** The list of sheets in a file's properties, which programs write anew. */
export function withoutTitles(xml: string): string {
  return xml.replace(/<(HeadingPairs|TitlesOfParts)>[\s\S]*?<\/\1>/g, "");
}

/** Elements that speak of other parts, which two sheets may not share. */
const ownParts =
  /<(drawing|legacyDrawing|legacyDrawingHF|picture)\b[^>]*?\/>|<(tableParts|oleObjects|controls)\b[\s\S]*?<\/\2>|<hyperlink\b[^>]*?\sr:id="[^"]*"[^>]*?\/>/g;

/** A sheet once more: only one is the chosen one, and drawings stay with the first. */
function copiedSheet(xml: string): string {
  return xml
    .replace(ownParts, "")
    .replace(/<hyperlinks>\s*<\/hyperlinks>/, "")
    .replace(/\stabSelected="[^"]*"/g, "")
    .replace(/(<pageSetup\b[^>]*?)\sr:id="[^"]*"/, "$1")
    .replace(/(<worksheet\b[^>]*?)\sxr:uid="[^"]*"/, "$1");
}
