import { expect, test } from "vitest";
import { fingerprintsOf } from "../../src/print/fingerprint.ts";
import { finding } from "../helpers/inspected.ts";

const of = (...findings: Parameters<typeof fingerprintsOf>[0]) =>
  fingerprintsOf(findings, (text) => text);
const at = { path: "a.md", line: 1, column: 1, endLine: 1, endColumn: 2 };

test.each([
  ["the line moves", { at: { ...at, line: 9, column: 4 } }],
  ["another day has passed", { message: "hạn 14/07/2021, quá 171 ngày" }],
  ["the other language is asked for", { message: "due 14/07/2021, 170 days ago" }],
  ["an inspection is added above", { field: "inspections.1.date" }],
])("stays when %s", (_, part) => {
  const before = finding({ at, field: "inspections.0.date", message: "quá 170 ngày" });
  expect(of({ ...before, ...part })).toEqual(of(before));
});

test.each([
  ["another rule", { rule: "DV101" }],
  ["another file", { at: { ...at, path: "b.md" } }],
  ["another key", { field: "survey.date" }],
  ["another unit", { unit: "cd-tay" }],
  ["another second file", { related: [{ ...at, path: "b.md", message: "" }] }],
])("differs for %s", (_, part) => {
  const before = finding({ at, field: "plan.from", unit: "cd-dong" });
  expect(of({ ...before, ...part })).not.toEqual(of(before));
});

test("tells equal findings of one file apart by their order", () => {
  const same = finding({ at });
  expect(new Set(of(same, same, finding({ at: { ...at, path: "b.md" } }))).size).toBe(3);
});
