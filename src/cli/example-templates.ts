import type { Pack } from "../model/pack.ts";
import type { Template } from "../model/template.ts";
import { withoutMarks } from "../print/explain.ts";
import { registerDocx, registerDocxVocabulary } from "../render/docx.ts";
import { docxOf } from "../render/plain-docx.ts";
import { sampleRegister } from "../render/samples.ts";
import { scannedTemplate } from "../render/template-scan.ts";

/** Templates that an example writes as text, made into Word files and read back. */
export function exampleTemplates(
  files: Readonly<Record<string, string>>,
  pack: Pack,
): readonly Template[] {
  const sample = sampleRegister(pack);
  return Object.entries(files)
    .filter(([path]) => path.startsWith("mau/"))
    .map(([path, text]) =>
      scannedTemplate(
        { path, bytes: docxOf(withoutMarks(text)) },
        registerDocxVocabulary(sample),
        (bytes) => registerDocx(sample, bytes),
      ),
    );
}
