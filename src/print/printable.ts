/** A joiner that makes one emoji of two. */
const joinsEmoji =
  /(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})/uy;

/** Controls, line ends, direction marks, joiners, blanks without width; not the tags of a flag. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u{e0020}-\u{e007f}])\p{Cf}/gu;

/**
 * A text of a record as one line of a terminal: tabs are two spaces; what would move the cursor or
 * cannot be seen is a dot.
 */
export function printable(text: string, unicode = true): string {
  const line = text.replaceAll("\t", "  ").replace(/\r?\n/g, " ");
  return line.replace(unseen, (mark, at: number) => {
    joinsEmoji.lastIndex = at;
    return joinsEmoji.test(line) ? mark : unicode ? "·" : ".";
  });
}
