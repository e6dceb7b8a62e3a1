import type { Config } from "./config.ts";
import type { Fault } from "./fault.ts";
import type { Pack } from "./pack.ts";
import type { SourceFile } from "./place.ts";
import type { Registration } from "./registration.ts";
import type { Roster } from "./roster.ts";
import type { UnitReport } from "./unit-report.ts";

export type FileRole = "registration" | "report" | "roster" | "config" | "pack" | "stray";

/** Any file of the folder, with what reading it found. */
export interface ReadFile {
  readonly source: SourceFile;
  readonly role: FileRole;
  readonly faults: readonly Fault[];
  /** False when nothing could be taken from it: its registration is missing from every count. */
  readonly readable: boolean;
  /** Whose it is, where it could be read: for findings about the file. */
  readonly registration?: string | undefined;
  readonly unit?: string | undefined;
}

/** Everything in a folder of records, parsed. */
export interface Folder {
  readonly config: Config;
  readonly roster: Roster;
  /** Those that the configuration names, in its order, and those that records name. */
  readonly packs: readonly Pack[];
  readonly registrations: readonly Registration[];
  readonly reports: readonly UnitReport[];
  /** Ids of every pack there is: the organisation's own and the built-in, in use or not. */
  readonly knownPacks: readonly string[];
  /** Every file, in code-unit order of path. */
  readonly files: readonly ReadFile[];
}
