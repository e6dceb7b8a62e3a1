import { describe, expect, test } from "vitest";
import { readFolder } from "../../src/load/folder.ts";
import { builtInPacks } from "../../src/load/pack.ts";
import { type IsoDate, plusDays } from "../../src/model/date.ts";
import { parseFolder } from "../../src/parse/folder.ts";
import { countedOn, isRecognisedOn } from "../../src/rules/counted-records.ts";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { byUnitId, isRecognised, parted } from "../../src/tally/counted.ts";
import { exampleBase, findingsIn } from "../helpers/example-folder.ts";
import { packText } from "../helpers/packs.ts";
import { found, messages } from "../helpers/rule-findings.ts";

const path = "bao-cao/2021H1/cd-dong.md";
const report = (figures: string, more = "ngày gửi: 25/06/2021\n") => ({
  [path]: `---\n${more}số liệu: ${figures}\n---\n`,
});
const record = (name: string, lines: Readonly<Record<string, string>> = {}, unit = "cd-dong") => ({
  [`mo-hinh/${unit}/${name}.md`]: sampleRecord({ tên: `Mô hình ${name}`, ...lines }),
});

describe("total-disagrees", () => {
  const records = {
    ...record("a"),
    ...record("b", { "đăng ký": "tiếp tục", loại: "cá nhân" }),
    ...record("nhap", { "trạng thái": "nháp" }),
    ...record("thoi", { "trạng thái": "không còn hiệu quả" }),
    ...record("ban-sao", { tên: "Mô hình A" }),
    ...record("sau", { "ngày đăng ký": "26/06/2021" }),
  };

  test("each number that is not the records' is told, with how far off and what was counted", () => {
    const wrong = "{ đăng ký: 4, mới: 1, tiếp tục: 0, tập thể: 1, cá nhân: 1, công nhận: 1 }";
    const findings = found("DV514", { ...records, ...report(wrong) });
    expect(findings.map(({ message }) => message)).toEqual([
      "báo cáo ghi 4 mô hình, điển hình đăng ký, hồ sơ tính đến 25/06/2021 có 2: báo cáo thừa 2",
      "báo cáo ghi 0 mô hình, điển hình đăng ký tiếp tục, hồ sơ tính đến 25/06/2021 có 1: báo cáo thiếu 1",
      "báo cáo ghi 1 mô hình, điển hình được công nhận, hồ sơ tính đến 25/06/2021 có 0: báo cáo thừa 1",
    ]);
    expect(findings[0]).toMatchObject({
      severity: "warning",
      unit: "cd-dong",
      at: { path, line: 3 },
    });
    expect(findings[0]?.why).toContain("đã tính: `a`, `b`");
  });

  test("the right numbers, and numbers left out, are accepted", () => {
    const right = "{ đăng ký: 2, mới: 1, tiếp tục: 1, tập thể: 1, cá nhân: 1, công nhận: 0 }";
    expect(found("DV514", { ...records, ...report(right) })).toEqual([]);
    expect(found("DV514", { ...records, ...report("{ mới: 1 }") })).toEqual([]);
  });

  test("one recognised after the report is not yet counted", () => {
    const on = (day: string) =>
      record("a", { "trạng thái": "được công nhận", "công nhận": `{ số: 1/QĐ, ngày: ${day} }` });
    expect(found("DV514", { ...on("25/06/2021"), ...report("{ công nhận: 1 }") })).toEqual([]);
    expect(found("DV514", { ...on("26/06/2021"), ...report("{ công nhận: 1 }") })).toHaveLength(1);
  });

  test("a report may cover the unit alone, or the units below it too", () => {
    const files = { ...record("t", {}, "ldld-tinh"), ...record("a"), ...record("b", {}, "cd-tay") };
    const province = (count: number) => ({
      "bao-cao/2021H1/ldld-tinh.yaml": `ngày gửi: 25/06/2021\nsố liệu: { đăng ký: ${count} }\n`,
    });
    expect(found("DV514", { ...files, ...province(1) })).toEqual([]);
    expect(found("DV514", { ...files, ...province(3) })).toEqual([]);
    expect(messages("DV514", { ...files, ...province(2) })).toHaveLength(1);
    expect(found("DV514", { ...files, ...report("{ đăng ký: 2 }") })).toHaveLength(1);
  });

  test("without a day, or with a record that cannot be read, nothing is certain", () => {
    expect(found("DV514", { ...records, ...report("{ đăng ký: 9 }", "") })).toEqual([]);
    const broken = { "mo-hinh/cd-dong/hong.md": '---\ntên: "Nhà trọ\n---\n' };
    expect(found("DV514", { ...records, ...broken, ...report("{ đăng ký: 9 }") })).toEqual([]);
  });

  test.each([
    ["{ đăng ký: ba }", "DV106"],
    ["{ đăng ký: -1 }", "DV110"],
    [`{ đăng ký: "1,5" }`, "DV106"],
    ["{ đăng ky moi: 1 }", "DV102"],
    ["3", "DV006"],
  ])("%s is told by %s, and not counted", (figures, code) => {
    const rules = findingsIn({ files: { ...records, ...report(figures) } })
      .filter(({ at }) => at.path === path)
      .map(({ rule }) => rule);
    expect(rules).toEqual([code]);
  });
});

test("a report's day is counted as the tally counts a day", () => {
  for (const [id, from] of [
    ["ninh-binh-ldld", "2021-07-01"],
    ["ninh-binh-ccb", "2016-09-01"],
  ] as const) {
    const folder = parseFolder(readFolder(`examples/${id}`) ?? [], builtInPacks("templates"));
    for (const records of byUnitId(folder.registrations).values()) {
      for (let day: IsoDate = from, step = 0; step < 30; day = plusDays(day, 29), step += 1) {
        const { standing } = parted(records, day);
        expect(countedOn(records, day)).toEqual(standing);
        for (const each of standing)
          expect(isRecognisedOn(each, day)).toBe(isRecognised(each, day));
      }
    }
  }
});

