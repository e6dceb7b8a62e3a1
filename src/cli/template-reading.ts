import { misplacedPlaces } from "../model/misplaced.ts";
import { foldedPlace, formatOf, type Template, type Vocabulary } from "../model/template.ts";
import { subjectKindOf } from "../render/document-subject.ts";
import { usesIn } from "../render/file-uses.ts";
import { catalogueVocabulary, sampleFilling, wholeVocabulary } from "../render/place-vocabulary.ts";
import type { PlaceCatalogue } from "../render/places.ts";
import type { ReadTemplate } from "../render/planned-documents.ts";
import { filledTemplate } from "../render/template.ts";
import { scannedTemplate, type TemplateFile } from "../render/template-scan.ts";
import { sheetKeyOf } from "../render/workbook-document.ts";
import { filledSheets } from "../render/xlsx-template.ts";
import type { Common } from "./command.ts";
import type { Host } from "./host.ts";
import { tellFindings } from "./template-check.ts";

/** The template with the places it uses; `undefined` when it has errors, which are told. */
export async function readTemplateOf(
  file: TemplateFile,
  catalogue: PlaceCatalogue,
  { command, host }: { readonly command: Common; readonly host: Host },
): Promise<ReadTemplate | undefined> {
  if (await tellFindings([scannedBy(file, catalogue)], command, host)) return undefined;
  const reading = usesIn(file);
  if ("fault" in reading) throw new Error(reading.fault);
  return {
    bytes: file.bytes,
    format: formatOf(file.path) ?? "docx",
    catalogue,
    uses: reading.uses,
  };
}

/** A template of `danvan render`, read with the places that it may name where it does. */
export function scannedBy(file: TemplateFile, catalogue: PlaceCatalogue): Template {
  const reading = usesIn(file);
  const scanned = formatOf(file.path) === "xlsx" ? scannedSheets(file) : scannedPages(file);
  const kind = "fault" in reading ? "all" : subjectKindOf(reading.uses, catalogue);
  const strict = scanned(catalogueVocabulary(catalogue, kind));
  const strange = misplacedPlaces(strict).length;
  if (kind !== "all" || strange === 0) return strict;
  // A place of a record, misspelt, is nearest to those of a record.
  const whole = scanned(wholeVocabulary(catalogue));
  return misplacedPlaces(whole).length < strange ? strict : whole;
}

function scannedPages(file: TemplateFile): (vocabulary: Vocabulary) => Template {
  return (vocabulary) =>
    scannedTemplate(file, vocabulary, (bytes) =>
      filledTemplate(bytes, () => sampleFilling(vocabulary), { keyOf: foldedPlace }),
    );
}

function scannedSheets(file: TemplateFile): (vocabulary: Vocabulary) => Template {
  return (whole) => {
    // What Word draws is no text of a cell.
    const vocabulary = whole.filter(({ kind }) => kind !== "block");
    return scannedTemplate(file, vocabulary, (bytes) =>
      filledSheets(bytes, () => sampleFilling(vocabulary), sheetKeyOf),
    );
  };
}
