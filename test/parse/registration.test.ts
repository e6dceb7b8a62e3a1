import { describe, expect, test } from "vitest";
import { spanOf } from "../../src/model/place.ts";
import { fullRecord as full, recordFrom, recordWith, textAt } from "../helpers/one-record.ts";

test("a full record is read without a fault", () => {
  const { record, faults } = recordFrom(full);
  expect(faults).toEqual([]);
  expect(record).toMatchObject({
    id: "nha-tro",
    unitId: "cd-dong",
    guidance: "vi-du",
    fields: ["vh", "kt"],
    own: { ntm: [17, 19] },
    data: {
      title: "Khu nhà trọ công nhân tự quản",
      kind: "collective",
      registration: "new",
      registeredOn: { first: "2021-07-10", precision: "day" },
      status: "active",
      survey: { advantages: ["công nhân ở tập trung"], difficulties: ["làm ca", "khó họp"] },
      results: [{ value: { text: "2.071", value: 2071 } }],
      recognition: { number: "45/QĐ-LĐLĐ" },
      selected: true,
    },
  });
  expect(record?.sections.map(({ heading }) => heading)).toEqual(["Nội dung", "Hiệu quả"]);
});

test("line ends, a byte order mark and decomposed letters change nothing that is read", () => {
  const { record } = recordFrom(full);
  for (const variant of [
    full.replaceAll("\n", "\r\n"),
    `\uFEFF${full}`,
    full.normalize("NFD"),
    full.trimEnd(),
  ]) {
    const other = recordFrom(variant);
    expect(other.faults).toEqual([]);
    expect(other.record?.data).toEqual(record?.data);
    expect(other.record?.sections.map(({ text }) => text)).toEqual(
      record?.sections.map(({ text }) => text),
    );
  }
});

describe("a place is where the value stands, Vietnamese letters before it notwithstanding", () => {
  test.each([
    ["title", "value", "2:6", "“Khu nhà trọ công nhân tự quản”"],
    ["title", "key", "2:1", "tên"],
    ["fields.1", "value", "6:16", "kinh tế"],
    ["survey", "key", "10:1", "khảo sát"],
    ["survey.date", "value", "10:19", "20/06/2021"],
    ["survey.date", "key", "10:13", "ngày"],
    ["survey.difficulties.1", "value", "10:84", "khó họp"],
    ["inspections.0.date", "value", "15:13", "15/11/2021"],
    ["ntm.1", "value", "19:20", "19"],
    ["approval.date", "value", "2:1", "tên"],
    ["survey.hour", "value", "10:1", "khảo sát"],
  ] as const)("%s, %s", (path, part, at, text) => {
    for (const variant of [full, full.replaceAll("\n", "\r\n"), full.normalize("NFD")]) {
      const place = recordFrom(variant).record?.placeOf(path, part);
      const span = place && spanOf(place);
      expect([`${span?.line}:${span?.column}`, place && textAt(place)]).toEqual([at, text]);
    }
  });
});

test("a key counts as written, whether or not its value can be read", () => {
  const { record } = recordWith("tên:\nngày đăng ký: hôm qua\nkhảo sát: { ngày: x }");
  for (const path of ["title", "registeredOn", "survey", "survey.date"]) {
    expect([path, record?.hasKey(path)]).toEqual([path, true]);
  }
  for (const path of ["kind", "survey.advantages", "approval", "approval.date", "unknown"]) {
    expect([path, record?.hasKey(path)]).toEqual([path, false]);
  }
});

// `locate` does not step from a list into its items, so a demand for `kiểm tra.ngày` is never met.
test("a key of the items of a list counts as written where an item has it", () => {
  expect(recordFrom(full).record?.hasKey("inspections.date")).toBe(true);
});

test("what the record does not say comes from its place and the configuration", () => {
  const said = recordWith("mã: KNT-01\nđơn vị: cd-tay\nhướng dẫn: VI-DU").record;
  expect([said?.id, said?.unitId, said?.folderUnit, said?.guidance]).toEqual([
    "knt-01",
    "cd-tay",
    "cd-dong",
    "vi-du",
  ]);
  const bare = recordFrom("---\ntên: a\n---\n", "mo-hinh/tu-do.md").record;
  expect([bare?.id, bare?.unitId, bare?.folderUnit]).toEqual(["tu-do", "", undefined]);
});

test("the outer quotes of a title go, inner ones stay", () => {
  for (const [typed, title] of [
    ["“Đường hoa”", "Đường hoa"],
    ["'\"Đường hoa\"'", "Đường hoa"],
    ["Mô hình “Đường hoa”", "Mô hình “Đường hoa”"],
    ["“Đường hoa” và “Cổng sáng”", "“Đường hoa” và “Cổng sáng”"],
  ]) {
    expect(recordWith(`tên: ${typed}`).record?.data.title).toBe(title);
  }
});

test("one bad value never hides the others, good or bad", () => {
  const { record, faults } = recordWith(
    `tên: Nhà trọ
loại: nhóm
ngày đăng ký: 31/02/2021
trạng thai: đã đăng ký
khảo sát: { ngày: 15/7/21, thuận lợi: ở gần, giờ: 8 }
kết quả: [{ chỉ số: a, giá trị: nhiều }, { chỉ số: b, giá trị: 3 }]
lĩnh vực: [VH, XX, KT]
tiêu chí NTM: [1, 99, 19]
địa điểm:
điểm nhân rộng: [xã A, Xóm: 2, xã B]`,
  );
  expect(faults.map(({ kind, path }) => `${kind} ${path}`).toSorted()).toEqual([
    "bad-date registeredOn",
    "bad-date survey.date",
    "bad-number results.0.value",
    "blank location",
    "item-became-map replicationSites.1",
    "out-of-range ntm.1",
    "unknown-key survey.giờ",
    "value-not-allowed fields.1",
    "value-not-allowed kind",
  ]);
  expect(record).toMatchObject({
    fields: ["vh", "kt"],
    own: { ntm: [1, 19] },
    data: {
      title: "Nhà trọ",
      status: "registered",
      survey: { advantages: ["ở gần"] },
      results: [{ indicator: "a" }, { indicator: "b", value: { value: 3 } }],
      replicationSites: ["xã A", "xã B"],
    },
  });
});

// Items are counted after unreadable ones were taken out, so the place is that of another item.
test("behind a blank item, a wrong field is still pointed at where it stands", () => {
  const { record, faults } = recordWith("lĩnh vực:\n  -\n  - XX");
  const wrong = faults.find(({ kind }) => kind === "value-not-allowed");
  expect(record?.source.text.slice(wrong?.start, wrong?.end)).toBe("XX");
});
