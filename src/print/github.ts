import type { Diagnostic, Language, Severity } from "../model/diagnostic.ts";
import type { Inspection } from "./inspection.ts";
import { jobPath } from "./job-path.ts";
import { printable } from "./printable.ts";
import { summaryLine } from "./summary.ts";
import { fixLabel, severityWords } from "./words.ts";

/** GitHub shows so many annotations of each kind for a step, and drops the rest unsaid. */
const mostOfAKind = 10;

const kinds: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

const severities = ["error", "warning", "note"] as const;

/** Workflow commands of GitHub Actions: an annotation at each place, and how many have none. */
export function githubLines(inspection: Inspection): string {
  const { diagnostics, language } = inspection;
  const ofKind = severities.map((severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
  const lines = ofKind.flatMap((found) =>
    found.slice(0, mostOfAKind).map((diagnostic) => commandOf(diagnostic, inspection)),
  );
  const more = ofKind.flatMap((found, index) => {
    const left = found.length - mostOfAKind;
    const severity = severities[index] ?? "note";
    return left > 0 ? [`${left} ${severityWords[language][severity]}`] : [];
  });
  return [...lines, ...(more.length > 0 ? [moreWords[language](more.join(", "))] : [])].join("");
}

const moreWords: Readonly<Record<Language, (counts: string) => string>> = {
  vi: (counts) => `và ${counts} khác không gắn vào tệp; bảng đầy đủ ở trang tóm tắt của lần chạy\n`,
  en: (counts) =>
    `and ${counts} more without an annotation; the run's summary has the whole table\n`,
};

function commandOf(
  { severity, at, rule, name, message, fix }: Diagnostic,
  { folder, language }: Inspection,
): string {
  const file = jobPath(folder, at.path);
  // GitHub takes columns only for what begins and ends on one line.
  const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
  const place = { file, line: at.line, endLine: at.endLine, ...columns };
  const properties = Object.entries({ ...(file ? place : {}), title: `${rule} ${name}` });
  const given = properties.map(([key, value]) => `${key}=${propertyOf(String(value))}`);
  const words = [message, `${fixLabel[language]}: ${fix}`].map((line) => printable(line));
  return `::${kinds[severity]} ${given.join(",")}::${dataOf(words.join("\n"))}\n`;
}

/** As `@actions/core` escapes them (actions/toolkit, `command.ts`). */
function dataOf(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Letters of the table; GitHub refuses a summary of more than 1 MiB, and a letter is 3 bytes at most here. */
const roomForTable = 300_000;

/** Every finding as a Markdown table, for the page of the run. */
export function githubSummary(inspection: Inspection): string {
  const { diagnostics, language, folder } = inspection;
  const closing = `${summaryLine(inspection, language)}\n`;
  if (diagnostics.length === 0) return `### danvan validate\n\n${closing}`;
  const rows = diagnostics.map(({ severity, rule, name, at, message, fix }) =>
    rowOf([
      severityWords[language][severity],
      `${rule} ${name}`,
      `${jobPath(folder, at.path) ?? at.path}:${at.line}:${at.column}`,
      message,
      fix,
    ]),
  );
  const { fitting, left } = fitted(rows);
  const heads = {
    vi: ["Mức", "Quy tắc", "Chỗ", "Phát hiện", "Cách sửa"],
    en: ["Severity", "Rule", "Place", "Finding", "Fix"],
  }[language];
  const table = [rowOf(heads), rowOf(heads.map(() => "---")), ...fitting].join("");
  const cut = { vi: `và ${left} phát hiện khác`, en: `and ${left} more` }[language];
  return `### danvan validate\n\n${table}\n${left > 0 ? `${cut}\n\n` : ""}${closing}`;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map(cellOf).join(" | ")} |\n`;
}

/** Code between single backticks: in there only a pipe, and a backslash before one, mean anything. */
const code = /((?<!`)`(?!`)[^`]+(?<!`)`(?!`))/;

/** Words as they stand: what a record says is no Markdown of ours. */
function cellOf(text: string): string {
  return printable(text.replace(/\s+/g, " "))
    .split(code)
    .map((part, index) =>
      index % 2 === 1
        ? part.replace(/\\(?=\\*\|)|\|/g, "\\$&")
        : part.replace(/[\\`*_[\]<|~]/g, "\\$&"),
    )
    .join("");
}

function fitted(rows: readonly string[]) {
  let room = roomForTable;
  const fitting = rows.filter((row) => {
    room -= row.length;
    return room >= 0;
  });
  return { fitting, left: rows.length - fitting.length };
}
