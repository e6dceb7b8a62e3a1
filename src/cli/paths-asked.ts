/** Whether a file of the folder is `wanted`, a file or folder as somebody typed it, or lies in it. */
export function isBelow(path: string, wanted: string): boolean {
  const clean = wanted.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
  return clean === "." || path === clean || path.startsWith(`${clean}/`);
}

/** Paths that name none of the files. */
export function unknownAmong(
  paths: readonly string[],
  files: readonly string[],
): string | undefined {
  return paths.find((wanted) => !files.some((file) => isBelow(file, wanted)));
}
