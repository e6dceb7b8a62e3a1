import { expect, test } from "vitest";
import { isNameOf } from "../../src/model/short-name.ts";

test.each([
  ["LĐLĐ tỉnh Ninh Thuận", "Liên đoàn Lao động tỉnh Ninh Thuận"],
  ["Hội CCB tỉnh Ninh Bình", "Hội Cựu chiến binh tỉnh Ninh Bình"],
  ["liên đoàn lao động tỉnh Ninh Thuận", "Liên đoàn Lao động tỉnh Ninh Thuận"],
])("%s is %s", (name, full) => {
  expect(isNameOf(name, full)).toBe(true);
});

test.each([
  ["LĐLĐ tỉnh Ninh Bình", "Liên đoàn Lao động tỉnh Ninh Thuận"],
  ["LĐLĐ tỉnh", "Liên đoàn Lao động tỉnh Ninh Thuận"],
  ["LĐLĐ tỉnh Ninh Thuận", "Liên đoàn Lao động tỉnh"],
  ["CĐ tỉnh Ninh Thuận", "Liên đoàn Lao động tỉnh Ninh Thuận"],
  ["", "Liên đoàn Lao động tỉnh Ninh Thuận"],
])("%s is not %s", (name, full) => {
  expect(isNameOf(name, full)).toBe(false);
});
