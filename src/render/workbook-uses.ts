import { foldedPlace, type TemplatePlace } from "../model/template.ts";
import type { PlaceUse, Reading } from "./template-uses.ts";
import { workbookOf } from "./xlsx-package.ts";
import { xlsxRendition } from "./xlsx-scan.ts";

/** The places of an Excel template, in cells and around pages, in the order in which they stand. */
export function workbookUses(template: Uint8Array): Reading {
  const rendition = renditionIn(template);
  if (!rendition || rendition.faults.length > 0) {
    return { fault: "Tệp mẫu không phải là tệp Excel (.xlsx) đọc được" };
  }
  return { uses: usesIn(rendition.places) };
}

function renditionIn(template: Uint8Array) {
  try {
    const book = workbookOf(template);
    return book.sheets.length === 0 ? undefined : xlsxRendition(book, foldedPlace);
  } catch {
    return undefined;
  }
}

interface Open {
  readonly key: string;
  readonly inner: PlaceUse[];
}

function usesIn(places: readonly TemplatePlace[]): readonly PlaceUse[] {
  const top: PlaceUse[] = [];
  const open: Open[] = [];
  for (const { mark, name } of places) {
    if (mark === "/") {
      open.pop();
      continue;
    }
    const use: Open = { key: foldedPlace(name), inner: [] };
    (open.at(-1)?.inner ?? top).push(use);
    if (mark === "#" || mark === "^") open.push(use);
  }
  return top;
}
