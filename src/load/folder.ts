import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { RawFile } from "../parse/folder.ts";

/** The only places in a folder where danvan looks (design: "A folder of records"). */
const files = ["danvan.yaml", "don-vi.yaml"];
const areas = ["mo-hinh", "bao-cao", "huong-dan"];

/** Every file that may matter, read; `undefined` when there is no such folder. */
export function readFolder(folder: string): RawFile[] | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const single = files.filter((path) => isFile(join(folder, path)));
  const nested = areas.flatMap((area) => filesBelow(folder, area));
  return [...single, ...nested].map((path) => ({ path, bytes: bytesOf(join(folder, path)) }));
}

function filesBelow(folder: string, area: string): string[] {
  if (!statSync(join(folder, area), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(folder, area), { recursive: true, encoding: "utf8" })
    .map((path) => `${area}/${path.replaceAll("\\", "/")}`)
    .filter((path) => isFile(join(folder, path)));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
