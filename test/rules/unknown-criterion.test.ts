import { expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found, messages } from "../helpers/rule-findings.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const assessed = (criterion: string, more: Readonly<Record<string, string>> = {}) => ({
  [path]: sampleRecord({ "thẩm định": `[{ tiêu chí: ${criterion}, kết luận: đạt }]`, ...more }),
});

test.each(["tt-1", "TT-1", "tt 1", "có địa điểm và nội dung", "Co dia diem va noi dung"])(
  "a criterion may be named %s",
  (criterion) => {
    expect(found("DV202", assessed(criterion))).toEqual([]);
  },
);

test("the nearest is of the record's own kind", () => {
  expect(messages("DV202", assessed("tt-2"))).toEqual([
    "hướng dẫn không có tiêu chí `tt-2`, gần nhất là `tt-1`",
  ]);
  expect(messages("DV202", assessed("co-dia-diem-noi-dung"))[0]).toContain("`tt-1`");
  expect(messages("DV202", assessed("hoàn toàn khác"))).toEqual([
    "hướng dẫn không có tiêu chí `hoàn toàn khác`; chọn trong: `tt-1`",
  ]);
});

test("a criterion of the other kind is known: that is another rule's finding", () => {
  expect(found("DV202", assessed("cn-1"))).toEqual([]);
  expect(found("DV201", assessed("cn-1"))).toHaveLength(1);
  expect(found("DV201", assessed("cn-1", { loại: "cá nhân" }))).toEqual([]);
});