describe("parts-do-not-add-up", () => {
  test("both sums are looked at, with the places of their parts", () => {
    const figures = "{ đăng ký: 3, mới: 1, tiếp tục: 1, tập thể: 2, cá nhân: 2 }";
    const findings = found("DV515", report(figures));
    expect(findings.map(({ message }) => message)).toEqual([
      "`mới` 1 cộng `tiếp tục` 1 bằng 2, không khớp `đăng ký` 3: thiếu 1",
      "`tập thể` 2 cộng `cá nhân` 2 bằng 4, không khớp `đăng ký` 3: thừa 1",
    ]);
    expect(findings[0]?.related).toHaveLength(2);
  });

  test.each([
    "{ đăng ký: 3, mới: 2, tiếp tục: 1, tập thể: 3, cá nhân: 0 }",
    "{ đăng ký: 3, mới: 1 }",
    "{ mới: 1, tiếp tục: 1 }",
    "{ đăng ký: ba, mới: 1, tiếp tục: 1 }",
  ])("%s is no sum that fails", (figures) => {
    expect(found("DV515", report(figures))).toEqual([]);
  });

  test("thousands are read the Vietnamese way", () => {
    const nghean =
      "{ đăng ký: 8.727, mới: 4.612, tiếp tục: 4.115, tập thể: 6.541, cá nhân: 2.336 }";
    expect(messages("DV515", report(nghean))).toEqual([
      "`tập thể` 6541 cộng `cá nhân` 2336 bằng 8877, không khớp `đăng ký` 8727: thừa 150",
    ]);
  });
});

describe("report-twice", () => {
  const twice = (other: string, text = "ngày gửi: 28/06/2021\n") =>
    found("DV516", { [path]: "---\nngày gửi: 25/06/2021\n---\n", [other]: text });

  test("is told on the later, with both places, whatever the case and the file's name", () => {
    for (const other of ["bao-cao/2021H1/cd-dong.yaml", "bao-cao/2021h1/CD-Dong.yml"]) {
      expect(twice(other)).toMatchObject([{ at: { path: other, line: 1 }, related: [{ path }] }]);
    }
    const named = "đơn vị: cd-dong\nngày gửi: 20/06/2021\n";
    expect(twice("bao-cao/2021H1/khac.yaml", named)).toMatchObject([
      { at: { path }, related: [{ path: "bao-cao/2021H1/khac.yaml" }] },
    ]);
  });

  test("is not told of another unit, another occasion, or another guidance", () => {
    expect(twice("bao-cao/2021H1/cd-tay.yaml")).toEqual([]);
    expect(twice("bao-cao/so-ket/cd-dong.yaml")).toEqual([]);
    const under = (id: string) => `hướng dẫn: ${id}\nngày gửi: 20/06/2021\n`;
    const files = {
      "bao-cao/2021H1/a.yaml": `đơn vị: cd-dong\n${under("vi-du")}`,
      "bao-cao/2021H1/b.yaml": `đơn vị: cd-dong\n${under("truoc")}`,
    };
    expect(found("DV516", files)).toEqual([]);
  });

  test("is told of one occasion under its two names, and not of two that share a period", () => {
    const files = (one: string, other: string) => ({
      [`bao-cao/${one}/cd-dong.md`]: "---\nngày gửi: 25/06/2021\n---\n",
      [`bao-cao/${other}/cd-dong.md`]: "---\nngày gửi: 28/06/2021\n---\n",
    });
    expect(found("DV516", files("2021H1", "bao-cao-2021h1"))).toMatchObject([
      {
        at: { path: "bao-cao/bao-cao-2021h1/cd-dong.md" },
        related: [{ path: "bao-cao/2021H1/cd-dong.md" }],
      },
    ]);
    for (const other of ["bao-cao-2021h2", "2021", "so-ket"]) {
      expect(found("DV516", files("2021H1", other))).toEqual([]);
    }
    const pack = exampleBase["huong-dan/vi-du/guidance.yaml"] ?? "";
    const second = pack.replace(
      "báo cáo:\n",
      "  - { mã: so-lieu, việc: gửi số liệu, thể hiện bằng: báo cáo, loại đơn vị: [huyen], kỳ: [6 tháng], điều khoản: mục 5 }\nbáo cáo:\n",
    );
    const twoDuties = {
      ...files("2021H1", "so-lieu-2021h1"),
      "huong-dan/vi-du/guidance.yaml": second,
    };
    expect(found("DV516", twoDuties)).toEqual([]);
  });

  test("is told of a day of the document's own under the deadline's bare id", () => {
    const files = {
      "danvan.yaml": "tổ chức: LĐLĐ huyện\nhướng dẫn: tay-ninh-ldld-huyen-2017\n",
      "don-vi.yaml": "đơn vị:\n  - { mã: cdcs-a, tên: CĐCS A, loại: cdcs }\n",
      "huong-dan/tay-ninh-ldld-huyen-2017/guidance.yaml": packText("tay-ninh-ldld-huyen-2017"),
      "bao-cao/2017/cdcs-a.md": "---\nngày gửi: 20/11/2017\n---\n",
      "bao-cao/bao-cao-ket-qua/cdcs-a.md": "---\nngày gửi: 21/11/2017\n---\n",
    };
    expect(found("DV516", files)).toMatchObject([
      { at: { path: "bao-cao/bao-cao-ket-qua/cdcs-a.md" } },
    ]);
  });
});
