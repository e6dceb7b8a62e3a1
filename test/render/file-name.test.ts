import { expect, test } from "vitest";
import { asciiName, fileNames } from "../../src/render/file-name.ts";

test.each([
  ["Nhà trọ tự quản", "nha-tro-tu-quan"],
  ["ĐƯỜNG HOA_2021", "duong-hoa-2021"],
  ["../../etc/passwd", "etc-passwd"],
  ["con:*?<>|", "con"],
  ["\u202e\u0000", "khong-ten"],
  ["x".repeat(500), "x".repeat(60)],
])("%s becomes %s", (id, name) => {
  expect(asciiName(id)).toBe(name);
});

test("no two names are alike, whatever the ids and their order", () => {
  const all = [
    { id: "Nhà trọ", group: "hoa-lu", path: "b" },
    { id: "nha-tro", group: "kim-son", path: "a" },
    { id: "NHA TRO", group: "kim-son", path: "c" },
    { id: "kim-son-nha-tro", group: "x", path: "d" },
    { id: "khac", group: "x", path: "e" },
  ];
  const names = fileNames(all);
  expect(Object.fromEntries(names)).toEqual({
    a: "kim-son-nha-tro-2",
    b: "hoa-lu-nha-tro",
    c: "kim-son-nha-tro-3",
    d: "kim-son-nha-tro",
    e: "khac",
  });
  expect(new Set(names.values()).size).toBe(all.length);
  expect(fileNames(all.toReversed())).toEqual(names);
});
