import { expect, test } from "vitest";
import type { PlaceUse } from "../../src/render/template-uses.ts";
import { workbookUses } from "../../src/render/workbook-uses.ts";
import { commonTemplate } from "../helpers/documents.ts";
import { sheetOf, xlsxOf } from "../helpers/made-xlsx.ts";

/** `ten`, `hoso(stt ten)`. */
function written(uses: readonly PlaceUse[]): string {
  return uses
    .map(({ key, inner }) => (inner.length === 0 ? key : `${key}(${written(inner)})`))
    .join(" ");
}

function usesIn(template: Uint8Array): string {
  const reading = workbookUses(template);
  return "fault" in reading ? reading.fault : written(reading.uses);
}

test("places in the order of the cells, those of a list within it, whatever row ends it", () => {
  expect(
    usesIn(
      sheetOf([
        ["{Tổ chức}", "{số_hồ_sơ}"],
        ["{#hồ sơ}{STT}", "{tên}{/hồ sơ}"],
      ]),
    ),
  ).toBe("tochuc sohoso hoso(stt ten)");
  expect(usesIn(sheetOf([["{#hồ sơ}"], ["{#kiểm tra}{ngày}{/}"], ["{/hồ sơ}"], ["{kỳ}"]]))).toBe(
    "hoso(kiemtra(ngay)) ky",
  );
  expect(usesIn(sheetOf([["{^nhiều hồ sơ}{tên}{/}"]]))).toBe("nhieuhoso(ten)");
});

test("places above and below pages count", () => {
  const tail = "<headerFooter><oddFooter>&amp;L{địa danh}&amp;R&amp;P</oddFooter></headerFooter>";
  expect(usesIn(sheetOf([["{tên}"]], { tail }))).toBe("ten diadanh");
});

test("what is no workbook, or has a list that does not end, cannot be read", () => {
  for (const bytes of [
    new TextEncoder().encode("không phải Excel"),
    commonTemplate("register"),
    xlsxOf([]),
    sheetOf([["{#hồ sơ}{tên}"]]),
    sheetOf([["{tên"]]),
  ]) {
    expect(workbookUses(bytes)).toHaveProperty("fault");
  }
  expect(workbookUses(sheetOf([["không có chỗ điền"]]))).toEqual({ uses: [] });
});
