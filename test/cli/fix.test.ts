import { describe, expect, test } from "vitest";
import { exampleBase } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";
import { tidyFolder } from "../helpers/tidy-folder.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const good = `---
tên: Khu nhà trọ tự quản # tên gọi
loại: tập thể
chủ thể: CĐCS Công ty May
đăng ký: mới
lĩnh vực: VH
địa điểm: phường Ninh Phong
ngày đăng ký: 10/06/2021
trạng thái: đã đăng ký
---
## Nội dung  
Vận động công nhân thuê trọ tự quản, giữ vệ sinh chung.  
`;
const messy = good
  .replace("tên: Khu nhà trọ tự quản", "Ten:  “Khu nhà trọ tự quản”")
  .replace("lĩnh vực: VH", "Linh_vuc: vh  ")
  .replace("10/06/2021", "10-6-2021")
  .replace("loại: tập thể", "LOẠI : Tap the");
const broken = "---\ntên: [a\n---\n";

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (written: Uint8Array | undefined) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(written);

describe("validate --fix", () => {
  test("puts right and checks what is there now", async () => {
    const { code, out, err, rewritten } = await run(
      ["validate", "--fix"],
      tidyFolder({ [path]: messy }),
    );
    expect(Object.keys(rewritten)).toEqual([path]);
    expect(textOf(rewritten[path])).toBe(good);
    expect({ code, hasErrors: out.includes("lỗi[") }).toEqual({ code: 0, hasErrors: false });
    expect(err).toContain(`Đã sửa 1 tệp: ${path}\n`);
    expect(err).toContain("1 hồ sơ đăng ký");
  });

  test("the verdict is that of what remains, and places are those of the new text", async () => {
    const late = messy.replace("10-6-2021", "31-2-2021").replace("LOẠI :", "\nLOẠI :");
    const { code, out, rewritten } = await run(
      ["validate", "--fix", "--format", "compact"],
      tidyFolder({ [path]: late }),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/nha-tro\.md:9:15: lỗi\[DV105\]|nha-tro\.md:9:15: error\[DV105\]/);
    expect(textOf(rewritten[path])).toContain("ngày đăng ký: 31-2-2021\n");
  });

  test("NFD becomes NFC, in a file that cannot be read too, and DV601 says so before", async () => {
    const nfd = tidyFolder({
      [path]: good.normalize("NFD"),
      "mo-hinh/cd-tay/b.md": broken.normalize("NFD"),
    });
    const before = await run(["validate"], nfd);
    expect(before.out).toContain("cảnh báo[DV601]");
    expect(before.out).toContain("danvan validate --fix");
    const { out, rewritten } = await run(["validate", "--fix"], nfd);
    expect(out).not.toContain("DV601");
    expect(textOf(rewritten[path])).toBe(good);
    expect(textOf(rewritten["mo-hinh/cd-tay/b.md"])).toBe(broken);
  });

  test("byte order mark and CRLF stay", async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;
    const { rewritten } = await run(["validate", "--fix"], tidyFolder({ [path]: windows(messy) }));
    expect(textOf(rewritten[path])).toBe(windows(good));
    const again = await run(["validate", "--fix"], tidyFolder({ [path]: windows(good) }));
    expect(again.rewritten).toEqual({});
    expect(again.err).toContain("Không có gì phải sửa");
  });

  test("only the files asked about are written; nothing where one is not there", async () => {
    const both = tidyFolder({ [path]: messy, "mo-hinh/cd-tay/a.md": messy });
    const one = await run(["validate", "--fix", "mo-hinh/cd-tay"], both);
    expect(Object.keys(one.rewritten)).toEqual(["mo-hinh/cd-tay/a.md"]);
    const none = await run(["validate", "--fix", "mo-hinh/cd-tay", "khong-co"], both);
    expect({ code: none.code, rewritten: none.rewritten }).toEqual({ code: 2, rewritten: {} });
  });

  test("without --fix nothing is written, and --quiet says nothing of what was", async () => {
    expect((await run(["validate"], tidyFolder({ [path]: messy }))).rewritten).toEqual({});
    const { err, rewritten } = await run(
      ["validate", "--fix", "-q"],
      tidyFolder({ [path]: messy }),
    );
    expect({ err, written: Object.keys(rewritten) }).toEqual({ err: "", written: [path] });
  });

  test("the set-up is put right too", async () => {
    const config = exampleBase["danvan.yaml"]?.replace("tổ chức:", "TO_CHUC :  ") ?? "";
    const { rewritten } = await run(
      ["validate", "--fix"],
      tidyFolder({ [path]: good, "danvan.yaml": config }),
    );
    expect(textOf(rewritten["danvan.yaml"])).toBe(exampleBase["danvan.yaml"]);
  });

  test("bytes that are no text are left as they are", async () => {
    const utf16 = tidyFolder({ [path]: new Uint8Array([0xff, 0xfe, 0x2d, 0, 0x2d, 0]) });
    expect((await run(["validate", "--fix"], utf16)).rewritten).toEqual({});
  });
});

describe("validate --fix --dry-run", () => {
  test("shows a diff alone, writes nothing and ends with 1", async () => {
    const { code, out, err, rewritten } = await run(
      ["validate", "--fix", "--dry-run"],
      tidyFolder({ [path]: messy }),
    );
    expect({ code, rewritten }).toEqual({ code: 1, rewritten: {} });
    expect(out).toBe(`--- a/${path}
