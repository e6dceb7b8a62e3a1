import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { largestBytes } from "../parse/decode.ts";
import type { RawFile } from "../parse/folder.ts";
import { roleOf } from "../parse/role.ts";

/** The only places in a folder where danvan looks (design: "A folder of records"). */
const files = ["danvan.yaml", "don-vi.yaml"];
const areas = ["mo-hinh", "bao-cao", "huong-dan"];

export const readPlaces: readonly string[] = [...files, ...areas];

/** Whether danvan looks at a path of the folder at all. */
export function isLookedAt(path: string): boolean {
  return files.includes(path) || areas.some((area) => `${path}/`.startsWith(`${area}/`));
}

/** Every file that may matter, read; `undefined` when there is no such folder. */
export function readFolder(folder: string): RawFile[] | undefined {
  if (!isFolder(folder)) return undefined;
  const single = files.filter(
    (path) => isThere(join(folder, path)) && !isFolder(join(folder, path)),
  );
  const nested = areas
    .filter((area) => isFolder(join(folder, area)))
    .flatMap((area) => filesBelow(folder, area));
  return [...single, ...nested].map((path) => ({
    path,
    bytes: isRead(path) ? bytesOf(join(folder, path)) : undefined,
  }));
}

/** Whether anybody asks what is in a file: pictures and films in a unit's folder are left alone. */
function isRead(path: string): boolean {
  const role = roleOf(path.normalize("NFC"));
  return role !== undefined && role !== "stray" && !path.endsWith("/");
}

/** Also a link to nothing: a finding will say that it cannot be opened. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  return kindOf(path)?.isDirectory() ?? false;
}

/** What a path leads to; `undefined` where it leads nowhere, or to itself. */
function kindOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Every file below a folder, links to folders not followed: they may lead back. A folder that cannot
 * be opened is there by its own name, with `/` behind it.
 */
function filesBelow(folder: string, path: string): string[] {
  const entries = entriesOf(join(folder, path));
  if (!entries) return [`${path}/`];
  return entries.flatMap((entry) => {
    const below = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, below) : [below];
  });
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** `undefined` for what cannot be opened, or is no file but a pipe or a device: a finding will say so. */
function bytesOf(path: string): Uint8Array | undefined {
  // A pipe is not even opened: whoever writes to it would lose what was meant for another.
  if (!kindOf(path)?.isFile()) return undefined;
  let file: number | undefined;
  try {
    // Should a pipe have come in its place since, not to wait for it. Windows has no such flag.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return beginningOf(file);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A file up to the first byte that makes it too large: how much larger it is nobody asks. */
function beginningOf(file: number): Uint8Array | undefined {
  const stats = fstatSync(file);
  if (!stats.isFile()) return undefined;
  const bytes = new Uint8Array(Math.min(stats.size, largestBytes + 1));
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length === bytes.length ? bytes : bytes.slice(0, length);
}
