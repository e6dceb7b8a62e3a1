import { describe, expect, test } from "vitest";
import { found } from "../helpers/rule-findings.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";

function broken(lines: string) {
  return found("DV002", { [path]: `---\n${lines}\n---\n` });
}

describe("a broken line is told by what is wrong with it, and what to type", () => {
  test.each([
    [
      'tên: "Khu nhà trọ\nloại: tập thể',
      'dấu nháy mở trong `tên: "Khu nhà trọ` chưa được đóng',
      'gõ `tên: "Khu nhà trọ"`',
    ],
    [
      "tên: 'Khu nhà trọ",
      "dấu nháy mở trong `tên: 'Khu nhà trọ` chưa được đóng",
      "gõ `tên: 'Khu nhà trọ'`",
    ],
    [
      "tên: Mô hình: a  # ghi chú",
      "giá trị có dấu hai chấm mà không đặt trong dấu nháy: `tên: Mô hình: a`",
      'gõ `tên: "Mô hình: a"`',
    ],
    [
      'tên: Mô hình: "a"',
      'giá trị có dấu hai chấm mà không đặt trong dấu nháy: `tên: Mô hình: "a"`',
      "gõ `tên: 'Mô hình: \"a\"'`",
    ],
    [
      "loại: x\ntên:Khu trọ",
      "thiếu dấu cách sau dấu hai chấm hoặc dấu gạch đầu dòng: `tên:Khu trọ`",
      "gõ `tên: Khu trọ`",
    ],
    [
      "tên:Khu trọ\nloại: x",
      "thiếu dấu cách sau dấu hai chấm hoặc dấu gạch đầu dòng: `tên:Khu trọ`",
      "gõ `tên: Khu trọ`",
    ],
    ["Khu trọ\nloại: x", "dòng `Khu trọ` không có dạng `mục: giá trị`", /`mục: giá trị`/],
    ["Khu trọ", "cần các dòng dạng `mục: giá trị`, nhưng gặp `Khu trọ`", /mỗi mục một dòng/],
    ["- tên", "cần các dòng dạng `mục: giá trị`, nhưng gặp `- tên`", /mỗi mục một dòng/],
    [
      "phân công:\n  - người: A, việc: B",
      "các mục con viết trên một dòng thì đặt trong dấu ngoặc nhọn: `- người: A, việc: B`",
      "gõ `- { người: A, việc: B }`",
    ],
    [
      "khảo sát: ngày: 1/6/2021, khó khăn: xa",
      "các mục con viết trên một dòng thì đặt trong dấu ngoặc nhọn: `khảo sát: ngày: 1/6/2021, khó khăn: xa`",
      "gõ `khảo sát: { ngày: 1/6/2021, khó khăn: xa }`",
    ],
    [
      "điểm nhân rộng:\n  - xã A\n  -xã B",
      "thiếu dấu cách sau dấu hai chấm hoặc dấu gạch đầu dòng: `-xã B`",
      "gõ `- xã B`",
    ],
    [
      "tên: a\n  loại: b",
      "dòng ngay dưới `tên: a` thụt vào sâu hơn, trong khi dòng này đã có giá trị",
      /đầu dòng dưới/,
    ],
    ["khảo sát:\n\tngày: 1", "dòng `ngày: 1` thụt vào bằng phím Tab", /xóa dấu Tab/],
    [
      "khảo sát:\n  ngày: 1\n khó khăn: 2",
      "dòng `khó khăn: 2` thụt vào không khớp với các dòng trên",
      /hai dấu cách/,
    ],
    [
      'tên: "Dân vận" khéo',
      'không đọc được dòng `tên: "Dân vận" khéo`',
      "gõ `tên: '\"Dân vận\" khéo'`",
    ],
    ["tên: @abc", "không đọc được dòng `tên: @abc`", 'gõ `tên: "@abc"`'],
  ])("%j", (lines, message, fix) => {
    expect(broken(lines)).toMatchObject([
      { message, fix: typeof fix === "string" ? fix : expect.stringMatching(fix) },
    ]);
  });
});

test("what is shown to type can be read", () => {
  for (const lines of [
    "tên: a: b: c",
    "tên: 'a",
    'tên: "a" b',
    "tên: 'a' \"b\"",
    "tên: a: 'b' \"c\"",
    "tên:a",
    "tên: *a b",
    "tên: %a",
    "tên: a: b\\c",
  ]) {
    const [finding] = broken(lines);
    const typed = /^gõ `(.*)`$/.exec(finding?.fix ?? "")?.[1];
    expect([lines, typed]).not.toEqual([lines, undefined]);
    expect([typed, broken(typed ?? "")]).toEqual([typed, []]);
  }
});
