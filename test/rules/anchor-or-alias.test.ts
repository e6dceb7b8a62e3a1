import { expect, test } from "vitest";
import { found } from "../helpers/rule-findings.ts";

test.each([
  ["tên: &a Nhà trọ\n", /^ở đây không dùng được dấu `&`/, /gõ `tên: "&a Nhà trọ"`$/],
  ["tên: *nha-tro\n", /^ở đây không dùng được dấu `\*`/, /gõ `tên: "\*nha-tro"`$/],
  ["tên: !moi Nhà trọ\n", /^ở đây không dùng được dấu `!`/, /gõ `tên: "!moi Nhà trọ"`$/],
  ["tên: a\n---\ntên: b\n", /^tệp có phần thứ hai, bắt đầu từ `---`$/, /tệp riêng/],
])("%j is refused by its own words", (text, message, fix) => {
  expect(found("DV004", { "mo-hinh/cd-dong/nha-tro.yaml": text })).toMatchObject([
    { message: expect.stringMatching(message), fix: expect.stringMatching(fix) },
  ]);
});
