import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rewriteFile } from "../../src/cli/rewrite-file.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "danvan-"));
  file = join(folder, "a.md");
  writeFileSync(file, "cũ");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const rewrite = (path: string, from: string, to: string) =>
  rewriteFile(path, { from: bytes(from), to: bytes(to), mark: "1" });

test("writes over what was read, and leaves nothing beside it", () => {
  expect(rewrite(file, "cũ", "mới")).toBe("written");
  expect(readFileSync(file, "utf8")).toBe("mới");
  expect(readdirSync(folder)).toEqual(["a.md"]);
});

test("what somebody changed since is left", () => {
  expect(rewrite(file, "khác", "mới")).toBe("changed-since");
  expect(readFileSync(file, "utf8")).toBe("cũ");
});

test("the mode stays, and a read-only file is left", () => {
  chmodSync(file, 0o640);
  rewrite(file, "cũ", "mới");
  expect(statSync(file).mode & 0o777).toBe(0o640);
  chmodSync(file, 0o444);
  expect(rewrite(file, "mới", "mới hơn")).toBe("read-only");
  expect(readFileSync(file, "utf8")).toBe("mới");
});

test("a link stays a link, and two links to one file are one change", () => {
  const links = ["b.md", "c.md"].map((name) => join(folder, name));
  for (const link of links) symlinkSync("a.md", link);
  for (const link of links) expect(rewrite(link, "cũ", "mới")).toBe("written");
  expect(links.map((link) => lstatSync(link).isSymbolicLink())).toEqual([true, true]);
  expect(readFileSync(file, "utf8")).toBe("mới");
});
