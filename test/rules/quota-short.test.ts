import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found, messages } from "../helpers/rule-findings.ts";
import { guidanceWith } from "../helpers/standing.ts";

const oneUnit = {
  "don-vi.yaml": "đơn vị:\n  - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen }\n",
};
const path = "mo-hinh/cd-dong/nha-tro.md";

describe("quota-short", () => {
  test("is silent long before the day, a note within `nhắc trước`, a warning after it", () => {
    const at = (asOf: `${number}-${number}-${number}`) =>
      found("DV301", oneUnit, asOf).map(({ severity, message }) => [severity, message]);
    expect(at("2021-06-29")).toEqual([]);
    expect(at("2021-06-30")).toEqual([
      [
        "note",
        "LĐLĐ huyện Đông còn thiếu 1 mô hình, điển hình đăng ký: mới có 0/1, còn 14 ngày (hạn 14/07/2021)",
      ],
    ]);
    expect(at("2021-07-14")[0]?.[0]).toBe("note");
    expect(at("2021-07-15")).toEqual([
      [
        "warning",
        "LĐLĐ huyện Đông còn thiếu 1 mô hình, điển hình đăng ký: mới có 0/1, đã quá hạn 1 ngày (hạn 14/07/2021)",
      ],
    ]);
  });

  test("tells what was not counted and why", () => {
    const files = {
      ...oneUnit,
      ...guidanceWith(["ít nhất: 1, nhiều nhất: 3", "ít nhất: 4, loại: tập thể"]),
      [path]: sampleRecord(),
      "mo-hinh/cd-dong/ban-sao.md": sampleRecord({ "ngày đăng ký": "11/06/2021" }),
      "mo-hinh/cd-dong/nhap.md": sampleRecord({ tên: "Tủ sách", "trạng thái": "nháp" }),
      "mo-hinh/cd-dong/sai.md": sampleRecord({ tên: "Đường hoa", "trạng thái": "xong" }),
      "mo-hinh/cd-dong/chi-hoa.md": sampleRecord({ tên: "Chị Hoa", loại: "cá nhân" }),
    };
    const [finding, ...more] = found("DV301", files, "2021-08-01");
    expect(more).toEqual([]);
    expect(finding?.message).toContain("còn thiếu 3 mô hình tập thể đăng ký: mới có 1/4");
    expect(finding?.why).toContain(
      "không tính 3 hồ sơ: `nhap` (nháp), `sai` (chưa rõ trạng thái), `ban-sao` (trùng tên với hồ sơ khác)",
    );
    expect(finding?.fix).toContain("`mo-hinh/cd-dong/nhap.md`");
  });

  test("says that a count is not certain, and because of which file", () => {
    const files = { ...oneUnit, "mo-hinh/cd-dong/hong.md": "---\ntên: [\n---\n" };
    expect(messages("DV301", files, "2021-08-01")[0]).toContain(
      "; chưa chắc chắn vì không đọc được `mo-hinh/cd-dong/hong.md`",
    );
  });

  test("a unit set up after the day gets a note, not a warning", () => {
    const files = {
      "don-vi.yaml":
        "đơn vị:\n  - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen, hiệu lực: { từ: 01/01/2023 } }\n",
    };
    const [finding] = found("DV301", files, "2023-06-30");
    expect(finding?.severity).toBe("note");
    expect(finding?.why).toContain("đơn vị lập sau hạn này");
  });

  test("is silent where the document gives no number", () => {
    const files = { "don-vi.yaml": "đơn vị:\n  - { mã: cd-y-te, tên: Y tế, loại: nganh }\n" };
    expect(found("DV301", files, "2025-12-31")).toEqual([]);
  });
});

describe("quota-without-unit", () => {
  const asOf = "2025-08-01";

  test("points at the roster's head where it never had such a unit, and never speaks of 0 %", () => {
    const files = { "don-vi.yaml": "đơn vị:\n  - { mã: cd-y-te, tên: Y tế, loại: nganh }\n" };
    const [finding] = found("DV303", files, asOf);
    expect(finding).toMatchObject({ at: { path: "don-vi.yaml", line: 1 }, severity: "note" });
    expect(finding?.message).toBe(
      "chỉ tiêu `huyen-dk` giao cho LĐLĐ huyện, nhưng ngày 01/08/2025 không có đơn vị nào thuộc loại này hoạt động",
    );
    expect(JSON.stringify(finding)).not.toContain("0 %");
  });

  test("several quotas of one kind of unit make one finding", () => {
    const line =
      "  - { mã: huyen-cn, loại đơn vị: huyen, đếm: công nhận, ít nhất: 1, điều khoản: mục 4 }\n";
    const more = guidanceWith(["  - { mã: nganh-dk", `${line}  - { mã: nganh-dk`]);
    const files = { ...more, "don-vi.yaml": "đơn vị:\n  - { mã: y-te, tên: Y tế, loại: nganh }\n" };
    expect(messages("DV303", files, asOf)).toEqual([
      "chỉ tiêu `huyen-dk`, `huyen-cn` giao cho LĐLĐ huyện, nhưng ngày 01/08/2025 không có đơn vị nào thuộc loại này hoạt động",
    ]);
  });

  test("is silent for quotas without a number, and while one unit is alive", () => {
    expect(found("DV303", oneUnit, asOf)).toEqual([]);
    expect(found("DV303", {}, asOf)).toEqual([]);
  });
});
