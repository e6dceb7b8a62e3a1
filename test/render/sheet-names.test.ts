import { expect, test } from "vitest";
import { sheetNames } from "../../src/render/sheet-names.ts";

test("sheet names are allowed and unlike", () => {
  expect(sheetNames(["a/b", "A:B", "", "'x'"])).toEqual(["a b", "A B (2)", "Trang", "x"]);
});

test("a table is named by what tells it from its like", () => {
  expect(
    sheetNames([
      "Mô hình, điển hình theo lĩnh vực",
      "Mô hình, điển hình theo đơn vị",
      "Chỉ tiêu (đã có/được giao)",
      "Bảng 3. Công nhận theo đơn vị",
    ]),
  ).toEqual(["Theo lĩnh vực", "Theo đơn vị", "Chỉ tiêu", "Công nhận theo đơn vị"]);
});

test("a long name ends with a phrase, else with a word, else with a letter", () => {
  expect(
    sheetNames([
      "Thực hiện chỉ tiêu của từng đơn vị trong năm",
      "Một hai ba bốn năm sáu bảy tám chín mười",
      "X".repeat(40),
    ]),
  ).toEqual(["Thực hiện chỉ tiêu", "Một hai ba bốn năm sáu bảy tám", "X".repeat(31)]);
});

test("long names that begin alike are numbered within the allowed length", () => {
  const names = sheetNames(["Y".repeat(40), "Y".repeat(50)]);

  expect(names[1]).toBe(`${"Y".repeat(27)} (2)`);
});
