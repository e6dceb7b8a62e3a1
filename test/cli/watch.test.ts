import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { exampleBase } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";
import { lastingArguments, lastingProgram } from "../helpers/lasting-program.ts";
import { soundRecord as good } from "../helpers/sound-record.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const bad = good.replace("10/06/2021", "31/02/2021");
const folderWith = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  ...exampleBase,
  [path]: text,
  ...more,
});
const argv = ["validate", "--watch", "--format", "compact"];
const pagesIn = (out: string) => out.split("\u001b[2J\u001b[3J\u001b[H").slice(1);

describe("--watch", () => {
  test("looks again at every change, and ends with what the last look came to", async () => {
    const { code, out } = await run(argv, {
      folder: folderWith(good),
      becomes: [folderWith(bad), folderWith(good), folderWith(bad)],
      terminal: true,
    });
    expect(pagesIn(out).map((page) => page.includes("DV105"))).toEqual([false, true, false, true]);
    expect(code).toBe(1);
  });

  test("leaves the screen alone when nothing that it shows has changed", async () => {
    const same = folderWith(bad.replace("tự quản, giữ", "tự quản,  giữ"));
    const { out, err } = await run(argv, {
      folder: folderWith(bad),
      becomes: [folderWith(bad), same, folderWith(good)],
      terminal: true,
    });
    expect(pagesIn(out)).toHaveLength(2);
    expect(err.match(/Đang theo dõi \./g)).toHaveLength(2);
  });

  test("wipes no screen where there is none", async () => {
    const { out } = await run(argv, { folder: folderWith(good), becomes: [folderWith(bad)] });
    expect(out).not.toContain("\u001b");
    expect(out.match(/Đã đọc/g)).toHaveLength(2);
  });

  test("a changed roster, pack or configuration reaches the records that did not change", async () => {
    const pack = "huong-dan/vi-du/guidance.yaml";
    const states = [
      { "don-vi.yaml": (exampleBase["don-vi.yaml"] ?? "").replace(/.*cd-dong.*\n/, "") },
      { [pack]: (exampleBase[pack] ?? "").replace("khóa: lĩnh vực", "khóa: quy mô") },
      { "danvan.yaml": (exampleBase["danvan.yaml"] ?? "").replace("vi-du", "khong-co") },
      {},
    ].map((more) => folderWith(good, more));
    const { out } = await run(argv, { folder: folderWith(good), becomes: states, terminal: true });
    const fresh = await Promise.all(
      states.map((folder) => run(["validate", "--format", "compact"], { folder })),
    );
    expect(pagesIn(out).slice(1)).toEqual(fresh.map(({ out: page, err }) => page + err));
  });

  test("says what is wrong with a folder that is not there, and ends", async () => {
    const { code, err } = await run([...argv, "-C", "khong-co"]);
    expect(code).toBe(2);
    expect(err).toContain("không có thư mục `khong-co`");
  });

  test("does not prune a baseline: while a record is edited findings go and come back", async () => {
    const { written } = await run(["validate", "--baseline", "b.json", "--write-baseline"], {
      folder: folderWith(bad),
    });
    const before = written.get("b.json");
    const watched = await run([...argv, "--baseline", "b.json"], {
      folder: folderWith(bad),
      becomes: [folderWith(good), folderWith(bad)],
      present: written,
    });
    expect(watched.written.get("b.json")).toEqual(before);
  });

  test.each([
    ["--format", "json"],
    ["--format", "github"],
    ["--fix"],
    ["--baseline", "b.json", "--write-baseline"],
    ["--format", "sarif", "-o", "x.sarif"],
  ])("is not for %s %s", async (...options) => {
    const { code, err } = await run(["validate", "--watch", ...options]);
    expect(code).toBe(2);
    expect(err).toContain("`--watch` chỉ hiện trên màn hình");
  });
});

test("the real program sees files come, change and go in a folder on the disk", async () => {
  const folder = mkdtempSync(join(tmpdir(), "danvan-watch-"));
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(exampleBase)) put(name, text);
  const child = lastingProgram("bin/danvan.js", ...argv, "-C", folder);
  try {
    let [seen, complaint] = ["", ""];
    child.stderr?.on("data", (text: Buffer) => {
      complaint += text.toString("utf8");
    });
    child.stdout?.on("data", (text: Buffer) => {
      seen += text.toString("utf8");
    });
    const died = new Promise<never>((_, reject) => {
      child.once("exit", () => reject(new Error(`danvan ended: ${complaint}`)));
    });
    const shows = async (words: string) => {
      while (!seen.includes(words)) {
        await Promise.race([new Promise((resolve) => child.stdout?.once("data", resolve)), died]);
      }
      seen = "";
    };
    await shows("0 hồ sơ đăng ký");
    put(path, good);
    await shows("1 hồ sơ đăng ký");
    put(path, bad);
    await shows("DV105");
    put("mo-hinh/cd-tay/moi.md", bad);
    await shows("2 hồ sơ đăng ký");
    rmSync(join(folder, "mo-hinh"), { recursive: true });
    await shows("0 hồ sơ đăng ký");
    died.catch(() => {});
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGINT");
    expect(await ended).toBe(4);
  } finally {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test("the real program, watching for a test, ends with the runner that is killed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "danvan-watch-"));
  const watch = lastingArguments(resolve("bin/danvan.js"), ...argv, "-C", folder);
  const runner = spawn(process.execPath, [
    "--eval",
    `const { spawn } = require("node:child_process");
    const watch = spawn(process.execPath, ${JSON.stringify(watch)}, { stdio: ["ignore", "pipe", "ignore", "ipc"] });
    watch.stdout.once("data", () => console.log(watch.pid));`,
  ]);
  let pid = 0;
  try {
    const [said] = await once(runner.stdout, "data");
    pid = Number(String(said));
    expect(isRunning(pid)).toBe(true);
    runner.kill("SIGKILL");
    await vi.waitUntil(() => !isRunning(pid), 10_000);
  } finally {
    runner.kill("SIGKILL");
    if (pid > 0 && isRunning(pid)) process.kill(pid, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
