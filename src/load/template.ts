import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A template and where it was found: `mau/register.docx`, `danvan:common/register.docx`. */
export interface FoundTemplate {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * A template by name (`register.docx`): the organisation's own in `mau/` wins, then the one of its pack,
 * then the one that packs share.
 *
 * @param folder the folder of records; without one only what ships with danvan is looked at
 */
export function readTemplate(
  name: string,
  { shipped, folder, packId }: { shipped: string; folder?: string | undefined; packId: string },
): FoundTemplate | undefined {
  const own = [`mau/${packId}/${name}`, `mau/${name}`, `huong-dan/${packId}/${name}`];
  const places = [
    ...(folder === undefined ? [] : own.map((path) => [path, join(folder, path)] as const)),
    ...[packId, "common"].map((at) => [`danvan:${at}/${name}`, join(shipped, at, name)] as const),
  ];
  const found = places.find(([, file]) => existsSync(file));
  return found && { path: found[0], bytes: new Uint8Array(readFileSync(found[1])) };
}

/** Names of the templates that ship for every pack: `register.docx`, `register.xlsx`. */
export function shippedTemplates(shipped: string): readonly string[] {
  return officeFiles(join(shipped, "common"));
}

/** Word and Excel files of the organisation below `mau/`, by path. */
export function ownTemplates(folder: string): readonly string[] {
  return officeFiles(join(folder, "mau")).map((path) => `mau/${path}`);
}

function officeFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      // Word and Excel keep `~$register.docx` beside a file that is open.
      .filter((path) => /\.(?:docx|xlsx)$/i.test(path) && !/(?:^|\/)[~.]/.test(path))
      .toSorted()
  );
}
