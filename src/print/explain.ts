import type { Language, Severity } from "../model/diagnostic.ts";
import type { Paint } from "./paint.ts";
import { severityWords } from "./words.ts";

/** The parts of a rule that its explanation shows. */
export interface Explained {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly bad: Readonly<Record<string, string>>;
  readonly good: Readonly<Record<string, string>>;
}

const labels = {
  vi: { why: "Vì sao", bad: "Sai", good: "Đúng" },
  en: { why: "Why", bad: "Wrong", good: "Right" },
} as const satisfies Record<Language, unknown>;

/** A rule's own documentation, for the terminal. */
export function explanation(
  rule: Explained,
  { language, paint }: { language: Language; paint: Paint },
): string {
  const label = labels[language];
  const head = `${rule.id} ${rule.name} (${severityWords[language][rule.severity]})`;
  return [
    `${paint.bold(head)}\n${rule.what}\n`,
    `${paint.bold(label.why)}\n${rule.why}\n`,
    `${paint.bold(label.bad)}\n${filesText(rule.bad)}`,
    `${paint.bold(label.good)}\n${filesText(rule.good)}`,
  ].join("\n");
}

function filesText(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([path, text]) => {
      // A control character, as in a file that is no text, must not reach the terminal.
      const lines = withoutMarks(text)
        .trimEnd()
        .split("\n")
        .map((line) => line.replace(/(?!\t)\p{Cc}/gu, "·"));
      return `  ${path}\n${lines.map((line) => `  | ${line}`.trimEnd()).join("\n")}\n`;
    })
    .join("");
}

/** Examples carry marks for the tests; a reader has no use for them. */
export function withoutMarks(text: string): string {
  return text.replace(/[ \t]*(?:# expect: DV\d+|<!-- expect: DV\d+ -->)/g, "");
}
