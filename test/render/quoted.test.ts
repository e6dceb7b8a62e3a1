import { expect, test } from "vitest";
import { quoted } from "../../src/render/quoted.ts";

test.each([
  ["Giờ học hạnh phúc", "“Giờ học hạnh phúc”"],
  ["Quỹ tương trợ “Hũ gạo nghĩa tình công đoàn”", "Quỹ tương trợ “Hũ gạo nghĩa tình công đoàn”"],
  ['Câu lạc bộ "3 sạch"', 'Câu lạc bộ "3 sạch"'],
])("%s", (name, expected) => {
  expect(quoted(name)).toBe(expected);
});
