import { describe, expect, test } from "vitest";
import { exampleBase } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";
import { soundRecord as good } from "../helpers/sound-record.ts";

const bad = good.replace("10/06/2021", "31/02/2021");
const folderWith = (files: Record<string, string | Uint8Array>) => ({
  folder: { ...exampleBase, ...files },
});
const dong = "mo-hinh/cd-dong/nha-tro.md";

describe("exit codes", () => {
  test("0: nothing to report", async () => {
    const { code, out, err } = await run(
      ["validate", "--fail-on", "error"],
      folderWith({ [dong]: good }),
    );
    expect({ code, errors: out.includes("lỗi[") }).toEqual({ code: 0, errors: false });
    expect(err).toContain("1 hồ sơ đăng ký, 4 đơn vị. 0 lỗi");
  });

  test("1: an error in a record; a warning only with --fail-on warning", async () => {
    expect((await run(["validate"], folderWith({ [dong]: bad }))).code).toBe(1);
    const late = folderWith({ [dong]: good.replace("10/06/2021", "20/07/2021") });
    const asOf = ["--as-of", "01/08/2021"];
    expect((await run(["validate", ...asOf], late)).code).toBe(0);
    expect((await run(["validate", ...asOf, "--fail-on", "warning"], late)).code).toBe(1);
  });

  test("1: more warnings than --max-warnings", async () => {
    const late = folderWith({ [dong]: good.replace("10/06/2021", "20/07/2021") });
    const argv = ["validate", "--as-of", "01/08/2021", "--format", "json"];
    const { warnings } = JSON.parse((await run(argv, late)).out).summary;
    expect(warnings).toBeGreaterThan(0);
    const code = async (most: number) =>
      (await run([...argv, "--max-warnings", String(most)], late)).code;
    expect([await code(warnings), await code(warnings - 1), await code(0)]).toEqual([0, 1, 1]);
  });

  test("2: an error in the configuration, the roster or a pack, whatever the records say", async () => {
    const broken = {
      "don-vi.yaml": `${exampleBase["don-vi.yaml"]}  - { mã: x, tên: X, loại: lạ }\n`,
    };
    expect((await run(["validate"], folderWith({ [dong]: good, ...broken }))).code).toBe(2);
    const config = { "danvan.yaml": "tổ chức: LĐLĐ\n" };
    expect((await run(["validate"], folderWith({ [dong]: good, ...config }))).code).toBe(2);
  });

  test("3: the disk fails, in one sentence and without a stack", async () => {
    const { code, err } = await run(["register"], {
      ...folderWith({ [dong]: good }),
      failWrite: "ổ đĩa đầy",
    });
    expect(code).toBe(3);
    expect(err).toContain("danvan không làm tiếp được: ổ đĩa đầy");
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("4: there was nothing to check", async () => {
    const { code, err } = await run(["validate"]);
    expect(code).toBe(4);
    expect(err).toContain("không tìm thấy hồ sơ đăng ký nào");
  });
});

describe("a broken record", () => {
  const broken = `${dong.replace("nha-tro", "hong")}`;
  const utf16 = new Uint8Array([0xff, 0xfe, 0x2d, 0, 0x2d, 0]);

  test.each([
    ["broken YAML", "---\ntên: [a\n---\n"],
    ["no front matter", "tên: a\n"],
    ["UTF-16", utf16],
    ["binary", new Uint8Array([0, 1, 2, 3])],
  ])("%s: gets one finding, hides no other, and the good one is still counted", async (_, text) => {
    const { code, out } = await run(
      ["validate", "--format", "json"],
      folderWith({ [broken]: text, [dong]: bad }),
    );
    const { diagnostics, summary } = JSON.parse(out);
    const files = diagnostics.map(({ file }: { file: string }) => file);
    expect(code).toBe(1);
    expect(files.filter((file: string) => file === broken)).toHaveLength(1);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ file: dong, rule: "DV105", line: 6 }),
    );
    expect(summary.registrations).toBe(1);
  });
});

