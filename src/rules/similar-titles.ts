import { distance } from "fastest-levenshtein";
import { foldedTitle } from "../model/text.ts";
import { titlesMet } from "./titles-met.ts";

/** Shorter titles differ too easily: `Đường hoa` and `Đường cờ`. */
const fewestLetters = 12;
/** At most this share of the letters may differ. */
const share = 0.12;

/** Words that tell one of a row from the next, as digits do: `xóm Một`, `khu II`, `tổ B`. */
const ordinal = /\d|^(?:[IVX]+|[A-ZĂÂĐÊÔƠƯ])$/;
const ordinalWord = /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/;

/** Whether a title is long enough for one like it to be more than chance. */
export function isTelling(title: string): boolean {
  return lettersIn(title) >= fewestLetters;
}

function lettersIn(title: string): number {
  return foldedTitle(title).replace(/[\u0300-\u036f+]/g, "").length;
}

interface Title {
  readonly words: readonly string[];
  readonly folded: string;
  /** Characters in which another title may differ and still be taken for this one. */
  readonly slack: number;
  /** Its numbers: titles with other numbers are other models. */
  readonly numbers: string;
}

export interface Similar {
  readonly title: string;
  /** Letters, tone marks and vowel marks that differ. */
  readonly characters: number;
}

/**
 * For each title those before it in the list that it may be a slip of. The titles differ from each
 * other by more than case, quotes and spaces.
 */
export function similarTitles(titles: readonly string[]): ReadonlyMap<string, readonly Similar[]> {
  const known = titles.map(titleOf);
  // With its numbers, so that titles of other numbers never meet.
  const met = titlesMet(
    known.map(({ folded, numbers, slack }) => (slack === 0 ? undefined : { folded, numbers })),
  );
  const similar = new Map<string, readonly Similar[]>();
  for (const [index, own] of known.entries()) {
    const found = (met[index] ?? []).flatMap((at) => {
      const characters = apart(own, known[at]);
      return characters === undefined ? [] : [{ title: titles[at] ?? "", characters }];
    });
    if (found.length > 0) similar.set(titles[index] ?? "", found);
  }
  return similar;
}

function titleOf(title: string): Title {
  const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const isOrdinal = (word: string) => ordinal.test(word) || ordinalWord.test(word.toLowerCase());
  return {
    words,
    folded: foldedTitle(title),
    slack: isTelling(title) ? Math.floor(lettersIn(title) * share) : 0,
    numbers: words.filter(isOrdinal).join(" ").toLowerCase(),
  };
}

/** How many characters two titles differ in, where they are few enough; else `undefined`. */
function apart(one: Title, other: Title | undefined): number | undefined {
  if (!other) return undefined;
  const most = Math.min(one.slack, other.slack);
  if (Math.abs(one.folded.length - other.folded.length) > most) return undefined;
  const characters = distance(one.folded, other.folded);
  return characters <= most && !nameOtherPlaces(one, other) ? characters : undefined;
}

/** Whether what differs is a name in each, `Ninh Hải` and `Ninh Hòa`, by more than a slip. */
function nameOtherPlaces({ words: one }: Title, { words: other }: Title): boolean {
  if (!one.some(isName) || !other.some(isName)) return false;
  const isSame = (a: string | undefined, b: string | undefined) =>
    a?.toLowerCase() === b?.toLowerCase();
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && isSame(one[start], other[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(one.at(-1 - end), other.at(-1 - end))) end += 1;
  const parts = [one, other].map((words) => words.slice(start, words.length - end));
  const [own = [], theirs = []] = parts;
  const areNames = start > 0 && parts.every((words) => words.some(isName));
  return areNames && distance(foldedTitle(own.join("")), foldedTitle(theirs.join(""))) > 1;
}

/** `Hải`, but neither `hải` nor a word of a title in capitals. */
function isName(word: string): boolean {
  return /^\p{Lu}[\p{M}]*\p{Ll}/u.test(word);
}
