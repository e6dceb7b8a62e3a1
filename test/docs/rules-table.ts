import type { Rule } from "../../src/check/rule.ts";
import type { Language } from "../../src/model/diagnostic.ts";
import { severityWords } from "../../src/print/words.ts";
import { rules } from "../../src/rules/index.ts";

/** The pages that carry the table of rules, and the language of each. */
export const pages: readonly { readonly path: string; readonly language: Language }[] = [
  { path: "README.md", language: "en" },
  { path: "README.vi.md", language: "vi" },
];

const heads: Readonly<Record<Language, readonly string[]>> = {
  en: ["Code", "Name", "Severity", "What it checks"],
  vi: ["Mã", "Tên", "Mức", "Điều được kiểm tra"],
};

const between = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

/** The page with the table of all rules between its marks, as the rules themselves say it. */
export function withRulesTable(page: string, language: Language): string {
  if (!between.test(page)) throw new Error("no `<!-- rules -->` … `<!-- /rules -->` in the page");
  // A function, not a text: `$` in a rule's words is no reference to a group.
  return page.replace(between, (_, start, end) => `${start}\n${rulesTable(language)}\n${end}`);
}

function rulesTable(language: Language): string {
  const head = heads[language];
  const rows = [head, head.map(() => "---"), ...rules.map((rule) => rowOf(rule, language))];
  return rows.map((cells) => `| ${cells.map(inCell).join(" | ")} |\n`).join("");
}

function rowOf({ id, name, severity, docs }: Rule, language: Language): readonly string[] {
  return [id, `\`${name}\``, severityWords[language][severity], docs.what[language]];
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
