import { type Fixes, fixesIn } from "../fix/fixes.ts";
import type { Language } from "../model/diagnostic.ts";
import { parseFolder } from "../parse/folder.ts";
import { jobPath } from "../print/job-path.ts";
import { type Misuse, misuse } from "./command.ts";
import { type ExitCode, exit } from "./exit.ts";
import { fixWords } from "./fix-words.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";
import { isBelow, unknownAmong } from "./paths-asked.ts";

/** Which folder, which of its files, and how to speak of them. */
interface Asked {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly language: Language;
  readonly quiet: boolean;
}

/** What there is to put right, or why there is nothing to look at. Nothing is written yet. */
export function fixesOf(
  { folder: path, paths, language }: Asked,
  host: Host,
  { order }: { readonly order: boolean },
): (Fixes & { readonly files: number }) | Misuse {
  const say = folderWords[language];
  const raw = host.readFolder(path);
  if (!raw) return misuse(say.noFolder(path));
  const folder = parseFolder(raw, host.builtInPacks());
  const files = folder.files.map(({ source }) => source.path);
  const unknown = unknownAmong(paths, files);
  if (unknown !== undefined) return misuse(say.noSuchFile(unknown));
  const isAsked = (file: string) =>
    paths.length === 0 || paths.some((wanted) => isBelow(file, wanted));
  return { ...fixesIn(raw, folder, { isAsked, order }), files: files.length };
}

/** Writes them, each on its own: what cannot be written is said, and stops no other. */
export function writeFixes(
  { fixes }: Fixes,
  { folder, language }: Asked,
  host: Host,
): { readonly written: readonly string[]; readonly code: ExitCode } {
  const written = fixes.filter(({ path, from, to }) => {
    const trouble = troubleIn(() => host.rewriteRecord(folder, path, { from, to }));
    if (trouble === "written") return true;
    const say = fixWords[language];
    const sentence =
      trouble === "changed-since" ? say.changedSince(path) : say.notWritten(path, trouble);
    host.err(`danvan: ${sentence}\n`);
    return false;
  });
  return {
    written: written.map(({ path }) => path),
    code: written.length === fixes.length ? exit.clean : exit.failed,
  };
}

/** What came of it; of a disk that refuses, its code or what it says. */
function troubleIn(rewrite: () => string): string {
  try {
    return rewrite();
  } catch (cause) {
    if (!(cause instanceof Error)) return String(cause);
    return "code" in cause ? String(cause.code) : cause.message;
  }
}

/** Prints what would change as a unified diff; its paths begin where the command runs. */
export async function showFixes({ fixes }: Fixes, { folder }: Asked, host: Host): Promise<void> {
  const { unifiedDiff } = await import("../print/patch.ts");
  const rewrites = fixes.map(({ path, before, after }) => {
    return { path: jobPath(folder, path) ?? path, before, after };
  });
  host.out(unifiedDiff(rewrites));
}

/** Says what was left alone; a file in doubt is a failure of danvan's own. */
export function sayLeft(
  { doubtful, unread }: Fixes,
  { language, quiet }: Asked,
  host: Host,
): ExitCode {
  const say = fixWords[language];
  for (const path of doubtful) host.err(`danvan: ${say.doubtful(path)}\n`);
  if (unread.length > 0 && !quiet) host.err(say.unread(unread));
  return doubtful.length > 0 ? exit.failed : exit.clean;
}
