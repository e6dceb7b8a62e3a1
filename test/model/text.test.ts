import { describe, expect, test } from "vitest";
import { nearest } from "../../src/model/nearest.ts";
import {
  byVietnamese,
  folded,
  foldedTitle,
  withoutOuterQuotes,
  wordCount,
} from "../../src/model/text.ts";

test("the runtime knows Vietnamese order", () => {
  expect(Intl.Collator.supportedLocalesOf("vi")).toEqual(["vi"]);
});

test("names stand in Vietnamese order: letters, then tones, numbers by value", () => {
  const sorted = [
    "An Giang",
    "Áo",
    "Ắc",
    "Ấp",
    "Âu",
    "Bình",
    "Da",
    "Đa",
    "Đà Nẵng",
    "Xóm 2",
    "Xóm 10",
  ];
  expect(sorted.toReversed().toSorted(byVietnamese)).toEqual(sorted);
  expect(["ma", "mà", "mả", "mã", "má", "mạ"].toReversed().toSorted(byVietnamese)).toEqual([
    "ma",
    "mà",
    "mả",
    "mã",
    "má",
    "mạ",
  ]);
});

test("the order is total: two spellings of one name never swap", () => {
  const pair = ["Hoà Bình", "Hòa Bình"];
  expect(pair.toSorted(byVietnamese)).toEqual(pair.toReversed().toSorted(byVietnamese));
});

test.each([
  ["Lĩnh vực", "linhvuc"],
  ["linh_vuc", "linhvuc"],
  ["LINH-VUC", "linhvuc"],
  ["Lĩnh vực".normalize("NFD"), "linhvuc"],
  ["ĐƯỜNG đi", "duongdi"],
  ["2021 – 2025", "20212025"],
])("%s is compared as %s", (typed, compared) => {
  expect(folded(typed)).toBe(compared);
});

describe("titles", () => {
  test.each([
    ["Hoà giải ở cơ sở", "hòa giải  ở cơ sở"],
    ["“Thuỷ lợi” nội đồng", "thủy lợi nội đồng."],
    ["UỶ BAN XÃ", "ủy ban xã"],
  ])("%s and %s are one", (a, b) => {
    expect(foldedTitle(a)).toBe(foldedTitle(b));
  });

  test.each([
    ["Tổ tự quản", "Tờ tự quản"],
    ["Đường hoa xóm 2", "Đường hoa xóm 3"],
    ["Mô hình 1+3", "Mô hình 13"],
  ])("%s and %s are two", (a, b) => {
    expect(foldedTitle(a)).not.toBe(foldedTitle(b));
  });

  test.each([
    ["“Đường hoa”", "Đường hoa"],
    ['"Đường hoa"', "Đường hoa"],
    ["“Đường hoa” và “Cổng sáng”", "“Đường hoa” và “Cổng sáng”"],
    ["Tổ “3 an toàn”", "Tổ “3 an toàn”"],
    ["“”", "“”"],
  ])("%s is stored as %s", (typed, stored) => {
    expect(withoutOuterQuotes(typed)).toBe(stored);
  });
});

test("words are counted as a reader counts them", () => {
  expect(wordCount("Góp 2.071 nghìn đồng, 1,2 ha; - (hai) lần.")).toBe(8);
  expect(wordCount(" \n- \n")).toBe(0);
});

test("the nearest is near without diacritics, and nothing is near to what is far", () => {
  expect(nearest("an ninh quoc phong", ["VH-XH", "an ninh - quốc phòng"])).toBe(
    "an ninh - quốc phòng",
  );
  expect(nearest("kinh tế", ["VH-XH", "ANQP"])).toBeUndefined();
});
