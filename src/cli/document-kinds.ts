import type { Pack } from "../model/pack.ts";
import type { Vocabulary } from "../model/template.ts";

/** A document that is made from a template, tried on a sample. */
export interface DocumentKind {
  /** File name of its template: `register.docx`. */
  readonly name: string;
  /** What its template may hold under a pack. */
  vocabulary(pack: Pack): Vocabulary;
  /** The document of a sample under a pack. */
  sample(pack: Pack, template: Uint8Array): Uint8Array;
}

/** The documents whose templates danvan knows. Loads what writes Word and Excel files. */
export async function documentKinds(): Promise<readonly DocumentKind[]> {
  const { sampleForm, sampleRegister, sampleReport } = await import("../render/samples.ts");
  const form = await import("../render/form-docx.ts");
  const formXlsx = await import("../render/form-xlsx.ts");
  const docx = await import("../render/docx.ts");
  const xlsx = await import("../render/register-xlsx.ts");
  const reportXlsx = await import("../render/report-xlsx.ts");
  return [
    {
      name: "register.docx",
      vocabulary: (pack) => docx.registerDocxVocabulary(sampleRegister(pack)),
      sample: (pack, template) => docx.registerDocx(sampleRegister(pack), template),
    },
    {
      name: "register.xlsx",
      vocabulary: (pack) => xlsx.registerXlsxVocabulary(sampleRegister(pack)),
      sample: (pack, template) => xlsx.registerXlsx(sampleRegister(pack), template),
    },
    {
      name: "report.docx",
      vocabulary: (pack) => docx.reportDocxVocabulary(sampleReport(pack)),
      sample: (pack, template) => docx.reportDocx(sampleReport(pack), template),
    },
    {
      name: "report.xlsx",
      vocabulary: () => reportXlsx.reportXlsxVocabulary(),
      sample: (pack, template) => reportXlsx.reportXlsx(sampleReport(pack), [], template),
    },
    {
      name: "form.docx",
      vocabulary: (pack) => form.formDocxVocabulary(sampleForm(pack)),
      sample: (pack, template) => form.formDocx(sampleForm(pack), template),
    },
    {
      name: "form.xlsx",
      vocabulary: (pack) => formXlsx.formXlsxVocabulary(sampleForm(pack)),
      sample: (pack, template) => formXlsx.formXlsx(sampleForm(pack), template),
    },
  ];
}
