import type { Language } from "../model/diagnostic.ts";
import type { Host } from "./host.ts";
import { renderWords } from "./render-words.ts";
import { knownTemplates } from "./template-choice.ts";

/** Every template that can be rendered by name: what to type, what it is, whose it is. */
export function templateList(
  { folder, packId, language }: { folder: string; packId: string; language: Language },
  host: Host,
): string {
  const say = renderWords[language];
  const rows = knownTemplates(host, { folder, packId }).map(({ name, shipped, origin, path }) => [
    name,
    shipped?.title[language] ?? "",
    origin === "common" ? say.origins.common : `${say.origins[origin]}: ${path}`,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(
    ([name = "", title = "", whose = ""]) =>
      `  ${name.padEnd(widths[0] ?? 0)}  ${title.padEnd(widths[1] ?? 0)}  ${whose}\n`,
  );
  return `${say.listHead}${lines.join("")}${say.listFoot}`;
}