describe("output", () => {
  test("json has the contract's shape", async () => {
    const { out } = await run(["validate", "--format", "json"], folderWith({ [dong]: bad }));
    const whole = JSON.parse(out);
    expect(whole).toMatchObject({ schemaVersion: 1, kind: "validate", asOf: "2021-07-01" });
    expect(Object.keys(whole.summary)).toEqual([
      "files",
      "registrations",
      "units",
      "errors",
      "warnings",
      "notes",
    ]);
    const [found] = whole.diagnostics.filter(({ rule }: { rule: string }) => rule === "DV105");
    expect(found).toMatchObject({
      name: "impossible-date",
      severity: "error",
      file: dong,
      line: 6,
      column: 15,
      endLine: 6,
      endColumn: 25,
      related: [],
    });
  });

  test("compact is one line a finding", async () => {
    const { out } = await run(["validate", "--format", "compact"], folderWith({ [dong]: bad }));
    expect(out).toMatch(/^mo-hinh\/cd-dong\/nha-tro\.md:6:15: error\[DV105\] \S/m);
    for (const line of out.trimEnd().split("\n")) {
      expect(line).toMatch(/^[^:]+:\d+:\d+: (error|warning|note)\[DV\d{3}\] \S/);
    }
  });

  test("pretty shows the line with carets under the value, and how to mend it", async () => {
    const { out } = await run(["validate"], folderWith({ [dong]: bad }));
    const lines = out.split("\n");
    const at = lines.findIndex((line) => line.includes("6 | ngày đăng ký: 31/02/2021"));
    expect(lines[at + 1]).toBe(`  | ${" ".repeat(14)}${"^".repeat(10)}`);
    expect(out).toContain("lỗi[DV105]");
    expect(out).toContain("= cách sửa:");
  });

  test("pretty shows twenty findings of a rule and counts the rest; --all shows them", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 24 }, (_, index) => [`mo-hinh/cd-dong/a${index}.md`, bad]),
    );
    const setting = folderWith(files);
    const frames = (text: string) => text.match(/^lỗi\[DV105\]/gm)?.length;
    const short = await run(["validate"], setting);
    const whole = await run(["validate", "--all"], setting);
    expect(frames(short.out)).toBe(20);
    expect(short.out).toContain("và 4 phát hiện DV105 khác; xem tất cả bằng `--all`\n");
    expect(frames(whole.out)).toBe(24);
    expect(whole.out).not.toContain("phát hiện DV105 khác");
    expect({ code: short.code, err: short.err }).toEqual({ code: whole.code, err: whole.err });
    const english = await run(["validate", "--lang", "en"], setting);
    expect(english.out).toContain("and 4 more DV105 findings; see all with `--all`\n");
    const few = await run(["validate"], folderWith({ [dong]: bad }));
    expect(few.out).not.toContain("xem tất cả");
  });

  test("PATH narrows what is shown, not what is read", async () => {
    const other = bad.replace("Khu nhà trọ công nhân tự quản", "Tủ sách cạnh xưởng");
    const files = { [dong]: bad, "mo-hinh/cd-tay/khac.md": other };
    const { out, err } = await run(
      ["validate", "--format", "compact", "mo-hinh/cd-tay"],
      folderWith(files),
    );
    expect(out).toContain("mo-hinh/cd-tay/khac.md");
    expect(out).not.toContain(dong);
    expect(err).toContain("2 hồ sơ đăng ký");
  });

  test("the same folder gives the same page twice, and --quiet leaves the summary out", async () => {
    const setting = folderWith({ [dong]: bad });
    const [first, second] = [
      await run(["validate", "-q"], setting),
      await run(["validate", "-q"], setting),
    ];
    expect(second).toEqual(first);
    expect(first.err).toBe("");
  });
});
