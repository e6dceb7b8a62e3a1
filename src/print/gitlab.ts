import type { Severity } from "../model/diagnostic.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import type { Digest, Inspection } from "./inspection.ts";
import { jobPath } from "./job-path.ts";
import { fixLabel } from "./words.ts";

/** GitLab's `critical` and `blocker` are for what stops the whole job: danvan ends with exit 2 then. */
const severities: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  note: "info",
};

/**
 * A Code Quality report (GitLab docs, "Code Quality report format"). The fingerprint stands first:
 * by it danvan knows its own report again.
 */
export function gitlabPage({ diagnostics, folder, language }: Inspection, digest: Digest): string {
  const fingerprints = fingerprintsOf(diagnostics, digest);
  const issues = diagnostics.map(({ rule, name, severity, at, message, fix }, index) => ({
    fingerprint: `danvan-${fingerprints[index]}`,
    check_name: `${rule} ${name}`,
    description: `${message}; ${fixLabel[language]}: ${fix}`.replace(/\s+/g, " "),
    severity: severities[severity],
    location: { path: jobPath(folder, at.path) ?? at.path, lines: { begin: at.line } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
