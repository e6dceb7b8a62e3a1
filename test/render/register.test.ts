import { expect, test } from "vitest";
import { isoDate } from "../../src/model/date.ts";
import { roman } from "../../src/render/numerals.ts";
import { registerOf } from "../../src/render/register.ts";
import { exampleFolder } from "../helpers/example-folder.ts";

const text = (title: string, field: string) =>
  `---\ntên: ${title}\nloại: tập thể\nchủ thể: CĐCS May\nđăng ký: mới\nlĩnh vực: ${field}\nngày đăng ký: 10/07/2021\ntrạng thái: đã đăng ký\n---\n`;

function registerFrom(files: Readonly<Record<string, string>>, unitId?: string) {
  const { registrations, config, roster, packs } = exampleFolder(files);
  const [pack] = packs;
  if (!pack) throw new Error("the example folder has no pack");
  const unit = unitId === undefined ? undefined : roster.byId.get(unitId);
  return registerOf(registrations, { config, roster, pack, unit, date: isoDate(2021, 8, 1) });
}

test("a column per field of the pack under one heading, a tick where the record names it", () => {
  const { grid } = registerFrom({ "mo-hinh/cd-dong/a.md": text("Đường hoa", "[VH, kinh tế]") });
  expect(grid.columns.map(({ heading, group }) => [heading, group])).toEqual([
    ["STT", undefined],
    ["Tên tập thể hoặc cá nhân", undefined],
    ["Tên mô hình", undefined],
    ["VH", "Lĩnh vực"],
    ["KT", "Lĩnh vực"],
  ]);
  expect(grid.rows).toEqual([{ kind: "cells", cells: [1, "CĐCS May", "Đường hoa", "X", "X"] }]);
});

test("rows of several units stand under a heading for each, numbered through", () => {
  const { grid } = registerFrom({
    "mo-hinh/cd-dong/a.md": text("Đường hoa", "VH"),
    "mo-hinh/cd-tay/b.md": text("Cổng sáng", "VH"),
  });
  expect(grid.rows.map((row) => (row.kind === "group" ? row.text : row.cells[0]))).toEqual([
    "I. LĐLĐ huyện Đông",
    1,
    "II. LĐLĐ huyện Tây",
    2,
  ]);
});

test("what a record does not say is an empty cell, and no rows is an empty table", () => {
  const bare = text("Đường hoa", "VH")
    .replace("chủ thể: CĐCS May\n", "")
    .replace("lĩnh vực: VH\n", "");
  const { grid } = registerFrom({ "mo-hinh/cd-dong/a.md": bare });
  expect(grid.rows).toEqual([{ kind: "cells", cells: [1, null, "Đường hoa", null, null] }]);
  expect(registerFrom({}).grid.rows).toEqual([]);
});

test("it is sent by the organisation, or by the unit with the organisation above it", () => {
  expect(registerFrom({}).letterhead.sender).toBe("Liên đoàn Lao động tỉnh Ví Dụ");
  expect(registerFrom({}, "cd-dong").letterhead).toMatchObject({
    sender: "LĐLĐ huyện Đông",
    parentBody: "LĐLĐ tỉnh Ví Dụ",
  });
});

test("Roman numerals run past forty", () => {
  expect([1, 4, 9, 14, 40, 49, 90, 145].map(roman)).toEqual([
    "I",
    "IV",
    "IX",
    "XIV",
    "XL",
    "XLIX",
    "XC",
    "CXLV",
  ]);
});
