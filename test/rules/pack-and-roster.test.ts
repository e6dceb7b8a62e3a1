import { describe, expect, test } from "vitest";
import { found, messages } from "../helpers/rule-findings.ts";
import { guidanceWith } from "../helpers/standing.ts";

describe("references of a pack to nothing are told with the nearest", () => {
  test.each([
    ["loại đơn vị: nganh, đếm", "loại đơn vị: nghanh, đếm", "`loại đơn vị: nghanh`", "`nganh`"],
    ["thời hạn: dang-ky, điều", "thời hạn: dang-kyy, điều", "`thời hạn: dang-kyy`", "`dang-ky`"],
  ])("%s -> %s", (from, to, value, near) => {
    expect(messages("DV903", guidanceWith([from, to]))).toEqual([
      `${value} nêu một tên chưa được khai báo, gần nhất là ${near}`,
    ]);
  });
});

// `parsePack` copies its faults before `demandsOf` reports, so those of demands are lost.
describe("what a demand asks for", () => {
  const demand = "{ khóa: lĩnh vực, điều khoản: mục 1 }";

  test("is a key of the record", () => {
    const files = guidanceWith([demand, "{ khóa: lĩnh vựcc, điều khoản: mục 1 }"]);
    expect(found("DV903", files)).toHaveLength(1);
  });

  test("is a key or a section, one of them", () => {
    const none = guidanceWith([demand, "{ điều khoản: mục 1 }"]);
    const both = guidanceWith([demand, "{ khóa: tên, mục: Nội dung, điều khoản: mục 1 }"]);
    expect([...found("DV905", none), ...found("DV905", both)]).toHaveLength(2);
  });
});

describe("contradictions", () => {
  test("of ways to set a day", () => {
    const files = guidanceWith([
      "trước ngày: 15/7/2021",
      "trước ngày: 15/7/2021, chậm nhất ngày: 14/7/2021",
    ]);
    expect(messages("DV905", files)).toEqual([
      expect.stringMatching(/^`thời hạn` nêu cùng lúc nhiều mục trong số `trước ngày`/),
    ]);
  });

  test("of years", () => {
    expect(messages("DV905", guidanceWith(["đến: 2025", "đến: 2020"]))).toEqual([
      "trong `năm`, `từ` (2021) muộn hơn `đến` (2020)",
    ]);
  });

  test("of units above each other", () => {
    const roster = `đơn vị:
  - { mã: a, tên: A, loại: huyen, trực thuộc: b }
  - { mã: b, tên: B, loại: huyen, trực thuộc: a }
`;
    expect(messages("DV905", { "don-vi.yaml": roster })).toEqual([
      "đơn vị `a` trực thuộc chính nó, qua `b`",
      "đơn vị `b` trực thuộc chính nó, qua `a`",
    ]);
  });
});

test("an entry without its clause is told which entry it is, and why it matters", () => {
  const files = guidanceWith([
    "tên: có cách làm riêng, loại: cá nhân, điều khoản: mục 2.2",
    "tên: a",
  ]);
  expect(found("DV902", files)).toMatchObject([
    {
      message: "phần `- { mã: cn-1, tên: a }` thiếu mục `điều khoản`",
      why: expect.stringContaining("dẫn một điều khoản"),
      fix: "thêm `điều khoản: mục 2.1`",
    },
  ]);
});

test("an id used twice points back to the first, where that is known", () => {
  const roster = `đơn vị:
  - { mã: a, tên: A, loại: huyen }
  - { mã: a, tên: B, loại: huyen }
`;
  expect(found("DV904", { "don-vi.yaml": roster })).toMatchObject([
    { at: { line: 3 }, related: [{ line: 2, message: "dùng lần đầu ở đây" }] },
  ]);
  const pack = guidanceWith(["- { mã: kt, tên", "- { mã: vh, tên"]);
  expect(found("DV904", pack)).toMatchObject([{ at: { line: 11 } }]);
});

test("a folder whose configuration cannot be read is not said to have none", () => {
  expect(found("DV901", { "danvan.yaml": "\u0000" })).toEqual([]);
  expect(found("DV001", { "danvan.yaml": "\u0000" })).toHaveLength(1);
});
