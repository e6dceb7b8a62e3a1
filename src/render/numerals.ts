const numerals = [
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** Roman numerals, as parts of Vietnamese official documents are numbered. */
export function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [letters, value] of numerals) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

/**
 * Letters of points by the Vietnamese alphabet, without letters that only a mark tells from others
 * but with đ, and without f, j, w, z (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6).
 */
const letters = Array.from("abcdđeghiklmnopqrstuvxy");

/** `I.` of a section (mục). */
export function sectionMark(number: number): string {
  return `${roman(number)}.`;
}

/** `1.` of a clause (khoản). */
export function clauseMark(number: number): string {
  return `${number}.`;
}

/** `a)` of a point (điểm); after `y)` the letters are doubled, of which the decree says nothing. */
export function pointMark(number: number): string {
  const letter = letters[(number - 1) % letters.length] ?? "";
  return `${letter.repeat(Math.ceil(number / letters.length))})`;
}
