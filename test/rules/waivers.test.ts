import { describe, expect, test } from "vitest";
import { dedent } from "../../src/check/example.ts";
import { exampleBase, findingsIn } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const record = dedent`
  ---
  tên: Khu nhà trọ công nhân tự quản
  loại: tập thể
  chủ thể: CĐCS Công ty May
  đăng ký: mới
  ngày đăng ký: 10/06/2021
  trạng thái: đang thực hiện
  lĩnh vực: VH
  tiêu chí NTM: [17, 21]
  ---
  ## Nội dung
  Ngắn quá.
`;
const waiver = (more: Readonly<Record<string, string>>) =>
  `${exampleBase["danvan.yaml"]}miễn trừ:\n  - ${Object.entries({
    "lý do": "đang chờ hướng dẫn",
    "người duyệt": "Ban Thường vụ",
    "đến hết": "31/12/2021",
    ...more,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n    ")}\n`;
const codes = (config: string, files: Readonly<Record<string, string>> = { [path]: record }) =>
  findingsIn({ files: { ...files, "danvan.yaml": config } })
    .filter(({ severity }) => severity !== "note")
    .map(({ rule }) => rule)
    .toSorted();

test("the record without a waiver has five faults, so that bearing one shows", () => {
  expect(codes(exampleBase["danvan.yaml"] ?? "")).toEqual(["DV101", "DV101", "DV108", "DV110"]);
});

describe("a waiver bears", () => {
  test.each([
    ["by the rule's code", { "quy tắc": "DV101", "hồ sơ": "nha-tro" }, ["DV108", "DV110"]],
    ["by the rule's name", { "quy tắc": "Missing Field", "hồ sơ": "nha-tro" }, ["DV108", "DV110"]],
    ["all records of a unit", { "quy tắc": "DV101", "đơn vị": "cd-dong" }, ["DV108", "DV110"]],
    [
      "one key",
      { "quy tắc": "DV101", "hồ sơ": "nha-tro", mục: "Dia Diem" },
      ["DV101", "DV108", "DV110"],
    ],
    [
      "a section",
      { "quy tắc": "DV108", "hồ sơ": "nha-tro", mục: "nội dung" },
      ["DV101", "DV101", "DV110"],
    ],
    [
      "a key of the pack",
      { "quy tắc": "DV110", "hồ sơ": "nha-tro", mục: "tiêu chí NTM" },
      ["DV101", "DV101", "DV108"],
    ],
  ])("%s", (_, more, left) => {
    expect(codes(waiver(more))).toEqual(left);
  });

  test("a quota of a unit, by the quota's id", () => {
    const asOf = "2021-08-01";
    const of = (config: string) =>
      findingsIn({ files: { "danvan.yaml": config }, asOf })
        .filter(({ rule }) => rule === "DV301")
        .map(({ unit }) => unit);
    const short = waiver({ "quy tắc": "DV301", "đơn vị": "cd-tay", mục: "huyen-dk" });
    expect(of(exampleBase["danvan.yaml"] ?? "")).toEqual(["cd-dong", "cd-tay"]);
    expect(of(short)).toEqual(["cd-dong"]);
    expect(of(short.replace("huyen-dk", "nganh-dk"))).toEqual(["cd-dong", "cd-tay"]);
  });

  test.each([
    ["another record", { "quy tắc": "DV108", "hồ sơ": "khac" }],
    ["another unit", { "quy tắc": "DV108", "đơn vị": "cd-tay" }],
    ["another key", { "quy tắc": "DV101", "hồ sơ": "nha-tro", mục: "chủ thể" }],
    ["a day that has passed", { "quy tắc": "DV108", "hồ sơ": "nha-tro", "đến hết": "30/06/2021" }],
  ])("but nothing of %s", (_, more) => {
    const found = codes(waiver(more)).filter((code) => !code.startsWith("DV9"));
    expect(found).toEqual(["DV101", "DV101", "DV108", "DV110"]);
  });

  test("to the end of its last day", () => {
    const until = (date: string) =>
      codes(waiver({ "quy tắc": "DV108", "hồ sơ": "nha-tro", "đến hết": date }));
    expect(until("01/07/2021")).not.toContain("DV108");
    expect(until("30/06/2021")).toEqual(expect.arrayContaining(["DV108", "DV911"]));
  });
});

describe("a waiver that bears nothing", () => {
  test.each([
    ["an unknown rule", { "quy tắc": "DV1000", "hồ sơ": "nha-tro" }, "DV909"],
    [
      "an unknown registration",
      { "quy tắc": "DV108", "hồ sơ": "nha-trọ".normalize("NFD").replace(/\p{M}/gu, "x") },
      "DV909",
    ],
    ["an unknown unit", { "quy tắc": "DV108", "đơn vị": "cd-bac" }, "DV909"],
    ["a rule that cannot be waived", { "quy tắc": "DV903", "đơn vị": "cd-dong" }, "DV909"],
    ["nothing to bear", { "quy tắc": "DV508", "đơn vị": "cd-dong" }, "DV910"],
    ["no target at all", { "quy tắc": "DV508" }, "DV905"],
  ])("is one finding: %s", (_, more, code) => {
    const ofWaiver = codes(waiver(more)).filter((each) => each.startsWith("DV9"));
    expect(ofWaiver).toEqual([code]);
  });

  test("is no finding while a record cannot be read", () => {
    const files = { [path]: record, "mo-hinh/cd-dong/hong.md": "---\ntên: [\n---\n" };
    const unused = waiver({ "quy tắc": "DV508", "đơn vị": "cd-dong" });
    const lost = waiver({ "quy tắc": "DV508", "hồ sơ": "hong" });
    expect(codes(unused, files)).not.toContain("DV910");
    expect(codes(lost, files)).not.toContain("DV909");
  });

  test("lacks its reason, its approver or its end: the entry is passed over and said to lack it", () => {
    for (const key of ["lý do", "người duyệt", "đến hết"]) {
      const config = waiver({ "quy tắc": "DV108", "hồ sơ": "nha-tro" });
      const without = config
        .replace(new RegExp(`\n    ${key}: .*`), "")
        .replace(new RegExp(`- ${key}: .*\n    `), "- ");
      expect(codes(without)).toEqual(expect.arrayContaining(["DV902", "DV108"]));
    }
  });
});

test("what is borne is counted in the closing line, told in json, and suppressed in sarif", async () => {
  const config = waiver({ "quy tắc": "DV108", "hồ sơ": "nha-tro" });
  const setting = { folder: { ...exampleBase, [path]: record, "danvan.yaml": config } };
  const { err, out } = await run(["validate", "--format", "json"], setting);
  expect(err).toContain("Không nêu lại phát hiện: 1 được miễn trừ.");
  const { waived, aside } = JSON.parse(out);
  expect(aside).toEqual({ waived: 1, known: 0, older: 0 });
  expect(waived).toEqual([
    expect.objectContaining({
      rule: "DV108",
      file: path,
      waiver: { reason: "đang chờ hướng dẫn", approvedBy: "Ban Thường vụ", until: "2021-12-31" },
    }),
  ]);
  const sarif = JSON.parse((await run(["validate", "--format", "sarif"], setting)).out);
  const suppressed = sarif.runs[0].results.filter(
    ({ suppressions }: { suppressions?: unknown[] }) => suppressions,
  );
  expect(suppressed).toEqual([
    expect.objectContaining({
      ruleId: "DV108",
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: "đang chờ hướng dẫn (Ban Thường vụ, 31/12/2021)",
        },
      ],
    }),
  ]);
});
