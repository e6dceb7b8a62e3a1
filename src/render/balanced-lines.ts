import { type TextStyle, textWidth } from "./text-width.ts";

/** Words before which a name is rather broken: `LIÊN ĐOÀN LAO ĐỘNG / TỈNH NINH BÌNH`. */
const openers = /^(tỉnh|thành|huyện|quận|thị|xã|phường|đặc|ngành|việt|cơ|ban|của|và)$/iu;

/** Points: half the width of the shorter lines met here, enough to prefer sense over evenness. */
const senseBonus = 60;

/** A letterhead of more lines has no room for them. */
const mostLines = 4;

type Lines = readonly string[];

/**
 * A name in as few lines as fit the width (points), as even as they can be: a long name in a
 * narrow letterhead is broken by sense, not wherever the column ends.
 */
export function balancedLines(text: string, width: number, style: TextStyle): string {
  // `BÀ RỊA - VŨNG TÀU`: no line begins or ends in a dash.
  const words = text.split(/(?<!\s[-–])\s+(?![-–]\s)/).filter((word) => word !== "");
  const fits = (line: string) => textWidth(line, style) <= width;
  // Too long for so many lines, however broken: nothing to look for.
  if (textWidth(text, style) > width * (mostLines + 1)) return words.join(" ");
  for (let count = 1; count <= Math.min(mostLines, words.length); count += 1) {
    const best = splits(words, count, fits)
      .map((lines) => ({ lines, cost: cost(lines, style) }))
      .toSorted((a, b) => a.cost - b.cost)
      .at(0);
    if (best) return best.lines.join("\n");
  }
  return words.join(" ");
}

/** Every way to break the words into so many lines that fit. */
function splits(words: Lines, count: number, fits: (line: string) => boolean): readonly Lines[] {
  const whole = words.join(" ");
  if (count === 1) return fits(whole) ? [[whole]] : [];
  const found: Lines[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const head = words.slice(0, at).join(" ");
    if (!fits(head)) break;
    for (const tail of splits(words.slice(at), count - 1, fits)) found.push([head, ...tail]);
  }
  return found;
}

function cost(lines: Lines, style: TextStyle): number {
  const widths = lines.map((line) => textWidth(line, style));
  const sensible = lines.slice(1).filter((line) => openers.test(line.split(" ")[0] ?? ""));
  return Math.max(...widths) - Math.min(...widths) - sensible.length * senseBonus;
}
