import type { PackageEdit } from "./package-edit.ts";
import { xmlText } from "./printable.ts";
import { withoutTitles } from "./workbook-tabs.ts";
import { workbookFrom, workbookPath } from "./xlsx-package.ts";
import { attributeOf } from "./xml-text.ts";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const propertiesPath = "docProps/app.xml";

/** A sheet behind all others that no menu shows; one of that name gives way to it. */
export function addHiddenSheet(edit: PackageEdit, name: string, xml: string): void {
  const known = workbookFrom(edit.parts()).sheets.find(
    (sheet) => sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (known) {
    edit.write(known.path, xml);
    edit.write(workbookPath, withHidden(edit.text(workbookPath), known.name));
    return;
  }
  const path = edit.add("xl/worksheets/sheet*.xml", xml, sheetType);
  const id = edit.relate(workbookPath, path, "worksheet");
  const book = edit.text(workbookPath);
  const numbers = Array.from(book.matchAll(/\ssheetId="(\d+)"/g), ([, number]) => Number(number));
  const number = Math.max(0, ...numbers) + 1;
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const element = `<sheet xmlns:r="${relations}" name="${xmlText(name)}" sheetId="${number}" state="veryHidden" r:id="${id}"/>`;
  edit.write(
    workbookPath,
    book.replace("</sheets>", () => `${element}</sheets>`),
  );
  const properties = edit.text(propertiesPath);
  if (properties !== "") edit.write(propertiesPath, withoutTitles(properties));
}

function withHidden(book: string, name: string): string {
  return book.replace(/<sheet\b[^>]*?(?=\/?>)/g, (element) => {
    if (attributeOf(element, "name") !== name) return element;
    return `${element.replace(/\sstate="[^"]*"/, "").trimEnd()} state="veryHidden"`;
  });
}

const afterNames =
  /<(?:calcPr|oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)\b|<\/workbook>/;

/** Names for cells; those of the workbook that begin alike give way to them. */
export function addNames(
  edit: PackageEdit,
  beginning: string,
  names: readonly (readonly [name: string, cells: string])[],
): void {
  const book = edit.text(workbookPath).replace(/<definedNames\s*\/>/, "");
  const kept = book.replace(/(<definedName\b[^>]*>)[^<]*<\/definedName>/g, (element, start) => {
    const name = attributeOf(start, "name") ?? "";
    return name.toLowerCase().startsWith(beginning) ? "" : element;
  });
  const added = names
    .map(([name, cells]) => `<definedName name="${name}">${xmlText(cells)}</definedName>`)
    .join("");
  const named = kept.includes("</definedNames>")
    ? kept.replace("</definedNames>", () => `${added}</definedNames>`)
    : kept.replace(afterNames, (next) => `<definedNames>${added}</definedNames>${next}`);
  edit.write(workbookPath, named);
}
