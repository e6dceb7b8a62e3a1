import { folded } from "./text.ts";

/** Whether a name is another, written out or with words by their first letters: `LĐLĐ tỉnh Ninh Thuận`. */
export function isNameOf(name: string, full: string): boolean {
  const words = wordsOf(full).map(folded);
  let at = 0;
  for (const word of wordsOf(name)) {
    if (folded(word) === words[at]) at += 1;
    else if (isInitials(word, words.slice(at))) at += word.length;
    else return false;
  }
  return at === words.length;
}

function isInitials(word: string, words: readonly string[]): boolean {
  const isShort = word.length > 1 && word === word.toLocaleUpperCase("vi");
  return isShort && [...word].every((letter, index) => words[index]?.startsWith(folded(letter)));
}

function wordsOf(name: string): readonly string[] {
  return name
    .normalize("NFC")
    .split(/[\s\-–—]+/)
    .filter((word) => word !== "");
}
