import type { Registration } from "../model/registration.ts";
import type { LevelTally } from "../model/tally.ts";
import { byVietnamese, folded } from "../model/text.ts";

/** Levels as records name them, the highest first; others follow in Vietnamese order. */
const ranks = [
  ["trung ương", "toàn quốc"],
  ["tỉnh", "thành phố trực thuộc trung ương"],
  ["huyện", "thành phố", "thị xã", "quận", "cấp trên cơ sở", "ngành"],
  ["xã", "phường", "thị trấn"],
  ["cơ sở"],
].map((names) => names.map(folded));

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
  return folded(data.recognition?.level ?? "").replace(/^cap/, "");
}

function rankOf(key: string): number {
  if (key === "") return ranks.length + 1;
  const rank = ranks.findIndex((names) => names.includes(key) || names.includes(`cap${key}`));
  return rank < 0 ? ranks.length : rank;
}

/** Of several spellings the first in Vietnamese order, so that the order of files does not decide. */
function spellingOf(records: readonly Registration[]): string | undefined {
  return records
    .flatMap(({ data }) => data.recognition?.level ?? [])
    .map((level) => level.replace(/^cấp\s+/iu, ""))
    .filter((level) => level.trim() !== "")
    .toSorted(byVietnamese)[0];
}
