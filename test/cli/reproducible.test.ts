import { expect, test } from "vitest";
import { readFolder } from "../../src/load/folder.ts";
import { run } from "../helpers/fake-host.ts";

const folder = "examples/hoan-chinh/tay-ninh-ldld";
const read = readFolder(folder) ?? [];
const inOrder = Object.fromEntries(read.map(({ path, bytes }) => [path, bytes ?? ""]));
const reversed = Object.fromEntries(Object.entries(inOrder).toReversed());

test.each([
  ["register", "--format", "docx"],
  ["register", "--format", "xlsx"],
  ["register", "--format", "csv", "-o", "x.csv"],
  ["report", "--period", "2017", "--format", "docx"],
  ["report", "--period", "2017", "--format", "xlsx"],
  ["report", "--period", "2017", "--format", "html"],
  ["report", "--period", "2017", "--format", "json", "-o", "x.json"],
  ["form", "--format", "docx"],
  ["form", "--format", "xlsx"],
  ["render", "giay-chung-nhan"],
  ["render", "phieu-tham-dinh"],
  ["render", "phieu-tham-dinh", "--format", "xlsx"],
])("same records, same options, same bytes: %s", async (...argv) => {
  const options = [...argv, "--as-of", "31/12/2017"];
  const [first, second] = [
    await run(options, { folder: inOrder, today: "2017-12-31" }),
    await run(options, { folder: reversed, today: "2026-11-25" }),
  ];
  expect(first.written.size).toBeGreaterThan(0);
  expect([...second.written.keys()]).toEqual([...first.written.keys()]);
  for (const [path, bytes] of first.written) {
    expect(Buffer.from(bytes).equals(second.written.get(path) ?? Buffer.of()), path).toBe(true);
  }
});
