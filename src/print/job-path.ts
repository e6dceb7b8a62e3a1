/** How packs that ship with danvan are called: they are no files of the reader's. */
const builtIn = /^danvan:/;

/**
 * A path as CI sees it: from where the job runs, not from the folder of records. An absolute folder
 * says nothing about where the job runs; its paths stay as they are. `undefined` for what is no file.
 */
export function jobPath(folder: string, path: string): string | undefined {
  if (builtIn.test(path)) return undefined;
  const clean = folder.replaceAll("\\", "/");
  if (/^(\/|[a-z]:)/i.test(clean)) return path;
  const steps = clean.split("/").filter((step) => step !== "" && step !== ".");
  return [...steps, path].join("/");
}
