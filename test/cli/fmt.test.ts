import { describe, expect, test } from "vitest";
import { run } from "../helpers/fake-host.ts";
import { tidyFolder } from "../helpers/tidy-folder.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const good = `---
# của tổ

tên: Khu nhà trọ tự quản
loại: tập thể
đăng ký: mới
# theo mẫu
lĩnh vực: [VH, KT]
trạng thái: đã đăng ký
---
`;
const shuffled = `---
# của tổ

# theo mẫu
linh vuc: [vh, KT]
tên: Khu nhà trọ tự quản
trạng thái: đã đăng ký
loại: tập thể
đăng ký: mới
---
`;
const report = "số: 15/BC-LĐLĐ\nngày gửi: 10-6-2021\n";
const textsOf = (rewritten: Readonly<Record<string, Uint8Array>>) =>
  Object.fromEntries(
    Object.entries(rewritten).map(([name, made]) => [name, new TextDecoder().decode(made)]),
  );
const both = tidyFolder({ [path]: shuffled, "bao-cao/2021H1/cd-dong.yaml": report });

describe("fmt", () => {
  test("rewrites, keys in order, and lists what it rewrote", async () => {
    const { code, out, err, rewritten } = await run(["fmt"], both);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: `bao-cao/2021H1/cd-dong.yaml\n${path}\n`,
      err: "",
    });
    expect(textsOf(rewritten)).toEqual({
      [path]: good,
      "bao-cao/2021H1/cd-dong.yaml": "ngày gửi: 10/06/2021\nsố: 15/BC-LĐLĐ\n",
    });
  });

  test("a second time there is nothing to do", async () => {
    expect(await run(["fmt"], tidyFolder({ [path]: good }))).toMatchObject({
      code: 0,
      out: "",
      rewritten: {},
      err: "Không có gì phải sửa\n",
    });
  });

  test("answers to dinh-dang and takes paths", async () => {
    const { code, out } = await run(["dinh-dang", "mo-hinh"], both);
    expect({ code, out }).toEqual({ code: 0, out: `${path}\n` });
    const { code: misuse, err } = await run(["fmt", "khong-co"], both);
    expect(misuse).toBe(2);
    expect(err).toContain("không có tệp hay thư mục hồ sơ nào là `khong-co`");
  });

  test("--check lists and writes nothing; exit 1 when there is something, else 0", async () => {
    const { code, out, err, rewritten } = await run(["fmt", "--check"], both);
    expect({ code, out, rewritten }).toEqual({
      code: 1,
      out: `bao-cao/2021H1/cd-dong.yaml\n${path}\n`,
      rewritten: {},
    });
    expect(err).toBe("Có 2 tệp cần sửa; chưa ghi gì\n");
    expect((await run(["fmt", "--check"], tidyFolder({ [path]: good }))).code).toBe(0);
  });

  test("--dry-run shows a diff; validate --fix leaves the order", async () => {
    const { code, out, rewritten } = await run(["fmt", "--dry-run", "mo-hinh"], both);
    expect({ code, rewritten }).toEqual({ code: 1, rewritten: {} });
    expect(out).toContain(`--- a/${path}\n+++ b/${path}\n@@`);
    expect(out).toContain("+# theo mẫu\n+lĩnh vực: [VH, KT]\n");
    const fixed = await run(["validate", "--fix"], both);
    expect(textsOf(fixed.rewritten)[path]).toBe(shuffled.replace("linh vuc: [vh", "lĩnh vực: [VH"));
  });

  test("a file that cannot be read is named; one that cannot be written is exit 3", async () => {
    const { code, err, rewritten } = await run(["fmt"], {
      ...tidyFolder({ [path]: shuffled, "mo-hinh/cd-tay/hong.md": "tên: a\n" }),
      refusing: { [path]: "EPERM" },
    });
    expect({ code, rewritten }).toEqual({ code: 3, rewritten: {} });
    expect(err).toContain("nếu cần: mo-hinh/cd-tay/hong.md");
    expect(err).toContain(`không ghi được \`${path}\`: không có quyền ghi`);
  });

  test("a file whose new text would say something else is named and left, exit 3", async () => {
    const doubtful = { "mo-hinh/cd-dong/a.yaml": "loai: tập thể\ntên: A\n...\n" };
    const { code, out, err, rewritten } = await run(["fmt"], tidyFolder(doubtful));
    expect({ code, out, rewritten }).toEqual({ code: 3, out: "", rewritten: {} });
    expect(err).toContain("không chắc `mo-hinh/cd-dong/a.yaml` còn giữ nguyên nghĩa");
  });

  test("2 where there is no folder, 4 where there is nothing in it", async () => {
    expect((await run(["fmt", "-C", "dau-do"], both)).code).toBe(2);
    expect((await run(["fmt"], { folder: {} })).code).toBe(4);
  });

  test("in English too", async () => {
    const { err } = await run(["fmt", "--check", "--lang", "en"], both);
    expect(err).toBe("2 file(s) to put right; nothing was written\n");
  });
});
