import { describe, expect, test } from "vitest";
import { fileFormats } from "../../src/cli/command.ts";
import { run } from "../helpers/fake-host.ts";

const folder = "test/fixtures/fifth-pack";
const broken = ["validate", "--as-of", "15/11/2026"];
const calm = ["validate", "--as-of", "01/08/2021"];
const bytes = (text: string) => new TextEncoder().encode(text);
const words = (found: Uint8Array | undefined) => new TextDecoder().decode(found);

describe("--output writes a report beside the usual page", () => {
  test.each(fileFormats)("%s", async (format) => {
    const screen = await run([...broken, "--format", format], { folder });
    const page = await run(broken, { folder });
    const both = await run([...broken, "--format", format, "-o", "out/x"], { folder });
    expect(both).toMatchObject({ code: 1, out: page.out, err: `Đã ghi out/x\n${page.err}` });
    expect(words(both.written.get("out/x"))).toBe(screen.out);
  });

  test.each(fileFormats)(
    "%s of an earlier run is written anew, of any findings",
    async (format) => {
      const argv = ["--format", format, "-o", "x"];
      const empty = { folder: { "danvan.yaml": "" } };
      for (const [first, second] of [
        [{ folder }, empty],
        [empty, { folder }],
      ] as const) {
        const before = await run([...broken, ...argv], first);
        const after = await run([...broken, ...argv], { ...second, present: before.written });
        expect(after.err).toContain("Đã ghi x");
        expect(words(after.written.get("x"))).not.toBe(words(before.written.get("x")));
      }
    },
  );

  test.each(fileFormats)("%s leaves any other file alone without --force", async (format) => {
    for (const text of [
      "",
      "a",
      '{"version": "2.1.0"}',
      '[{"fingerprint": "a"}]',
      "<testsuites/>",
    ]) {
      const present = new Map([["x", bytes(text)]]);
      const argv = [...broken, "--format", format, "-o", "x"];
      const kept = await run(argv, { folder, present });
      expect(kept).toMatchObject({ code: 1 });
      expect(kept.err).toContain("thêm `--force`");
      expect(words(kept.written.get("x"))).toBe(text);
      const forced = await run([...argv, "--force"], { folder, present });
      expect(words(forced.written.get("x"))).not.toBe(text);
    }
  });

  test("a file kept is exit 2 where the findings are clean", async () => {
    const setting = { folder: "examples/ninh-binh-ldld", present: new Map([["x", bytes("a")]]) };
    const { code, err } = await run([...calm, "--format", "sarif", "-o", "x"], setting);
    expect({ code, said: err.includes("không phải là kết quả sarif của danvan") }).toEqual({
      code: 2,
      said: true,
    });
  });

  test("`-` is the screen", async () => {
    const dashed = await run([...broken, "--format", "json", "-o", "-"], { folder });
    expect(dashed).toEqual(await run([...broken, "--format", "json"], { folder }));
  });
});

describe("a printer that breaks", () => {
  const clean = { folder: "examples/ninh-binh-ldld" };

  test("is exit 3 where the findings are clean, with a sentence and no stack", async () => {
    const { code, err } = await run(calm, { ...clean, failOut: "màn hình hỏng" });
    expect(code).toBe(3);
    expect(err).toContain("danvan: chưa in được hết kết quả kiểm tra: màn hình hỏng\n");
    expect(err).not.toMatch(/\n\s+at /);
    expect((await run(calm, clean)).code).toBe(0);
  });

  test("does not turn red into anything else", async () => {
    const argv = [...broken, "--format", "sarif", "-o", "x", "--lang", "en"];
    const { code, err } = await run(argv, { folder, failWrite: "disk full" });
    expect(code).toBe(1);
    expect(err).toContain("not all results could be printed: disk full");
    expect(err).toContain("Read 6 files");
  });
});
