import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found } from "../helpers/rule-findings.ts";
import { guidanceWith } from "../helpers/standing.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const asksForParts = guidanceWith([
  "[{ khóa: khảo sát, từ: đang thực hiện }]",
  "[{ khóa: khảo sát.ngày }, { khóa: khảo sát.thuận lợi }, { khóa: kế hoạch.từ }]",
]);

function missing(lines: Record<string, string>) {
  return found("DV101", { ...asksForParts, [path]: sampleRecord(lines) }).map(
    ({ message, fix }) => [message, fix],
  );
}

describe("several parts of one key", () => {
  test("are one finding where the whole key is absent, with all of them in what to type", () => {
    expect(missing({ "kế hoạch": "{ từ: 01/08/2021 }" })).toEqual([
      [
        "thiếu mục `khảo sát`, trong đó cần `ngày`, `thuận lợi`",
        "thêm dòng `khảo sát: { ngày: 20/06/2021, thuận lợi: công nhân ở tập trung }`",
      ],
    ]);
  });

  test("are told one by one where the key is there", () => {
    const lines = { "khảo sát": "{ ngày: 20/06/2021 }", "kế hoạch": "{ từ: 01/08/2021 }" };
    expect(missing(lines)).toEqual([
      [
        "thiếu mục `khảo sát: thuận lợi`",
        "thêm `thuận lợi: công nhân ở tập trung` vào mục `khảo sát`",
      ],
    ]);
  });

  test("are not missing while the key itself cannot be read: that is a finding already", () => {
    for (const survey of ["hôm qua", ""]) {
      expect(missing({ "khảo sát": survey, "kế hoạch": "{ từ: 01/08/2021 }" })).toEqual([]);
    }
  });
});

test("what two demands ask for is one finding with both clauses", () => {
  const files = guidanceWith([
    "{ khóa: lĩnh vực, điều khoản: mục 1 }",
    "{ khóa: địa điểm, điều khoản: mục 9 }",
  ]);
  const record = sampleRecord().replace(/địa điểm:.*\n/, "");
  expect(found("DV101", { ...files, [path]: record })).toMatchObject([
    { message: "thiếu mục `địa điểm`", clause: "01/HD-VD, mục 2.1, mục 9", related: [{}, {}] },
  ]);
});

test("a draft owes only what danvan cannot hold it without", () => {
  const draft = "---\ntên: Nhà trọ\nloại: tập thể\ntrạng thái: nháp\n---\n";
  expect(found("DV101", { ...asksForParts, [path]: draft })).toEqual([]);
});

test("without a guidance nothing is asked for", () => {
  const record = sampleRecord({ "hướng dẫn": "khong-co" }).replace(/địa điểm:.*\n/, "");
  expect(found("DV101", { [path]: record })).toEqual([]);
});

test("a key that stands there misspelt has one finding, that of the spelling; a strange key hides nothing", () => {
  const of = (key: string) => {
    const text = sampleRecord().replace("địa điểm:", `${key}:`);
    return ["DV101", "DV102"].flatMap((code) => found(code, { [path]: text }).map(() => code));
  };
  expect(of("địa đim")).toEqual(["DV102"]);
  expect(of("ghi chú thêm")).toEqual(["DV101", "DV102"]);
});
