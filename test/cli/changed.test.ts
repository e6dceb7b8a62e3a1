import { describe, expect, test } from "vitest";
import { exampleBase } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";
import { soundRecordNamed } from "../helpers/sound-record.ts";

const record = (title: string, date = "10/06/2021") =>
  soundRecordNamed(title).replace("10/06/2021", date);
type Files = Readonly<Record<string, string>>;

const pack = "huong-dan/vi-du/guidance.yaml";
/** Each unit of the kind owes two models. */
const base: Files = {
  ...exampleBase,
  [pack]: (exampleBase[pack] ?? "").replace("ít nhất: 1", "ít nhất: 2"),
  "mo-hinh/cd-dong/a.md": record("Khu nhà trọ tự quản"),
  "mo-hinh/cd-dong/b.md": record("Tủ sách cạnh xưởng"),
  "mo-hinh/cd-tay/c.md": record("Bữa cơm công đoàn"),
  "mo-hinh/cd-tay/d.md": record("Chợ phiên không đồng", "31/02/2021"),
};

async function causedBy(before: Files, now: Files): Promise<string[]> {
  const encoder = new TextEncoder();
  const files = Object.entries(before).map(([path, text]) => ({
    path,
    bytes: encoder.encode(text),
  }));
  const argv = ["validate", "--changed", "main", "--format", "compact", "--as-of", "01/08/2021"];
  const { out } = await run(argv, { folder: now, atRevision: { kind: "files", files } });
  return Array.from(out.matchAll(/^(\S+?):\d+:\d+: \w+\[(DV\d+)\]/gm), ([, file, code]) => {
    return `${code} ${file}`;
  });
}

const without = (path: string) =>
  Object.fromEntries(Object.entries(base).filter(([each]) => each !== path));

describe("--changed tells what the change causes, and nothing that was there", () => {
  test("no change, no finding", async () => {
    expect(await causedBy(base, base)).toEqual([]);
  });

  test("a fault typed into a record; the fault of another record is not its doing", async () => {
    const now = { ...base, "mo-hinh/cd-dong/a.md": record("Khu nhà trọ tự quản", "30/02/2021") };
    expect(await causedBy(base, now)).toEqual(["DV105 mo-hinh/cd-dong/a.md"]);
  });

  test("a fault that only moved to another line is not told", async () => {
    const now = {
      ...base,
      "mo-hinh/cd-tay/d.md": base["mo-hinh/cd-tay/d.md"]?.replace("tên:", "# ghi chú\ntên:") ?? "",
    };
    expect(await causedBy(base, now)).toEqual([]);
  });

  test("a quota that becomes short, in a file that did not change", async () => {
    expect(await causedBy(base, without("mo-hinh/cd-dong/b.md"))).toEqual(["DV301 don-vi.yaml"]);
  });

  test("a quota that was short and gets shorter; not one that gets better", async () => {
    const worse = without("mo-hinh/cd-tay/c.md");
    expect(await causedBy(base, worse)).toEqual(["DV301 don-vi.yaml"]);
    expect(await causedBy(worse, base)).toEqual([]);
  });

  test("a new record that repeats an old one is told at both places it makes", async () => {
    const now = { ...base, "mo-hinh/cd-dong/moi.md": record("Khu nhà trọ tự quản") };
    const found = await causedBy(base, now);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((each) => /DV505 mo-hinh\/cd-dong\/(a|moi)\.md/.test(each))).toBe(true);
  });

  test("guidance that is changed", async () => {
    const now = { ...base, [pack]: base[pack]?.replace("ít nhất: 2", "ít nhất: 3") ?? "" };
    expect(await causedBy(base, now)).toEqual(["DV301 don-vi.yaml", "DV301 don-vi.yaml"]);
  });

  test("a waiver that is taken away", async () => {
    const waiver = `miễn trừ:\n  - { quy tắc: DV105, hồ sơ: d, lý do: chờ, người duyệt: BTV, đến hết: 31/12/2021 }\n`;
    const before = { ...base, "danvan.yaml": `${base["danvan.yaml"]}${waiver}` };
    expect(await causedBy(before, base)).toEqual(["DV105 mo-hinh/cd-tay/d.md"]);
  });

  test("a wrong set-up is told always: every count rests on it", async () => {
    const broken = { ...base, "don-vi.yaml": `${base["don-vi.yaml"]}  - { mã: x, tên: X }\n` };
    expect(await causedBy(broken, broken)).toContain("DV902 don-vi.yaml");
  });

  test("the closing line counts what is older", async () => {
    const files = Object.entries(base).map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
    }));
    const { err, code } = await run(["validate", "--changed", "--as-of", "01/08/2021"], {
      folder: base,
      atRevision: { kind: "files", files },
    });
    expect(code).toBe(0);
    expect(err).toMatch(/Không nêu lại phát hiện: \d+ đã có trước thay đổi\./);
  });
});

test.each([
  ["no git", { kind: "no-git" }, "cần chương trình git"],
  ["no repository", { kind: "no-repository" }, "không nằm trong kho git nào"],
  ["no such revision", { kind: "no-revision", shallow: false }, "git không có mốc `main`"],
  ["a shallow clone", { kind: "no-revision", shallow: true }, "fetch-depth: 0"],
] as const)("%s is misuse, exit 2, with what to do", async (_, atRevision, words) => {
  const { code, err, out } = await run(["validate", "--changed", "main"], {
    folder: base,
    atRevision,
  });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(words);
});
