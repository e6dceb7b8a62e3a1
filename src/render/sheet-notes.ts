import { columnName } from "./cell-refs.ts";
import type { PackageEdit } from "./package-edit.ts";
import { xmlHead } from "./package-edit.ts";
import { font } from "./page.ts";
import { xmlText } from "./printable.ts";
import { withElement } from "./sheet-order.ts";
import { workbookFrom } from "./xlsx-package.ts";
import { sheetText } from "./xlsx-sheet.ts";
import { attributeOf } from "./xml-text.ts";

/** A remark that is shown when one points at its cell; row and column from 1. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const content = "application/vnd.openxmlformats-officedocument";
const noComments = `${xmlHead}<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;
const boxType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const noBoxes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;
/** The number before that of the first box in a drawing. */
const beforeBoxes = 1024;

/** Gives a sheet remarks, beside those that it has; a cell that has one keeps it. */
export function addNotes(edit: PackageEdit, path: string, notes: readonly Note[]): void {
  const related = workbookFrom(edit.parts()).related(path);
  const comments =
    related.find(({ kind }) => kind === "comments")?.path ??
    addedPart(edit, path, ["comments", "xl/comments*.xml", noComments]).path;
  const known = edit.text(comments);
  const taken = new Set(
    Array.from(known.matchAll(/<comment\b([^>]*)>/g), ([, tag = ""]) => attributeOf(tag, "ref")),
  );
  const added = notes.filter((note) => !taken.has(cellOf(note)));
  edit.write(comments, withComments(known, added));
  const boxes = boxesPath(edit, path, related);
  edit.write(boxes, withBoxes(edit.text(boxes), added));
}

function cellOf({ row, column }: Note): string {
  return `${columnName(column)}${row}`;
}

function addedPart(
  edit: PackageEdit,
  sheet: string,
  [kind, pattern, xml]: readonly [kind: "comments" | "vmlDrawing", pattern: string, xml: string],
) {
  const type = kind === "comments" ? "spreadsheetml.comments+xml" : "vmlDrawing";
  const path = edit.add(pattern, xml, `${content}.${type}`);
  return { path, id: edit.relate(sheet, path, kind) };
}

/** The drawing of a sheet's boxes, which is one for remarks and for buttons. */
function boxesPath(
  edit: PackageEdit,
  sheet: string,
  related: readonly { readonly id: string; readonly path: string }[],
): string {
  const xml = edit.text(sheet);
  const own = attributeOf(/<legacyDrawing\b[^>]*>/.exec(xml)?.[0] ?? "", "r:id");
  const found = related.find(({ id }) => id === own)?.path;
  if (found !== undefined) return found;
  const pattern = "xl/drawings/vmlDrawing*.vml";
  const { path, id } = addedPart(edit, sheet, ["vmlDrawing", pattern, noBoxes]);
  const cells = xml.lastIndexOf("</sheetData>");
  const element = `<legacyDrawing xmlns:r="${relations}" r:id="${id}"/>`;
  const tail = withElement(xml.slice(cells), "legacyDrawing", element);
  edit.write(sheet, xml.slice(0, cells) + tail);
  return path;
}

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function withComments(xml: string, notes: readonly Note[]): string {
  const author = xml.match(/<author\b/g)?.length ?? 0;
  const entries = notes.map((note) => {
    const text = `<r><rPr><sz val="11"/><rFont val="${font}"/></rPr><t xml:space="preserve">${xmlText(sheetText(note.text))}</t></r>`;
    return `<comment ref="${cellOf(note)}" authorId="${author}"><text>${text}</text></comment>`;
  });
  return xml
    .replace("</authors>", "<author>danvan</author></authors>")
    .replace("</commentList>", () => `${entries.join("")}</commentList>`);
}

function withBoxes(vml: string, notes: readonly Note[]): string {
  const ids = Array.from(vml.matchAll(/"_x0000_s(\d+)"/g), ([, id]) => Number(id));
  const last = Math.max(beforeBoxes, ...ids);
  const type = vml.includes('id="_x0000_t202"') ? "" : boxType;
  const boxes = notes.map((note, index) => boxOf(note, last + 1 + index));
  return vml.replace(/<\/xml>\s*$/, (end) => `${type}${boxes.join("")}${end}`);
}

/** Hidden until one points at the cell; then beside it, two columns wide. */
function boxOf({ row, column }: Note, id: number): string {
  const top = Math.max(0, row - 2);
  const anchor = [column, 6, top, 14, column + 2, 2, top + 4, 16].join(", ");
  const style =
    "position:absolute;margin-left:105pt;margin-top:10pt;width:98pt;height:59pt;z-index:1;visibility:hidden";
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="${style}" fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
