import type { IsoDate } from "../model/date.ts";

/**
 * Files of a folder that show a rule at work, by path. Files not given are those of `exampleBase`.
 * `# expect: DV101` at the end of a line (in Markdown text `<!-- expect: DV101 -->`) promises a finding
 * that begins on that line.
 */
export interface Example {
  readonly files: Readonly<Record<string, string>>;
  /** Day on which the folder is looked at; 2021-07-01 unless given. */
  readonly asOf?: IsoDate;
}

/** A text written indented inside a rule, without the indent and the blank first and last lines. */
export function dedent(strings: TemplateStringsArray): string {
  const lines = (strings[0] ?? "")
    .replace(/^\n/, "")
    .replace(/\n[ ]*$/, "\n")
    .split("\n");
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join("\n");
}