+++ b/${path}
@@ -1,11 +1,11 @@
 ---
-Ten:  “Khu nhà trọ tự quản” # tên gọi
-LOẠI : Tap the
+tên: Khu nhà trọ tự quản # tên gọi
+loại: tập thể
 chủ thể: CĐCS Công ty May
 đăng ký: mới
-Linh_vuc: vh  
+lĩnh vực: VH
 địa điểm: phường Ninh Phong
-ngày đăng ký: 10-6-2021
+ngày đăng ký: 10/06/2021
 trạng thái: đã đăng ký
 ---
 ## Nội dung  
`);
    expect(err).toBe("Có 1 tệp cần sửa; chưa ghi gì\n");
  });

  test("nothing to put right: no diff, exit 0", async () => {
    const argv = ["validate", "--fix", "--dry-run"];
    expect(await run(argv, tidyFolder({ [path]: good }))).toMatchObject({
      code: 0,
      out: "",
      err: "Không có gì phải sửa\n",
    });
  });

  test("a file that cannot be read is named and left", async () => {
    const { code, err } = await run(
      ["validate", "--fix", "--dry-run"],
      tidyFolder({ [path]: broken }),
    );
    expect(code).toBe(0);
    expect(err).toContain(`Có 1 tệp không đọc được, chỉ chuẩn hóa Unicode nếu cần: ${path}`);
  });

  test("--dry-run alone is misuse", async () => {
    const { code, err } = await run(["validate", "--dry-run"], tidyFolder({ [path]: messy }));
    expect(code).toBe(2);
    expect(err).toBe(
      "danvan: `--dry-run` chỉ đi cùng `--fix`; gõ `danvan validate --fix --dry-run`\n",
    );
  });
});

describe("a file that cannot be written", () => {
  const other = "mo-hinh/cd-tay/a.md";
  test.each([
    ["EACCES", "không ghi được `mo-hinh/cd-dong/nha-tro.md`: không có quyền ghi"],
    ["ENOSPC", "ổ đĩa đã đầy"],
    ["read-only", "tệp chỉ cho đọc"],
    ["changed-since", "vừa được người khác sửa nên để nguyên"],
  ])("%s: one sentence, exit 3, the others done", async (trouble, words) => {
    const { code, err, rewritten } = await run(["validate", "--fix"], {
      ...tidyFolder({ [path]: messy, [other]: bytes(messy) }),
      refusing: { [path]: trouble },
    });
    expect({ code, written: Object.keys(rewritten) }).toEqual({ code: 3, written: [other] });
    expect(err.split("\n").filter((line) => line.includes(words))).toHaveLength(1);
    expect(err).toContain(`Đã sửa 1 tệp: ${other}\n`);
  });
});
