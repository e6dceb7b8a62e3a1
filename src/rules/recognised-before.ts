import type { Folder } from "../model/folder.ts";
import type { Registration } from "../model/registration.ts";
import { foldedTitle } from "../model/text.ts";
import { lineageOf } from "./lineage.ts";

const indexes = new WeakMap<Folder, ReadonlyMap<string, readonly Registration[]>>();

function recognisedByTitle(folder: Folder): ReadonlyMap<string, readonly Registration[]> {
  const known = indexes.get(folder);
  if (known) return known;
  const byTitle = new Map<string, Registration[]>();
  for (const record of folder.registrations) {
    const title = foldedTitle(record.data.title ?? "");
    if (title === "" || !isRecognised(record)) continue;
    const others = byTitle.get(title);
    if (others) others.push(record);
    else byTitle.set(title, [record]);
  }
  indexes.set(folder, byTitle);
  return byTitle;
}

/** A suspended model keeps its recognition; one found to be of no effect begins anew. */
function isRecognised({ data: { status, recognition } }: Registration): boolean {
  return status === "recognised" || (status === "suspended" && recognition?.date !== undefined);
}

/**
 * The record of the same title, recognised under guidance of earlier years, of the same unit or one
 * whose place it took; of several the one of the latest guidance.
 */
export function recognisedBefore(record: Registration, folder: Folder): Registration | undefined {
  const { pack, data, unitId } = record;
  if (!pack) return undefined;
  const units = lineageOf(unitId, folder.roster);
  const yearOf = ({ pack: other }: Registration) => other?.years.from ?? Infinity;
  return (recognisedByTitle(folder).get(foldedTitle(data.title ?? "")) ?? [])
    .filter((other) => yearOf(other) < pack.years.from && units.has(other.unitId.toLowerCase()))
    .toSorted((a, b) => yearOf(b) - yearOf(a))[0];
}
