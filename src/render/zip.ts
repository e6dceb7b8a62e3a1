import { strFromU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The first day a zip can tell: the same parts give the same bytes on every day. */
const fixedTime = new Date(1980, 0, 1);

/** One file of a package. */
export type Part = readonly [path: string, bytes: Uint8Array];

export function unzipped(bytes: Uint8Array): readonly Part[] {
  return Object.entries(unzipSync(bytes));
}

/** A package from its parts, in their order. */
export function zipped(parts: readonly Part[]): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of parts) files[path] = [bytes, { mtime: fixedTime, level: 6 }];
  return zipSync(files);
}

/** A file of a package that holds text. */
export function partText(bytes: Uint8Array): string {
  return strFromU8(bytes).replace(/^\ufeff/, "");
}
