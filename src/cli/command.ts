import type { IsoDate } from "../model/date.ts";
import type { Language, Severity } from "../model/diagnostic.ts";
import type { Period } from "../model/period.ts";
import type { ModelKind, Status } from "../model/registration.ts";

/** What works with every command. */
export interface Common {
  readonly folder: string;
  readonly asOf: IsoDate;
  readonly language: Language;
  readonly plain: boolean;
  readonly quiet: boolean;
}

/** Formats for other programs that `validate --output` writes. */
export const fileFormats = ["json", "sarif", "gitlab", "junit"] as const;
export const validateFormats = ["pretty", "compact", "github", ...fileFormats] as const;
export const statusFormats = ["pretty", "json"] as const;
export const registerFormats = ["docx", "xlsx", "csv", "json"] as const;
export const reportFormats = ["docx", "xlsx", "html", "json"] as const;
export const guidanceFormats = ["pretty", "json"] as const;
export const guidanceActions = ["list", "show", "check"] as const;
export const formFormats = ["docx", "xlsx"] as const;

export type ValidateFormat = (typeof validateFormats)[number];
export type FileFormat = (typeof fileFormats)[number];

/** Which records a document takes, and where it goes. */
export interface DocumentChoice {
  readonly guidance?: string | undefined;
  readonly unit?: string | undefined;
  readonly output?: string | undefined;
  readonly force: boolean;
}

export interface ValidateCommand extends Common {
  readonly kind: "validate";
  readonly paths: readonly string[];
  readonly format: ValidateFormat | undefined;
  readonly failOn: Exclude<Severity, "note">;
  /** More warnings than these are findings to fail on. */
  readonly maxWarnings: number | undefined;
  /** A report for other programs, written beside the usual page. */
  readonly report: ReportFile | undefined;
  /** Every finding of a rule, however many. */
  readonly all: boolean;
  /** Only findings that the change since this git revision causes. */
  readonly changed: string | undefined;
  /** The findings of an old folder, not to be told again. */
  readonly baseline: BaselineFile | undefined;
  /** Look again whenever a file changes. */
  readonly watch: boolean;
  /** Put right what cannot change meaning, before the check; or show what would be. */
  readonly fix?: "write" | "show" | undefined;
}

export interface BaselineFile {
  readonly path: string;
  /** Write the present findings into it. */
  readonly write: boolean;
  readonly force: boolean;
}

export interface ReportFile {
  readonly path: string;
  readonly format: FileFormat;
  readonly force: boolean;
}

/** `show`: the changes as a diff; `check`: the files that would change. */
export interface FmtCommand extends Common {
  readonly kind: "fmt";
  readonly paths: readonly string[];
  readonly mode: "write" | "check" | "show";
}

export interface StatusCommand extends Common {
  readonly kind: "status";
  readonly unit?: string | undefined;
  readonly guidance?: string | undefined;
  readonly format: (typeof statusFormats)[number];
}

export interface RegisterCommand extends Common, DocumentChoice {
  readonly kind: "register";
  readonly field?: string | undefined;
  readonly modelKind?: ModelKind | undefined;
  readonly selected: boolean;
  readonly format: (typeof registerFormats)[number];
  readonly task: RegisterTask;
}

/** What is to become of a register: printed, compared with a file, frozen, or held against the last frozen one. */
export type RegisterTask =
  | { readonly kind: "print" | "issue" | "amendments" }
  | {
      readonly kind: "check";
      readonly path: string;
      /** No day was typed: that of the file counts. */
      readonly ofFile: boolean;
    };

export interface ReportCommand extends Common, DocumentChoice {
  readonly kind: "report";
  readonly period: Period;
  readonly format: (typeof reportFormats)[number];
}

export interface RenderCommand extends Common, DocumentChoice {
  readonly kind: "render";
  /** Name of a template or path of one; absent: all are listed. */
  readonly template?: string | undefined;
  /** Of templates of one name, that of this format; absent: an own one wins, then Word's. */
  readonly format?: (typeof formFormats)[number] | undefined;
  readonly field?: string | undefined;
  readonly modelKind?: ModelKind | undefined;
  readonly selected: boolean;
  /** Only records at one of these; absent: those that the template is for. */
  readonly statuses?: readonly Status[] | undefined;
  /** Only these records, whatever their status; empty: not asked for. */
  readonly ids: readonly string[];
  readonly period?: Period | undefined;
  /** One file for all or one for each, whatever the template is made for. */
  readonly files?: "one" | "each" | undefined;
}

export interface FormCommand extends Common, DocumentChoice {
  readonly kind: "form";
  readonly format: (typeof formFormats)[number];
}

/** `form --template`: not a form to fill in, but what documents are made from. */
export interface FormTemplateCommand extends Common, DocumentChoice {
  readonly kind: "form-template";
  /** Name of a document whose template is wanted. */
  readonly template: string;
  readonly format: (typeof formFormats)[number];
}

export interface GuidanceCommand extends Common {
  readonly kind: "guidance";
  readonly action: (typeof guidanceActions)[number];
  readonly id?: string | undefined;
  readonly format: (typeof guidanceFormats)[number];
}

export interface ExplainCommand extends Common {
  readonly kind: "explain";
  /** Code or name of a rule; absent: all are listed. */
  readonly code?: string | undefined;
}

export type Command =
  | ValidateCommand
  | FmtCommand
  | StatusCommand
  | RegisterCommand
  | ReportCommand
  | RenderCommand
  | FormCommand
  | FormTemplateCommand
  | GuidanceCommand
  | ExplainCommand
  /** Help or the version. */
  | { readonly kind: "print"; readonly text: string }
  | Misuse;

/** Wrong usage: a clear sentence, with the nearest command or option. */
export interface Misuse {
  readonly kind: "misuse";
  readonly message: string;
}

export function misuse(message: string): Misuse {
  return { kind: "misuse", message };
}
