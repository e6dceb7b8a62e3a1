import stringWidth from "fast-string-width";
import { printable } from "./printable.ts";

/** A range in a line, and how much of the line there is room for. */
export interface Window {
  /** Code units from 0; `to` may lie past the end. */
  readonly from: number;
  readonly to: number;
  /** Columns of the terminal. */
  readonly width: number;
  /** What is drawn under the range. */
  readonly under: string;
  /** False where the terminal can draw ASCII only. */
  readonly unicode: boolean;
}

/** The part of a line around a range, and marks as wide as the letters above them. */
export function excerpt(line: string, { from, to, width, under, unicode }: Window) {
  const ellipsis = unicode ? "…" : "...";
  const whole = line.trimEnd();
  // A range may be the blank behind the last letter.
  const shownLine = from > whole.length ? line.replace(/\r$/, "") : whole;
  const end = Math.min(to, shownLine.length);
  const shownAs = (text: string) => printable(text, unicode);
  const start =
    stringWidth(shownAs(shownLine.slice(0, end))) > width ? cutAt(shownLine, from, width) : 0;
  const lead = start > 0 ? ellipsis : "";
  const cut = cutTo(lead + shownAs(shownLine.slice(start)), width, ellipsis);
  const before = stringWidth(lead + shownAs(shownLine.slice(start, from)));
  const marked = stringWidth(shownAs(shownLine.slice(from, end)));
  const room = Math.max(1, stringWidth(cut) - before);
  return {
    shown: cut,
    mark: " ".repeat(before) + under.repeat(Math.min(room, Math.max(1, marked))),
  };
}

/** Where a line too long begins: some letters before the range, and never inside a letter. */
function cutAt(line: string, from: number, width: number): number {
  const wanted = from - Math.floor(width / 3);
  if (wanted <= 0) return 0;
  const letter = letters().segment(line).containing(wanted);
  if (!letter || letter.index === wanted) return wanted;
  return Math.min(letter.index + letter.segment.length, from);
}

/** The beginning of a text that fits, letter by letter: a letter may be several code points. */
function cutTo(text: string, limit: number, ellipsis: string): string {
  if (stringWidth(text) <= limit) return text;
  let room = limit - ellipsis.length;
  let end = 0;
  for (const { segment, index } of letters().segment(text)) {
    room -= stringWidth(segment);
    if (room < 0) break;
    end = index + segment.length;
  }
  return text.slice(0, end) + ellipsis;
}

let segmenter: Intl.Segmenter | undefined;

/** Made when first needed: few lines are too long. */
function letters(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter("vi");
  return segmenter;
}
