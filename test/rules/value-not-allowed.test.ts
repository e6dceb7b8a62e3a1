import { describe, expect, test } from "vitest";
import { exampleBase } from "../../src/check/example-base.ts";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found } from "../helpers/rule-findings.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const of = (lines: Record<string, string>) => found("DV104", { [path]: sampleRecord(lines) });

test("the nearest value is named, and at most five to choose from, the rest counted", () => {
  expect(of({ "trạng thái": "đang tực hiện" })).toMatchObject([
    {
      message: "`trạng thái` không nhận giá trị `đang tực hiện`, gần nhất là `đang thực hiện`",
      fix: expect.stringMatching(/^gõ `trạng thái: đang thực hiện`; .* và 2 \p{L}+ ?\p{L}* khác$/u),
    },
  ]);
});

test("a value near none is told with the choices", () => {
  expect(of({ "lĩnh vực": "quốc phòng" })).toMatchObject([
    {
      message: "`lĩnh vực` không nhận giá trị `quốc phòng`; chọn trong: `VH`, `KT`",
      fix: "gõ một trong: `VH`, `KT`",
    },
  ]);
});

test("of a list, the wrong item is pointed at", () => {
  expect(of({ "lĩnh vực": "[VH, XX]" })).toMatchObject([{ at: { line: 6, column: 16 } }]);
});

test("a long value is cut, and stays on one line", () => {
  const [finding] = of({ loại: `|\n  ${"rất dài ".repeat(20)}\n  dòng hai` });
  expect(finding?.message).toMatch(
    /^`loại` không nhận giá trị `(rất dài )+.*…`; chọn trong: `tập thể`, `cá nhân`$/,
  );
});

describe("a value of the list, parted at its comma, is told once", () => {
  const guidance = "huong-dan/vi-du/guidance.yaml";
  const named = (exampleBase[guidance] ?? "").replace(
    "tên: văn hóa, cột: VH",
    'tên: văn hóa, tên khác: ["văn hóa, xã hội"], cột: VH',
  );
  const parted = (value: string) =>
    found("DV104", { [path]: sampleRecord({ "lĩnh vực": value }), [guidance]: named });

  test.each(["[Văn hóa, xã hội]", "[KT, Văn hóa, xã hội]"])("%s", (value) => {
    expect(parted(value)).toMatchObject([
      {
        message: "dấu phẩy trong `Văn hóa, xã hội` đã tách `xã hội` thành một giá trị riêng",
        fix: 'đặt cả giá trị trong dấu nháy: `"Văn hóa, xã hội"`',
      },
    ]);
  });

  test("but two that are none together are two", () => {
    expect(parted("[An ninh, xã hội]")).toHaveLength(2);
    expect(parted('["Văn hóa, xã hội"]')).toEqual([]);
  });
});
