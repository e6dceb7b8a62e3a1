import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found, messages } from "../helpers/rule-findings.ts";
import { guidanceWith, localDates } from "../helpers/standing.ts";

const east = { "don-vi.yaml": "đơn vị:\n  - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen }\n" };
const health = {
  "don-vi.yaml": "đơn vị:\n  - { mã: cd-y-te, tên: Công đoàn Y tế, loại: nganh }\n",
};
const report = (lines: string) => `---\n${lines}\n---\n## Kết quả\n`;

describe("deadline-overdue of registrations", () => {
  test("a quota that is short is told once, by quota-short", () => {
    expect(found("DV402", east, "2021-08-01")).toEqual([]);
    expect(found("DV301", east, "2021-08-01")).toHaveLength(1);
  });

  test("a unit without a number that registered nothing is overdue", () => {
    expect(found("DV402", health, "2021-07-14")).toEqual([]);
    const [finding] = found("DV402", health, "2021-07-15");
    expect(finding?.message).toBe(
      "Công đoàn Y tế chưa thực hiện “gửi danh sách đăng ký”, quá hạn 1 ngày (hạn cuối 14/07/2021)",
    );
    expect(finding?.why).toBe("“trước ngày 15/07/2021” nghĩa là chậm nhất 14/07/2021 (mục 4)");
    expect(finding?.fix).toContain("`mo-hinh/cd-y-te/`");
  });

  test("a registration without its date is missing-field's to tell", () => {
    const undated = sampleRecord().replace("ngày đăng ký: 10/06/2021\n", "");
    const files = { ...health, "mo-hinh/cd-y-te/a.md": undated };
    expect(found("DV402", files, "2021-08-01")).toEqual([]);
    expect(messages("DV101", files).join()).toContain("ngày đăng ký");
  });
});

describe("deadline-overdue of reports", () => {
  const asOf = "2021-12-05";
  const registered = { ...east, "mo-hinh/cd-dong/nha-tro.md": sampleRecord() };

  test("a report without its date is report-without-date's to tell", () => {
    const files = { ...registered, "bao-cao/so-ket/cd-dong.md": report("số: 1/BC") };
    expect(found("DV402", files, asOf)).toEqual([]);
    expect(found("DV404", files, asOf)).toHaveLength(1);
    expect(found("DV404", { "bao-cao/so-ket/cd-dong.md": report("ngày gửi: 31/11/2021") })).toEqual(
      [],
    );
  });

  test("a report that cannot be read leaves it uncertain", () => {
    const files = { ...registered, "bao-cao/so-ket/cd-dong.md": "---\nngày gửi: [\n---\n" };
    expect(messages("DV402", files, asOf)).toEqual([
      "LĐLĐ huyện Đông chưa thực hiện “báo cáo sơ kết”, quá hạn 5 ngày (hạn cuối 30/11/2021); chưa chắc chắn vì không đọc được `bao-cao/so-ket/cd-dong.md`",
    ]);
  });

  test("of a period without a day nothing is overdue; with a local day it says who set it", () => {
    expect(messages("DV402", registered, "2021-11-30")).toEqual([]);
    const files = {
      ...registered,
      ...localDates("{ thời hạn: bao-cao, kỳ: 6 tháng đầu năm, ngày: 14/6 }"),
    };
    const [finding] = found("DV402", files, "2021-06-20");
    expect(finding?.message).toBe(
      "LĐLĐ huyện Đông chưa thực hiện “báo cáo định kỳ” 6 tháng đầu năm 2021, quá hạn 6 ngày (hạn cuối 14/06/2021)",
    );
    expect(finding?.why).toContain("`mốc riêng` trong danvan.yaml");
    expect(finding?.fix).toContain("`bao-cao/2021H1/cd-dong.md`");
  });

  test.each([
    ["trước ngày: 1/12/2021", "“trước ngày 01/12/2021” nghĩa là chậm nhất 30/11/2021 (mục 5)"],
    ["trong tháng: 11/2021", "“trong tháng 11/2021” nghĩa là chậm nhất 30/11/2021 (mục 5)"],
    ["chậm nhất ngày: 30/11/2021", "chậm nhất 30/11/2021 (mục 5)"],
  ])("why follows the guidance's own words: %s", (words, why) => {
    const files = { ...registered, ...guidanceWith(["chậm nhất ngày: 30/11/2021", words]) };
    expect(found("DV402", files, asOf).map((finding) => finding.why)).toEqual([why]);
  });
});

describe("late ones", () => {
  test("a late report points at its own day; of two the earliest counts", () => {
    const files = {
      "bao-cao/so-ket/cd-dong.md": report("số: 1/BC\nngày gửi: 03/12/2021"),
      "bao-cao/so-ket/lan-2.md": report("đơn vị: cd-dong\nngày gửi: 05/12/2021"),
    };
    expect(found("DV403", files, "2021-12-31")).toMatchObject([
      { at: { path: "bao-cao/so-ket/cd-dong.md", line: 3 }, unit: "cd-dong" },
    ]);
  });

  test("a report dated by its month is late by at least so many days, when certain", () => {
    const sent = (day: string) =>
      messages("DV403", { "bao-cao/so-ket/cd-dong.md": report(`ngày gửi: ${day}`) }, "2022-03-01");
    expect(sent("11/2021")).toEqual([]);
    expect(sent("12/2021")).toEqual([
      "LĐLĐ huyện Đông thực hiện “báo cáo sơ kết” trễ hạn ít nhất 1 ngày: ngày gửi 12/2021, hạn cuối 30/11/2021",
    ]);
  });

  test("a registration on the very day of `trước ngày` is told why it is late", () => {
    const files = { "mo-hinh/cd-dong/a.md": sampleRecord({ "ngày đăng ký": "15/07/2021" }) };
    const [finding] = found("DV401", files, "2021-08-01");
    expect(finding?.message).toContain("đăng ký trễ hạn 1 ngày");
    expect(finding?.why).toContain("“trước ngày 15/07/2021” nghĩa là chậm nhất 14/07/2021");
    const month = { "mo-hinh/cd-dong/a.md": sampleRecord({ "ngày đăng ký": "8/2021" }) };
    expect(messages("DV401", month, "2021-12-01")[0]).toContain("trễ hạn ít nhất 18 ngày");
  });
});
