import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { found, messages } from "../helpers/rule-findings.ts";
import { guidancePath } from "../helpers/standing.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const continued = (lines: Readonly<Record<string, string>> = {}) => ({
  [path]: sampleRecord({ "đăng ký": "tiếp tục", ...lines }),
});

/** Guidance of 2016–2020, and a record registered under it. */
const earlier = (file: string, lines: Readonly<Record<string, string>> = {}) => ({
  "huong-dan/truoc/guidance.yaml": (exampleBase[guidancePath] ?? "")
    .replace("mã: vi-du", "mã: truoc")
    .replace("từ: 2021, đến: 2025", "từ: 2016, đến: 2020")
    .replace("ngày: 01/02/2021", "ngày: 01/02/2016"),
  [file]: sampleRecord({ "hướng dẫn": "truoc", "ngày đăng ký": "10/10/2016", ...lines }),
});

describe("a continued record that names no predecessor", () => {
  test("is left alone where nothing of an earlier period is in the folder", () => {
    expect(found("DV504", continued())).toEqual([]);
    const sibling = { "mo-hinh/cd-dong/b.md": sampleRecord({ tên: "Tủ sách" }) };
    expect(found("DV504", { ...continued(), ...sibling })).toEqual([]);
  });

  test("is told where its unit has such records, the one of its title first", () => {
    const files = {
      ...continued(),
      ...earlier("mo-hinh/cd-dong/a-2016.md", { tên: "Tủ sách" }),
      ...earlier("mo-hinh/cd-dong/z-2016.md"),
    };
    const [finding] = found("DV504", files);
    expect(finding).toMatchObject({ severity: "warning", at: { path, line: 5 } });
    expect(finding?.message).toContain("đơn vị có 2 hồ sơ của giai đoạn trước");
    expect(finding?.fix).toBe(
      "thêm dòng `tiếp tục từ: z-2016`; các hồ sơ trước: `z-2016`, `a-2016`",
    );
  });

  test("is not told of other units' records, but of those of a unit that it replaced", () => {
    const files = { ...continued(), ...earlier("mo-hinh/cd-tay/cu.md") };
    expect(found("DV504", files)).toEqual([]);
    const roster = {
      "don-vi.yaml":
        "đơn vị:\n  - { mã: cd-dong, tên: Đông, loại: huyen }\n  - { mã: cd-tay, tên: Tây, loại: huyen, thay bằng: [cd-dong] }\n",
    };
    expect(found("DV504", { ...files, ...roster })).toHaveLength(1);
  });

  test("is not told while it is a draft, nor when it is new", () => {
    const old = earlier("mo-hinh/cd-dong/cu.md");
    expect(found("DV504", { ...old, ...continued({ "trạng thái": "nháp" }) })).toEqual([]);
    expect(found("DV504", { ...old, [path]: sampleRecord() })).toEqual([]);
  });
});

describe("a predecessor that is named", () => {
  const old = earlier("mo-hinh/cd-dong/nha-tro-2016.md");

  test("in any case is found", () => {
    expect(found("DV504", { ...old, ...continued({ "tiếp tục từ": "Nha-Tro-2016" }) })).toEqual([]);
  });

  test("but is not there is a warning with the nearest", () => {
    const files = { ...old, ...continued({ "tiếp tục từ": "nha-tro-2017" }) };
    expect(messages("DV504", files)).toEqual([
      "không có hồ sơ nào mang mã `nha-tro-2017`, gần nhất là `nha-tro-2016`",
    ]);
  });

  test("and is the record itself is an error", () => {
    const files = { ...old, ...continued({ "tiếp tục từ": "nha-tro" }) };
    expect(found("DV504", files)).toMatchObject([{ severity: "error" }]);
  });

  test("and was registered later is an error with both places, when certain", () => {
    const later = (day: string) => ({
      ...earlier("mo-hinh/cd-dong/cu.md", { "ngày đăng ký": day }),
      ...continued({ "tiếp tục từ": "cu" }),
    });
    expect(found("DV504", later("11/06/2021"))).toMatchObject([
      { severity: "error", related: [{ path: "mo-hinh/cd-dong/cu.md" }] },
    ]);
    expect(found("DV504", later("10/06/2021"))).toEqual([]);
    expect(found("DV504", later("6/2021"))).toEqual([]);
  });
});
