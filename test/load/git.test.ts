import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFolderAt } from "../../src/load/git.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "danvan-git-"));
  git("init", "-q", "-b", "main");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: string[]): string {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
  return execFileSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" });
}

function put(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}

function commit(): void {
  git("add", "-A");
  git("commit", "-q", "-m", "x");
}

function read(revision: string, folder = ".") {
  const reading = readFolderAt(join(root, folder), revision, process.env);
  if (reading.kind !== "files") return reading;
  return Object.fromEntries(
    reading.files.map(({ path, bytes }) => [path, Buffer.from(bytes ?? []).toString("utf8")]),
  );
}

describe("a folder at a revision", () => {
  test("has the bytes that were committed, whatever has become of the files", () => {
    put("danvan.yaml", "tổ chức: A\r\n");
    put("mo-hinh/đv/tên có dấu cách.md", "");
    put("README.md", "not a record");
    symlinkSync("danvan.yaml", join(root, "don-vi.yaml"));
    commit();
    put("danvan.yaml", "tổ chức: B\n");
    put("mo-hinh/đv/moi.md", "mới");
    rmSync(join(root, "mo-hinh/đv/tên có dấu cách.md"));
    expect(read("HEAD")).toEqual({
      "danvan.yaml": "tổ chức: A\r\n",
      "mo-hinh/đv/tên có dấu cách.md": "",
    });
  });

  test("may be a part of the repository", () => {
    put("ho-so/danvan.yaml", "A");
    put("danvan.yaml", "khác");
    commit();
    expect(read("main", "ho-so")).toEqual({ "danvan.yaml": "A" });
  });

  test("is where the branch left the revision, not what came there since", () => {
    put("danvan.yaml", "A");
    commit();
    git("checkout", "-q", "-b", "nhanh");
    put("mo-hinh/a/x.md", "x");
    commit();
    git("checkout", "-q", "main");
    put("danvan.yaml", "B");
    commit();
    git("checkout", "-q", "nhanh");
    expect(read("main")).toEqual({ "danvan.yaml": "A" });
  });

  test("that did not exist then holds nothing", () => {
    put("khac.txt", "A");
    commit();
    mkdirSync(join(root, "ho-so"));
    expect(read("HEAD", "ho-so")).toEqual({});
  });
});

test("what cannot be had is said, not thrown", () => {
  put("danvan.yaml", "A");
  commit();
  expect(read("khong-co")).toEqual({ kind: "no-revision", shallow: false });
  expect(read("--help")).toEqual({ kind: "no-revision", shallow: false });
  rmSync(join(root, ".git"), { recursive: true });
  expect(read("HEAD")).toEqual({ kind: "no-repository" });
  expect(readFolderAt(root, "HEAD", { PATH: "" })).toEqual({ kind: "no-git" });
});
