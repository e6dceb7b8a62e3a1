import { readFileSync } from "node:fs";
import type { Host, Rewriting } from "../../src/cli/host.ts";
import { main } from "../../src/cli/main.ts";
import { readFolder } from "../../src/load/folder.ts";
import { type GitReading, readFolderAt } from "../../src/load/git.ts";
import { builtInPacks } from "../../src/load/pack.ts";
import {
  readTemplate,
  shippedTemplates,
  type TemplateFile,
  templatesIn,
} from "../../src/load/template.ts";
import type { IsoDate } from "../../src/model/date.ts";
import type { GitState } from "../../src/model/issued.ts";
import { exampleBase } from "./example-folder.ts";

/** What a run printed, wrote and returned. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** Records that were written over. */
  readonly rewritten: Readonly<Record<string, Uint8Array>>;
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
  /** Templates besides the shipped ones, by path: `mau/<name>.docx`, or the pack's `pack/<name>.docx`. */
  readonly templates?: Readonly<Record<string, Uint8Array>>;
  /** Why every write fails. */
  readonly failWrite?: string;
  /** Records that cannot be written, each with what comes of it; an error code is thrown. */
  readonly refusing?: Readonly<Record<string, string>>;
  /** Why printing fails. */
  readonly failOut?: string;
  /** What the folder becomes, one change after the other, while it is watched. */
  readonly becomes?: readonly Readonly<Record<string, string | Uint8Array>>[];
  /** False: the output is no terminal. */
  readonly terminal?: boolean;
  /** The commit the folder is at. */
  readonly gitState?: GitState;
  /** What git has at any revision; the real git's answer unless given. */
  readonly atRevision?: GitReading;
  /** False: a terminal whose locale is not UTF-8. */
  readonly unicode?: boolean;
  readonly columns?: number;
}

/** Where the build takes from what it puts beside the bundle. */
export const assets = {
  "resvg.wasm": "node_modules/@resvg/resvg-wasm/index_bg.wasm",
  "Tinos.ttf": "node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf",
} as const;

/** Runs danvan in memory, as the real program would, and nothing is written to the disk. */
export async function run(argv: readonly string[], setting: Setting = {}): Promise<Run> {
  const {
    folder = exampleBase,
    today = "2021-07-01",
    language,
    present = new Map(),
    templates = {},
    failWrite,
    refusing = {},
    failOut,
    unicode = true,
    atRevision,
    gitState,
    becomes = [],
    terminal = false,
    columns = 120,
  } = setting;
  let current = folder;
  async function* changes() {
    for (const next of becomes) {
      current = next;
      yield;
    }
  }
  const rewritten: Record<string, Uint8Array> = {};
  let out = "";
  let err = "";
  let runPage = "";
  const written = new Map<string, Uint8Array>(present);
  const encoder = new TextEncoder();
  const host: Host = {
    argv,
    version: "0.0.0-test",
    today,
    environment: { language, plain: true, unicode, debug: false, terminal, columns },
    readFolder: (path) => {
      if (typeof current === "string") return readFolder(path === "." ? current : path);
      if (path !== ".") return undefined;
      return Object.entries({ ...current, ...rewritten }).map(([name, text]) => ({
        path: name,
        bytes: typeof text === "string" ? encoder.encode(text) : text,
      }));
    },
    watch: async () => changes(),
    readFolderAt: async (path, revision) => atRevision ?? readFolderAt(path, revision, process.env),
    gitState: async () => gitState,
    builtInPacks: () => builtInPacks("templates"),
    template: (name, { folder: from, packId, layout }) => {
      const own = [`mau/${packId}/${name}`, `mau/${name}`, `pack/${name}`].find(
        (path) => from !== undefined && templates[path],
      );
      const bytes = own === undefined ? undefined : templates[own];
      if (own !== undefined && bytes) return { path: own, bytes };
      return readTemplate(name, { shipped: "templates", packId, layout });
    },
    templates: ({ packId }) => [
      ...Object.keys(templates)
        .filter((path) => /\.(?:docx|xlsx)$/.test(path))
        .map((path): TemplateFile => {
          const [area = "", name = ""] = path.split("/");
          return { name, origin: area === "mau" ? "own" : "pack", path };
        }),
      ...templatesIn({ shipped: "templates", packId }),
    ],
    templateNames: () => ({
      shipped: shippedTemplates("templates"),
      own: Object.keys(templates)
        .filter((path) => path.startsWith("mau/"))
        .toSorted(),
    }),
    asset: (name) => readFileSync(assets[name]),
    isTaken: (path) => written.has(path),
    read: (path) => written.get(path) ?? new Uint8Array(),
    write: (path, bytes) => {
      if (failWrite !== undefined) throw new Error(failWrite);
      written.set(path, bytes);
    },
    rewriteRecord: (_, path, { from, to }) => {
      const present = typeof folder === "string" ? undefined : (rewritten[path] ?? folder[path]);
      const isAsRead = present !== undefined && Buffer.from(present).equals(from);
      const outcome = isAsRead ? rewriting(refusing[path]) : "changed-since";
      if (outcome === "written") rewritten[path] = to;
      return outcome;
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
  return { code, out, err, written, rewritten, runPage };
}

/** What comes of writing over a record; an error code is thrown, as a disk does. */
function rewriting(outcome: string = "written"): Rewriting {
  if (outcome === "written" || outcome === "changed-since" || outcome === "read-only")
    return outcome;
  throw Object.assign(new Error(`${outcome}: no`), { code: outcome });
}
