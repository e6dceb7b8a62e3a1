/** What may stand behind the cells of a sheet, in the order of the schema (ECMA-376, 18.3.1.99). */
const order = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "mc:AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

export type SheetElement = (typeof order)[number];

/** The part of a sheet behind its cells with one more element of that name, after those it has. */
export function withElement(tail: string, name: SheetElement, xml: string): string {
  const later = order.slice(order.indexOf(name) + 1).map((each) => `<${each}\\b`);
  const next = new RegExp([...later, "</worksheet>"].join("|"));
  // Views of a shared workbook hold elements of the same names.
  const views = tail.indexOf("</customSheetViews>");
  const from = later.includes("<customSheetViews\\b") ? 0 : Math.max(0, views);
  return tail.slice(0, from) + tail.slice(from).replace(next, (found) => `${xml}${found}`);
}
