import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found, messages } from "../helpers/rule-findings.ts";
import { guidanceWith } from "../helpers/standing.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const recognised = (lines: Readonly<Record<string, string>>) => ({
  [path]: sampleRecord({ "trạng thái": "được công nhận", ...lines }),
});

describe("recognised-without-decision", () => {
  test.each([
    [{}, ["hồ sơ được công nhận mà thiếu số quyết định và ngày quyết định"]],
    [
      { "công nhận": "{ cấp: tỉnh }" },
      ["hồ sơ được công nhận mà thiếu số quyết định và ngày quyết định"],
    ],
    [{ "công nhận": "{ số: 45/QĐ-LĐLĐ }" }, ["hồ sơ được công nhận mà thiếu ngày quyết định"]],
    [{ "công nhận": "{ ngày: 20/12/2022 }" }, ["hồ sơ được công nhận mà thiếu số quyết định"]],
    [{ "công nhận": "{ số: 45/QĐ-LĐLĐ, ngày: 12/2022 }" }, []],
  ])("names each missing part: %o", (lines, expected) => {
    expect(messages("DV204", recognised(lines))).toEqual(expected);
  });

  test("a part that was written but cannot be read is not missing", () => {
    const files = recognised({ "công nhận": "{ số: 45/QĐ-LĐLĐ, ngày: 31/02/2022 }" });
    expect(found("DV204", files)).toEqual([]);
    expect(found("DV204", recognised({ "công nhận": "" }))).toEqual([]);
  });

  test("what the guidance itself demands is missing-field's to tell", () => {
    const demand = guidanceWith([
      "  - { khóa: lĩnh vực, điều khoản: mục 1 }",
      "  - { khóa: công nhận, từ: được công nhận, điều khoản: mục 6 }",
    ]);
    expect(found("DV204", { ...demand, ...recognised({}) })).toEqual([]);
    expect(messages("DV101", { ...demand, ...recognised({}) }).join()).toContain("công nhận");
  });
});

describe("decision-without-recognition", () => {
  const decision = { "công nhận": "{ số: 45/QĐ-LĐLĐ, ngày: 20/12/2022 }" };

  test.each([
    ["nháp", 1],
    ["đang thực hiện", 1],
    ["được công nhận", 0],
    ["tạm dừng", 0],
    ["không còn hiệu quả", 0],
    ["khong ro", 0],
  ])("with the status %s: %i", (status, count) => {
    expect(found("DV208", recognised({ "trạng thái": status, ...decision }))).toHaveLength(count);
  });

  test("a `công nhận` without number and date names no decision", () => {
    const files = recognised({ "trạng thái": "đã tổng kết", "công nhận": "{ cấp: tỉnh }" });
    expect(found("DV208", files)).toEqual([]);
  });
});

describe("criterion-not-assessed", () => {
  const assessed = (list: string) => recognised({ "thẩm định": list });

  test("a criterion without a verdict is not assessed; one with an unreadable verdict was", () => {
    expect(found("DV206", assessed("[{ tiêu chí: tt-1 }]"))).toHaveLength(1);
    expect(found("DV206", assessed("[{ tiêu chí: tt-1, kết luận: tốt }]"))).toEqual([]);
    expect(found("DV206", assessed("[{ tiêu chí: tt-1, kết luận: chưa đạt }]"))).toEqual([]);
  });

  test("only criteria of the record's kind are owed, from their status on", () => {
    expect(messages("DV206", recognised({ loại: "cá nhân" }))[0]).toContain("`cn-1`");
    expect(found("DV206", recognised({ "trạng thái": "đã tổng kết" }))).toEqual([]);
    const early = guidanceWith(["loại: cá nhân,", "loại: cá nhân, thẩm định từ: đã đăng ký,"]);
    const draft = { [path]: sampleRecord({ loại: "cá nhân", "trạng thái": "nháp" }) };
    expect(found("DV206", { ...early, [path]: sampleRecord({ loại: "cá nhân" }) })).toHaveLength(1);
    expect(found("DV206", { ...early, ...draft })).toEqual([]);
  });

  test("at most five are named, the others counted", () => {
    const criteria = Array.from(
      { length: 7 },
      (_, index) =>
        `  - { mã: cn-${index}, tên: tiêu chí ${index}, loại: cá nhân, điều khoản: mục 2.2 }`,
    );
    const many = guidanceWith([
      "  - { mã: cn-1, tên: có cách làm riêng, loại: cá nhân, điều khoản: mục 2.2 }",
      criteria.join("\n"),
    ]);
    const files = { ...many, ...recognised({ loại: "cá nhân" }) };
    expect(messages("DV206", files)).toEqual([
      "còn 7 tiêu chí chưa có kết luận thẩm định: `cn-0`, `cn-1`, `cn-2`, `cn-3`, `cn-4` và 2 mục khác",
    ]);
    expect(found("DV206", files)[0]?.clause).toBe("01/HD-VD, mục 2.2");
  });
});

describe("recognised-though-not-met", () => {
  const no = (day?: string) =>
    `{ tiêu chí: tt-1, kết luận: không đạt${day ? `, ngày: ${day}` : ""} }`;
  const yes = (day?: string) => no(day).replace("không đạt", "đạt");
  const count = (...list: readonly string[]) =>
    found("DV207", recognised({ "thẩm định": `[${list.join(", ")}]` })).length;

  test("the verdict of the latest day counts, else that of the last line", () => {
    expect(count(no(), yes())).toBe(0);
    expect(count(yes(), no())).toBe(1);
    expect(count(yes("10/12/2022"), no("10/09/2022"))).toBe(0);
    expect(count(no("10/12/2022"), yes("10/09/2022"))).toBe(1);
  });

  test("holds for recognised records only", () => {
    const lines = { "thẩm định": `[${no()}]`, "trạng thái": "đã tổng kết" };
    expect(found("DV207", recognised(lines))).toEqual([]);
  });
});

describe("economic-model-without-value", () => {
  test("holds from `đã đăng ký` on, and for one of several fields", () => {
    const fields = (lines: Readonly<Record<string, string>>) =>
      found("DV205", { [path]: sampleRecord(lines) }).length;
    expect(fields({ "lĩnh vực": "KT", "trạng thái": "nháp" })).toBe(0);
    expect(fields({ "lĩnh vực": "[VH, kinh tế]" })).toBe(1);
    expect(fields({ "lĩnh vực": "VH" })).toBe(0);
    expect(fields({ "lĩnh vực": "KT", "giá trị kinh tế": "" })).toBe(0);
  });
});
