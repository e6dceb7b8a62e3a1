import { describe, expect, test } from "vitest";
import type { Roster } from "../../src/model/roster.ts";
import { parseRoster } from "../../src/parse/roster.ts";
import { exampleFolder } from "../helpers/example-folder.ts";

const { packs } = exampleFolder({});

function rosterOf(text: string): Roster {
  return parseRoster({ path: "don-vi.yaml", text, wasNfc: true }, { packs, areKnown: true });
}

/** Kind and path of every fault, and what it points at. */
function faultsOf(text: string) {
  return rosterOf(text).faults.map(({ kind, path, start, end }) => [
    kind,
    path,
    text.slice(start, end),
  ]);
}

test("a unit is read with its life, parents and successors", () => {
  const { units, faults } = rosterOf(`đơn vị:
  - { mã: LDLD-Tinh, tên: LĐLĐ tỉnh, loại: LĐLĐ tỉnh }
  - mã: cd-hoa-lu
    tên: LĐLĐ huyện Hoa Lư
    loại: Huyen
    trực thuộc: LDLD-TINH
    hiệu lực: { từ: 1/2010, đến: 30/6/2025 }
    thay bằng: [cd-xa-1, cd-xa-2]
    tên khác: LĐLĐ TP Hoa Lư
  - { mã: cd-xa-1, tên: CĐ xã 1, loại: huyen }
  - { mã: cd-xa-2, tên: CĐ xã 2, loại: huyen }
`);
  expect(faults).toEqual([]);
  expect(units.map(({ id }) => id)).toEqual(["ldld-tinh", "cd-hoa-lu", "cd-xa-1", "cd-xa-2"]);
  expect(units[1]).toMatchObject({
    kind: "huyen",
    parent: "ldld-tinh",
    from: { first: "2010-01-01" },
    to: { last: "2025-06-30" },
    successors: ["cd-xa-1", "cd-xa-2"],
    aliases: ["LĐLĐ TP Hoa Lư"],
  });
});

describe("a unit that names what is not there is at fault where it names it", () => {
  test.each([
    ["loại: xa", "unknown-reference", "units.0.kind", "xa"],
    ["loại: huyen, trực thuộc: cd-b", "unknown-reference", "units.0.parent", "cd-b"],
    ["loại: huyen, thay bằng: cd-b", "unknown-reference", "units.0.successors.0", "cd-b"],
    ["loại: huyen, trực thuộc: cd-a", "contradiction", "units.0.parent", "cd-a"],
    ["loại: huyen, hiệu lực: { từ: 2022, đến: 2021 }", "contradiction", "units.0.life", "từ"],
    ["loại: huyen, hiệu lực: { từ: 31/6/2021 }", "bad-date", "units.0.life.from", "31/6/2021"],
  ])("%s", (rest, ...fault) => {
    expect(faultsOf(`đơn vị:\n  - { mã: cd-a, tên: A, ${rest} }\n`)).toEqual([fault]);
  });
});

test("units above each other in a ring are each at fault", () => {
  const { faults } = rosterOf(`đơn vị:
  - { mã: a, tên: A, loại: huyen, trực thuộc: b }
  - { mã: b, tên: B, loại: huyen, trực thuộc: c }
  - { mã: c, tên: C, loại: huyen, trực thuộc: b }
`);
  expect(faults.map(({ kind, path }) => [kind, path])).toEqual([
    ["contradiction", "units.1.parent"],
    ["contradiction", "units.2.parent"],
  ]);
});

test("of two units with one id the first keeps it, and the second points back", () => {
  const roster = rosterOf(`đơn vị:
  - { mã: a, tên: Trước, loại: huyen }
  - { mã: A, tên: Sau, loại: huyen }
`);
  expect(roster.byId.get("a")?.name).toBe("Trước");
  expect(roster.faults).toMatchObject([{ kind: "repeated-id", path: "units.1.id", value: "a" }]);
});

test("a unit that lacks its name is left out, and the others stay", () => {
  const text = `đơn vị:
  - { mã: a, loại: huyen }
  - { mã: b, tên: B, loại: huyen }
`;
  expect(rosterOf(text).units.map(({ id }) => id)).toEqual(["b"]);
  expect(faultsOf(text)).toEqual([["absent", "units.0.name", "mã"]]);
});

// Units are counted after those that cannot be used were taken out.
test("behind a unit that is left out, faults still point at their own unit", () => {
  const text = `đơn vị:
  - { mã: a, loại: huyen }
  - { mã: b, tên: B, loại: huyen, trực thuộc: x }
`;
  expect(faultsOf(text)).toEqual([
    ["absent", "units.0.name", "mã"],
    ["unknown-reference", "units.1.parent", "x"],
  ]);
});

// The second round counts the units anew, and finds the refused id absent.
test("an id that cannot be read is one fault, not also an absent one", () => {
  const text = `đơn vị:
  - { mã: a, loại: huyen }
  - { mã: b c, tên: B, loại: huyen }
`;
  expect(faultsOf(text).map(([kind]) => kind)).toEqual(["absent", "bad-id"]);
});

test("no unit is still a roster", () => {
  for (const text of ["", "# chưa có\n", "đơn vị:\n", "đơn vị: []\n"]) {
    expect(rosterOf(text).units).toEqual([]);
  }
});

test("a list without its key is told as such", () => {
  expect(faultsOf("- { mã: a, tên: A, loại: huyen }\n")).toMatchObject([
    ["wrong-shape", "", expect.anything()],
  ]);
});
