import type { Diagnostic, Language, Related } from "../model/diagnostic.ts";
import type { Span } from "../model/place.ts";
import { excerpt } from "./excerpt.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { clauseLabel, fixLabel, seeLabel, severityWords, whyLabel } from "./words.ts";

/** Longest part of a source line that a frame shows, and the least that is of use, in columns. */
const widest = 100;
const narrowest = 20;

/** How a page of findings looks. */
export interface Look {
  readonly language: Language;
  readonly paint: Paint;
  /** False where the terminal can draw ASCII only; words stay as they are. */
  readonly unicode?: boolean;
  /** Columns of the terminal. */
  readonly columns?: number;
}

/** The texts that findings point into. */
export interface Sources {
  /** The text of a file by path; empty where it cannot be shown. */
  textOf(path: string): string;
  /** Whether the line of a second place is to be shown; else it is only named. */
  showsLineOf?(place: Related): boolean;
}

/**
 * One diagnostic as a page of text: what is wrong, its line of source with a mark under the right
 * letters, the line of each other cause, why, and what to type.
 */
export function frame(
  diagnostic: Diagnostic,
  { textOf, showsLineOf = () => true }: Sources,
  look: Look,
): string {
  const { rule, severity, at, message, why, clause, fix, related } = diagnostic;
  const { language, paint } = look;
  const said = (words: string) => printable(words, look.unicode);
  const lineAt = ({ path, line }: Span) => textOf(path).split("\n")[line - 1] ?? "";
  const isShown = (place: Related) => lineAt(place).trim() !== "" && showsLineOf(place);
  const seconds = related.filter(isShown);
  const gutter = String(Math.max(at.line, ...seconds.map(({ line }) => line))).length;
  const pad = " ".repeat(gutter);
  const placed = (place: Span) => said(`${place.path}:${place.line}:${place.column}`);
  const lines = (place: Span, under: string, colour: (text: string) => string) =>
    sourceLines(place, { line: lineAt(place), gutter, under, colour }, look);
  const first = lines(at, "^", paint.severity[severity]);
  const head = paint.severity[severity](`${severityWords[language][severity]}[${rule}]`);
  return [
    `${head}: ${paint.bold(said(message))}`,
    `${pad}${paint.dim("-->")} ${placed(at)}`,
    ...(first.length > 0 ? [`${pad} ${paint.dim("|")}`, ...first] : []),
    ...seconds.flatMap((place) => [
      `${pad}${paint.dim("-->")} ${placed(place)}: ${said(place.message)}`,
      ...lines(place, "-", paint.dim),
    ]),
    `${pad} = ${whyLabel[language]}: ${said(why)}`,
    ...(clause === undefined ? [] : [`${pad} = ${clauseLabel[language]}: ${said(clause)}`]),
    `${pad} = ${fixLabel[language]}: ${said(fix)}`,
    ...related
      .filter((place) => !seconds.includes(place))
      .map((place) => `${pad} = ${seeLabel[language]}: ${placed(place)}: ${said(place.message)}`),
    "",
  ].join("\n");
}

/** A line of source and the marks below it; nothing where the line is blank. */
function sourceLines(
  { line, column, endLine, endColumn }: Span,
  shown: {
    readonly line: string;
    readonly gutter: number;
    readonly under: string;
    readonly colour: (text: string) => string;
  },
  { paint, unicode = true, columns = widest }: Look,
): readonly string[] {
  const room = columns - shown.gutter - " | ".length;
  const part = excerpt(shown.line, {
    from: column - 1,
    to: endLine === line ? endColumn - 1 : Number.POSITIVE_INFINITY,
    width: Math.max(narrowest, Math.min(widest, room)),
    under: shown.under,
    unicode,
  });
  if (part.shown.trim() === "") return [];
  const bar = paint.dim("|");
  return [
    `${paint.dim(String(line).padStart(shown.gutter))} ${bar} ${part.shown}`,
    `${" ".repeat(shown.gutter)} ${bar} ${shown.colour(part.mark)}`,
  ];
}
