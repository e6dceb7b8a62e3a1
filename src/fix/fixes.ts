import type { Fault, FaultKind } from "../model/fault.ts";
import type { Folder } from "../model/folder.ts";
import type { RawFile } from "../parse/folder.ts";
import { putRight } from "./put-right.ts";

/** A file that is not in canonical form: as it lies on the disk, and as it should. */
export interface Fix {
  readonly path: string;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** The same as text, a byte order mark included. */
  readonly before: string;
  readonly after: string;
}

/** What there is to put right in a folder. */
export interface Fixes {
  readonly fixes: readonly Fix[];
  /** Paths of files that cannot be read: at most their Unicode is put right. */
  readonly unread: readonly string[];
  /** Paths of files whose new text did not read back as the old one, and which stay as they are. */
  readonly doubtful: readonly string[];
}

const unreadable: readonly FaultKind[] = ["unreadable", "broken-yaml", "no-front-matter", "anchor"];

/** The bytes as they are, a byte order mark being a letter like any other. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const byteOrderMark = "\ufeff";

/** Every fix of the files that were asked for, in order of path; `order`: of a record's keys, too. */
export function fixesIn(
  raw: readonly RawFile[],
  folder: Folder,
  { isAsked, order }: { isAsked(path: string): boolean; order: boolean },
): Fixes {
  const bytesOf = new Map(raw.map(({ path, bytes }) => [path, bytes] as const));
  const asked = folder.files.filter(({ source, role }) => role !== "stray" && isAsked(source.path));
  const isUnread = ({ kind }: Fault) => unreadable.includes(kind);
  const results = asked.map(({ source, role, faults }) => {
    const { path } = source;
    const from = bytesOf.get(path);
    if (!from || faults.some(({ kind }) => kind === "unreadable")) return { path };
    const result = putRight(source, { role, folder, order });
    if (result.kind === "doubtful") return { path, isDoubtful: true };
    const before = decoder.decode(from);
    const after = (before.startsWith(byteOrderMark) ? byteOrderMark : "") + result.text;
    if (after === before) return { path };
    return { path, fix: { path, from, to: new TextEncoder().encode(after), before, after } };
  });
  return {
    fixes: results.flatMap(({ fix }) => fix ?? []),
    doubtful: results.flatMap(({ path, isDoubtful }) => (isDoubtful ? [path] : [])),
    unread: asked.filter(({ faults }) => faults.some(isUnread)).map(({ source }) => source.path),
  };
}
