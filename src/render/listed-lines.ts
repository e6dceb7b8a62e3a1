import { withoutMarks } from "./closing.ts";
import { pointMark } from "./numerals.ts";

/** Each line ends in `;`, the last in `.`; what says nothing is left out. */
function punctuated(entries: readonly string[]): readonly string[] {
  const bare = entries.map(withoutMarks).filter((entry) => entry !== "");
  return bare.map((entry, index) => `${entry}${index === bare.length - 1 ? "." : ";"}`);
}

/** Basis lines, `Căn cứ …;`, for the style DvBasis: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6. */
export function basisLines(entries: readonly string[]): readonly string[] {
  return punctuated(entries);
}

/** Points, `a) …;` to the last `.`, for the style DvPoint. */
export function pointLines(entries: readonly string[]): readonly string[] {
  return punctuated(entries).map((entry, index) => `${pointMark(index + 1)} ${entry}`);
}
