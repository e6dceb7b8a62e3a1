import { expect, test } from "vitest";
import { found } from "../helpers/rule-findings.ts";

test.each([
  ["nha-tro.md.txt", "đuôi `.txt`", "đổi tên tệp thành `nha-tro.md`"],
  ["nha-tro.TXT", "đuôi `.TXT`", "đổi tên tệp thành `nha-tro.md`"],
  ["nha-tro", "tên không có đuôi", "đổi tên tệp thành `nha-tro.md`"],
  ["Nhà trọ.docx", "đuôi `.docx`", "chép nội dung sang tệp văn bản `Nhà trọ.md`"],
])("%s is told as unread, with the endings that are read", (name, ending, fix) => {
  expect(found("DV008", { [`mo-hinh/cd-dong/${name}`]: "x" })).toMatchObject([
    {
      severity: "warning",
      message: expect.stringMatching(`${ending}.*\`.md\`, \`.yaml\` hoặc \`.yml\``),
      fix: expect.stringContaining(fix),
    },
  ]);
});

test.each(["~$nha-tro.docx", "Thumbs.db", "desktop.ini", ".DS_Store"])(
  "%s, left behind by a program, is nobody's business",
  (name) => {
    expect(found("DV008", { [`mo-hinh/cd-dong/${name}`]: "x" })).toEqual([]);
  },
);

test.each(["nha-tro.md", "nha-tro.MD", "nha-tro.yml", "nha-tro.YAML"])("%s is read", (name) => {
  expect(found("DV008", { [`mo-hinh/cd-dong/${name}`]: "x" })).toEqual([]);
});
