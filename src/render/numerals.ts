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
