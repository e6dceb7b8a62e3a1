import type { Folder } from "../model/folder.ts";
import type { Registration } from "../model/registration.ts";
import { foldedTitle } from "../model/text.ts";

/**
 * Records that a continued model may continue: of the same unit or one that it replaced, under
 * guidance of earlier years. The likeliest first: the one with the same title.
 */
export function predecessorsOf(record: Registration, folder: Folder): Registration[] {
  const { pack, data } = record;
  if (!pack) return [];
  const own = record.unitId.toLowerCase();
  const replaced = folder.roster.units
    .filter(({ successors }) => successors.some((id) => id.toLowerCase() === own))
    .map(({ id }) => id);
  const title = foldedTitle(data.title ?? "");
  const sameTitle = (other: Registration) => foldedTitle(other.data.title ?? "") === title;
  return folder.registrations
    .filter(
      (other) =>
        other.pack !== undefined &&
        other.pack.years.from < pack.years.from &&
        other.data.status !== "draft" &&
        [own, ...replaced].includes(other.unitId.toLowerCase()),
    )
    .toSorted((a, b) => Number(sameTitle(b)) - Number(sameTitle(a)));
}
