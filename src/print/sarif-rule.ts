import type { Language } from "../model/diagnostic.ts";
import { type Explained, explanation, type ShownFile } from "./explain.ts";
import { explainWords } from "./explain-words.ts";
import { plainPaint } from "./paint.ts";

/** A rule as SARIF describes it: a `reportingDescriptor`. */
export function sarifRule(rule: Explained, language: Language) {
  const { id, name, what, why, severity } = rule;
  return {
    id,
    name,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: {
      text: explanation(rule, { language, paint: plainPaint }),
      markdown: markdownOf(rule, language),
    },
    defaultConfiguration: { level: severity },
  };
}

function markdownOf({ id, name, what, why, bad, good }: Explained, language: Language): string {
  const label = explainWords[language];
  return [
    `# ${id} ${name}`,
    what,
    why,
    `## ${label.bad}`,
    ...bad.map((file) => fence(file, label.absent)),
    `## ${label.good}`,
    ...good.map((file) => fence(file, label.absent)),
  ].join("\n\n");
}

/** Four ticks: a record may hold a fence of three. */
function fence({ path, text }: ShownFile, absent: string): string {
  if (text === undefined) return `\`${path}\`: ${absent}`;
  const language = path.endsWith(".md") ? "markdown" : "yaml";
  return `\`${path}\`\n\n\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``;
}
