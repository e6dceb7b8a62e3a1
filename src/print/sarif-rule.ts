import type { Language } from "../model/diagnostic.ts";
import { type Explained, explanation, withoutMarks } from "./explain.ts";
import { plainPaint } from "./paint.ts";

const labels = {
  vi: { bad: "Sai", good: "Đúng" },
  en: { bad: "Wrong", good: "Right" },
} as const satisfies Record<Language, unknown>;

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
  const label = labels[language];
  return [
    `# ${id} ${name}`,
    what,
    why,
    `## ${label.bad}`,
    ...fences(bad),
    `## ${label.good}`,
    ...fences(good),
  ].join("\n\n");
}

/** Four ticks: a record may hold a fence of three. */
function fences(files: Explained["bad"]): string[] {
  return Object.entries(files).map(([path, text]) => {
    const language = path.endsWith(".md") ? "markdown" : "yaml";
    return `\`${path}\`\n\n\`\`\`\`${language}\n${withoutMarks(text).trimEnd()}\n\`\`\`\``;
  });
}
