import type { IsoDate } from "../model/date.ts";
import type { Diagnostic, Language, Severity } from "../model/diagnostic.ts";
import type { Fault, FaultKind } from "../model/fault.ts";
import type { Folder, ReadFile } from "../model/folder.ts";
import { type Place, placeIn, spanOf } from "../model/place.ts";
import type { Registration } from "../model/registration.ts";
import type { Standing } from "../model/tally.ts";
import type { Template } from "../model/template.ts";
import { byCodeUnit } from "../model/text.ts";
import type { Waiver } from "../model/waiver.ts";
import type { Example } from "./example.ts";

/** What a rule says of one finding. No full stop at the end of `message`. */
export interface Words {
  /** What is wrong, and how far off; enough alone. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** What to type or do next. */
  readonly fix: string;
}

export interface RuleDocs {
  readonly what: Readonly<Record<Language, string>>;
  readonly why: Readonly<Record<Language, string>>;
  readonly bad: Example;
  readonly good: Example;
}

/** One fault found: where, and the facts that its words need. */
export interface Found<Facts> {
  readonly at: Place;
  readonly facts: Facts;
  /** Where this one weighs more or less than the rule's own severity. */
  readonly severity?: Severity;
  /** The clause that asks for it, with its document: `citation(pack, clause)`. */
  readonly clause?: string | undefined;
  readonly registration?: string;
  readonly unit?: string;
  /** What it is about, where that is not what stands `at` its place: see `Diagnostic.field`. */
  readonly field?: string | undefined;
  /** How far off, where a larger number is worse. */
  readonly gap?: number | undefined;
  readonly related?: readonly {
    readonly at: Place;
    readonly message: Readonly<Record<Language, string>>;
  }[];
}

interface Definition<Subject, Facts> {
  /** Permanent: never renumbered, never reused after removal. */
  readonly id: `DV${number}`;
  /** Names the fault, so that "allow missing-field" reads as English. */
  readonly name: string;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  find(subject: Subject): Iterable<Found<Facts>>;
  readonly say: Readonly<Record<Language, (facts: Facts) => Words>>;
}

/** Where a unit stands, with the folder it stands in. */
export interface Tallied {
  readonly standing: Standing;
  readonly folder: Folder;
}

export interface RuleName {
  readonly id: string;
  readonly name: string;
}

/** A waiver, and what came of it. */
export interface WaiverUse {
  readonly waiver: Waiver;
  /** Its place in the configuration's list. */
  readonly index: number;
  /** Findings that it bears. */
  readonly borne: number;
  readonly asOf: IsoDate;
  readonly folder: Folder;
  /** Every rule there is. */
  readonly rules: readonly RuleName[];
}

interface Subjects {
  readonly file: ReadFile;
  readonly record: Registration;
  readonly folder: Folder;
  readonly tally: Tallied;
  readonly waiver: WaiverUse;
  readonly template: Template;
}

export type Scope = keyof Subjects;

interface Checks<S extends Scope> {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  readonly scope: S;
  check(subject: Subjects[S], language: Language): Diagnostic[];
}

/** A rule of any scope; `scope` says what it looks at. */
export type Rule = { readonly [S in Scope]: Checks<S> }[Scope];

function define<S extends Scope, Facts>(
  scope: S,
  definition: Definition<Subjects[S], Facts>,
): Checks<S> {
  const { id, name, severity, docs } = definition;
  return {
    id,
    name,
    severity,
    docs,
    scope,
    check: (subject, language) =>
      Array.from(definition.find(subject), (found) => diagnosticOf(definition, found, language)),
  };
}

function diagnosticOf<Facts>(
  { id, name, severity, say }: Definition<never, Facts>,
  found: Found<Facts>,
  language: Language,
): Diagnostic {
  const { clause, registration, unit, gap, field = found.at.field } = found;
  return {
    rule: id,
    name,
    severity: found.severity ?? severity,
    at: spanOf(found.at),
    ...say[language](found.facts),
    ...(clause === undefined ? {} : { clause }),
    ...(registration === undefined ? {} : { registration }),
    ...(unit === undefined ? {} : { unit }),
    ...(field === undefined ? {} : { field }),
    ...(gap === undefined ? {} : { gap }),
    related: (found.related ?? [])
      .map(({ at, message }) => ({ ...spanOf(at), message: message[language] }))
      .toSorted((a, b) => byCodeUnit(a.path, b.path) || a.line - b.line),
  };
}

/** A rule about one file of any kind: what reading it found. */
export function defineFileRule<Facts>(definition: Definition<ReadFile, Facts>): Rule {
  return define("file", definition);
}

/** A rule about one registration, judged by the pack it was filed under. */
export function defineRecordRule<Facts>(definition: Definition<Registration, Facts>): Rule {
  return define("record", definition);
}

/** A rule about the folder as a whole: references and duplicates between files. */
export function defineFolderRule<Facts>(definition: Definition<Folder, Facts>): Rule {
  return define("folder", definition);
}

/** A rule about counts and dates under one pack. */
export function defineTallyRule<Facts>(definition: Definition<Tallied, Facts>): Rule {
  return define("tally", definition);
}

/** A rule about a waiver of `danvan.yaml`; what it finds cannot be waived. */
export function defineWaiverRule<Facts>(definition: Definition<WaiverUse, Facts>): Rule {
  return define("waiver", definition);
}

/** A rule about a Word or Excel template: looked at before it is filled, not with the records. */
export function defineTemplateRule<Facts>(definition: Definition<Template, Facts>): Rule {
  return define("template", definition);
}

type FaultOf<K extends FaultKind> = Extract<Fault, { kind: K }>;

/** The faults of some kinds in a file, with their places. */
export function* faultsOf<K extends FaultKind>(
  file: ReadFile,
  ...kinds: readonly K[]
): Iterable<Found<FaultOf<K>>> {
  for (const fault of file.faults) {
    if (!isOfKind(fault, kinds)) continue;
    const { source, registration, unit } = file;
    yield {
      at: placeIn(source, fault),
      facts: fault,
      field: fault.path === "" ? undefined : fault.path,
      ...(registration === undefined ? {} : { registration }),
      ...(unit === undefined ? {} : { unit }),
    };
  }
}

function isOfKind<K extends FaultKind>(fault: Fault, kinds: readonly K[]): fault is FaultOf<K> {
  return kinds.some((kind) => kind === fault.kind);
}
