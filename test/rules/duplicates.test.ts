import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found } from "../helpers/rule-findings.ts";

const first = { "mo-hinh/cd-dong/nha-tro.md": sampleRecord() };
const second = (path: string, lines: Readonly<Record<string, string>>) => ({
  ...first,
  [path]: sampleRecord(lines),
});

describe("duplicate-id", () => {
  test("is told on the later path, with the other place, whatever the case", () => {
    const files = second("mo-hinh/cd-tay/khac.md", { mã: "Nha-Tro", tên: "Khác" });
    expect(found("DV503", files)).toMatchObject([
      {
        at: { path: "mo-hinh/cd-tay/khac.md", line: 10 },
        related: [{ path: "mo-hinh/cd-dong/nha-tro.md", line: 2 }],
      },
    ]);
  });

  test("of three records, two are told", () => {
    const files = {
      ...second("mo-hinh/cd-tay/nha-tro.md", {}),
      "mo-hinh/cd-y-te/nha-tro.md": sampleRecord(),
    };
    expect(found("DV503", files)).toHaveLength(2);
  });
});

describe("duplicate-model", () => {
  const title = "Khu nhà trọ công nhân tự quản";
  const path = "mo-hinh/cd-dong/a-khac.md";
  const later = { "ngày đăng ký": "12/06/2021" };

  test.each([`“${title}”`, title.toUpperCase(), `${title}.`, title.normalize("NFD")])(
    "is one title: %s",
    (same) => {
      const found505 = found("DV505", second(path, { tên: same, ...later }));
      expect(found505).toMatchObject([{ at: { path }, registration: "a-khac" }]);
    },
  );

  test("is told of the record that the tally leaves out: the later registered", () => {
    const files = second(path, { "ngày đăng ký": "01/06/2021" });
    expect(found("DV505", files)).toMatchObject([{ registration: "nha-tro" }]);
  });

  test.each([
    [{ "trạng thái": "nháp" }],
    [{ "trạng thái": "không còn hiệu quả" }],
    [{ tên: `${title} 2` }],
    [{ "đơn vị": "cd-tay" }],
  ])("is none with %o", (lines) => {
    expect(found("DV505", second(path, lines))).toEqual([]);
  });
});
