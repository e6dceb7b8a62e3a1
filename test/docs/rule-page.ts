import type { Example } from "../../src/check/example.ts";
import type { Rule } from "../../src/check/rule.ts";
import { findingsShown } from "../../src/cli/example-findings.ts";
import { exampleTemplates } from "../../src/cli/example-templates.ts";
import { exampleDay, shownFiles } from "../../src/cli/shown-files.ts";
import { vietnameseDate } from "../../src/model/date.ts";
import type { Diagnostic, Language } from "../../src/model/diagnostic.ts";
import { explainWords } from "../../src/print/explain-words.ts";
import { severityWords } from "../../src/print/words.ts";
import { galleryName } from "./gallery.ts";
import { fenced, prose } from "./markdown.ts";

const own = {
  vi: {
    all: "Mọi quy tắc",
    other: "English",
    fix: "Cách sửa",
    clause: "Căn cứ",
    see: "Xem",
    printed: "Nguyên văn in ra",
    rest: "Các tệp khác lấy ở [thư mục ví dụ](README.md#thư-mục-ví-dụ)",
  },
  en: {
    all: "All rules",
    other: "Tiếng Việt",
    fix: "Fix",
    clause: "Clause",
    see: "See",
    printed: "As printed",
    rest: "The other files are those of [the example folder](README.md#the-example-folder)",
  },
} as const satisfies Record<Language, unknown>;

const labels = {
  vi: { ...explainWords.vi, ...own.vi },
  en: { ...explainWords.en, ...own.en },
} as const satisfies Record<Language, unknown>;

const others = { vi: "en", en: "vi" } as const satisfies Record<Language, Language>;

export function pageName({ id, name }: Rule): string {
  return `${id}-${name}.md`;
}

export function pagePath(rule: Rule, language: Language): string {
  return `examples/rules/${language}/${pageName(rule)}`;
}

/** Everything a rule says of itself, and what danvan says of its bad example. */
export function rulePage(rule: Rule, language: Language): string {
  const label = labels[language];
  const { id, name, severity, docs } = rule;
  const other = `[${label.other}](../${others[language]}/${pageName(rule)})`;
  return [
    `# ${id} \`${name}\`\n`,
    `${severityWords[language][severity]} · [${label.all}](README.md) · ${other}\n`,
    `${prose(docs.what[language])}\n`,
    `**${label.why}:** ${prose(docs.why[language])}\n`,
    `## ${label.bad}\n`,
    ...filesOf(docs.bad, language),
    `${label.rest}.\n`,
    `## ${label.says}\n`,
    ...findingsShown(rule, language, exampleTemplates).findings.map((finding) =>
      findingText(finding, language),
    ),
    `[${label.printed}](../../gallery/${galleryName(rule, language)})\n`,
    `## ${label.good}\n`,
    ...filesOf(docs.good, language),
  ].join("\n");
}

function filesOf(example: Example, language: Language): readonly string[] {
  const { on, absent } = labels[language];
  return [
    ...shownFiles(example).map(({ path, text }) =>
      text === undefined ? `\`${path}\`: ${absent}\n` : `\`${path}\`\n\n${fenced(path, text)}`,
    ),
    `${on} ${vietnameseDate(example.asOf ?? exampleDay)}.\n`,
  ];
}

function findingText(finding: Diagnostic, language: Language): string {
  const label = labels[language];
  const { severity, at, message, why, fix, clause, related } = finding;
  const lines = [
    `- ${label.why}: ${prose(why)}`,
    `- ${label.fix}: ${prose(fix)}`,
    ...(clause === undefined ? [] : [`- ${label.clause}: ${prose(clause)}`]),
    ...related.map((there) => `- ${label.see}: ${placeOf(there)}: ${prose(there.message)}`),
  ];
  const head = `**${severityWords[language][severity]}: ${prose(message)}** (${placeOf(at)})`;
  return `${head}\n\n${lines.join("\n")}\n`;
}

function placeOf({ path, line, column }: Diagnostic["at"]): string {
  return `\`${path}:${line}:${column}\``;
}
