import { expect, test } from "vitest";
import { fingerprintsOf } from "../../src/print/fingerprint.ts";
import { finding } from "../helpers/inspected.ts";

const of = (...findings: Parameters<typeof fingerprintsOf>[0]) =>
  fingerprintsOf(findings, (text) => text);
const at = { path: "a.md", line: 1, column: 1, endLine: 1, endColumn: 2 };

test("stays when the line moves, and when only the days that have passed differ", () => {
  const [before] = of(finding({ at, message: "hạn 14/07/2021, quá 170 ngày" }));
  expect(
    of(finding({ at: { ...at, line: 9, column: 4 }, message: "hạn 14/07/2021, quá 171 ngày" })),
  ).toEqual([before]);
});

test.each([
  ["another rule", { rule: "DV101" }],
  ["another file", { at: { ...at, path: "b.md" } }],
  ["another date", { message: "hạn 15/07/2021" }],
  ["another id", { message: "hạn 14/07/2021, tt-2" }],
])("differs for %s", (_, part) => {
  const before = finding({ at, message: "hạn 14/07/2021, tt-1" });
  expect(of({ ...before, ...part })).not.toEqual(of(before));
});

test("tells equal findings of one file apart by their order", () => {
  const same = finding({ at });
  expect(new Set(of(same, same, finding({ at: { ...at, path: "b.md" } }))).size).toBe(3);
});
