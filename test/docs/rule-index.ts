import type { Rule } from "../../src/check/rule.ts";
import type { Language } from "../../src/model/diagnostic.ts";
import { stageOf, stages } from "../../src/print/explain-words.ts";
import { severityWords } from "../../src/print/words.ts";
import { rules } from "../../src/rules/index.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { fenced, prose, table } from "./markdown.ts";
import { pageName } from "./rule-page.ts";

export const heads: Readonly<Record<Language, readonly string[]>> = {
  en: ["Code", "Name", "Severity", "What it checks"],
  vi: ["Mã", "Tên", "Mức", "Điều được kiểm tra"],
};

const words = {
  vi: {
    title: "Các quy tắc",
    other: "[English](../en/README.md)",
    lead: "Mỗi quy tắc một trang: kiểm tra gì, vì sao, ví dụ sai, danvan báo gì, ví dụ đúng. Nguyên văn in ra màn hình nằm ở [examples/gallery](../../gallery).",
    base: "Thư mục ví dụ",
    baseLead: "Ví dụ chỉ ghi những tệp nó cần; các tệp khác như dưới đây.",
  },
  en: {
    title: "Rules",
    other: "[Tiếng Việt](../vi/README.md)",
    lead: "One page for each rule: what it checks, why, a wrong example, what danvan says of it, the example put right. What the terminal shows is in [examples/gallery](../../gallery).",
    base: "The example folder",
    baseLead: "An example gives only the files it needs; the others are these.",
  },
} as const satisfies Record<Language, unknown>;

export function indexPath(language: Language): string {
  return `examples/rules/${language}/README.md`;
}

/** Every rule by stage with a link to its page, then the folder that all examples are laid over. */
export function indexPage(language: Language): string {
  const { title, other, lead, base, baseLead } = words[language];
  const digits = [...new Set(rules.map(({ id }) => stageOf(id)))];
  return [
    `# ${title}\n`,
    `${other}\n`,
    `${lead}\n`,
    ...digits.map((digit) => stageText(digit, language)),
    `## ${base}\n`,
    `${baseLead}\n`,
    ...Object.entries(exampleBase).map(([path, text]) => `\`${path}\`\n\n${fenced(path, text)}`),
  ].join("\n");
}

function stageText(digit: string, language: Language): string {
  const head = heads[language];
  const rows = rules
    .filter((rule) => stageOf(rule.id) === digit)
    .map((rule) => ruleRow(rule, { language, to: pageName(rule) }));
  return `## DV${digit} ${stages[language][digit]}\n\n${table([head, head.map(() => "---"), ...rows])}`;
}

/** A rule in a table: its code as a link, its name, how grave, what it checks. */
export function ruleRow(
  { id, name, severity, docs }: Rule,
  { language, to }: { language: Language; to: string },
): readonly string[] {
  return [
    `[${id}](${to})`,
    `\`${name}\``,
    severityWords[language][severity],
    prose(docs.what[language]),
  ];
}
