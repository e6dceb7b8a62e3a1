import { describe, expect, test } from "vitest";
import { decoded } from "../../src/parse/decode.ts";

const utf8 = new TextEncoder();
const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => [...(typeof part === "string" ? utf8.encode(part) : part)]),
  );

test("UTF-8 text is read as it stands, line ends included", () => {
  const text = "tên: Khu nhà trọ\r\nloại: tập thể\r\n";
  expect(decoded("a.md", bytesOf(text))).toEqual({
    ok: true,
    source: { path: "a.md", text, wasNfc: true },
  });
});

test("a byte order mark is no part of the text", () => {
  expect(decoded("a.md", bytesOf([0xef, 0xbb, 0xbf], "---"))).toMatchObject({
    source: { text: "---", wasNfc: true },
  });
});

test("decomposed letters are composed, and it is told", () => {
  const text = "trạng thái: được công nhận";
  const composed = decoded("a.md", bytesOf(text.normalize("NFD")));
  expect(composed).toMatchObject({ source: { text, wasNfc: false } });
  expect(decoded("a.md", bytesOf(text))).toMatchObject({ source: { text, wasNfc: true } });
});

test("an empty file is text", () => {
  expect(decoded("a.md", bytesOf(""))).toMatchObject({ ok: true, source: { text: "" } });
});

describe("other bytes are refused, never guessed at", () => {
  const utf16 = (text: string) =>
    Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) => [code & 255, code >> 8]);

  test.each([
    ["UTF-16, little end first", bytesOf([0xff, 0xfe], utf16("tên")), "utf-16"],
    ["UTF-16, big end first", bytesOf([0xfe, 0xff, 0, 0x74]), "utf-16"],
    ["UTF-16 without its mark", bytesOf(utf16("ten")), "binary"],
    [
      "TCVN3: “B¸o c¸o” in one byte a letter",
      bytesOf("B", [0xb8], "o c", [0xb8], "o"),
      "not-utf-8",
    ],
    ["Windows-1258", bytesOf("t", [0xea], "n"), "not-utf-8"],
    ["UTF-8 cut in the middle of a letter", bytesOf("trạng thá").slice(0, -1), "not-utf-8"],
    ["an overlong form", bytesOf([0xc0, 0xaf]), "not-utf-8"],
    ["a lone surrogate", bytesOf([0xed, 0xa0, 0x80]), "not-utf-8"],
    ["a Word file", bytesOf("PK", [3, 4, 0x14, 0, 6, 0]), "binary"],
    ["a zero byte at the end", bytesOf("tên: a", [0]), "binary"],
    ["more than a megabyte", new Uint8Array(1024 * 1024 + 1).fill(0x61), "too-large"],
  ])("%s", (_, bytes, reason) => {
    expect(decoded("a.md", bytes)).toEqual({ ok: false, reason });
  });
});

test("a megabyte to the byte is still read", () => {
  expect(decoded("a.md", new Uint8Array(1024 * 1024).fill(0x61)).ok).toBe(true);
});
