import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found, messages } from "../helpers/rule-findings.ts";

describe("unknown-unit", () => {
  test("of a folder, a key or a report's file: each is mended in its own place", () => {
    const fixes = (files: Readonly<Record<string, string>>) =>
      found("DV501", files).map(({ fix }) => fix.split(";")[0]);
    expect(fixes({ "mo-hinh/cd-donng/a.md": sampleRecord() })).toEqual([
      "chuyển tệp vào `mo-hinh/cd-dong/`",
    ]);
    expect(fixes({ "mo-hinh/cd-dong/a.md": sampleRecord({ "đơn vị": "hoàn toàn lạ" }) })).toEqual([
      "sửa thành `đơn vị: cd-dong`",
    ]);
    expect(fixes({ "bao-cao/so-ket/cd-tayy.md": "---\nngày gửi: 1/6/2021\n---\n" })).toEqual([
      "đổi tên tệp thành `cd-tay.md`",
    ]);
  });

  test("a unit's name is no key, but leads to it", () => {
    const files = { "mo-hinh/a.md": sampleRecord({ "đơn vị": "LĐLĐ huyện Tây" }) };
    expect(messages("DV501", files)).toEqual([
      "không có đơn vị `LĐLĐ huyện Tây` trong don-vi.yaml, gần nhất là `cd-tay`",
    ]);
  });

  test("a file in no unit's folder without the key belongs to nobody", () => {
    const [finding] = found("DV501", { "mo-hinh/a.md": sampleRecord() });
    expect(finding?.message).toContain("hồ sơ chưa thuộc đơn vị nào");
    expect(finding).not.toHaveProperty("unit");
    expect(found("DV501", { "mo-hinh/a.md": sampleRecord({ "đơn vị": "cd-tay" }) })).toEqual([]);
  });

  test("without a roster not every record is at fault", () => {
    const files = { "don-vi.yaml": "đơn vị: [\n", "mo-hinh/cd-dong/a.md": sampleRecord() };
    expect(found("DV501", files)).toEqual([]);
  });

  test("an unknown unit is not also a folder that disagrees", () => {
    const unknown = { "mo-hinh/cd-dong/a.md": sampleRecord({ "đơn vị": "la" }) };
    expect(found("DV502", unknown)).toEqual([]);
    const sameInCapitals = { "mo-hinh/cd-dong/a.md": sampleRecord({ "đơn vị": "CD-DONG" }) };
    expect(found("DV502", sameInCapitals)).toEqual([]);
  });
});

describe("unit-not-alive", () => {
  const life = (text: string, more = "") => ({
    "don-vi.yaml": `đơn vị:\n  - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen, hiệu lực: { ${text} }${more} }\n  - { mã: cd-tay, tên: LĐLĐ huyện Tây, loại: huyen }\n`,
  });
  const on = (day: string, roster: Readonly<Record<string, string>>) =>
    messages("DV506", { ...roster, "mo-hinh/cd-dong/a.md": sampleRecord({ "ngày đăng ký": day }) });

  test.each([
    ["30/06/2025", 0],
    ["01/07/2025", 1],
    ["6/2025", 0],
    ["7/2025", 1],
    ["2025", 0],
  ])("after its last day 30/6/2025, only when certain: %s", (day, count) => {
    expect(on(day, life("đến: 30/06/2025"))).toHaveLength(count);
  });

  test.each([
    ["28/02/2021", 1],
    ["01/03/2021", 0],
    ["3/2021", 0],
  ])("before its first day 1/3/2021, only when certain: %s", (day, count) => {
    expect(on(day, life("từ: 01/03/2021"))).toHaveLength(count);
  });

  test("says how far off, and names the successors", () => {
    const roster = life("đến: 30/06/2025", ", thay bằng: [cd-tay]");
    expect(on("10/07/2025", roster)).toEqual([
      "ngày đăng ký 10/07/2025, muộn hơn 10 ngày so với ngày LĐLĐ huyện Đông chấm dứt hoạt động (30/06/2025)",
    ]);
    const files = { "mo-hinh/cd-dong/a.md": sampleRecord({ "ngày đăng ký": "10/07/2025" }) };
    expect(found("DV506", { ...roster, ...files })[0]?.fix).toContain("`cd-tay`");
  });

  test("a draft may still move", () => {
    const draft = sampleRecord({ "ngày đăng ký": "10/07/2025", "trạng thái": "nháp" });
    const files = { ...life("đến: 30/06/2025"), "mo-hinh/cd-dong/a.md": draft };
    expect(found("DV506", files)).toEqual([]);
  });
});
