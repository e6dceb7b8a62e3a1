import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleBase } from "./helpers/example-folder.ts";
import { run } from "./helpers/fake-host.ts";
import { fullRecord } from "./helpers/one-record.ts";

const encoder = new TextEncoder();
const good = "mo-hinh/cd-dong/nha-tro.md";
const unit = "mo-hinh/cd-tay";

/** Numbers that look random and are the same on every run (Numerical Recipes' constants). */
function* numbers(): Generator<number> {
  for (let state = 1; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state >>> 24;
  }
}

const deep = 100_000;

/** Texts that cannot be read as a record: each is to have one finding, and no more. */
const unreadable: Readonly<Record<string, string | Uint8Array>> = {
  "trong.md": "",
  "chi-xuong-dong.md": "\n\n\n",
  "chi-gach.md": "---",
  "chi-gach-hai.md": "---\n---\n",
  "chi-gach.yaml": "---\n",
  "trong.yml": "",
  "ghi-chu.yaml": "# chưa có gì\n",
  "khong-khai-bao.md": "## Nội dung\nVận động.\n",
  "khong-dong.md": fullRecord.replace("\n---\n", "\n"),
  "tab.md": "---\ntên: a\n\tloại: tập thể\n---\n",
  "danh-sach.yaml": "- tên: a\n- tên: b\n",
  "mot-chu.yaml": "tên\n",
  "ngoac.md": "---\ntên: [a\n---\n",
  "nhay.md": '---\ntên: "a\n---\n',
  "neo.md": "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n",
  "bom-neo.yaml": `a: &a [x]\n${Array.from({ length: 40 }, (_, at) => `k${at}: &k${at} [*a, *a]`).join("\n")}\n`,
  "hai-phan.yaml": "tên: a\n---\ntên: b\n",
  "the.md": "---\ntên: !!js/function a\n---\n",
  "sau-ngoac.md": `---\na: ${"[".repeat(deep)}${"]".repeat(deep)}\n---\n`,
  "sau-mo.yaml": `a: ${"{a: ".repeat(deep)}\n`,
  "sau-gach.md": `---\n${"- ".repeat(deep)}x\n---\n`,
  "sau-hoi.yaml": `${"? ".repeat(deep)}x\n`,
  "sau-dong.yaml": `${Array.from({ length: 1300 }, (_, at) => `${" ".repeat(at)}a:`).join("\n")}\n`,
  "sau-chuoi.yaml": `${"a: ".repeat(deep)}\n`,
  "ngoac-doi.md": `---\na: ${"[]".repeat(deep)}\n---\n`,
  "utf16.md": Uint8Array.from([0xff, 0xfe, 0x2d, 0, 0x2d, 0]),
  "utf16-be.md": Uint8Array.from([0xfe, 0xff, 0, 0x2d, 0, 0x2d]),
  "byte-0.md": `---\ntên: \u0000a\n---\n`,
  "tcvn3.md": Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0x74, 0xaa, 0x6e, 0x3a, 0x20, 0xc4]),
  "qua-lon.md": `---\ntên: ${"x".repeat(1024 * 1024)}\n---\n`,
  "\u202Emd.nguoc.md": "---\ntên: [a\n---\n",
  "🎉 tiệc.md": "---\ntên: [a\n---\n",
  "xuong\ndong.md": "---\ntên: [a\n---\n",
  "-rf.md": "---\ntên: [a\n---\n",
  ["Chữ tổ hợp.md".normalize("NFD")]: "---\ntên: [a\n---\n",
  ["__proto__.md"]: "---\ntên: [a\n---\n",
  "constructor.md": "---\ntên: [a\n---\n",
};

/** Texts that are odd, but can be read: whatever is found in them, it is found in bounded time. */
const odd: Readonly<Record<string, string>> = {
  "khoa-la.md":
    "---\n__proto__: { a: 1 }\nconstructor: x\ntên: __proto__\nloại: constructor\ntrạng thái: toString\nmã: __proto__\nlĩnh vực: [__proto__, valueOf]\nkhảo sát: { __proto__: x }\n---\n",
  "trung-khoa.md": `---\n${"tên: x\n".repeat(500)}---\n`,
  "nhieu-khoa.yaml": Array.from({ length: 500 }, (_, at) => `k${at}: 1\n`).join(""),
  "dong-dai.md": `---\ntên: ${"x".repeat(900_000)}\n---\n`,
  "cach-dai.md": `---\ntên: a${" ".repeat(900_000)}b\nchủ thể: Ông A${" ".repeat(90_000)}B\n---\n`,
  "cach-dai-muc.md": `---\ntên: a\n---\n## a${" ".repeat(900_000)}b\n`,
  "thang.md": `---\ntên: a\n---\n## a${" #".repeat(400_000)}b\n`,
  "so-dai.md": `---\ntên: a\nngày đăng ký: ${"1".repeat(900_000)}\n---\n`,
  "mac-cu.yaml": "tên: a\rloại: tập thể\r",
};

