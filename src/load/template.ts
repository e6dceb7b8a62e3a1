import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A Word template by name (`register.docx`): the organisation's own in `mau/` wins, then the one of
 * its pack, then the one that packs share.
 */
export function readTemplate(
  name: string,
  { shipped, folder, packId }: { shipped: string; folder: string; packId: string },
): Uint8Array {
  const places = [
    join(folder, "mau", packId, name),
    join(folder, "mau", name),
    join(folder, "huong-dan", packId, name),
    join(shipped, packId, name),
    join(shipped, "common", name),
  ];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`không tìm thấy mẫu ${name}`);
  return readFileSync(found);
}
