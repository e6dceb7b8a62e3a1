import truncatedWidth from "fast-string-truncated-width";
import stringWidth from "fast-string-width";
import type { Diagnostic, Language } from "../model/diagnostic.ts";
import type { Paint } from "./paint.ts";
import { fixLabel, severityWords } from "./words.ts";

const labels = {
  vi: { why: "vì sao", see: "xem" },
  en: { why: "why", see: "see" },
} as const satisfies Record<Language, unknown>;

/** Longest part of a source line that a frame shows, in columns of the terminal. */
const widest = 100;

/** One diagnostic as a page of text, with its line of source and a mark under the right letters. */
export function frame(
  { rule, severity, at, message, why, fix, related }: Diagnostic,
  text: string,
  { language, paint }: { language: Language; paint: Paint },
): string {
  const label = labels[language];
  const gutter = String(at.line);
  const pad = " ".repeat(gutter.length);
  const bar = paint.dim("|");
  const { shown, mark } = excerpt(text.split("\n")[at.line - 1] ?? "", {
    from: at.column - 1,
    to: at.endLine === at.line ? at.endColumn - 1 : Number.POSITIVE_INFINITY,
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
    `${pad} = ${label.why}: ${why}`,
    `${pad} = ${fixLabel[language]}: ${fix}`,
    ...related.map(
      (other) =>
        `${pad} = ${label.see}: ${other.path}:${other.line}:${other.column} ${other.message}`,
    ),
    "",
  ].join("\n");
}

/** The part of a line around a range, and carets as wide as the letters above them. */
function excerpt(line: string, { from, to }: { from: number; to: number }) {
  const whole = line.replace(/\r$/, "");
  const end = Math.min(to, whole.length);
  const start = stringWidth(whole.slice(0, end)) > widest ? Math.max(0, from - 30) : 0;
  const lead = start > 0 ? "…" : "";
  const cut = cutTo(visible(whole.slice(start)), widest);
  const before = lead + visible(whole.slice(start, from));
  const marked = stringWidth(visible(whole.slice(from, end)));
  const room = Math.max(1, stringWidth(lead + cut) - stringWidth(before));
  return {
    shown: lead + cut,
    mark: " ".repeat(stringWidth(before)) + "^".repeat(Math.min(room, Math.max(1, marked))),
  };
}

/** Tabs as two spaces, and what would move the cursor as a visible blank. */
function visible(text: string): string {
  return text.replaceAll("\t", "  ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "·");
}

function cutTo(text: string, columns: number): string {
  const { truncated, index } = truncatedWidth(text, { limit: columns, ellipsis: "…" });
  return truncated ? `${text.slice(0, index)}…` : text;
}
