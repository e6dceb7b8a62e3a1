import type { Folder } from "../model/folder.ts";
import type { Registration } from "../model/registration.ts";
import { foldedTitle } from "../model/text.ts";
import { lineageOf } from "./lineage.ts";

/**
 * Records that a continued model may continue: of the same unit or one that it replaced, under
 * guidance of earlier years. The likeliest first: the one with the same title.
 */
export function predecessorsOf(record: Registration, folder: Folder): Registration[] {
  const { pack, data } = record;
  if (!pack) return [];
  const units = lineageOf(record.unitId, folder.roster);
  const title = foldedTitle(data.title ?? "");
  const sameTitle = (other: Registration) => foldedTitle(other.data.title ?? "") === title;
  return folder.registrations
    .filter(
      (other) =>
        other.pack !== undefined &&
        other.pack.years.from < pack.years.from &&
        other.data.status !== "draft" &&
        units.has(other.unitId.toLowerCase()),
    )
    .toSorted((a, b) => Number(sameTitle(b)) - Number(sameTitle(a)));
}
