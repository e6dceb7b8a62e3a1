import { describe, expect, test } from "vitest";
import { readNumber } from "../../src/parse/number.ts";

describe("numbers are read the Vietnamese way", () => {
  test.each([
    ["0", 0],
    ["03", 3],
    ["320", 320],
    ["2071", 2071],
    ["2.071", 2071],
    ["12.345.678", 12345678],
    ["1,2", 1.2],
    ["0,05", 0.05],
    ["2.071,5", 2071.5],
    ["-1,5", -1.5],
    [" 320 ", 320],
    ["193 nghìn", 193000],
    ["1,2 triệu", 1200000],
    ["1,5 tỷ", 1500000000],
    ["1,5 tỉ", 1500000000],
    ["193 Nghìn".normalize("NFD"), 193000],
    ["0,1 triệu", 100000],
    ["1,1 triệu", 1100000],
  ])("%s", (typed, value) => {
    expect(readNumber(typed)).toEqual({ ok: true, value });
  });
});

describe("what is no number is refused, never read in part", () => {
  test.each([
    ["1.5", "decimal-point"],
    ["1.10", "decimal-point"],
    ["12.3456", "decimal-point"],
    ["1234.567", "decimal-point"],
    ["", "not-a-number"],
    ["nhiều", "not-a-number"],
    ["320 người", "not-a-number"],
    ["1,234,567", "not-a-number"],
    ["1.2.3", "not-a-number"],
    ["1,", "not-a-number"],
    [",5", "not-a-number"],
    ["5%", "not-a-number"],
    ["1e3", "not-a-number"],
    ["0x10", "not-a-number"],
    ["NaN", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["--1", "not-a-number"],
    ["１２", "not-a-number"],
  ])("%s", (typed, problem) => {
    expect(readNumber(typed)).toEqual({ ok: false, problem });
  });
});

test("a number too long to be held exactly is refused", () => {
  expect(readNumber("9".repeat(400)).ok).toBe(false);
  expect(readNumber("12345678901234567890").ok).toBe(false);
});
