import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LayoutName } from "../model/layout.ts";

interface TemplateSource {
  /** The folder of the templates that ship with danvan. */
  readonly shipped: string;
  readonly folder: string;
  readonly packId: string;
  readonly layout?: LayoutName;
}

/**
 * A Word template by name (`register.docx`): the organisation's own in `mau/` wins, then the one of
 * its pack, then the one that packs share in the layout asked for.
 */
export function readTemplate(
  name: string,
  { shipped, folder, packId, layout = "nd30" }: TemplateSource,
): Uint8Array {
  const places = [
    join(folder, "mau", packId, name),
    join(folder, "mau", name),
    join(folder, "huong-dan", packId, name),
    join(shipped, packId, name),
    join(shipped, "common", layout === "nd30" ? "" : layout, name),
  ];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`không tìm thấy mẫu ${name}`);
  return readFileSync(found);
}
