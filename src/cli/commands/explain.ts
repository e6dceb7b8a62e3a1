import { nearest } from "../../model/nearest.ts";
import { explanation, ruleList } from "../../print/explain.ts";
import { prettyPage } from "../../print/findings.ts";
import { rules } from "../../rules/index.ts";
import type { ExplainCommand } from "../command.ts";
import { findingsShown } from "../example-findings.ts";
import { type ExitCode, exit } from "../exit.ts";
import { explained } from "../explained.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";
import { paintFor } from "../paint.ts";

export async function explain(
  { code, language, plain }: ExplainCommand,
  host: Host,
): Promise<ExitCode> {
  const { unicode, columns } = host.environment;
  const look = { language, paint: await paintFor(plain), unicode, columns };
  if (code === undefined) {
    const told = rules.map((rule) => explained(rule, language));
    host.out(ruleList(told, look));
    return exit.clean;
  }
  const wanted = code.toLowerCase();
  const rule = rules.find(({ id, name }) => [id.toLowerCase(), name].includes(wanted));
  if (!rule) {
    const near = nearest(
      code,
      rules.flatMap(({ id, name }) => [id, name]),
    );
    host.err(`danvan: ${folderWords[language].noRule(code, near)}\n`);
    return exit.misuse;
  }
  const templatesOf =
    rule.scope === "template"
      ? (await import("../example-templates.ts")).exampleTemplates
      : () => [];
  const { findings, textOf } = findingsShown(rule, language, templatesOf);
  const says = prettyPage(findings, { textOf, ...look });
  host.out(explanation(explained(rule, language), { says, ...look }));
  return exit.clean;
}
