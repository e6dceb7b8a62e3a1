import type { GitReading } from "../load/git.ts";
import type { FoundTemplate, TemplateFile } from "../load/template.ts";
import type { IsoDate } from "../model/date.ts";
import type { GitState } from "../model/issued.ts";
import type { LayoutName } from "../model/layout.ts";
import type { SourceFile } from "../model/place.ts";
import type { RawFile } from "../parse/folder.ts";

/** Everything danvan may touch outside its own memory. Tests pass a fake. */
export interface Host {
  /** Arguments after the program's name. */
  readonly argv: readonly string[];
  readonly environment: Environment;
  readonly version: string;
  /** Today in Asia/Ho_Chi_Minh. */
  readonly today: IsoDate;
  /** Files of a folder of records, in no promised order; `undefined` when there is no such folder. */
  readFolder(folder: string): readonly RawFile[] | undefined;
  /**
   * Yields whenever files of a folder have changed, a burst of changes once, until the user ends it.
   * Resolves when the watch is set: nothing that changes later is missed.
   */
  watch(folder: string): Promise<AsyncIterable<void>>;
  /** The same folder as git has it at a revision; loads what talks to git only then. */
  readFolderAt(folder: string, revision: string): Promise<GitReading>;
  /** The commit that a folder is at; `undefined` outside a git repository. */
  gitState(folder: string): Promise<GitState | undefined>;
  /** The packs that ship with danvan, unparsed, as `danvan:<id>/guidance.yaml`. */
  builtInPacks(): readonly SourceFile[];
  /**
   * A Word or Excel template: the organisation's own in `mau/`, else the pack's, else the common one of
   * the layout, else the common one. Without a folder, what ships with danvan.
   */
  template(
    name: string,
    from: {
      readonly folder?: string | undefined;
      readonly packId: string;
      readonly layout?: LayoutName | undefined;
    },
  ): FoundTemplate | undefined;
  /** The Word and Excel templates that `template` finds, those that win first. */
  templates(from: { folder: string; packId: string }): readonly TemplateFile[];
  /** Names of the templates that ship, and paths of the organisation's own below `mau/`. */
  templateNames(folder: string): {
    readonly shipped: readonly string[];
    readonly own: readonly string[];
  };
  /** A file that ships beside the bundle: the program that paints charts, and the font it uses. */
  asset(name: "resvg.wasm" | "Tinos.ttf"): Uint8Array;
  /** Resolved against the working directory. */
  isTaken(path: string): boolean;
  /** Bytes of a file that is taken. */
  read(path: string): Uint8Array;
  /** Whole or not at all; makes the folders it needs. */
  write(path: string, bytes: Uint8Array): void;
  /** Writes over a record, whole or not at all, where its bytes are still those that were read. */
  rewriteRecord(
    folder: string,
    path: string,
    bytes: { from: Uint8Array; to: Uint8Array },
  ): Rewriting;
  /** Adds Markdown to the page that a CI service shows of a run (GITHUB_STEP_SUMMARY), if there is one. */
  appendSummary(markdown: string): void;
  out(text: string): void;
  err(text: string): void;
}

/** What came of writing over a record. What the disk refuses otherwise is thrown. */
export type Rewriting = "written" | "changed-since" | "read-only";

export interface Environment {
  /** `DANVAN_LANG`. */
  readonly language: string | undefined;
  /** `NO_COLOR` is set, or the output is no terminal. */
  readonly plain: boolean;
  /** Lines can be drawn in Unicode: the locale does not say otherwise. */
  readonly unicode: boolean;
  readonly debug: boolean;
  /** The output is a terminal, whose screen can be wiped. */
  readonly terminal: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly columns: number;
}
