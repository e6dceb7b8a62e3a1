import type { Language } from "../../src/model/diagnostic.ts";
import { rules } from "../../src/rules/index.ts";
import { table } from "./markdown.ts";
import { heads, ruleRow } from "./rule-index.ts";
import { pagePath } from "./rule-page.ts";

/** The pages that carry the table of rules, and the language of each. */
export const pages: readonly { readonly path: string; readonly language: Language }[] = [
  { path: "README.md", language: "en" },
  { path: "README.vi.md", language: "vi" },
];

const between = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

/** The page with the table of all rules between its marks, as the rules themselves say it. */
export function withRulesTable(page: string, language: Language): string {
  if (!between.test(page)) throw new Error("no `<!-- rules -->` … `<!-- /rules -->` in the page");
  // A function, not a text: `$` in a rule's words is no reference to a group.
  return page.replace(between, (_, start, end) => `${start}\n${rulesTable(language)}\n${end}`);
}

function rulesTable(language: Language): string {
  const head = heads[language];
  const rows = rules.map((rule) => ruleRow(rule, { language, to: pagePath(rule, language) }));
  return table([head, head.map(() => "---"), ...rows]);
}
