import { nearest } from "../../model/nearest.ts";
import { explanation } from "../../print/explain.ts";
import { rules } from "../../rules/index.ts";
import type { ExplainCommand } from "../command.ts";
import { type ExitCode, exit } from "../exit.ts";
import { explained } from "../explained.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";
import { paintFor } from "../paint.ts";

export async function explain(
  { code, language, plain }: ExplainCommand,
  host: Host,
): Promise<ExitCode> {
  if (code === undefined) {
    host.out(
      rules.map((each) => `${each.id}  ${each.name}  ${each.docs.what[language]}\n`).join(""),
    );
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
  host.out(explanation(explained(rule, language), { language, paint: await paintFor(plain) }));
  return exit.clean;
}
