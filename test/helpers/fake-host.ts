import type { Host } from "../../src/cli/host.ts";
import { main } from "../../src/cli/main.ts";
import { readFolder } from "../../src/load/folder.ts";
import { type GitReading, readFolderAt } from "../../src/load/git.ts";
import { builtInPacks } from "../../src/load/pack.ts";
import { readTemplate, shippedTemplates } from "../../src/load/template.ts";
import type { IsoDate } from "../../src/model/date.ts";
import { exampleBase } from "./example-folder.ts";

/** What a run printed, wrote and returned. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** Markdown for the page of a CI run. */
  readonly runPage: string;
}

interface Setting {
  /** A folder on the disk, or the files of one; the folder of rule examples unless given. */
  readonly folder?: string | Readonly<Record<string, string | Uint8Array>> | undefined;
  readonly today?: IsoDate;
  readonly language?: string;
  /** Files that are there already. */
  readonly present?: ReadonlyMap<string, Uint8Array>;
  /** The organisation's own templates, by path: `mau/register.docx`. */
  readonly templates?: Readonly<Record<string, Uint8Array>>;
  /** Why every write fails. */
  readonly failWrite?: string;
  /** Why printing fails. */
  readonly failOut?: string;
  /** What the folder becomes, one change after the other, while it is watched. */
  readonly becomes?: readonly Readonly<Record<string, string | Uint8Array>>[];
  /** False: the output is no terminal. */
  readonly terminal?: boolean;
  /** What git has at any revision; the real git's answer unless given. */
  readonly atRevision?: GitReading;
  /** False: a terminal whose locale is not UTF-8. */
  readonly unicode?: boolean;
}

/** Runs danvan in memory, as the real program would, and nothing is written to the disk. */
export async function run(argv: readonly string[], setting: Setting = {}): Promise<Run> {
  const {
    folder = exampleBase,
    today = "2021-07-01",
    language,
    present = new Map(),
    failWrite,
    failOut,
    templates = {},
    unicode = true,
    atRevision,
    becomes = [],
    terminal = false,
  } = setting;
  let current = folder;
  async function* changes() {
    for (const next of becomes) {
      current = next;
      yield;
    }
  }
  let out = "";
  let err = "";
  let runPage = "";
  const written = new Map<string, Uint8Array>(present);
  const encoder = new TextEncoder();
  const host: Host = {
    argv,
    version: "0.0.0-test",
    today,
    environment: { language, plain: true, unicode, debug: false, terminal, columns: 120 },
    readFolder: (path) => {
      if (typeof current === "string") return readFolder(path === "." ? current : path);
      if (path !== ".") return undefined;
      return Object.entries(current).map(([name, text]) => ({
        path: name,
        bytes: typeof text === "string" ? encoder.encode(text) : text,
      }));
    },
    watch: async () => changes(),
    readFolderAt: async (path, revision) => atRevision ?? readFolderAt(path, revision, process.env),
    builtInPacks: () => builtInPacks("templates"),
    template: (name, { folder: from, packId }) => {
      const own = [`mau/${packId}/${name}`, `mau/${name}`].find(
        (path) => from !== undefined && templates[path],
      );
      const bytes = own === undefined ? undefined : templates[own];
      if (own !== undefined && bytes) return { path: own, bytes };
      return readTemplate(name, { shipped: "templates", packId });
    },
    templateNames: () => ({
      shipped: shippedTemplates("templates"),
      own: Object.keys(templates).toSorted(),
    }),
    isTaken: (path) => written.has(path),
    read: (path) => written.get(path) ?? new Uint8Array(),
    write: (path, bytes) => {
      if (failWrite !== undefined) throw new Error(failWrite);
      written.set(path, bytes);
    },
    appendSummary: (markdown) => {
      runPage += markdown;
    },
    out: (text) => {
      if (failOut !== undefined) throw new Error(failOut);
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  const code = await main(host);
  return { code, out, err, written, runPage };
}
