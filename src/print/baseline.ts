import type { Baseline } from "../model/baseline.ts";

/** A baseline as a file: one finding a line, so that git shows what went. */
export function baselineText({ asOf, findings }: Baseline): string {
  const lines = findings.map(({ count, ...identity }) =>
    JSON.stringify(count === 1 ? identity : { ...identity, count }),
  );
  const list = lines.length === 0 ? "[]" : `[\n    ${lines.join(",\n    ")}\n  ]`;
  return `{\n  "schemaVersion": 1,\n  "kind": "baseline",\n  "asOf": "${asOf}",\n  "findings": ${list}\n}\n`;
}