let folder = "";
const hostile: string[] = [];

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function putUnreadable(path: string, content: string | Uint8Array): void {
  put(path, content);
  hostile.push(path);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "danvan-"));
  for (const [path, text] of Object.entries({ ...exampleBase, [good]: fullRecord }))
    put(path, text);
  for (const [name, content] of Object.entries(unreadable))
    putUnreadable(`${unit}/${name}`, content);
  for (const [name, text] of Object.entries(odd)) put(`mo-hinh/cd-y-te/${name}`, text);
  // Before its closing line a record cannot be read, wherever it ends.
  const bytes = encoder.encode(fullRecord);
  const closing = encoder.encode(fullRecord.slice(0, fullRecord.indexOf("\n---\n") + 1)).length;
  for (let at = 0; at < 200; at += 1) {
    const end = Math.floor((at * closing) / 200);
    putUnreadable(`${unit}/cat/${end}.md`, bytes.slice(0, end));
  }
  const random = numbers();
  for (let at = 0; at < 40; at += 1) {
    // Behind 0xff no text is UTF-8.
    const noise = Array.from({ length: 200 }, () => random.next().value ?? 0);
    putUnreadable(`${unit}/bua/${at}.md`, Uint8Array.from([0xff, ...noise]));
  }
  mkdirSync(join(folder, unit, "thu-muc.md"));
  for (const [link, to] of [
    ["mat.md", "khong-co"],
    ["vong.md", "vong.md"],
    ["thu-muc-khac.md", "."],
  ] as const) {
    symlinkSync(to, join(folder, unit, link));
    hostile.push(`${unit}/${link}`);
  }
  if (process.platform !== "win32") {
    expect(spawnSync("mkfifo", [join(folder, unit, "ong.md")]).status).toBe(0);
    hostile.push(`${unit}/ong.md`);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

async function findings(...argv: readonly string[]) {
  const at = ["validate", "--format", "json", "--as-of", "01/08/2021", ...argv];
  const { code, out, err } = await run(at, { folder });
  expect(err).not.toMatch(/^\s+at /m);
  const { diagnostics, summary } = JSON.parse(out);
  return { code, diagnostics: diagnostics as readonly Finding[], summary };
}

test("every file that cannot be read has one finding, and hides nothing beside it", async () => {
  const started = performance.now();
  const { code, diagnostics, summary } = await findings();
  expect(code).toBe(1);
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(hostile.length).toBeGreaterThan(270);
  const found = new Map(hostile.map((path) => [path, [] as string[]]));
  for (const { rule, file } of diagnostics) found.get(file)?.push(rule);
  expect([...found].filter(([, codes]) => codes.length !== 1)).toEqual([]);
  expect(summary.files).toBe(hostile.length + Object.keys(odd).length + 4);
});

test("the good record says what it says alone, and counts name what they lack", async () => {
  const { diagnostics } = await findings();
  const alone = await run(["validate", "--format", "json", "--as-of", "01/08/2021"], {
    folder: { ...exampleBase, [good]: fullRecord },
  });
  const ofGood = ({ file }: Finding) => file === good;
  expect(diagnostics.filter(ofGood)).toEqual(JSON.parse(alone.out).diagnostics.filter(ofGood));
  const short = diagnostics.filter(({ rule }) => rule === "DV301");
  expect(short.map(({ message }) => message)).toEqual([
    expect.stringMatching(/Tây.*chưa chắc chắn vì không đọc được/),
  ]);
});

test.each(["sarif", "github", "junit", "pretty"])("as %s it is printed whole", async (format) => {
  const at = ["validate", "--format", format, "--all", "--as-of", "01/08/2021"];
  const { code, out, err } = await run(at, { folder });
  expect({ code, failed: /^\s+at |undefined|\[object/m.test(out + err) }).toEqual({
    code: 1,
    failed: false,
  });
  expect(out.length).toBeGreaterThan(3000);
  expect(out.length).toBeLessThan(20_000_000);
});

test("the built program says the same, and does not wait for the pipe", () => {
  if (!existsSync("dist/main.js")) throw new Error("dist is missing: run `npm run build` first");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["bin/danvan.js", "validate", "-C", folder, "--format", "compact", "--as-of", "01/08/2021"],
    { encoding: "utf8", timeout: 60_000, maxBuffer: 1 << 28, env: { ...process.env, DEBUG: "1" } },
  );
  expect({ status, traces: /^\s+at /m.test(stderr) }).toEqual({ status: 1, traces: false });
  expect(stdout).toContain(`${unit}/mat.md:1:1: error[DV001]`);
});

// Everything may be read by root; then the program is run as somebody else.
test.skipIf(process.platform === "win32")("a closed folder or file has one finding", () => {
  const closed = join(folder, "mo-hinh/cd-dong/dong");
  mkdirSync(closed);
  put("mo-hinh/cd-dong/khoa.md", fullRecord);
  for (const path of [closed, join(folder, "mo-hinh/cd-dong/khoa.md")]) chmodSync(path, 0);
  chmodSync(folder, 0o755);
  const isRoot = process.getuid?.() === 0;
  const { status, stdout } = spawnSync(
    process.execPath,
    ["bin/danvan.js", "validate", "-C", folder, "--format", "compact", "mo-hinh/cd-dong"],
    { encoding: "utf8", timeout: 60_000, ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}) },
  );
  chmodSync(closed, 0o755);
  expect({ status, lines: stdout.split("\n").filter((line) => line.includes("[DV001]")) }).toEqual({
    status: 1,
    lines: [
      expect.stringContaining("mo-hinh/cd-dong/dong/:1:1: error[DV001] không mở được thư mục"),
      expect.stringContaining("mo-hinh/cd-dong/khoa.md:1:1: error[DV001] không mở được tệp"),
    ],
  });
});
