import { writeFileSync } from "node:fs";
import { type Document, Packer } from "docx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipped } from "../../src/render/zip.ts";
import { documentTemplates, documentWorkbooks } from "./documents.ts";
import { formTemplate } from "./form.ts";
import { formWorkbook } from "./form-xlsx.ts";
import { writeWorkbook } from "./make-xlsx.ts";
import { registerTemplate } from "./register.ts";
import { registerWorkbook } from "./register-xlsx.ts";
import { reportTemplate } from "./report.ts";
import { reportWorkbook } from "./report-xlsx.ts";

/** What differs between two runs of `docx`: the day in the core properties. */
const day = /(?<tag><dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** The paragraph in which `docx` ends a section is a line high; it could need a page of its own. */
const sectionEnd = "<w:p><w:pPr><w:sectPr>";
const thinSectionEnd = '<w:p><w:pPr><w:pStyle w:val="DvSectionEnd"/><w:sectPr>';
/** `docx` leaves Normal out, on which every style is based; Word would put its own in its place. */
const firstStyle = "<w:style ";
const normal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';

async function write(name: string, document: Document): Promise<void> {
  const packed = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const parts = Object.entries(packed).map(
    ([path, bytes]) => [path, settled(bytes, path)] as const,
  );
  writeFileSync(`templates/common/${name}.docx`, zipped(parts));
}

function settled(bytes: Uint8Array, path: string): Uint8Array {
  if (!path.endsWith(".xml")) return bytes;
  const written = strFromU8(bytes);
  const xml =
    path === "word/styles.xml" ? written.replace(firstStyle, `${normal}${firstStyle}`) : written;
  return strToU8(
    xml.replace(day, "$<tag>2021-01-01T00:00:00Z").replaceAll(sectionEnd, thinSectionEnd),
  );
}

for (const layout of ["nd30", "dang"] as const) {
  const folder = layout === "nd30" ? "" : `${layout}/`;
  await write(`${folder}register`, registerTemplate(layout));
  await writeWorkbook(`${folder}register`, registerWorkbook(layout));
  await write(`${folder}report`, reportTemplate(layout));
  await writeWorkbook(`${folder}report`, reportWorkbook(layout));
  await write(`${folder}form`, formTemplate(layout));
  await writeWorkbook(`${folder}form`, await formWorkbook());
  for (const [name, make] of Object.entries(documentTemplates)) {
    await write(`${folder}${name}`, make(layout));
  }
  for (const [name, make] of Object.entries(documentWorkbooks)) {
    await writeWorkbook(`${folder}${name}`, make(layout));
  }
}
