import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { RawFile } from "../parse/folder.ts";

/** The only places in a folder where danvan looks (design: "A folder of records"). */
const files = ["danvan.yaml", "don-vi.yaml"];
const areas = ["mo-hinh", "bao-cao", "huong-dan"];

export const readPlaces: readonly string[] = [...files, ...areas];

/** Whether danvan looks at a path of the folder at all. */
export function isRead(path: string): boolean {
  return files.includes(path) || areas.some((area) => `${path}/`.startsWith(`${area}/`));
}

/** Every file that may matter, read; `undefined` when there is no such folder. */
export function readFolder(folder: string): RawFile[] | undefined {
  if (!isFolder(folder)) return undefined;
  const single = files.filter((path) =>
    statSync(join(folder, path), { throwIfNoEntry: false })?.isFile(),
  );
  const nested = areas
    .filter((area) => isFolder(join(folder, area)))
    .flatMap((area) => filesBelow(folder, area));
  return [...single, ...nested].map((path) => ({ path, bytes: bytesOf(join(folder, path)) }));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filesBelow(folder: string, area: string): string[] {
  return readdirSync(join(folder, area), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

/** `undefined` for what cannot be opened: a finding will say so. */
function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
