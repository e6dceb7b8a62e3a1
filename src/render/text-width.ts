/** How text is set: size in points. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean | undefined;
}

/**
 * Advance widths of Times New Roman in thousandths of the size, grouped by width; read from the
 * `hmtx` table of Liberation Serif 2, which has the same metrics. What is not listed counts as 500.
 */
const regularGroups: readonly (readonly [number, string])[] = [
  [42, "\u031b"],
  [250, " \u00a0,."],
  [278, "/:;\\ijlt"],
  [333, "!()-I[]`fr’'"],
  [389, "Js"],
  [444, "?acez“”"],
  [556, "FPS+<=>"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "ADGHKNOQUVXYwĐ"],
  [778, "&m"],
  [833, "%"],
  [889, "M"],
  [944, "W@"],
  [1000, "…"],
];

const boldGroups: readonly (readonly [number, string])[] = [
  [42, "\u031b"],
  [250, " \u00a0,."],
  [278, "/\\il'"],
  [333, "!()-:;[]`fjt’"],
  [389, "Is"],
  [444, "cerz"],
  [556, "Sbdhknpquđ+<=>"],
  [611, "FP"],
  [667, "BELTZ"],
  [722, "ACDNRUVXYwĐ"],
  [778, "GHKOQ"],
  [833, "&m"],
  [944, "M@"],
  [1000, "%W…"],
];

const regular = widthsOf(regularGroups);
const bold = widthsOf(boldGroups);

function widthsOf(groups: readonly (readonly [number, string])[]): Map<string, number> {
  return new Map(
    groups.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
  );
}

/** Width in points of one line of Times New Roman. Of the marks only the horn of ơ, ư takes room. */
export function textWidth(text: string, style: TextStyle): number {
  const widths = style.bold ? bold : regular;
  let thousandths = 0;
  for (const letter of text) thousandths += widths.get(letter) ?? learnt(letter, widths);
  return (thousandths * style.size) / 1000;
}

/** The width of a letter with its marks, remembered: a register has few letters, but many times. */
function learnt(letter: string, widths: Map<string, number>): number {
  let thousandths = 0;
  for (const part of letter.normalize("NFD")) {
    thousandths += widths.get(part) ?? (isMark(part) ? 0 : 500);
  }
  widths.set(letter, thousandths);
  return thousandths;
}

/** Width in points of the widest word, which no column should break. */
export function widestWord(text: string, style: TextStyle): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, style)));
}

/** The text's lines in a column of `width` points, broken between words, within them if need be. */
export function wrappedLines(text: string, width: number, style: TextStyle): readonly string[] {
  return text.split("\n").flatMap((paragraph) => linesOfParagraph(paragraph, width, style));
}

function linesOfParagraph(text: string, width: number, style: TextStyle): readonly string[] {
  const space = textWidth(" ", style);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").flatMap((word) => pieces(word, width, style))) {
    const length = textWidth(word, style);
    if (line !== "" && used + space + length > width) {
      lines.push(line);
      line = word;
      used = length;
    } else {
      used += line === "" ? length : space + length;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A word that is longer than a line, cut as the program that shows it will cut it. */
function pieces(word: string, width: number, style: TextStyle): readonly string[] {
  if (textWidth(word, style) <= width) return [word];
  const cut: string[] = [""];
  for (const letter of word) {
    const piece = cut[cut.length - 1] ?? "";
    if (piece !== "" && textWidth(piece + letter, style) > width) cut.push(letter);
    else cut[cut.length - 1] = piece + letter;
  }
  return cut;
}

function isMark(letter: string): boolean {
  return letter >= "\u0300" && letter <= "\u036f";
}
