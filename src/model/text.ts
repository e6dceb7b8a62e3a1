/**
 * The form in which keys, closed values and names are compared: without case, diacritics, spaces,
 * `-` and `_`. `đ` has no decomposition in Unicode, so it is mapped by hand.
 */
export function folded(text: string): string {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  const made = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[đðɖ]/g, "d")
    .replace(/[\s\-_–—]+/g, "");
  if (foldedTexts.size < mostFoldedTexts) foldedTexts.set(text, made);
  return made;
}

/** Keys and closed values recur in every record; a folder's worth of them is remembered. */
const foldedTexts = new Map<string, string>();
const mostFoldedTexts = 5000;

/** For titles: also without quotes and other punctuation, so that two spellings of one name meet. */
export function foldedName(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}+]/gu, "");
}

/** The five tones as combining marks: huyền, sắc, ngã, hỏi, nặng. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The form in which two titles are one: without case, quotes, spaces and punctuation, and with each
 * tone at the end of its syllable, so that `hoà` and `hòa` meet while `tổ` and `tờ` stay apart.
 */
export function foldedTitle(text: string): string {
  const known = foldedTitles.get(text);
  if (known !== undefined) return known;
  const made = text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (syllable) => {
      return syllable.replace(tones, "") + (syllable.match(tones) ?? []).join("");
    })
    .replace(/[^\p{L}\p{M}\p{N}+]/gu, "");
  if (foldedTitles.size < mostFoldedTitles) foldedTitles.set(text, made);
  return made;
}

/** Counting and several rules ask for the same titles. */
const foldedTitles = new Map<string, string>();
const mostFoldedTitles = 20_000;

const quotePairs: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ['"', '"'],
  ["'", "'"],
  ["«", "»"],
  ["‘", "’"],
];

/** A name without the one pair of quotes around the whole of it; inner quotes stay. */
export function withoutOuterQuotes(text: string): string {
  const trimmed = text.trim();
  for (const [open, close] of quotePairs) {
    const inner = trimmed.slice(1, -1);
    if (
      trimmed.length > 2 &&
      trimmed.startsWith(open) &&
      trimmed.endsWith(close) &&
      !inner.includes(open) &&
      !inner.includes(close)
    ) {
      return inner.trim();
    }
  }
  return trimmed;
}

/** Words of running text: what a reader would count, Markdown marks aside. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,:/%+-]*/gu)?.length ?? 0;
}

let vietnamese: Intl.Collator | undefined;

/** Vietnamese order (a ă â … d đ …; Xóm 2 before Xóm 10); ties by code unit, so the order is total. */
export function byVietnamese(a: string, b: string): number {
  // Made when first needed: a collator costs more than checking a record.
  vietnamese ??= new Intl.Collator("vi", { numeric: true });
  return vietnamese.compare(a, b) || byCodeUnit(a, b);
}

// Not localeCompare: the order of findings must not depend on the machine's locale.
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
