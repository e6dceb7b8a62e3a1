import { expect, test } from "vitest";
import { balancedLines } from "../../src/render/balanced-lines.ts";
import { dashedLines } from "../../src/render/closing.ts";
import { sharedWidths } from "../../src/render/column-widths.ts";
import { withEndMark } from "../../src/render/end-mark.ts";
import {
  annexNote,
  dateInWords,
  motto,
  nation,
  placeAndDate,
} from "../../src/render/letterhead.ts";
import { textWidth, wrappedLines } from "../../src/render/text-width.ts";
import { letterhead } from "./samples.ts";

test.each([
  ["2021-07-06", "ngày 06 tháng 7 năm 2021"],
  ["2021-01-10", "ngày 10 tháng 01 năm 2021"],
  ["2021-02-28", "ngày 28 tháng 02 năm 2021"],
  ["2021-03-01", "ngày 01 tháng 3 năm 2021"],
  ["2021-12-31", "ngày 31 tháng 12 năm 2021"],
] as const)("%s is %s", (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test("a place that is not given is left to be filled in", () => {
  expect(placeAndDate({ ...letterhead, place: " " })).toBe("…………, ngày 06 tháng 7 năm 2021");
});

test("an annex says what it belongs to, with or without a number", () => {
  expect(annexNote({ ...letterhead, symbol: undefined }, "BÁO CÁO")).toBe(
    "(Kèm theo Báo cáo ngày 06 tháng 7 năm 2021 của Liên đoàn Lao động huyện Yên Khánh)",
  );
});

test("recipients end in semicolons and the last in a full stop, however they were written", () => {
  expect(dashedLines(["- Tỉnh ủy", "Như trên;", " ", "Lưu: VT."])).toEqual([
    "- Tỉnh ủy;",
    "- Như trên;",
    "- Lưu: VT.",
  ]);
});

test("the end mark takes the place of the last stop", () => {
  const ended = (text: string) => withEndMark([{ kind: "item", text }]).blocks;

  for (const text of ["Hết.", "Hết", "Hết./.", "Hết; "]) {
    expect(ended(text)).toEqual([{ kind: "item", text: "Hết./." }]);
  }
});

test("Quốc hiệu and Tiêu ngữ have the widths of Times New Roman", () => {
  // Measured in Liberation Serif Bold: 250.3 pt at 12 pt, 159.1 pt at 13 pt.
  expect(textWidth(nation, { size: 12, bold: true })).toBeCloseTo(250.3, 0);
  expect(textWidth(motto, { size: 13, bold: true })).toBeCloseTo(159.1, 0);
});

test("a long name is broken by sense, a short one not at all", () => {
  const style = { size: 12, bold: true };

  expect(balancedLines("LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH", 206, style)).toBe(
    "LIÊN ĐOÀN LAO ĐỘNG\nTỈNH NINH BÌNH",
  );
  expect(balancedLines("CÔNG ĐOÀN Y TẾ", 206, style)).toBe("CÔNG ĐOÀN Y TẾ");
  expect(balancedLines("X".repeat(200), 206, style)).toBe("X".repeat(200));
});

test("wrapped lines hold every word and fit", () => {
  const text = "Vận động đoàn viên giữ gìn an ninh trật tự tại khu nhà trọ";
  const lines = wrappedLines(text, 100, { size: 12 });

  expect(lines.join(" ")).toBe(text);
  expect(lines.every((line) => textWidth(line, { size: 12 }) <= 100)).toBe(true);
  expect(wrappedLines("m".repeat(50), 100, { size: 12 })).toHaveLength(5);
});

test("widths by share make up the whole, to the last twip", () => {
  for (const shares of [
    [5, 25, 30, 8, 8, 8, 8, 8],
    [1, 1, 1],
    [0, 0],
    [3, Number.NaN, -1],
    [1e-9, 1],
  ]) {
    const widths = sharedWidths(shares, 14287);
    expect(widths.reduce((a, b) => a + b, 0)).toBe(14287);
  }
});
