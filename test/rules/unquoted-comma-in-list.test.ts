import { describe, expect, test } from "vitest";
import { exampleBase } from "../../src/check/example-base.ts";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found } from "../helpers/rule-findings.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const guidance = "huong-dan/vi-du/guidance.yaml";
const open = (exampleBase[guidance] ?? "")
  .replace("tên: kinh tế", 'tên: "sản xuất, kinh doanh", tên khác: [kinh tế, kinh doanh]')
  .replace(
    "trường riêng:",
    "lĩnh vực mở: { nội dung: chủ đề khác, điều khoản: mục 1 }\ntrường riêng:",
  );
const topics = (value: string) =>
  found("DV113", { [path]: sampleRecord({ "lĩnh vực": value }), [guidance]: open });
const gain = (value: string) =>
  found("DV113", { [path]: sampleRecord({ "giá trị kinh tế": value }) });

describe("a topic of an open list, parted at its comma", () => {
  test.each([
    ["[Vệ sinh, môi trường]", "Vệ sinh, môi trường"],
    ["[ An toàn , vệ sinh,lao động, VH ]", "An toàn , vệ sinh,lao động"],
    ["[VH, Đền ơn, đáp nghĩa]", "Đền ơn, đáp nghĩa"],
  ])("begins with a capital and goes on in small letters: %s", (value, whole) => {
    const [finding, ...more] = topics(value);
    expect([finding?.at.line, more]).toEqual([6, []]);
    expect(finding?.message).toContain(`dấu phẩy trong \`${whole}\` đã tách`);
    expect(finding?.fix).toContain(`nếu là một, đặt trong dấu nháy: \`"${whole}"\``);
  });

  test.each(["[Sản xuất, kinh doanh]", "[sản xuất, kinh doanh]", "[VH, SẢN XUẤT, KINH DOANH]"])(
    "is one that the guidance names: %s",
    (value) => {
      const [finding, ...more] = topics(value);
      expect(more).toEqual([]);
      expect(finding?.fix).toMatch(/^đặt cả giá trị trong dấu nháy: `"sản xuất, kinh doanh"`$/i);
    },
  );
});

test.each([
  "Vệ sinh, môi trường",
  '["Vệ sinh, môi trường"]',
  '["Vệ sinh", "môi trường"]',
  "[Vệ sinh, Môi trường]",
  "[vệ sinh, môi trường]",
  "[Vệ sinh, kinh tế]",
  "\n  - Vệ sinh\n  - môi trường",
])("a list, or one topic, is not taken for the other: %s", (value) => {
  expect(topics(value)).toEqual([]);
});

describe("a number in a sentence, parted at its decimal comma", () => {
  test("is told, with what to type", () => {
    expect(gain("[tăng 1,5 triệu đồng, bớt công]")).toMatchObject([
      {
        severity: "warning",
        message:
          "dấu phẩy trong `tăng 1,5 triệu đồng` đã tách giá trị ấy thành 2: `tăng 1`, `5 triệu đồng`",
        fix: 'đặt cả giá trị trong dấu nháy: `"tăng 1,5 triệu đồng"`',
      },
    ]);
  });

  test.each([
    "tăng 1,5 triệu đồng",
    '["tăng 1,5 triệu đồng"]',
    "[Tăng 1 triệu, bớt 5 công]",
    "[tổ 1, 2 nhóm]",
    "[1,5]",
  ])("is not seen where there is none: %s", (value) => {
    expect(gain(value)).toEqual([]);
  });
});
