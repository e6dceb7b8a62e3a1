import { readFileSync } from "node:fs";
import { XmlDocument, XmlElement, XsdValidator } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { junitPage } from "../../src/print/junit.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";
import { finding, inspected } from "../helpers/inspected.ts";

const schema = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync("test/fixtures/schemas/jenkins-junit.xsd", "utf8")),
);

function valid(page: string): XmlDocument {
  const document = XmlDocument.fromString(page);
  schema.validate(document);
  return document;
}

/** The texts or attribute values that an XPath finds. */
function all(document: XmlDocument, path: string): string[] {
  return document.find(path).map(({ content }) => content);
}

describe("is JUnit XML by Jenkins' schema", () => {
  test.each([
    ["broken YAML", "---\ntên: [a\n---\n"],
    ["binary", new Uint8Array([0, 1, 2, 3])],
    ["marks of XML", '---\ntên: "<a> & \']]>\u0001"\nloại: <b>\n---\n'],
  ])("where a file holds %s", async (_, text) => {
    const folder = { ...exampleBase, "mo-hinh/cd-dong/a & b.md": text };
    const { out } = await run(["validate", "--format", "junit"], { folder });
    const document = valid(out);
    expect(all(document, "//testsuite/@name")).toContain("mo-hinh/cd-dong/a & b.md");
    expect(document.find("//failure").length).toBeGreaterThan(0);
  });

  test("for real folders, in English", async () => {
    for (const name of ["ninh-binh-ldld", "tay-ninh-ldld"]) {
      const argv = ["validate", "--format", "junit", "--lang", "en", "--as-of", "01/01/2030"];
      valid((await run(argv, { folder: `examples/${name}` })).out);
    }
  });

  test("and the question is not empty: a case without a name is refused", () => {
    const page = junitPage(inspected([])).replace(/ name="không[^"]*"/, "");
    expect(() => valid(page)).toThrow();
  });
});

test("a finding fails from the severity asked for on; the others are told beside", () => {
  const found = [finding(), finding({ severity: "warning" }), finding({ severity: "note" })];
  const document = valid(junitPage(inspected(found)));
  expect(all(document, "//failure/@message")).toEqual(["ngày không có thật"]);
  expect(document.find("//testcase/system-out")).toHaveLength(2);
  const strict = valid(junitPage(inspected(found, { failOn: "warning" })));
  expect(strict.find("//failure")).toHaveLength(2);
  expect(all(strict, "/testsuites/@failures")).toEqual(["2"]);
  expect(all(strict, "//failure")[0]).toContain("cách sửa: gõ lại");
});

test("a file without findings is a case that passes, and names of cases hold no lines", () => {
  const document = valid(junitPage(inspected([finding(), finding()], { folder: "ho-so" })));
  expect(all(document, "//testcase/@name")).toEqual([
    "không có phát hiện nào",
    "DV105 impossible-date",
    "DV105 impossible-date (2)",
  ]);
  expect(all(document, "//testsuite/@name")).toEqual(["ho-so/danvan.yaml", "ho-so/mo-hinh/a/x.md"]);
  expect(all(document, "//testsuite/@tests")).toEqual(["1", "2"]);
  expect(all(document, "/testsuites/@tests")).toEqual(["3"]);
});

test("what XML forbids is dropped, what it takes for its own is escaped", () => {
  const message = 'a<b> & "c" ]]> \u0000\u001b\ud800\uffffd\ne';
  const document = valid(junitPage(inspected([finding({ message })])));
  expect(all(document, "//failure/@message")).toEqual(['a<b> & "c" ]]> d\ne']);
  expect(document.get("//failure")).toBeInstanceOf(XmlElement);
});

test("names the document and the clause where there is one", () => {
  const clause = "29/HD-LĐLĐ, mục 2.1";
  expect(junitPage(inspected([finding({ clause })]))).toContain(`\ncăn cứ: ${clause}\n`);
  expect(junitPage(inspected([finding()]))).not.toContain("căn cứ");
});
