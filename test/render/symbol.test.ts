import { expect, test } from "vitest";
import { authorityIn } from "../../src/render/authority.ts";
import { annexHeading } from "../../src/render/letterhead.ts";
import { basisLines, pointLines } from "../../src/render/listed-lines.ts";
import { clauseMark, pointMark, sectionMark } from "../../src/render/numerals.ts";
import { symbolLine } from "../../src/render/symbol.ts";

test.each([
  [{ layout: "nd30", number: 5, type: "BC", issuer: "LĐLĐ" }, "Số: 05/BC-LĐLĐ"],
  [{ number: 10, type: "TTr", issuer: "CCB" }, "Số: 10/TTr-CCB"],
  [{ layout: "nd30", type: "BC", issuer: "LĐLĐ" }, "Số:        /BC-LĐLĐ"],
  [{ layout: "dang", number: 5, type: "BC", issuer: "TU" }, "Số 05-BC/TU"],
  [{ layout: "dang", number: 127, type: "QĐ", issuer: "TW" }, "Số 127-QĐ/TW"],
  [{ layout: "dang", type: "BC", issuer: "TU" }, "Số        -BC/TU"],
  // A letter has no type but in the Party.
  [{ layout: "nd30", number: 41, issuer: "LĐLĐ" }, "Số: 41/LĐLĐ"],
  [{ layout: "dang", number: 41, issuer: "TU" }, "Số 41-CV/TU"],
] as const)("%j is %s", (parts, line) => {
  expect(symbolLine(parts)).toBe(line);
});

test.each([
  ["dang", "TM. BAN THƯỜNG VỤ", "T/M BAN THƯỜNG VỤ"],
  ["dang", "KT.TRƯỞNG BAN", "K/T TRƯỞNG BAN"],
  ["dang", "tl. Ban Thường vụ", "T/L Ban Thường vụ"],
  ["nd30", "T/M BAN THƯỜNG VỤ", "TM. BAN THƯỜNG VỤ"],
  ["nd30", "TM BAN THƯỜNG VỤ", "TM. BAN THƯỜNG VỤ"],
  ["nd30", "TUQ. CHỦ TỊCH", "TUQ. CHỦ TỊCH"],
  ["nd30", "Q. CHỦ TỊCH", "Q. CHỦ TỊCH"],
  // How the Party abbreviates these could not be read.
  ["dang", "TUQ. TRƯỞNG BAN", "TUQ. TRƯỞNG BAN"],
  ["dang", "Q. TRƯỞNG BAN", "Q. TRƯỞNG BAN"],
  // No authority: an office whose name begins alike.
  ["dang", "BAN THƯỜNG VỤ", "BAN THƯỜNG VỤ"],
  ["dang", "TMX BAN", "TMX BAN"],
  ["dang", "TM.", "TM."],
  ["dang", "", ""],
] as const)("under %s, “%s” reads “%s”", (layout, typed, printed) => {
  expect(authorityIn(layout, typed)).toBe(printed);
});

test("points go by the Vietnamese alphabet: đ after d, no f, j, w, z", () => {
  const marks = Array.from({ length: 25 }, (_, index) => pointMark(index + 1)).join(" ");

  expect(marks).toBe(
    "a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa) bb)",
  );
  expect([sectionMark(4), clauseMark(12)]).toEqual(["IV.", "12."]);
});

test("each basis ends in a semicolon, the last in a full stop, however it was written", () => {
  expect(basisLines(["Căn cứ Hướng dẫn số 29/HD-LĐLĐ.", " ", "Căn cứ Kế hoạch số 5;"])).toEqual([
    "Căn cứ Hướng dẫn số 29/HD-LĐLĐ;",
    "Căn cứ Kế hoạch số 5.",
  ]);
  expect(pointLines(["Một", "Hai;", "Ba"])).toEqual(["a) Một;", "b) Hai;", "c) Ba."]);
  expect(basisLines([])).toEqual([]);
});

test("one appendix has no number, several are numbered in Roman", () => {
  expect(annexHeading({ number: 1, of: 1 })).toBe("Phụ lục");
  expect(annexHeading({ number: 2, of: 3 })).toBe("Phụ lục II");
});
