import { misplacedPlaces } from "../model/misplaced.ts";
import {
  formatOf,
  type Template,
  type TemplateFault,
  type UnreadableTemplate,
  type Vocabulary,
} from "../model/template.ts";
import { docxRendition, unreachedTexts } from "./docx-scan.ts";
import { keysByName } from "./filling.ts";
import { formFaults } from "./form-faults.ts";
import { workbookOf } from "./xlsx-package.ts";
import { unreachedSheetTexts, xlsxRendition } from "./xlsx-scan.ts";
import { type Part, unzipped } from "./zip.ts";

/** A template as it lies on the disk. */
export interface TemplateFile {
  /** Relative to the folder of records, or `danvan:common/register.docx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A Word or Excel template read for its places; one that cannot be read says why. */
export function scannedTemplate(
  { path, bytes }: TemplateFile,
  vocabulary: Vocabulary,
  dryRun: (bytes: Uint8Array) => unknown,
): Template {
  const format = formatOf(path) ?? "docx";
  const reading = readingOf(bytes, format, keysByName(vocabulary));
  if ("reason" in reading) {
    const fault: TemplateFault = { kind: "unreadable", ...reading, ...wholeFile };
    return { ...templateOf(path, format, vocabulary), faults: [fault] };
  }
  const { text, places, faults } = reading;
  const template = { ...templateOf(path, format, vocabulary, text), places };
  const standing = format === "xlsx" ? formFaults(places, vocabulary) : [];
  const found = [...faults, ...standing, ...reading.unreached];
  // What a place at fault does to the filling is told of the place itself.
  const isTold = found.length > 0 || misplacedPlaces(template).length > 0;
  if (isTold || isFilled(dryRun, bytes)) return { ...template, faults: found };
  return { ...template, faults: [{ kind: "not-fillable", ...wholeFile }] };
}

const wholeFile = { spot: { kind: "file" }, start: 0, end: 0 } as const;

function templateOf(
  path: string,
  format: Template["format"],
  vocabulary: Vocabulary,
  text = "",
): Template {
  return { source: { path, text, wasNfc: true }, format, places: [], faults: [], vocabulary };
}

function isFilled(dryRun: (bytes: Uint8Array) => unknown, bytes: Uint8Array): boolean {
  try {
    dryRun(bytes);
    return true;
  } catch {
    return false;
  }
}

function readingOf(
  bytes: Uint8Array,
  format: Template["format"],
  keyOf: (typed: string) => string,
) {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refusal("old-format");
  if (!startsWith(bytes, [0x50, 0x4b])) return refusal("not-office");
  const parts = partsOf(bytes);
  if (!parts) return refusal("damaged");
  const holds = (main: RegExp) => parts.some(([path]) => main.test(path));
  if (holds(format === "docx" ? excel : word)) return refusal("other-format");
  if (!holds(format === "docx" ? word : excel)) return refusal("not-office");
  if (format === "docx") {
    return { ...docxRendition(parts), unreached: unreached(unreachedTexts(parts)) };
  }
  const book = workbookOf(bytes);
  if (book.sheets.length === 0) return refusal("damaged");
  return { ...xlsxRendition(book, keyOf), unreached: unreached(unreachedSheetTexts(book)) };
}

const word = /^word\/document\d*\.xml$/;
const excel = /^xl\/workbook\.xml$/;

function refusal(reason: UnreadableTemplate) {
  return { reason };
}

function unreached(texts: readonly string[]): readonly TemplateFault[] {
  return texts.map((text) => ({ kind: "out-of-reach", text, ...wholeFile }));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function partsOf(bytes: Uint8Array): readonly Part[] | undefined {
  try {
    return unzipped(bytes);
  } catch {
    return undefined;
  }
}
