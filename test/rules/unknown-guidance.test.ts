import { expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { found } from "../helpers/rule-findings.ts";
import { guidancePath, guidanceWith } from "../helpers/standing.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const config = (guidance: string) => ({
  "danvan.yaml": `tổ chức: LĐLĐ tỉnh Ví Dụ\nhướng dẫn: ${guidance}\n`,
});
const places = (files: Record<string, string>) =>
  found("DV906", files).map(({ at }) => `${at.path}:${at.line}:${at.column}`);

test("a name that nothing has is pointed at where it stands, in every kind of file", () => {
  const files = {
    ...config("[vi-du, khac]"),
    [path]: sampleRecord({ "hướng dẫn": "vi-dy" }),
    "bao-cao/2021H1/cd-dong.md": "---\nhướng dẫn: vi-dy\n---\n",
  };
  expect(places(files)).toEqual([
    "bao-cao/2021H1/cd-dong.md:2:12",
    "danvan.yaml:2:20",
    `${path}:10:12`,
  ]);
  expect(found("DV906", files)[2]).toMatchObject({
    message: "không có bộ hướng dẫn `vi-dy`, gần nhất là `vi-du`",
    registration: "nha-tro",
    unit: "cd-dong",
  });
});

test("where several are in use, a record says which, and is told what to choose from", () => {
  const second = guidanceWith(["mã: vi-du", "mã: vi-du-2026"]);
  const files = {
    ...config("[vi-du, vi-du-2026]"),
    "huong-dan/vi-du-2026/guidance.yaml": second[guidancePath] ?? "",
    [path]: sampleRecord(),
    "mo-hinh/cd-tay/nha-tro.md": sampleRecord({ "hướng dẫn": "Vi-Du-2026" }),
  };
  expect(found("DV906", files)).toMatchObject([
    { at: { path }, fix: "thêm dòng `hướng dẫn: …`, chọn trong `vi-du`, `vi-du-2026`" },
  ]);
});

test("records that name none are not told what is wrong with the configuration", () => {
  expect(places({ ...config("khac"), [path]: sampleRecord() })).toEqual(["danvan.yaml:2:12"]);
});

test("a pack that is there but faulty is its own finding, and no unit is blamed for it", () => {
  for (const text of ["mã: a: b\n", "mã: vi-du\n", "\u0000"]) {
    const files = { [guidancePath]: text, [path]: sampleRecord({ "hướng dẫn": "vi-du" }) };
    expect([text, places(files), found("DV903", files)]).toEqual([text, [], []]);
  }
});

test("a blank name is another rule's finding", () => {
  expect(places({ [path]: sampleRecord({ "hướng dẫn": "" }) })).toEqual([]);
});
