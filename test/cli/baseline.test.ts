import { describe, expect, test } from "vitest";
import { exampleBase } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";
import { soundRecord } from "../helpers/sound-record.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const mended = soundRecord.replace("chủ thể: CĐCS Công ty May\n", "");
const old = mended.replace("10/06/2021", "31/02/2021");
const folderWith = (text: string) => ({ ...exampleBase, [path]: text });
const file = "ton-dong.json";
const argv = ["validate", "--format", "compact", "--baseline", file];
const textOf = (written: ReadonlyMap<string, Uint8Array>) =>
  new TextDecoder().decode(written.get(file));
const codesIn = (out: string) => Array.from(out.matchAll(/\[(DV\d+)\]/g), ([, code]) => code);

async function baselineOf(text: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { written } = await run([...argv, "--write-baseline"], { folder: folderWith(text) });
  return written;
}

describe("--baseline", () => {
  test("tells nothing that was there when it was written, and counts it", async () => {
    const bare = await run(["validate", "--format", "compact"], { folder: folderWith(old) });
    const present = await baselineOf(old);
    const { code, out, err, written } = await run(argv, { folder: folderWith(old), present });
    expect([bare.code, codesIn(bare.out).length]).toEqual([1, 3]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("Không nêu lại phát hiện: 3 tồn đọng từ trước.");
    expect(textOf(written)).toBe(textOf(present));
  });

  test("holds one finding a line, without words, lines or counts of days", async () => {
    const text = textOf(await baselineOf(old));
    expect(text).toContain(
      `{"rule":"DV105","file":"${path}","field":"registeredOn","unit":"cd-dong"}`,
    );
    expect(text).not.toMatch(/31\/02|"line"|message/);
    expect(JSON.parse(text)).toMatchObject({ kind: "baseline", asOf: "2021-07-01" });
  });

  test("serves in the other language, on a later day and with lines moved", async () => {
    const present = await baselineOf(old);
    const moved = old.replace("tên:", "# ghi chú\ntên:");
    const { out } = await run([...argv, "--lang", "en"], { folder: folderWith(moved), present });
    expect(out).toBe("");
    const later = await run([...argv, "--as-of", "02/07/2021"], {
      folder: folderWith(old),
      present,
    });
    expect(later.out).toBe("");
  });

  test("tells what is new beside it", async () => {
    const present = await baselineOf(old);
    const worse = old.replace("lĩnh vực: VH", "lĩnh vực: lạ");
    const { code, out } = await run(argv, { folder: folderWith(worse), present });
    expect([code, codesIn(out)]).toEqual([1, ["DV104"]]);
  });

  test("prunes what is gone, so that it cannot come back unseen", async () => {
    const present = await baselineOf(old);
    const first = await run(argv, { folder: folderWith(mended), present });
    expect(first.err).toContain(`Đã xóa khỏi ${file} 1 phát hiện không còn nữa, còn lại 2`);
    expect(textOf(first.written)).not.toContain("DV105");
    const back = await run(argv, { folder: folderWith(old), present: first.written });
    expect([back.code, codesIn(back.out)]).toEqual([1, ["DV105"]]);
  });

  test.each([
    ["another file cannot be read", { "mo-hinh/cd-tay/hong.md": "---\ntên: [\n---\n" }, []],
    ["the roster is broken", { "don-vi.yaml": "đơn vị: [\n" }, []],
    ["it is seen from an earlier day", {}, ["--as-of", "30/06/2021"]],
  ])("prunes nothing while %s", async (_, files, more) => {
    const present = await baselineOf(old);
    const folder = { ...folderWith(mended), ...files };
    const { written } = await run([...argv, ...more], { folder, present });
    expect(textOf(written)).toBe(textOf(present));
  });

  test("never holds an unreadable file or a wrong set-up", async () => {
    const folder = { ...folderWith(old), "mo-hinh/cd-tay/hong.md": "---\ntên: [\n---\n" };
    const { code, out } = await run([...argv, "--write-baseline"], { folder });
    expect([code, codesIn(out)]).toEqual([1, ["DV002"]]);
  });
});

describe("misuse, exit 2", () => {
  test.each([
    ["no such file", argv, new Map(), "gõ thêm `--write-baseline`"],
    ["a file of another kind", argv, new Map([[file, new Uint8Array([123, 125])]]), "không phải"],
    [
      "another kind of file to be overwritten",
      [...argv, "--write-baseline"],
      new Map([[file, new Uint8Array([1])]]),
      "--force",
    ],
    ["no name", ["validate", "--write-baseline"], new Map(), "cần tên tệp"],
    ["a change", [...argv, "--write-baseline", "--changed"], new Map(), "--changed"],
  ])("%s", async (_, args, present, words) => {
    const { code, err, written } = await run(args, { folder: folderWith(old), present });
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect([...written]).toEqual([...present]);
  });
});
