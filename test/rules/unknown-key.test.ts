import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found, messages } from "../helpers/rule-findings.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const files = (lines: Record<string, string>) => ({ [path]: sampleRecord(lines) });

test("a key near none is told with five that may stand there, the rest counted", () => {
  expect(found("DV102", files({ "màu sắc": "xanh" }))).toMatchObject([
    {
      message: "không có mục `màu sắc`",
      fix: expect.stringMatching(/^xóa dòng này .*: (`[^`]+`, ){4}`[^`]+` và \d+ mục khác$/),
    },
  ]);
});

test("a key of a map is held to the keys of that map", () => {
  expect(messages("DV102", files({ "khảo sát": "{ ngay thang: 1/6/2021, ngayf: 2 }" }))).toEqual([
    "không có mục `ngay thang`, gần nhất là `ngày`",
    "không có mục `ngayf`, gần nhất là `ngày`",
  ]);
});

describe("a comma within braces makes a key of half a value", () => {
  test.each([
    ["[{ chỉ số: a, giá trị: 7,5 }]", "7,5", "5"],
    ["[{ giá trị: 1,2, chỉ số: a }]", "1,2", "2"],
    ["[{ chỉ số: Hộ nghèo, cận nghèo, giá trị: 3 }]", "Hộ nghèo, cận nghèo", "cận nghèo"],
  ])("%s", (value, whole, half) => {
    expect(found("DV102", files({ "kết quả": value }))).toMatchObject([
      {
        message: `dấu phẩy trong \`${whole}\` đã tách \`${half}\` thành một mục riêng`,
        fix: `đặt cả giá trị trong dấu nháy: \`"${whole}"\``,
      },
    ]);
  });

  test("but not of a key that has a value of its own", () => {
    expect(messages("DV102", files({ "kết quả": "[{ chỉ số: a, giá: 3 }]" }))).toEqual([
      expect.stringMatching(/^không có mục `giá`/),
    ]);
  });
});

test("a key that is no text is told, not passed over", () => {
  expect(found("DV102", files({ "[a, b]": "c" }))).toHaveLength(1);
});
