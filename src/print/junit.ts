import type { Diagnostic } from "../model/diagnostic.ts";
import { type Inspection, isFailure } from "./inspection.ts";
import { jobPath } from "./job-path.ts";
import { clauseLabel, fixLabel, whyLabel } from "./words.ts";
import { xmlAttribute, xmlText } from "./xml.ts";

/** JUnit XML, as Jenkins' schema describes it: a suite for each file, a case for each finding. */
export function junitPage(inspection: Inspection): string {
  const { diagnostics, files } = inspection;
  const byFile = new Map<string, Diagnostic[]>(files.map((path) => [path, []]));
  for (const each of diagnostics) {
    const found = byFile.get(each.at.path);
    if (found) found.push(each);
    else byFile.set(each.at.path, [each]);
  }
  const suites = Array.from(byFile, ([path, found]) => suiteOf(path, found, inspection));
  const tests = sum(suites.map((suite) => suite.tests));
  const failures = sum(suites.map((suite) => suite.failures));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="danvan" tests="${tests}" failures="${failures}" errors="0">\n`,
    ...suites.map(({ text }) => text),
    "</testsuites>\n",
  ].join("");
}

function suiteOf(path: string, found: readonly Diagnostic[], inspection: Inspection) {
  const { folder, language } = inspection;
  const failures = found.filter((diagnostic) => isFailure(diagnostic, inspection)).length;
  const file = xmlAttribute(jobPath(folder, path) ?? path);
  const fine = { vi: "không có phát hiện nào", en: "no findings" }[language];
  const names = namesOf(found);
  // A file without findings is a case that passes: silence must not pass for success.
  const cases =
    found.length === 0
      ? [`    <testcase classname="${file}" name="${fine}"/>\n`]
      : found.map((each, index) => caseOf(each, { file, name: names[index] ?? "", inspection }));
  const tests = cases.length;
  const head = `  <testsuite name="${file}" tests="${tests}" failures="${failures}" errors="0">\n`;
  return { tests, failures, text: `${head}${cases.join("")}  </testsuite>\n` };
}

/** The rule, and from the second finding of a rule in a file on its number: names hold no lines. */
function namesOf(found: readonly Diagnostic[]): string[] {
  const counts = new Map<string, number>();
  return found.map(({ rule, name }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return `${rule} ${name}${count === 1 ? "" : ` (${count})`}`;
  });
}

function caseOf(
  diagnostic: Diagnostic,
  { file, name, inspection }: { file: string; name: string; inspection: Inspection },
): string {
  const { at, rule, message, why, clause, fix } = diagnostic;
  const { language, folder } = inspection;
  const body = xmlText(
    [
      `${jobPath(folder, at.path) ?? at.path}:${at.line}:${at.column}`,
      message,
      `${whyLabel[language]}: ${why}`,
      ...(clause === undefined ? [] : [`${clauseLabel[language]}: ${clause}`]),
      `${fixLabel[language]}: ${fix}`,
    ].join("\n"),
  );
  const inside = isFailure(diagnostic, inspection)
    ? `<failure type="${rule}" message="${xmlAttribute(message)}">${body}</failure>`
    : `<system-out>${body}</system-out>`;
  return `    <testcase classname="${file}" name="${xmlAttribute(name)}">${inside}</testcase>\n`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
