import { strFromU8, strToU8 } from "fflate";
import { unzipped, zipped } from "./zip.ts";

const text = "word/document.xml";
const body =
  /(<w:body>)([\s\S]*)(<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*<\/w:sectPr>)(\s*<\/w:body>)/;
const place = (tag: string) => `<w:p><w:r><w:t>{${tag}}</w:t></w:r></w:p>`;

/**
 * A template for one record or unit as one for a list of them: all of its text within the list, each
 * entry on a page of its own, with the page set up as the template has it.
 */
export function joinedTemplate(template: Uint8Array, list: string): Uint8Array {
  return zipped(
    unzipped(template).map(([path, bytes]) =>
      path === text ? [path, strToU8(joined(strFromU8(bytes), list))] : [path, bytes],
    ),
  );
}

function joined(xml: string, list: string): string {
  return xml.replace(body, (_, open, content, page, close) => {
    const pageEnd = `<w:p><w:pPr><w:pStyle w:val="DvSectionEnd"/>${page}</w:pPr></w:p>`;
    const between = place("^là cuối") + pageEnd + place("/là cuối");
    return `${open}${place(`#${list}`)}${content}${between}${place(`/${list}`)}${page}${close}`;
  });
}
