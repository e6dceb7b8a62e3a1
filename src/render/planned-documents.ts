import { foldedPlace, type TemplateFormat } from "../model/template.ts";
import { type DocumentSource, documentOf } from "./document.ts";
import { type SubjectKind, subjectKindOf } from "./document-subject.ts";
import { joinedTemplate } from "./joined-template.ts";
import type { PlaceCatalogue, Subject } from "./places.ts";
import { allKeys, type PlaceUse, usesOf } from "./template-uses.ts";
import { workbookDocument } from "./workbook-document.ts";

/** One file to be, made when it is wanted. */
export interface PlannedDocument {
  readonly subject: Subject;
  make(): Uint8Array;
}

/** A template with the places it uses, and those that there are for it. */
export interface ReadTemplate {
  readonly bytes: Uint8Array;
  readonly format: TemplateFormat;
  readonly catalogue: PlaceCatalogue;
  readonly uses: readonly PlaceUse[];
}

const lists = { record: ["hồ sơ", "records"], unit: ["các đơn vị", "units"] } as const;
const oneRecord = ["một hồ sơ", "one record"] as const;
const owed = ["còn nợ", "owed", "số việc còn nợ", "number owed"] as const;

/** The files that a template gives; none where it needs records or units and none were chosen. */
export interface Plan {
  /** What it needs: records, units, or neither. */
  readonly needs: SubjectKind;
  readonly documents: readonly PlannedDocument[];
}

export function plannedDocuments(
  template: ReadTemplate,
  source: DocumentSource,
  files: "one" | "each" | undefined,
): Plan {
  const used = allKeys(template.uses);
  const names = (keys: readonly string[]) => keys.some((key) => used.has(foldedPlace(key)));
  // Who owes nothing is not reminded.
  const standings = names(owed)
    ? source.standings.filter(({ unit }) => source.owed.has(unit.id))
    : source.standings;
  const chosen = { ...source, standings };
  const kind = subjectKindOf(template.uses, template.catalogue);
  const listed: SubjectKind = names([...lists.record, ...oneRecord])
    ? "record"
    : names(lists.unit)
      ? "unit"
      : "all";
  const needs = kind === "all" ? listed : kind;
  if (files === "one" && kind !== "all") {
    return { needs, documents: oneFor(joined(template, kind), chosen, kind) };
  }
  const target = files === "each" ? needs : kind;
  if (target === "all") return { needs, documents: oneFor(template, chosen, needs) };
  const each = target === "record" ? eachRecord : eachUnit;
  return { needs, documents: each(template, chosen) };
}

/** Pages can be joined in one Word file; several workbooks cannot. */
export function isJoinable({ format, uses, catalogue }: ReadTemplate): boolean {
  return format === "docx" || subjectKindOf(uses, catalogue) === "all";
}

function joined(template: ReadTemplate, kind: "record" | "unit"): ReadTemplate {
  const whole = joinedTemplate(template.bytes, lists[kind][0]);
  const reading = usesOf(whole);
  if ("fault" in reading) throw new Error(reading.fault);
  return { ...template, bytes: whole, uses: reading.uses };
}

function oneFor(
  template: ReadTemplate,
  source: DocumentSource,
  needs: SubjectKind,
): readonly PlannedDocument[] {
  const entries = { all: [null], record: source.records, unit: source.standings }[needs];
  return entries.length === 0 ? [] : [planned(template, source, { kind: "all" })];
}

function eachRecord(template: ReadTemplate, source: DocumentSource): readonly PlannedDocument[] {
  return source.records.map((record) =>
    planned(template, { ...source, records: [record] }, { kind: "record", record }),
  );
}

function eachUnit(template: ReadTemplate, source: DocumentSource): readonly PlannedDocument[] {
  return source.standings.map((standing) => {
    const records = source.records.filter(
      ({ unitId }) => unitId.toLowerCase() === standing.unit.id,
    );
    const own = { ...source, records, standings: [standing] };
    return planned(template, own, { kind: "unit", standing });
  });
}

function planned(
  { bytes, format, catalogue, uses }: ReadTemplate,
  source: DocumentSource,
  subject: Subject,
): PlannedDocument {
  const making = { source, subject, catalogue };
  return {
    subject,
    make: () =>
      format === "docx"
        ? documentOf(bytes, { ...making, used: allKeys(uses) })
        : workbookDocument(bytes, making),
  };
}
