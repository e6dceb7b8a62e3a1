import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readFolder } from "../../src/load/folder.ts";
import { builtInPacks } from "../../src/load/pack.ts";
import { dayOf, hasUnbrokenSeal, sealed } from "../../src/load/seal.ts";
import { readTemplate } from "../../src/load/template.ts";
import { commonTemplate, withPart } from "../helpers/documents.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "danvan-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text = "x"): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test("reads the places of the contract and no others", () => {
  for (const path of [
    "danvan.yaml",
    "don-vi.yaml",
    "mo-hinh/a/x.md",
    "mo-hinh/a/anh.docx",
    "bao-cao/2021/a.md",
  ])
    put(path);
  for (const path of ["README.md", "node_modules/a/b.yaml", "mau/register.docx", "out/x.docx"])
    put(path);
  expect(
    readFolder(folder)
      ?.map(({ path }) => path)
      .toSorted(),
  ).toEqual([
    "bao-cao/2021/a.md",
    "danvan.yaml",
    "don-vi.yaml",
    "mo-hinh/a/anh.docx",
    "mo-hinh/a/x.md",
  ]);
});

test("what cannot be opened is there without bytes, and no folder is no list", () => {
  mkdirSync(join(folder, "mo-hinh/a"), { recursive: true });
  symlinkSync(join(folder, "gone"), join(folder, "mo-hinh/a/x.md"));
  expect(readFolder(folder)).toEqual([{ path: "mo-hinh/a/x.md", bytes: undefined }]);
  expect(readFolder(join(folder, "none"))).toBeUndefined();
});

test("the built-in packs are the four, in order", () => {
  expect(builtInPacks("templates").map(({ path }) => path)).toEqual([
    "danvan:ninh-binh-ccb-2016-2020/guidance.yaml",
    "danvan:ninh-binh-ldld-2021-2025/guidance.yaml",
    "danvan:ninh-thuan-ldld-2014/guidance.yaml",
    "danvan:tay-ninh-ldld-huyen-2017/guidance.yaml",
  ]);
});

test("the organisation's own template wins, the pack's folder first; there may be none", () => {
  const from = { shipped: "templates", folder, packId: "vi-du" };
  const read = (name: string) => Buffer.from(readTemplate(name, from)?.bytes ?? []).toString();
  expect(readTemplate("khong-co.docx", from)).toBeUndefined();
  expect(readTemplate("register.docx", from)?.path).toBe("danvan:common/register.docx");
  put("mau/register.docx", "của đơn vị");
  expect(read("register.docx")).toBe("của đơn vị");
  put("mau/vi-du/register.docx", "của đơn vị, riêng bộ này");
  expect(read("register.docx")).toBe("của đơn vị, riêng bộ này");
});

test("without one of its own, an organisation has the shipped template of its layout", () => {
  const of = (layout: "nd30" | "dang") =>
    Buffer.from(
      readTemplate("register.docx", { shipped: "templates", folder, packId: "vi-du", layout })
        ?.bytes ?? [],
    );
  for (const layout of ["nd30", "dang"] as const) {
    expect(of(layout).equals(commonTemplate("register", layout))).toBe(true);
  }
  expect(of("dang").equals(of("nd30"))).toBe(false);
  put("mau/register.docx", "của đơn vị");
  expect(of("dang").toString()).toBe("của đơn vị");
});

test("a seal fits until anything in the file changes", () => {
  const written = sealed(commonTemplate("register"), "2021-08-01");
  expect(hasUnbrokenSeal(written)).toBe(true);
  expect(
    Buffer.from(sealed(commonTemplate("register"), "2021-08-01")).equals(Buffer.from(written)),
  ).toBe(true);
  const edited = withPart(written, "word/document.xml", (xml) =>
    xml.replace("</w:body>", " </w:body>"),
  );
  expect(hasUnbrokenSeal(edited)).toBe(false);
  expect(hasUnbrokenSeal(commonTemplate("register"))).toBe(false);
  expect(hasUnbrokenSeal(new TextEncoder().encode("không phải zip"))).toBe(false);
  expect(dayOf(written)).toBe("2021-08-01");
  expect(dayOf(new TextEncoder().encode("không phải zip"))).toBeUndefined();
});
