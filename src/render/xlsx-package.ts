import { attributeOf } from "./xml-text.ts";
import { type Part, partText, unzipped } from "./zip.ts";

/** A sheet of a workbook, taken apart: what stands before its cells, the cells, what stands behind. */
export interface SheetSource {
  readonly name: string;
  readonly path: string;
  readonly head: string;
  readonly cells: string;
  readonly tail: string;
}

/** A workbook as the files of its package. */
export interface Workbook {
  readonly parts: readonly Part[];
  readonly sheets: readonly SheetSource[];
  /** The inside of each `<si>`. */
  readonly strings: readonly string[];
  text(path: string): string;
  /** The parts that a part refers to. */
  related(path: string): readonly Related[];
}

export interface Related {
  readonly id: string;
  /** The last word of its type: `drawing`. */
  readonly kind: string;
  readonly path: string;
}

/** The part that lists the sheets. */
export const workbookPath = "xl/workbook.xml";

export function workbookOf(bytes: Uint8Array): Workbook {
  return workbookFrom(unzipped(bytes));
}

export function workbookFrom(parts: readonly Part[]): Workbook {
  const byPath = new Map(parts);
  const text = (path: string) => partText(byPath.get(path) ?? new Uint8Array());
  const related = (path: string) => relatedParts(path, text);
  const ids = new Map(related(workbookPath).map(({ id, path }) => [id, path] as const));
  const sheets = Array.from(
    text(workbookPath).matchAll(/<sheet\b([^>]*?)\/?>/g),
    ([, attributes = ""]) => {
      const path = ids.get(attributeOf(attributes, "r:id") ?? "") ?? "";
      return { name: attributeOf(attributes, "name") ?? "", path, ...takenApart(text(path)) };
    },
  );
  const strings = related(workbookPath).find(({ kind }) => kind === "sharedStrings");
  return {
    parts,
    text,
    related,
    // A chart sheet has no cells.
    sheets: sheets.filter(({ tail }) => tail !== ""),
    strings: Array.from(
      text(strings?.path ?? "").matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g),
      ([, inner = ""]) => inner,
    ),
  };
}

function takenApart(xml: string): Pick<SheetSource, "head" | "cells" | "tail"> {
  const empty = /<sheetData\s*\/>/.exec(xml);
  if (empty) {
    const end = empty.index + empty[0].length;
    return { head: xml.slice(0, empty.index), cells: "", tail: xml.slice(end) };
  }
  const start = /<sheetData\b[^>]*>/.exec(xml);
  const end = xml.lastIndexOf("</sheetData>");
  if (!start || end < 0) return { head: xml, cells: "", tail: "" };
  return {
    head: xml.slice(0, start.index),
    cells: xml.slice(start.index + start[0].length, end),
    tail: xml.slice(end + "</sheetData>".length),
  };
}

/** The file of a part's relationships: `xl/_rels/workbook.xml.rels`. */
export function relationsPath(path: string): string {
  return path.replace(/([^/]*)$/, "_rels/$1.rels");
}

function relatedParts(path: string, text: (path: string) => string): readonly Related[] {
  const folder = path.replace(/[^/]*$/, "");
  return Array.from(
    text(relationsPath(path)).matchAll(/<Relationship\b([^>]*?)\/?>/g),
    ([, attributes = ""]) => ({
      id: attributeOf(attributes, "Id") ?? "",
      kind: (attributeOf(attributes, "Type") ?? "").replace(/^.*\//, ""),
      path: targetPath(folder, attributeOf(attributes, "Target") ?? ""),
    }),
  );
}

/** The part that a relationship of a part in `folder` leads to. */
export function targetPath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
