import { describe, expect, test } from "vitest";
import { exampleBase } from "../helpers/example-folder.ts";
import { putRightAt } from "../helpers/put-right.ts";

const packPath = "huong-dan/vi-du/guidance.yaml";

describe("files that are no registrations, and sections", () => {
  test.each([
    [
      "don-vi.yaml",
      "Don_vi:\n  - { Ma: A, TEN: “A”, loai: huyen, hieu luc: { tu: 1-7-2025 } }\n",
      "đơn vị:\n  - { mã: A, tên: “A”, loại: huyen, hiệu lực: { từ: 01/07/2025 } }\n",
    ],
    [
      "danvan.yaml",
      "TO CHUC: LĐLĐ\nMoc_rieng:\n- { thoi han: x, ky: 6 thang dau nam, ngay: 14/6 }\n",
      "tổ chức: LĐLĐ\nmốc riêng:\n- { thời hạn: x, kỳ: 6 tháng đầu năm, ngày: 14/6 }\n",
    ],
    [
      "danvan.yaml",
      "mốc riêng: [{ kỳ: 2021h2, ngày: 14-6-2021, thời hạn: x }]\n",
      "mốc riêng: [{ kỳ: 2021H2, ngày: 14/06/2021, thời hạn: x }]\n",
    ],
    [
      "bao-cao/2021H1/cd-dong.yaml",
      "So_lieu: { Dang_ki: 3, continued: 1 }\n",
      "số liệu: { đăng ký: 3, tiếp tục: 1 }\n",
    ],
  ])("%s", (path, typed, right) => {
    expect(putRightAt(path, typed)).toBe(right);
    expect(putRightAt(path, right)).toBe(right);
  });

  test("an organisation's own pack", () => {
    const right = exampleBase[packPath]?.replace("15/7/2021", "15/07/2021") ?? "";
    const typed = right
      .replace("loại đơn vị:\n", "Loai_don_vi:\n")
      .replace("cần giá trị kinh tế: có", "can gia tri kinh te: true")
      .replace("15/07/2021", "15.7.2021");
    expect(typed).not.toBe(right);
    expect(putRightAt(packPath, typed)).toBe(right);
  });

  test("sections of a .yaml record stand under `mục`, their headings as they were typed", () => {
    const typed = "MUC:\n  noi dung: |\n    a  \n";
    expect(putRightAt("mo-hinh/cd-dong/a.yaml", typed)).toBe(typed.replace("MUC", "mục"));
  });
});

describe("a file that cannot be read is returned as it is", () => {
  test.each([
    "---\nTen: [a\n---\n",
    "Ten:  a  \n",
    "---\nTen:  a  \n",
    "---\n- Ten:  a  \n---\n",
    "---\nTen: &x  a  \nLoai: *x\n---\n",
  ])("%j", (typed) => {
    expect(putRightAt("mo-hinh/cd-dong/a.md", typed)).toBe(typed);
  });
});
