import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readFolder } from "../load/folder.ts";
import { builtInPacks } from "../load/pack.ts";
import { ownTemplates, readTemplate, shippedTemplates, templatesIn } from "../load/template.ts";
import { type IsoDate, isoDate } from "../model/date.ts";
import type { Host } from "./host.ts";
import { takesUtf8 } from "./locale.ts";
import { rewriteFile } from "./rewrite-file.ts";

/**
 * The real Host: the only file that touches the process, the clock and the disk's write side.
 *
 * @param root the folder of the installed program, with `package.json` and `templates`
 */
export function nodeHost(root: string): Host {
  const { env, stdout, stderr } = process;
  const isTerminal = stdout.isTTY === true;
  return {
    argv: process.argv.slice(2),
    version: versionIn(root),
    today: todayInVietnam(),
    environment: {
      language: env["DANVAN_LANG"],
      plain: !isTerminal || (env["NO_COLOR"] ?? "") !== "",
      unicode: takesUtf8(env, process.platform),
      debug: (env["DEBUG"] ?? "") !== "",
      terminal: isTerminal,
      columns: stdout.columns ?? 100,
    },
    readFolder: (folder) => readFolder(resolve(folder)),
    watch: async (folder) => {
      const ended = new AbortController();
      process.once("SIGINT", () => ended.abort());
      return (await import("../load/watch.ts")).changesIn(resolve(folder), ended.signal);
    },
    readFolderAt: async (folder, revision) =>
      (await import("../load/git.ts")).readFolderAt(resolve(folder), revision, env),
    gitState: async (folder) => (await import("../load/git.ts")).gitStateOf(resolve(folder), env),
    builtInPacks: () => builtInPacks(join(root, "templates")),
    template: (name, { folder, ...from }) =>
      readTemplate(name, {
        ...from,
        shipped: join(root, "templates"),
        folder: folder === undefined ? undefined : resolve(folder),
      }),
    templates: ({ folder, packId }) =>
      templatesIn({ shipped: join(root, "templates"), folder: resolve(folder), packId }),
    templateNames: (folder) => ({
      shipped: shippedTemplates(join(root, "templates")),
      own: ownTemplates(resolve(folder)),
    }),
    asset: (name) => readFileSync(join(root, "dist", name)),
    isTaken: (path) => existsSync(resolve(path)),
    read: (path) => readFileSync(resolve(path)),
    write: (path, bytes) => writeWhole(resolve(path), bytes),
    rewriteRecord: (folder, path, bytes) =>
      rewriteFile(join(resolve(folder), path), { ...bytes, mark: String(process.pid) }),
    appendSummary: (markdown) => {
      const page = env["GITHUB_STEP_SUMMARY"] ?? "";
      if (page !== "") appendFileSync(page, markdown);
    },
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
  };
}

/** Hours by which the clock of Việt Nam is ahead of UTC, all year (tzdata, Asia/Ho_Chi_Minh, since 1975). */
const hoursAhead = 7;

/** The day in Việt Nam, whatever the machine's own zone: at 06:00 there it is still yesterday in UTC. */
function todayInVietnam(): IsoDate {
  const there = new Date(Date.now() + hoursAhead * 60 * 60 * 1000);
  return isoDate(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
}

/** Beside the file first, then moved over it: a failure leaves the old file or none, never half of one. */
function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

function versionIn(root: string): string {
  const read: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return typeof read === "object" && read !== null && "version" in read
    ? String(read.version)
    : "?";
}
