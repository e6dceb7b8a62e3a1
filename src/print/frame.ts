import truncatedWidth from "fast-string-truncated-width";
import stringWidth from "fast-string-width";
import type { Diagnostic, Language } from "../model/diagnostic.ts";
import type { Paint } from "./paint.ts";
import { fixLabel, severityWords, whyLabel } from "./words.ts";

const seeLabel: Readonly<Record<Language, string>> = { vi: "xem", en: "see" };

/** Longest part of a source line that a frame shows, in columns of the terminal. */
const widest = 100;

/** How a page of findings looks. */
export interface Look {
  readonly language: Language;
  readonly paint: Paint;
  /** False where the terminal can draw ASCII only; words stay as they are. */
  readonly unicode?: boolean;
}

/** One diagnostic as a page of text, with its line of source and a mark under the right letters. */
export function frame(
  { rule, severity, at, message, why, fix, related }: Diagnostic,
  text: string,
  { language, paint, unicode = true }: Look,
): string {
  const gutter = String(at.line);
  const pad = " ".repeat(gutter.length);
  const bar = paint.dim("|");
  const { shown, mark } = excerpt(text.split("\n")[at.line - 1] ?? "", {
    from: at.column - 1,
    to: at.endLine === at.line ? at.endColumn - 1 : Number.POSITIVE_INFINITY,
    marks: unicode ? { cut: "…", hidden: "·" } : { cut: "...", hidden: "." },
  });
  const source =
    shown.trim() === ""
      ? []
      : [
          `${pad} ${bar}`,
          `${paint.dim(gutter)} ${bar} ${shown}`,
          `${pad} ${bar} ${paint.severity[severity](mark)}`,
        ];
  const head = paint.severity[severity](`${severityWords[language][severity]}[${rule}]`);
  return [
    `${head}: ${paint.bold(message)}`,
    `${pad}${paint.dim("-->")} ${at.path}:${at.line}:${at.column}`,
    ...source,
    `${pad} = ${whyLabel[language]}: ${why}`,
    `${pad} = ${fixLabel[language]}: ${fix}`,
    ...related.map(
      (other) =>
        `${pad} = ${seeLabel[language]}: ${other.path}:${other.line}:${other.column} ${other.message}`,
    ),
    "",
  ].join("\n");
}

interface Excerpt {
  readonly from: number;
  readonly to: number;
  /** What stands for a part left out, and for a character that must not reach the terminal. */
  readonly marks: { readonly cut: string; readonly hidden: string };
}

/** The part of a line around a range, and carets as wide as the letters above them. */
function excerpt(line: string, { from, to, marks }: Excerpt) {
  const whole = line.replace(/\r$/, "");
  const end = Math.min(to, whole.length);
  const start = stringWidth(whole.slice(0, end)) > widest ? Math.max(0, from - 30) : 0;
  const lead = start > 0 ? marks.cut : "";
  const shownAs = (text: string) => visible(text, marks.hidden);
  const cut = cutTo(shownAs(whole.slice(start)), marks.cut);
  const before = lead + shownAs(whole.slice(start, from));
  const marked = stringWidth(shownAs(whole.slice(from, end)));
  const room = Math.max(1, stringWidth(lead + cut) - stringWidth(before));
  return {
    shown: lead + cut,
    mark: " ".repeat(stringWidth(before)) + "^".repeat(Math.min(room, Math.max(1, marked))),
  };
}

/** Tabs as two spaces, and what would move the cursor as a visible blank. */
function visible(text: string, hidden: string): string {
  return text.replaceAll("\t", "  ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, hidden);
}

function cutTo(text: string, ellipsis: string): string {
  const { truncated, index } = truncatedWidth(text, { limit: widest, ellipsis });
  return truncated ? text.slice(0, index) + ellipsis : text;
}
