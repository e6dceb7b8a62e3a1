import { expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found, messages } from "../helpers/rule-findings.ts";
import { guidanceWith } from "../helpers/standing.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const draft = (lines: Readonly<Record<string, string>> = {}) =>
  sampleRecord({ "trạng thái": "nháp", ...lines });
const told = (record: string, files: Readonly<Record<string, string>> = {}) =>
  messages("DV112", { ...files, [path]: record });

test("a bare draft is told everything in one note, on its status, and nothing else", () => {
  const bare = "---\ntên: Nhà trọ\nloại: tập thể\ntrạng thái: nháp\n---\n";
  const [note, ...more] = found("DV112", { [path]: bare });
  expect(more).toEqual([]);
  expect(note).toMatchObject({
    severity: "note",
    at: { path, line: 4 },
    registration: "nha-tro",
    clause: "01/HD-VD, mục 2.1, mục 1",
    message:
      "hồ sơ nháp còn thiếu 5 mục và 1 phần để đăng ký: `chủ thể`, `đăng ký`, `ngày đăng ký`, `địa điểm`, `lĩnh vực` và 1 nội dung khác",
    fix: "bổ sung (ví dụ `chủ thể: CĐCS Công ty TNHH May Hoa Lư`) rồi sửa `trạng thái: đã đăng ký`",
  });
});

test("once it has all of that, neither the note nor an error is left", () => {
  expect(told(draft())).toEqual([]);
  expect(found("DV101", { [path]: sampleRecord() })).toEqual([]);
});

test("a blank key and a bare heading are still to come", () => {
  expect(told(draft({ "địa điểm": "" }))).toEqual([
    "hồ sơ nháp còn thiếu 1 mục để đăng ký: `địa điểm`",
  ]);
  expect(told(draft().replace(/Vận động.*/, "<!-- viết ở đây -->"))).toEqual([
    "hồ sơ nháp còn thiếu 1 phần để đăng ký: `## Nội dung`",
  ]);
});

test("a part of a key that is blank is named with its key; a filled one is not", () => {
  const asks = guidanceWith([
    "[{ khóa: khảo sát, từ: đang thực hiện }]",
    "[{ khóa: khảo sát.ngày }, { khóa: kiểm tra.ngày }]",
  ]);
  const blank = draft({ "khảo sát": "{ ngày: }", "kiểm tra": "[{ người: UBKT }]" });
  expect(told(blank, asks)).toEqual([
    "hồ sơ nháp còn thiếu 2 mục để đăng ký: `khảo sát: ngày`, `kiểm tra: ngày`",
  ]);
  const filled = draft({ "khảo sát": "{ ngày: 6/2021 }", "kiểm tra": "[{ ngày: 20/6/2021 }]" });
  expect(told(filled, asks)).toEqual([]);
});

test("what is written but cannot be read is no gap: it has its own finding", () => {
  expect(told(draft({ "ngày đăng ký": "31/06/2021" }))).toEqual([]);
});

test("an economic model is told of its value", () => {
  expect(told(draft({ "lĩnh vực": "KT" }))).toEqual([
    "hồ sơ nháp còn thiếu 1 mục để đăng ký: `giá trị kinh tế`",
  ]);
  expect(told(draft({ "lĩnh vực": "KT", "giá trị kinh tế": "30 triệu đồng/hộ" }))).toEqual([]);
});

test("what only a later status owes is not yet said, and only drafts are told", () => {
  expect(told(draft()).join()).not.toContain("khảo sát");
  for (const status of ["đã đăng ký", "tạm dừng", "không còn hiệu quả"]) {
    expect(told(sampleRecord({ "trạng thái": status, "địa điểm": "" }))).toEqual([]);
  }
});
