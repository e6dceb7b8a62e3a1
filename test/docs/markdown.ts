/** Words of a rule as Markdown: code in backticks stays, other marks are letters. */
export function prose(words: string): string {
  return words
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replace(/[\\*_<>[\]]/g, "\\$&")))
    .join("");
}

export function table(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.map(inCell).join(" | ")} |\n`).join("");
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** A fenced file; control characters are made visible, and the fence outgrows fences inside. */
export function fenced(path: string, text: string): string {
  const runs = Array.from(text.matchAll(/`{3,}/g), ([run]) => run.length);
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  const [, ending = ""] = /\.(\w+)$/.exec(path) ?? [];
  const language = { md: "markdown", yaml: "yaml", yml: "yaml" }[ending] ?? "text";
  const shown = text.replace(/[^\P{Cc}\n\t]/gu, "·").trimEnd();
  return `${fence}${language}\n${shown}\n${fence}\n`;
}
