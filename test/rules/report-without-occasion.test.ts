import { expect, test } from "vitest";
import { found, messages } from "../helpers/rule-findings.ts";
import { guidanceWith, localDates } from "../helpers/standing.ts";

const text = "---\nngày gửi: 01/06/2021\n---\n## Kết quả\n";
const inFolder = (occasion: string) => ({ [`bao-cao/${occasion}/cd-dong.md`]: text });

test.each([
  "2021H1",
  "2021h2",
  "2021Q3",
  "2021-07",
  "2025",
  "so-ket",
  "SO-KET",
  "bao-cao-2021h1",
  "bao-cao-2024",
])("%s is a period or a deadline of the guidance", (occasion) => {
  expect(found("DV507", inFolder(occasion))).toEqual([]);
});

test.each([
  ["2031", "là kỳ nằm ngoài các năm của hướng dẫn"],
  ["dang-ky", "là thời hạn xét theo hồ sơ đăng ký, không theo tệp báo cáo"],
  ["linh tinh", "không phải tên kỳ báo cáo hay mã thời hạn của hướng dẫn"],
])("%s is not, and the message says what it is", (occasion, words) => {
  expect(messages("DV507", inFolder(occasion)).join()).toContain(words);
});

test("the nearest is named, and a file straight in `bao-cao/` is in no folder", () => {
  expect(messages("DV507", inFolder("sơ kết"))[0]).toContain("gần nhất là `so-ket`");
  expect(messages("DV507", inFolder("2021-H1"))[0]).toContain("gần nhất là `2021H1`");
  expect(messages("DV507", { "bao-cao/cd-dong.md": text })).toEqual([
    "tệp không nằm trong thư mục của kỳ báo cáo hay thời hạn nào",
  ]);
});

test("a deadline every N years has a folder for each round once its first year is known", () => {
  const every = guidanceWith([
    "chậm nhất ngày: 30/11/2021",
    "lặp lại: { mỗi số năm: 2, ngày: 15, tháng: 10 }",
  ]);
  expect(found("DV507", { ...every, ...inFolder("so-ket") })).toEqual([]);
  expect(found("DV507", { ...every, ...inFolder("so-ket-2022") })).toHaveLength(1);
  const known = { ...every, ...localDates("{ thời hạn: so-ket, năm đầu: 2022 }") };
  expect(found("DV507", { ...known, ...inFolder("so-ket-2022") })).toEqual([]);
  expect(found("DV507", { ...known, ...inFolder("so-ket-2023") })).toHaveLength(1);
  expect(found("DV507", { ...known, ...inFolder("so-ket") })).toHaveLength(1);
});
