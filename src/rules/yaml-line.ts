import type { FaultFacts, YamlProblem } from "../model/fault.ts";
import type { Place } from "../model/place.ts";

/** What is wrong with a line, more closely than the YAML library can tell. */
export type Cause = YamlProblem | "no-space" | "no-colon" | "next-line-indented";

type BrokenYaml = Extract<FaultFacts, { kind: "broken-yaml" }>;

export function causeOf({ problem, text }: BrokenYaml): Cause {
  if (problem !== "unquoted-colon" && problem !== "other") return problem;
  if (withColonSpaced(text) !== undefined) return "no-space";
  if (!text.includes(":")) return "no-colon";
  return problem === "other" || /:\s.*:(\s|$)/.test(text) ? problem : "next-line-indented";
}

/** The line as it should have been typed, where that can be told. */
export function mendedLine(cause: Cause, line: string): string | undefined {
  switch (cause) {
    case "unclosed-quote":
      return /[{[]/.test(line) ? undefined : closedLine(line);
    case "unclosed-bracket":
      return closedLine(line);
    case "unquoted-colon":
    case "other":
      return withQuotedValue(line);
    case "no-space":
    case "not-a-map":
      return withColonSpaced(line);
    default:
      return undefined;
  }
}

/** The line of a file on which a place begins, without its indent. */
export function lineAt({ source: { text }, start }: Place): string {
  const from = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const end = text.indexOf("\n", start);
  return text.slice(from, end === -1 ? undefined : end).trim();
}

/** A text in quotes that YAML takes as they stand: `"a: b"`, or `'"a" b'` around double quotes. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** `tên: a: b` -> `tên: "a: b"`; `undefined` for a line that is no plain `key: value`. */
export function withQuotedValue(line: string): string | undefined {
  const [, key = "", value = ""] = /^((?:- +)?[^:{}[\]"']+:\s+)(\S.*)$/.exec(line) ?? [];
  const bare = value.replace(/\s+#.*$/, "");
  return bare === "" ? undefined : `${key}${inQuotes(bare)}`;
}

const closers: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** The line with the quote or brackets that it leaves open closed at its end. */
function closedLine(line: string): string {
  const open: string[] = [];
  let before = " ";
  for (const letter of line) {
    const last = open.at(-1);
    const isInQuote = last === '"' || last === "'";
    if (letter === last) open.pop();
    else if (!isInQuote) {
      // The mark in `M'Nông` opens nothing.
      const opensQuote = (letter === '"' || letter === "'") && /[\s,:{[]/.test(before);
      const closer = opensQuote ? letter : closers[letter];
      if (closer !== undefined) open.push(closer);
    }
    before = letter;
  }
  const ends = open.toReversed().map((closer) => (closer === "}" ? " }" : closer));
  return `${line}${ends.join("")}`;
}

/** `tên:Khu nhà trọ` -> `tên: Khu nhà trọ`; `undefined` where the colon has its space. */
function withColonSpaced(line: string): string | undefined {
  return /^[^:]+:[^\s:/]/.test(line) && !/:\s/.test(line) ? line.replace(":", ": ") : undefined;
}
