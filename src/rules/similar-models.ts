import type { Folder } from "../model/folder.ts";
import type { Registration } from "../model/registration.ts";
import { foldedTitle } from "../model/text.ts";
import { chainOf } from "./continuations.ts";
import { byRegistration, isOnRegister } from "./counted-records.ts";
import { lineageOf } from "./lineage.ts";
import { recognisedBefore } from "./recognised-before.ts";
import { isTelling, similarTitles } from "./similar-titles.ts";

/** A record whose title is that of an earlier one, or a slip of it. */
export interface SimilarModel {
  readonly record: Registration;
  readonly other: Registration;
  /** How many characters the titles differ in; 0: they are one. */
  readonly characters: number;
}

/** For each record at most one earlier record that it may repeat under another title or unit. */
export function* similarModels(folder: Folder): Iterable<SimilarModel> {
  const groups = recordsByTitle(folder);
  const titles = [...groups.values()].map(titleOf);
  const similar = similarTitles(titles);
  for (const records of groups.values()) {
    const title = titleOf(records);
    const same = isTelling(title) ? [{ title, characters: 0 }] : [];
    const near = [...same, ...(similar.get(title) ?? [])];
    for (const record of records) {
      const [repeated] = near.flatMap(({ title: nearTitle, characters }) => {
        const others = groups.get(foldedTitle(nearTitle)) ?? [];
        const other = others.find((each) => isRepeated(each, record, folder));
        return other ? [{ record, other, characters }] : [];
      });
      if (repeated) yield repeated;
    }
  }
}

function titleOf([first]: readonly Registration[]): string {
  return first?.data.title ?? "";
}

/** In order of registration; without the later copies of one unit, which duplicate-model tells. */
function recordsByTitle({ registrations }: Folder): ReadonlyMap<string, readonly Registration[]> {
  const groups = new Map<string, Registration[]>();
  const seen = new Set<string>();
  for (const record of registrations.filter(isOnRegister).toSorted(byRegistration)) {
    const title = foldedTitle(record.data.title ?? "");
    const key = `${record.pack?.id} ${record.unitId.toLowerCase()} ${title}`;
    if (!record.pack || title === "" || seen.has(key)) continue;
    seen.add(key);
    const others = groups.get(title);
    if (others) others.push(record);
    else groups.set(title, [record]);
  }
  return groups;
}

/** Whether a record may be an earlier one over again, and no other finding or statement says so. */
function isRepeated(other: Registration, record: Registration, folder: Folder): boolean {
  if (byRegistration(other, record) >= 0) return false;
  if (chainOf(record, folder).includes(other) || chainOf(other, folder).includes(record)) {
    return false;
  }
  const yearOf = ({ pack }: Registration) => pack?.years.from ?? 0;
  if (yearOf(other) === yearOf(record)) return true;
  const newer = yearOf(record) > yearOf(other) ? record : other;
  const older = newer === record ? other : record;
  // A continued model has its title from before; a new one that was recognised before has its own rule.
  if (newer.data.registration === "continued") return false;
  const isOwn = lineageOf(newer.unitId, folder.roster).has(older.unitId.toLowerCase());
  return !isOwn || recognisedBefore(newer, folder) === undefined;
}
