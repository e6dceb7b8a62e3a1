/** One text in both languages, and where it comes from. */
export interface Pair {
  readonly from: string;
  readonly vi: string;
  readonly en: string;
}

/**
 * What stands in English messages without quotes though it is Vietnamese: a reader looks these up letter
 * by letter, in the guidance and the roster. Names of units and unit kinds are given with each pair.
 */
const falseAlarms: readonly RegExp[] = [
  /mục \d+(?:\.\d+)*/g, // a clause as the guidance numbers it: mục 3.1
  /\d+\/[A-ZĐ][\p{Lu}-]*/gu, // the number of a document: 45/QĐ-LĐLĐ
];

/** English that is typed as it stands, and why it has no quotes: help lists what an option takes bare. */
const typedInHelp = /: error hoặc warning$/;

/** A text without what it quotes: code in backticks, names in “…”. */
function unquoted(text: string): string {
  return text.replace(/`[^`]*`|“[^”]*”/g, "·");
}

/** English words that no Vietnamese sentence has. */
const englishWord =
  /\b(?:the|missing|fields?|errors?|values?|unknown|invalid|must|files?|records?|units?|read|wrote|of|and|is|are|was|has|have|not|with|from|for|by|this|that|which)\b/i;
/** Letters that English does not have. */
const foreignLetter = /[^\P{L}A-Za-z]/u;

/** What is wrong with a pair of texts, in words; nothing where both are whole. */
export function slips({ from, vi, en }: Pair, names: readonly string[] = []): string[] {
  const english = [...falseAlarms, ...names.toSorted((a, b) => b.length - a.length)].reduce<string>(
    (text, alarm) => text.replaceAll(alarm, "·"),
    unquoted(en),
  );
  return [
    vi.trim() === "" || en.trim() === "" ? "is empty" : "",
    vi === en && /\p{L}/u.test(unquoted(vi)) ? "is the same in both languages" : "",
    foreignLetter.test(english) ? "has Vietnamese letters in English" : "",
    englishWord.test(unquoted(vi).replace(typedInHelp, ""))
      ? "has English words in Vietnamese"
      : "",
  ]
    .filter((slip) => slip !== "")
    .map((slip) => `${from} ${slip}: ${vi} | ${en}`);
}
