import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../helpers/fake-host.ts";
import { pages } from "./rules-table.ts";

/** A command of a `console` fence, the exit code it states (`# exit 1`; 0 unsaid) and what it quotes. */
interface Shown {
  readonly line: string;
  readonly argv: readonly string[];
  readonly code: number;
  /** Lines that stand together; a line `…` leaves some out. */
  readonly blocks: readonly string[];
}

describe.each(pages)("$path", ({ path }) => {
  const page = readFileSync(path, "utf8");
  const shown = fences(page, "console").flatMap(({ text }) => shownIn(text));

  test("shows commands to run", () => {
    expect(shown.length).toBeGreaterThan(5);
  });

  test.each(shown)("$line", async ({ argv, code, blocks }) => {
    const result = await run(argv, { folder: "." });
    expect(result.code).toBe(code);
    let rest = `\n${result.out}${result.err}`.replace(/[ \t]+$/gm, "");
    for (const block of blocks) {
      const at = rest.indexOf(`\n${block}\n`);
      expect(at === -1 ? rest : block).toBe(block);
      rest = rest.slice(at + block.length + 1);
    }
  });

  const copies = fences(page).filter(({ from }) => from !== undefined);

  test.each(copies)("quotes $from as it stands", ({ from = "", text }) => {
    const lines = readFileSync(from, "utf8").split("\n");
    let at = 0;
    for (const line of text.split("\n")) {
      if (["", "…"].includes(line)) continue;
      const found = lines.indexOf(line, at);
      expect(found === -1 ? undefined : line).toBe(line);
      at = found + 1;
    }
  });
});

/** Fenced blocks, with the file named by `<!-- from: path -->` right above. */
function fences(page: string, language = "\\w*") {
  const fence = new RegExp(
    `(?:<!-- from: (\\S+) -->\\n+)?^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`,
    "gm",
  );
  return Array.from(page.matchAll(fence), ([, from, text = ""]) => ({ from, text }));
}

function shownIn(text: string): Shown[] {
  return text
    .split(/^\$ /m)
    .filter((part) => part.startsWith("danvan "))
    .map((part) => {
      const [line = "", ...quoted] = part.trimEnd().split("\n");
      const [, words = "", code = "0"] = /^danvan (.*?)(?:\s+# exit (\d))?$/.exec(line) ?? [];
      const blocks = quoted
        .join("\n")
        .split(/^ *…$/m)
        .map((block) => block.replace(/^\n+|\n+$/g, ""))
        .filter((block) => block !== "");
      return { line, argv: argumentsOf(words), code: Number(code), blocks };
    });
}

/** Words of a command line; quotes hold words together. */
function argumentsOf(words: string): string[] {
  return Array.from(words.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? "");
}
