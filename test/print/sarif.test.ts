import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { sarifPage } from "../../src/print/sarif.ts";
import { rules } from "../../src/rules/index.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";
import { finding, inspected } from "../helpers/inspected.ts";

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const ajv = new Ajv({ schemaId: "auto", allErrors: true });
ajv.addMetaSchema(json("node_modules/ajv/lib/refs/json-schema-draft-04.json"));
const isValid = ajv.compile(
  json("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
);

function valid(page: string) {
  const whole = JSON.parse(page);
  isValid(whole);
  expect(isValid.errors ?? []).toEqual([]);
  return whole.runs[0];
}
const pageOf = (...given: Parameters<typeof inspected>) =>
  sarifPage(inspected(...given), (text) => text);
interface Located {
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  }[];
}
const uriOf = ({ locations }: Located) => locations[0]?.physicalLocation.artifactLocation.uri;
const dong = "mo-hinh/cd-dong/nhà trọ, số 1.md";

describe("is valid SARIF", () => {
  test.each([
    ["broken YAML", "---\ntên: [a\n---\n"],
    ["no front matter", "tên: a\n"],
    ["an empty file", ""],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x2d, 0, 0x2d, 0])],
    ["binary", new Uint8Array([0, 1, 2, 3])],
  ])("where a file does not parse: %s", async (_, text) => {
    const { out } = await run(["validate", "--format", "sarif"], {
      folder: { ...exampleBase, [dong]: text },
    });
    const found = valid(out).results;
    expect(found.length).toBeGreaterThan(0);
    const uris = found.map(uriOf);
    expect(uris).toContain("mo-hinh/cd-dong/nh%C3%A0%20tr%E1%BB%8D%2C%20s%E1%BB%91%201.md");
  });

  test("where there is nothing to tell, in English, of four real folders", async () => {
    for (const name of ["ninh-binh-ldld", "ninh-binh-ccb", "ninh-thuan-ldld", "tay-ninh-ldld"]) {
      const argv = ["validate", "--format", "sarif", "--lang", "en", "--as-of", "01/01/2030"];
      valid((await run(argv, { folder: `examples/${name}` })).out);
    }
    expect(valid(pageOf([])).results).toEqual([]);
  });

  test("and the question is not empty: a level of its own is refused", () => {
    const whole = JSON.parse(pageOf([finding()]));
    whole.runs[0].results[0].level = "fatal";
    expect(isValid(whole)).toBe(false);
  });
});

test("tells every rule with its words, level and help", async () => {
  const { out } = await run(["validate", "--format", "sarif"]);
  const { driver } = valid(out).tool;
  expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
  for (const [index, { name, severity, docs }] of rules.entries()) {
    expect(driver.rules[index]).toMatchObject({
      name,
      shortDescription: { text: docs.what.vi },
      fullDescription: { text: docs.why.vi },
      defaultConfiguration: { level: severity },
    });
    // GitHub docs, "reportingDescriptor object": longer names and descriptions are refused.
    expect(name.length).toBeLessThanOrEqual(255);
    for (const words of [...Object.values(docs.what), ...Object.values(docs.why)]) {
      expect(words.length).toBeLessThanOrEqual(1024);
    }
    expect(driver.rules[index].help.markdown).toContain(docs.why.vi);
    expect(driver.rules[index].help.text).not.toContain("expect: DV");
  }
});

test("says of a finding what, where and how to mend", () => {
  const at = finding().at;
  const [result] = valid(
    pageOf(
      [
        finding({
          severity: "note",
          clause: "mục 2",
          related: [
            { ...at, line: 9, endLine: 9, message: "hồ sơ kia" },
            { ...at, path: "danvan:vi-du/guidance.yaml", message: "điều khoản" },
          ],
        }),
      ],
      { folder: "hồ sơ" },
    ),
  ).results;
  const uri = "h%E1%BB%93%20s%C6%A1/mo-hinh/a/x.md";
  expect(result).toMatchObject({
    ruleId: "DV105",
    level: "note",
    message: { text: "ngày không có thật\ncách sửa: gõ lại" },
    properties: { clause: "mục 2", see: ["danvan:vi-du/guidance.yaml:2 điều khoản"] },
  });
  expect(result.locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri },
    region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 17 },
  });
  expect(result.relatedLocations).toHaveLength(1);
  expect(result.relatedLocations[0]).toMatchObject({ id: 1, message: { text: "hồ sơ kia" } });
});

test.each([
  ["mo-hinh/a/ổ khóa.md", "mo-hinh/a/%E1%BB%95%20kh%C3%B3a.md"],
  ["mo-hinh/a/c: d#1?.md", "mo-hinh/a/c%3A%20d%231%3F.md"],
  ["mo-hinh/a/50%.md", "mo-hinh/a/50%25.md"],
])("the path %s is a relative reference, beside the folder typed as ./ho-so/", (path, uri) => {
  const found = finding({ at: { ...finding().at, path } });
  const { results, artifacts } = valid(pageOf([found], { folder: "./ho-so/", files: [path] }));
  expect(results.map(uriOf)).toEqual([`ho-so/${uri}`]);
  expect(artifacts[0].location.uri).toBe(`ho-so/${uri}`);
});

test("a finding at the end of an empty file has a region that begins and ends there", () => {
  const at = { ...finding().at, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const [result] = valid(pageOf([finding({ at })])).results;
  expect(result.locations[0].physicalLocation.region).toEqual({
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
  });
});

test("fingerprints hold no lines, and two equal findings have two", () => {
  const prints = (line: number) =>
    valid(
      pageOf([finding({ at: { ...finding().at, line, endLine: line } }), finding()]),
    ).results.map(
      ({ partialFingerprints }: { partialFingerprints: object }) => partialFingerprints,
    );
  expect(prints(40)).toEqual(prints(2));
  expect(prints(2)[0]).not.toEqual(prints(2)[1]);
});

test("a waived finding is a suppressed result, and the log is still valid", () => {
  const waiver = {
    rule: "DV105",
    unit: "a",
    reason: "chờ hướng dẫn",
    approvedBy: "Ban Thường vụ",
    until: { first: "2021-12-31", last: "2021-12-31", precision: "day" },
  } as const;
  const { results } = valid(
    pageOf([finding()], { waived: [{ diagnostic: finding({ rule: "DV101" }), waiver }] }),
  );
  expect(results.map(({ suppressions }: { suppressions?: unknown }) => suppressions)).toEqual([
    undefined,
    [
      {
        kind: "external",
        status: "accepted",
        justification: "chờ hướng dẫn (Ban Thường vụ, 31/12/2021)",
      },
    ],
  ]);
});
