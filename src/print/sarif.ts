import { vietnameseDate } from "../model/date.ts";
import type { Diagnostic, Related } from "../model/diagnostic.ts";
import type { Span } from "../model/place.ts";
import type { Waiver } from "../model/waiver.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import type { Digest, Inspection } from "./inspection.ts";
import { jobPath } from "./job-path.ts";
import { sarifRule } from "./sarif-rule.ts";
import { fixLabel } from "./words.ts";

/** SARIF 2.1.0 (OASIS, 2020), as GitHub code scanning and editors read it. */
export function sarifPage(inspection: Inspection, digest: Digest): string {
  const { diagnostics, waived, rules, language, version, files, folder } = inspection;
  const { summary, asOf, aside } = inspection;
  const whole = [...diagnostics, ...waived.map(({ diagnostic }) => diagnostic)];
  const fingerprints = fingerprintsOf(whole, digest);
  const resultAt = (diagnostic: Diagnostic, index: number) =>
    resultOf(diagnostic, fingerprints[index] ?? "", inspection);
  const driver = {
    name: "danvan",
    version,
    semanticVersion: version,
    language,
    rules: rules.map((rule) => sarifRule(rule, language)),
  };
  const run = {
    tool: { driver },
    language,
    columnKind: "utf16CodeUnits",
    automationDetails: { id: "danvan/validate/" },
    invocations: [{ executionSuccessful: true }],
    artifacts: files.map((path) => ({ location: artifactOf(folder, path) })),
    results: [
      ...diagnostics.map(resultAt),
      ...waived.map(({ diagnostic, waiver }, index) => ({
        ...resultAt(diagnostic, diagnostics.length + index),
        suppressions: [suppressionOf(waiver)],
      })),
    ],
    properties: { asOf, summary, aside },
  };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(diagnostic: Diagnostic, fingerprint: string, inspection: Inspection) {
  const { rule, severity, at, message, fix, why, related } = diagnostic;
  const { folder, rules, language } = inspection;
  const index = rules.findIndex(({ id }) => id === rule);
  const { clause, registration, unit } = diagnostic;
  const isFile = ({ path }: Related) => jobPath(folder, path) !== undefined;
  const inPacks = related.filter((other) => !isFile(other));
  return {
    ruleId: rule,
    ...(index === -1 ? {} : { ruleIndex: index }),
    level: severity,
    message: { text: `${message}\n${fixLabel[language]}: ${fix}` },
    locations: [locationOf(folder, at)],
    relatedLocations: related.filter(isFile).map((other, id) => ({
      id: id + 1,
      ...locationOf(folder, other),
      message: { text: other.message },
    })),
    partialFingerprints: { "danvan/v1": fingerprint },
    properties: {
      why,
      fix,
      ...(clause === undefined ? {} : { clause }),
      ...(registration === undefined ? {} : { registration }),
      ...(unit === undefined ? {} : { unit }),
      // Packs that ship with danvan are no files of the repository: code scanning would refuse them.
      ...(inPacks.length === 0
        ? {}
        : { see: inPacks.map(({ path, line, message: words }) => `${path}:${line} ${words}`) }),
    },
  };
}

/** A waiver stands outside the record that it bears: “external” (SARIF 2.1.0, 3.35.2). */
function suppressionOf({ reason, approvedBy, until }: Waiver) {
  return {
    kind: "external",
    status: "accepted",
    justification: `${reason} (${approvedBy}, ${vietnameseDate(until)})`,
  };
}

function locationOf(folder: string, { path, line, column, endLine, endColumn }: Span) {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(folder, path),
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

function artifactOf(folder: string, path: string) {
  return { uri: uriOf(jobPath(folder, path) ?? path), uriBaseId: "%SRCROOT%" };
}

/** A relative reference: a colon in a name is no scheme, half a letter is no letter. */
function uriOf(path: string): string {
  const whole = path.replace(/\p{Surrogate}/gu, "\ufffd");
  return whole.split("/").map(encodeURIComponent).join("/");
}
