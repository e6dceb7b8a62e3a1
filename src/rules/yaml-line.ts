import type { FaultFacts, YamlProblem } from "../model/fault.ts";
import { longestLine, type Place } from "../model/place.ts";

/** What is wrong with a line, more closely than the YAML library can tell. */
export type Cause = YamlProblem | "no-space" | "no-colon" | "no-braces" | "next-line-indented";

/** `- người: A, việc: B`, where `- { người: A, việc: B }` was meant. */
const partsOnOneLine = /^((?:- +)|[^:,{[]+: +)([^:,{[]+: [^:,]+(?:, *[^:,]+: [^:,]+)+)$/;

type BrokenYaml = Extract<FaultFacts, { kind: "broken-yaml" }>;

export function causeOf({ problem, text }: BrokenYaml): Cause {
  if (problem === "bad-indent" && /^-[^\s-]/.test(text)) return "no-space";
  if (problem !== "unquoted-colon" && problem !== "other") return problem;
  if (spaced(text) !== undefined) return "no-space";
  if (!text.includes(":")) return "no-colon";
  if (partsOnOneLine.test(text)) return "no-braces";
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
    case "no-braces":
      return line.replace(partsOnOneLine, "$1{ $2 }");
    case "no-space":
    case "not-a-map":
      return spaced(line);
    default:
      return undefined;
  }
}

/** The line of a file on which a place begins, without its indent and comment. */
export function lineAt({ source: { text }, start }: Place): string {
  const from = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const end = text.indexOf("\n", start);
  const line = text.slice(from, end === -1 ? undefined : end);
  return withoutComment(line.slice(0, longestLine).trim());
}

/** A `#` behind a quote may belong to the value, and stays. */
export function withoutComment(line: string): string {
  return line.replace(/\s+#[^"']*$/, "");
}

/** A place cut at the end of its first line: nobody wants half a file underlined. */
export function onOneLine(place: Place): Place {
  const [line = ""] = place.source.text.slice(place.start, place.end).split("\n");
  return { ...place, end: place.start + line.trimEnd().length };
}

/** A text in quotes that YAML takes as they stand: `"a: b"`, or `'"a" b'` around double quotes. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** `tên: a: b` -> `tên: "a: b"`; `undefined` for a line that is no plain `key: value`. */
export function withQuotedValue(line: string): string | undefined {
  const [, key = "", value = ""] = /^((?:- +)?[^:{}[\]"']+:\s+)(\S.*)$/.exec(line) ?? [];
  const isInBrackets = /^[[{].*[\]}]$/.test(value);
  return value === "" || isInBrackets ? undefined : `${key}${inQuotes(withoutComment(value))}`;
}

const closers: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** The line with the quote or brackets that it leaves open closed at its end. */
function closedLine(line: string): string {
  // A quote opens only after a space or a mark: the one in `M'Nông` does not.
  const bare = line.replace(/(^|[\s,:{[])(["'])(?:(?!\2).)*\2/g, "$1");
  const [, before = bare, quote = ""] = /^(.*?[\s,:{[])(["'])/.exec(bare) ?? [];
  const open: string[] = [];
  for (const letter of before) {
    const closer = closers[letter];
    if (closer !== undefined) open.push(closer);
    else if (letter === open.at(-1)) open.pop();
  }
  const ends = open.toReversed().map((closer) => (closer === "}" ? " }" : closer));
  return `${line}${quote}${ends.join("")}`;
}

/** `tên:Khu trọ` -> `tên: Khu trọ`, `-xã A` -> `- xã A`; `undefined` where no space is missing. */
function spaced(line: string): string | undefined {
  if (/^-[^\s-]/.test(line)) return line.replace("-", "- ");
  return /^[^:]+:[^\s:/]/.test(line) && !/:\s/.test(line) ? line.replace(":", ": ") : undefined;
}
