import { describe, expect, test } from "vitest";
import * as z from "zod";
import { folded } from "../../src/model/text.ts";
import { configShape } from "../../src/parse/config.ts";
import { packShape } from "../../src/parse/pack-shape.ts";
import { recordShape } from "../../src/parse/record-shape.ts";
import { rosterShape } from "../../src/parse/roster.ts";
import { englishPath, keyWords, vietnamesePath } from "../../src/parse/shape.ts";
import { unitReportShape } from "../../src/parse/unit-report.ts";
import { recordWith, textAt } from "../helpers/one-record.ts";

const shapes = {
  record: recordShape,
  pack: packShape,
  roster: rosterShape,
  config: configShape,
  report: unitReportShape,
};

/** Every map within a shape, by its path. */
function mapsIn(shape: z.core.$ZodType, path: string): (readonly [string, z.ZodObject])[] {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) {
    return mapsIn(shape.unwrap(), path);
  }
  if (shape instanceof z.ZodArray) return mapsIn(shape.element, path);
  if (!(shape instanceof z.ZodObject)) return [];
  const below = Object.entries(shape.shape).flatMap(([name, part]) =>
    mapsIn(part, `${path}.${name}`),
  );
  return [[path, shape], ...below];
}

const maps = Object.entries(shapes).flatMap(([name, shape]) => mapsIn(shape, name));

describe.each(maps)("the keys of %s", (_, map) => {
  const keys = Object.entries(map.shape).map(([name, part]) => ({
    name,
    words: keyWords(part, name),
  }));

  test("have a Vietnamese name each", () => {
    for (const { name, words } of keys) expect([name, words.vi]).not.toEqual([name, name]);
  });

  test("never fold to one spelling", () => {
    const owners = new Map<string, string>();
    for (const { name, words } of keys) {
      for (const spelling of new Set([name, words.vi, ...(words.aliases ?? [])].map(folded))) {
        expect([spelling, owners.get(spelling) ?? name]).toEqual([spelling, name]);
        owners.set(spelling, name);
      }
    }
  });
});

describe("a key is found in any spelling", () => {
  test.each([
    "lĩnh vực",
    "Lĩnh vực",
    "LĨNH VỰC",
    "linh vuc",
    "linh_vuc",
    "LINH-VUC",
    "linhvuc",
    "lĩnh  vực",
    '"lĩnh vực"',
    "fields",
    "Fields",
    "lĩnh vực".normalize("NFD"),
  ])("%s", (key) => {
    const { record, faults } = recordWith(`${key}: VH`);
    expect([record?.fields, faults]).toEqual([["vh"], []]);
  });

  test("Đ is a D, whichever of its look-alikes was typed", () => {
    for (const key of ["địa điểm", "ĐỊA ĐIỂM", "dia diem", "ðịa điểm", "location"]) {
      expect(recordWith(`${key}: Xóm 2`).record?.data.location).toBe("Xóm 2");
    }
  });

  test("two spellings of one key are a duplicate, and the first is used", () => {
    const { record, faults } = recordWith("Lĩnh vực: VH\nlinh_vuc: KT");
    expect(record?.fields).toEqual(["vh"]);
    expect(faults).toMatchObject([{ kind: "duplicate-key", key: "linh_vuc" }]);
  });
});

describe("paths", () => {
  test.each([
    ["khảo sát: ngày", "survey.date"],
    ["Khao-sat.NGAY", "survey.date"],
    ["kiểm tra.ngày", "inspections.date"],
    ["địa điểm", "location"],
    ["khảo sát: giờ", undefined],
    ["địa điểm: ngày", undefined],
    ["", undefined],
  ])("%s is %s", (written, path) => {
    expect(englishPath(recordShape, written)).toBe(path);
  });

  test("go back to Vietnamese words", () => {
    expect(vietnamesePath(recordShape, ["survey", "date"])?.vi).toBe("khảo sát: ngày");
    expect(vietnamesePath(recordShape, ["inspections", 0, "date"])?.vi).toBe("kiểm tra: ngày");
    expect(vietnamesePath(recordShape, ["survey", "hour"])).toBeUndefined();
  });
});

describe("values that do not fit", () => {
  test.each([
    ["khảo sát: hôm qua", "wrong-shape", "hôm qua"],
    ["tên: [a, b]", "wrong-shape", "[a, b]"],
    ["tên: { a: b }", "wrong-shape", "{ a: b }"],
    ["kết quả: [nhiều]", "wrong-shape", "nhiều"],
    ["điểm nhân rộng: [Xóm: 2]", "item-became-map", "Xóm: 2"],
    ["điểm nhân rộng: []", "blank", "[]"],
    ["khảo sát: { ngày: }", "blank", ""],
    ["tên:", "blank", ""],
    ["tên: '  '", "blank", "'  '"],
    ["đơn vi tính: x", "unknown-key", "đơn vi tính"],
    ["khảo sát: { giờ: 8 }", "unknown-key", "giờ"],
    ["loại: nhóm", "value-not-allowed", "nhóm"],
    ["mã: Nhà trọ", "bad-id", "Nhà trọ"],
    ["chọn đăng ký tỉnh: chắc", "value-not-allowed", "chắc"],
    ["ngày đăng ký: 31/02/2021", "bad-date", "31/02/2021"],
    ["kết quả: { giá trị: 1.5 }", "bad-number", "1.5"],
    ["tiêu chí NTM: 21", "out-of-range", "21"],
    ['tiêu chí NTM: "2,5"', "bad-number", '"2,5"'],
  ])("%s: %s at `%s`", (line, kind, at) => {
    const { record, faults } = recordWith(line);
    expect(faults.map((fault) => fault.kind)).toEqual([kind]);
    expect(record?.source.text.slice(faults[0]?.start, faults[0]?.end)).toBe(at);
  });

  test("one value may stand where a list is wanted", () => {
    const { record, faults } = recordWith("kiểm tra: { ngày: 15/11/2021 }\nđiểm nhân rộng: xã A");
    expect([record?.data.inspections?.length, record?.data.replicationSites, faults]).toEqual([
      1,
      ["xã A"],
      [],
    ]);
    expect(record && textAt(record.placeOf("inspections.0.date"))).toBe("15/11/2021");
  });
});
