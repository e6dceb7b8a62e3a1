import { expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found } from "../helpers/rule-findings.ts";

const first = "Bà Đinh Thị Hoà, đoàn viên CĐCS xã Đông";

/** What is said of a second exemplar with these lines. */
function told(lines: Readonly<Record<string, string>>, unit = "cd-dong", holder = first) {
  const person = { loại: "cá nhân", "chủ thể": holder };
  return found("DV510", {
    "mo-hinh/cd-dong/a.md": sampleRecord({ ...person, tên: "Tủ sách 0 đồng" }),
    [`mo-hinh/${unit}/b.md`]: sampleRecord({ ...person, tên: "Dạy chữ cho công nhân", ...lines }),
  });
}

test.each([first, "Đinh Thị Hòa", "Đ/c Đinh Thị Hòa - Chủ tịch CĐCS", "ĐINH THỊ HÒA (đoàn viên)"])(
  "%s is the same person",
  (holder) => {
    expect(told({ "chủ thể": holder })).toMatchObject([
      {
        severity: "note",
        registration: "b",
        at: { path: "mo-hinh/cd-dong/b.md", line: 4 },
        related: [{ path: "mo-hinh/cd-dong/a.md", line: 4 }],
      },
    ]);
  },
);

test.each([
  [{ "chủ thể": "Bà Đinh Thị Hoa, đoàn viên CĐCS xã Đông" }],
  [{ loại: "tập thể" }],
  [{ tên: "Tủ sách 0 đồng" }],
  [{ "trạng thái": "nháp" }],
  [{ "trạng thái": "không còn hiệu quả" }],
])("nothing is said with %o", (lines) => {
  expect(told(lines)).toEqual([]);
});

test("nor of another unit's exemplar, nor of a single name", () => {
  expect(told({}, "cd-tay")).toEqual([]);
  expect(told({}, "cd-dong", "Bà Hoà")).toEqual([]);
});
