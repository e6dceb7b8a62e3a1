import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { exampleBase, findingsIn } from "../helpers/example-folder.ts";
import { packText } from "../helpers/packs.ts";

const pack = "huong-dan/vi-du/guidance.yaml";
const whole = exampleBase[pack] ?? "";
const roster = exampleBase["don-vi.yaml"] ?? "";

/** A folder in which much hangs on the set-up: records of three units, and reports. */
const records = {
  "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "tiêu chí NTM": "[17, 19]" }),
  "mo-hinh/cd-tay/tu-sach.md": sampleRecord({ tên: "Tủ sách không đồng", "lĩnh vực": "KT" }),
  "mo-hinh/cd-y-te/don-tiep.md": sampleRecord({ tên: "Đón tiếp niềm nở", "số hộ tham gia": "7" }),
  "bao-cao/2021H1/cd-dong.md": "---\nngày gửi: 25/06/2021\nsố liệu: { đăng ký: 1 }\n---\n",
  "bao-cao/so-ket/cd-tay.md": "---\nngày gửi: 25/11/2021\n---\n",
};

/** `CODE file:line` of all that is found in the folder with some files laid over it. */
function told(files: Readonly<Record<string, string>>): string[] {
  return findingsIn({ files: { ...records, ...files }, asOf: "2021-08-01" }).map(
    ({ rule, at }) => `${rule} ${at.path}:${at.line}`,
  );
}

const unfit = [
  ["no text", "\u0000", "DV001"],
  ["broken", "a: [b\n", "DV002"],
  ["a list", "- a\n- b\n", "DV006"],
  ["nothing but a comment", "# chưa ghi\n", "DV103"],
  ["nothing but a dash line", "---\n", "DV103"],
] as const;

test("the folder is sound but for what it owes", () => {
  expect(told({}).filter((line) => !/^DV(205|301)/.test(line))).toEqual([]);
});

describe.each(["don-vi.yaml", "danvan.yaml", pack])("%s", (path) => {
  test.each(unfit)("%s: one finding, and no flood behind it", (_, text, code) => {
    const lines = told({ [path]: text }).filter((line) => !line.startsWith("DV205"));
    expect(lines).toEqual([`${code} ${path}:1`]);
  });
});

test("a pack with a fault judges no record: what only follows from it is not told", () => {
  const faulty = whole.replace("{ mã: vh, tên: văn hóa", "{ mã: v h, tên: văn hóa");
  expect(told({ [pack]: faulty })).toEqual([`DV109 ${pack}:10`]);
});

test("an own pack that is broken does not make way for the built-in of its name", () => {
  const id = "tay-ninh-ldld-huyen-2017";
  const files = (text: string) => ({
    "danvan.yaml": `tổ chức: LĐLĐ huyện\nhướng dẫn: ${id}\n`,
    "don-vi.yaml": "đơn vị:\n  - { mã: cdcs-a, tên: CĐCS A, loại: cdcs }\n",
    [`huong-dan/${id}/guidance.yaml`]: text,
    "mo-hinh/cdcs-a/x.md":
      "---\ntên: Hai\nloại: tập thể\ntrạng thái: đã đăng ký\nđiểm thưởng: 3\n---\n",
  });
  const own = packText(id).replace(
    "lĩnh vực:\n",
    "trường riêng:\n  - { mã: bonus, khóa: điểm thưởng, kiểu: số nguyên, điều khoản: mục II }\nlĩnh vực:\n",
  );
  const of = (text: string) =>
    findingsIn({ files: files(text), asOf: "2017-06-01" }).map(({ rule }) => rule);
  expect(of(own)).not.toContain("DV102");
  expect(of(`${own}\nthừa: [\n`)).toEqual(["DV002"]);
});

test("of two packs in use, one broken: its units, days and reports are not called unknown", () => {
  const files = {
    "danvan.yaml":
      "tổ chức: LĐLĐ tỉnh\nhướng dẫn: [vi-du, rieng]\nmốc riêng:\n  - { thời hạn: rieng-1, ngày: 01/12/2021 }\n",
    "huong-dan/rieng/guidance.yaml": "mã: [\n",
    "don-vi.yaml": `${roster}  - { mã: hoi-a, tên: Hội A, loại: hoi }\n`,
    "bao-cao/rieng-1/hoi-a.md": "---\nngày gửi: 01/12/2021\n---\n",
  };
  const lines = told(files).filter((line) => !/^DV(205|301|906)/.test(line));
  expect(lines).toEqual(["DV002 huong-dan/rieng/guidance.yaml:1"]);
});

describe("an entry of the roster that cannot be taken", () => {
  const entry = "mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen";
  test.each([
    ["without its kind", "mã: cd-dong, tên: LĐLĐ huyện Đông", "DV902"],
    ["without its id", "tên: LĐLĐ huyện Đông, loại: huyen", "DV902"],
    ["with an id of other letters", "mã: cd đông, tên: LĐLĐ huyện Đông, loại: huyen", "DV109"],
    ["with the id of another", "mã: ldld-tinh, tên: LĐLĐ huyện Đông, loại: huyen", "DV904"],
  ])("%s: its records and the units below it are not called unknown", (_, text, code) => {
    const files = {
      "don-vi.yaml": `${roster.replace(entry, text)}  - { mã: cd-xa, tên: CĐ xã, loại: nganh, trực thuộc: cd-dong }\n`,
    };
    // The unit below has registered nothing: that is so, and is told.
    expect(told(files).filter((line) => !/^DV(205|301|402)/.test(line))).toEqual([
      `${code} don-vi.yaml:3`,
    ]);
  });

  test("a unit that no entry names is unknown all the same", () => {
    expect(told({ "mo-hinh/cd-khac/a.md": sampleRecord({ tên: "Một tên khác" }) })).toContain(
      "DV501 mo-hinh/cd-khac/a.md:2",
    );
  });
});

describe("a record that cannot be counted makes its count not certain, by name", () => {
  const short = (files: Readonly<Record<string, string>>) =>
    findingsIn({ files, asOf: "2021-08-01" })
      .filter(({ rule, message }) => rule === "DV301" && message.includes("Đông"))
      .map(({ message }) => /; (chưa chắc chắn.*)$/.exec(message)?.[1]);
  const path = "mo-hinh/cd-dong/nha-tro.md";

  test.each([
    ["its status", path, sampleRecord({ "trạng thái": "đăng kíí rồi" })],
    ["its unit", path, sampleRecord({ "đơn vị": "cd-dongg" })],
    ["its guidance", path, sampleRecord({ "hướng dẫn": "vi-duu" })],
    ["a folder that is no unit's", "mo-hinh/cd-dog/nha-tro.md", sampleRecord()],
    ["another unit's name", path, sampleRecord({ "đơn vị": "cd-tay" })],
  ])("%s", (_, at, text) => {
    expect(short({ [at]: text })).toEqual([`chưa chắc chắn vì \`${at}\` còn lỗi, chưa tính được`]);
  });

  test("a draft is no fault, and a unit's own sound record needs nobody else's", () => {
    expect(short({ [path]: sampleRecord({ "trạng thái": "nháp" }) })).toEqual([undefined]);
    expect(short({ [path]: sampleRecord() })).toEqual([]);
  });
});
