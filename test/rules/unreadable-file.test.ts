import { expect, test } from "vitest";
import { runRules } from "../../src/check/run.ts";
import { parseFolder } from "../../src/parse/folder.ts";
import { rules } from "../../src/rules/index.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";

function unreadable(bytes: Uint8Array | undefined) {
  const config = new TextEncoder().encode("tổ chức: A\nhướng dẫn: vi-du\n");
  const folder = parseFolder(
    [
      { path: "danvan.yaml", bytes: config },
      { path, bytes },
    ],
    [],
  );
  return runRules(rules, {
    folder,
    standings: [],
    asOf: "2021-07-01",
    language: "vi",
  }).diagnostics.filter(({ at }) => at.path === path);
}

test.each([
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x74, 0), /UTF-16/, /`Encoding` chọn `UTF-8`/],
  ["TCVN3", Uint8Array.of(0x42, 0xb8, 0x6f), /không phải văn bản UTF-8.*TCVN3/, /Unicode dựng sẵn/],
  ["binary", Uint8Array.of(0x50, 0x4b, 0), /không ở dạng văn bản thuần/, /Word, Excel/],
  ["large", new Uint8Array(1024 * 1024 + 1).fill(97), /1 MB/, /phần chữ/],
  ["closed", undefined, /không mở được/, /`danvan validate`/],
])(
  "a file that cannot be read (%s) is one finding with its own remedy",
  (_, bytes, message, fix) => {
    expect(unreadable(bytes)).toMatchObject([
      {
        rule: "DV001",
        at: { line: 1, column: 1 },
        message: expect.stringMatching(message),
        fix: expect.stringMatching(fix),
      },
    ]);
  },
);

test("the encoding of an old file is never guessed, and the message says why", () => {
  expect(unreadable(Uint8Array.of(0x42, 0xb8, 0x6f))[0]?.why).toContain("không đoán bảng mã");
});
