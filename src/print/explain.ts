import type { Language, Severity } from "../model/diagnostic.ts";
import { explainWords, stageOf, stages } from "./explain-words.ts";
import type { Look } from "./frame.ts";
import type { Paint } from "./paint.ts";
import { severityWords } from "./words.ts";
import { wrapped } from "./wrapped.ts";

/** A file of an example as a reader sees it; without a text where the example shows its absence. */
export interface ShownFile {
  readonly path: string;
  readonly text: string | undefined;
}

/** The parts of a rule that its explanation shows. */
export interface Explained {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly bad: readonly ShownFile[];
  readonly good: readonly ShownFile[];
  /** The days on which the examples are looked at, as people read them. */
  readonly on: { readonly bad: string; readonly good: string };
}

/**
 * A rule's own documentation, for the terminal.
 *
 * @param says what danvan prints of the bad example, with the clause and what to type
 */
export function explanation(
  rule: Explained,
  {
    says,
    language,
    paint,
    columns = Number.POSITIVE_INFINITY,
  }: { says?: string; language: Language; paint: Paint; columns?: number },
): string {
  const label = explainWords[language];
  const head = `${rule.id} ${rule.name} (${severityWords[language][rule.severity]})`;
  const on = (day: string) => `  ${label.on} ${day}.\n`;
  return [
    `${paint.bold(head)}\n${wrapped(rule.what, { columns })}`,
    `${paint.bold(label.why)}\n${wrapped(rule.why, { columns })}`,
    `${paint.bold(label.bad)}\n${filesText(rule.bad, language)}${on(rule.on.bad)}`,
    ...(says === undefined ? [] : [`${paint.bold(label.says)}\n${says.trimEnd()}\n`]),
    `${paint.bold(label.good)}\n${filesText(rule.good, language)}${on(rule.on.good)}`,
  ].join("\n");
}

function filesText(files: readonly ShownFile[], language: Language): string {
  return files
    .map(({ path, text }) => {
      if (text === undefined) return `  ${path}: ${explainWords[language].absent}\n`;
      // A control character, as in a file that is no text, must not reach the terminal.
      const lines = text
        .trimEnd()
        .split("\n")
        .map((line) => line.replace(/(?!\t)\p{Cc}/gu, "·"));
      return `  ${path}\n${lines.map((line) => `  | ${line}`.trimEnd()).join("\n")}\n`;
    })
    .join("");
}

/** Every rule by stage: its code and name, how grave it is, and what it checks in a sentence. */
export function ruleList(
  rules: readonly Pick<Explained, "id" | "name" | "severity" | "what">[],
  { language, paint, columns = 100 }: Look,
): string {
  const digits = [...new Set(rules.map(({ id }) => stageOf(id)))];
  return digits
    .map((digit) => {
      const heading = paint.bold(`DV${digit} ${stages[language][digit]}`);
      const lines = rules
        .filter(({ id }) => stageOf(id) === digit)
        .map(({ id, name, severity, what }) => {
          const head = `  ${id} ${name} (${severityWords[language][severity]})`;
          return `${head}\n${wrapped(firstSentence(what), { columns, indent: "    " })}`;
        });
      return `${heading}\n${lines.join("")}`;
    })
    .join("\n");
}

/** A full stop before a blank and a capital ends it; `…` and abbreviations in brackets do not. */
function firstSentence(text: string): string {
  return /^.*?[.](?=\s+[\p{Lu}“`]|$)/su.exec(text)?.[0] ?? text;
}

/** Examples carry marks for the tests; a reader has no use for them. */
export function withoutMarks(text: string): string {
  return text.replace(/[ \t]*(?:# expect: DV\d+|<!-- expect: DV\d+ -->)/g, "");
}
