import { levelKey, levelRanks } from "../model/level.ts";
import type { Registration } from "../model/registration.ts";
import type { LevelTally } from "../model/tally.ts";
import { byVietnamese } from "../model/text.ts";

/** How many were recognised by which level; two spellings of one level are one. */
export function levelTallies({
  recognised,
  recognisedEver,
}: {
  readonly recognised: readonly Registration[];
  readonly recognisedEver: readonly Registration[];
}): LevelTally[] {
  const keys = [...new Set(recognisedEver.map(keyOf))];
  const count = (records: readonly Registration[], key: string) =>
    records.filter((record) => keyOf(record) === key).length;
  return keys
    .map((key) => ({
      key,
      level: spellingOf(recognisedEver.filter((record) => keyOf(record) === key)),
      recognised: count(recognised, key),
      recognisedEver: count(recognisedEver, key),
    }))
    .toSorted((a, b) => rankOf(a.key) - rankOf(b.key) || byVietnamese(a.key, b.key))
    .map(({ key, ...tally }) => tally);
}

function keyOf({ data }: Registration): string {
  return levelKey(data.recognition?.level);
}

/** Levels of no known rank follow, and then what states none. */
function rankOf(key: string): number {
  if (key === "") return levelRanks.length + 1;
  const rank = levelRanks.findIndex((names) => names.includes(key));
  return rank < 0 ? levelRanks.length : rank;
}

/** Of several spellings the first in Vietnamese order, so that the order of files does not decide. */
function spellingOf(records: readonly Registration[]): string | undefined {
  return records
    .flatMap(({ data }) => data.recognition?.level ?? [])
    .map((level) => level.replace(/^cấp\s+/iu, ""))
    .filter((level) => level.trim() !== "")
    .toSorted(byVietnamese)[0];
}
