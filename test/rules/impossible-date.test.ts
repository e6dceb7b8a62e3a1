import { expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found } from "../helpers/rule-findings.ts";

test.each([
  ["31/02/2021", "không có trên lịch: tháng 2/2021 chỉ có 28 ngày", "`2/2021`"],
  ["06/15/2021", "ghi tháng 15: ngày viết trước, tháng viết sau", "`15/6/2021`"],
  ["31/13/2021", "ghi tháng 13: ngày viết trước, tháng viết sau", "1 đến 12"],
  ["15/7/21", "chỉ ghi hai chữ số của năm", "nếu là năm 2021 thì gõ `15/7/2021`"],
  ["15/7/98", "chỉ ghi hai chữ số của năm", "nếu là năm 1998 thì gõ `15/7/1998`"],
  ["10/07/2201", "ghi năm 2201", "đủ bốn chữ số"],
  ["giữa tháng 7", "không phải là ngày", "`15/7/2021`"],
])("%s", (typed, problem, fix) => {
  const files = { "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "ngày đăng ký": typed }) };
  expect(found("DV105", files)).toMatchObject([
    {
      message: expect.stringContaining(`\`ngày đăng ký: ${typed}\` ${problem}`),
      fix: expect.stringContaining(fix),
    },
  ]);
});

test("dates of the roster, of packs and of reports are held to the same", () => {
  const unit = "{ mã: cd-dong, tên: A, loại: huyen, hiệu lực: { từ: 31/6/2021 } }";
  const files = {
    "don-vi.yaml": `đơn vị:\n  - ${unit}\n`,
    "bao-cao/2021H1/cd-dong.md": "---\nngày gửi: 31/6/2021\n---\n",
  };
  expect(found("DV105", files).map(({ at }) => at.path)).toEqual([
    "bao-cao/2021H1/cd-dong.md",
    "don-vi.yaml",
  ]);
});
