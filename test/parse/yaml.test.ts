import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import type { Node, ScalarNode } from "../../src/model/node.ts";
import { parseAnyYaml, parseYaml } from "../../src/parse/yaml.ts";

/** The texts of a tree as they were typed, without places. */
function texts(node: Node): unknown {
  if (node.kind === "scalar") return node.text;
  if (node.kind === "list") return node.items.map(texts);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, texts(value)]));
}

function scalarsIn(node: Node): readonly ScalarNode[] {
  if (node.kind === "scalar") return [node];
  if (node.kind === "list") return node.items.flatMap(scalarsIn);
  return node.entries.flatMap(({ key, value }) => [key, ...scalarsIn(value)]);
}

function read(text: string): unknown {
  const reading = parseYaml(text, 0);
  return reading.ok ? texts(reading.root) : reading.fault;
}

/** The fault, and the text that it points at. */
function refusal(text: string): readonly [unknown, string] {
  const reading = parseYaml(text, 0);
  if (reading.ok) return ["none", ""];
  const { kind, start, end } = reading.fault;
  const detail = "problem" in reading.fault ? reading.fault.problem : undefined;
  return [detail ?? ("what" in reading.fault ? reading.fault.what : kind), text.slice(start, end)];
}

describe("scalars stay what was typed", () => {
  test.each([
    "0912345678",
    "01",
    "no",
    "yes",
    "on",
    "true",
    "null",
    "~",
    "1.10",
    "1e3",
    "0x1F",
    "0o17",
    ".inf",
    "2021-07-15",
    "12:30:45",
    "1_000",
    "2.071",
    "<<",
    "=",
    "45/QĐ-LĐLĐ",
    "Khu nhà trọ#2",
    "công nhân 'ở tập trung'",
    "K'Brốp",
  ])("%s", (typed) => {
    expect(read(`số: ${typed}\n`)).toEqual({ số: typed });
    expect(read(`số: { a: [${typed}] }\n`)).toEqual({ số: { a: [typed] } });
  });

  test("quotes keep spaces, colons and number signs", () => {
    expect(read("a: \" x: #y \"\nb: 'it''s'\nc: \"\"\n")).toEqual({
      a: " x: #y ",
      b: "it's",
      c: "",
    });
  });

  test("text over several lines is one text", () => {
    expect(read("a: |\n  một\n  hai\nb: >-\n  ba\n  bốn\nc: năm\n  sáu\n")).toEqual({
      a: "một\nhai\n",
      b: "ba bốn",
      c: "năm sáu",
    });
  });

  test("a key with nothing after it is blank, and its place is behind the key", () => {
    const text = "tên:\nloại: # tập thể\n";
    expect(read(text)).toEqual({ tên: "", loại: "" });
    const reading = parseYaml(text, 0);
    const [first] = reading.ok && reading.root.kind === "map" ? reading.root.entries : [];
    expect(first?.value.start).toBeLessThanOrEqual(4);
  });

  test.each(["", "\n\n", "# chỉ có ghi chú\n", "\r\n"])("%j holds no keys", (text) => {
    expect(read(text)).toEqual({});
  });
});

describe("anchors, aliases, tags and further documents are refused", () => {
  test.each([
    ["a: &x b\nc: d\n", "anchor", "b"],
    ["a: b\nc: *x\n", "alias", "*x"],
    ["a: &x b\nc: *x\n", "anchor", "b"],
    ["&x a: b\n", "anchor", "a"],
    ["a: [1, &x 2]\n", "anchor", "2"],
    ["<<: *x\na: b\n", "alias", "*x"],
    ["a: !secret b\n", "tag", "b"],
    ["a: !<x:y> b\n", "tag", "b"],
    ["a: b\n---\na: c\n", "documents", "---"],
    ["a: b\n---\n", "documents", "---"],
  ])("%j", (text, what, at) => {
    expect(refusal(text)).toEqual([what, at]);
  });
});

// `forbiddenPart` lets every tag of `tag:yaml.org,2002:` through, those nobody knows included.
test("a tag written with two marks is refused too", () => {
  expect(refusal("a: !!js/function b\n")[0]).toBe("tag");
});

describe("broken syntax is one fault at what people look for", () => {
  test.each([
    ['tên: "Khu nhà trọ\nloại: tập thể\n', "unclosed-quote", '"Khu nhà trọ'],
    ["tên: 'Khu nhà trọ\nloại: tập thể\n", "unclosed-quote", "'Khu nhà trọ"],
    ["tên: Mô hình: dân vận\n", "unquoted-colon", "Mô hình: dân vận"],
    ["tên:\n  - a\n b: c\n", "bad-indent", " b: c"],
    ["tên:\n\ta: b\n", "tab", "\ta: b"],
    ['tên: "Dân vận" khéo\n', "other", "khéo"],
    ["tên: @abc\n", "other", "@abc"],
  ])("%j", (text, problem, at) => {
    expect(refusal(text)).toEqual([problem, at]);
  });

  // Now `bad-indent` at the line below: the library's message begins with a capital “Flow”.
  test("an unclosed bracket is shown where it opens", () => {
    expect(refusal("lĩnh vực: [VH, KT\nloại: x\n")).toEqual(["unclosed-bracket", "[VH, KT"]);
    expect(refusal("a: { b: c\nloại: x\n")).toEqual(["unclosed-bracket", "{ b: c"]);
  });

  test("nesting without end is refused, not followed", () => {
    for (const deep of ["[".repeat(20_000), "{a: ".repeat(20_000), "- ".repeat(20_000)]) {
      expect(parseYaml(`tên: x\nb: ${deep}`, 0).ok).toBe(false);
    }
  });
});

describe("places are offsets into the whole file", () => {
  test.each([
    ["\n", 4],
    ["\r\n", 5],
  ])("with line ends %j", (end, offset) => {
    const yaml = [`Đơn vị: "Đông"`, "số:", `  - 'một'`, `  - { tên: Ê-đê }`, ""].join(end);
    const file = `---${end}${yaml}---`;
    const reading = parseYaml(yaml, offset);
    const scalars = reading.ok ? scalarsIn(reading.root) : [];
    expect(scalars.map(({ start, end: to }) => file.slice(start, to))).toEqual([
      "Đơn vị",
      '"Đông"',
      "số",
      "'một'",
      "tên",
      "Ê-đê",
    ]);
  });

  test("so are those of faults", () => {
    const reading = parseYaml("tên: a: b\n", 100);
    expect(reading.ok || reading.fault).toMatchObject({ start: 105, end: 109 });
  });
});

test("a hundred levels are read and one more is refused, at the line of the first column above it", () => {
  const nested = (levels: number) => `tên: x\na:\n  ${"[".repeat(levels)}x${"]".repeat(levels)}\n`;
  // The map of the file is a level, and so is each list.
  expect(parseYaml(nested(99), 0).ok).toBe(true);
  expect(parseYaml(nested(100), 7)).toMatchObject({
    ok: false,
    fault: { kind: "broken-yaml", problem: "too-deep", start: 14, end: 16, text: "a:" },
  });
});

describe("a fault for every pair or letter", () => {
  /** Milliseconds, of the best of three. */
  const time = (run: () => void) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const started = performance.now();
        run();
        return performance.now() - started;
      }),
    );

  test.each(["[]", "{}", "]", '""', "&a "])(
    "%s is told in less time than the library takes",
    (part) => {
      const text = `a: ${part.repeat(30_000)}\n`;
      const limit = Error.stackTraceLimit;
      expect(time(() => expect(parseAnyYaml(text, 0)).toMatchObject({ ok: false }))).toBeLessThan(
        0.8 * time(() => void parseAllDocuments(text, { schema: "failsafe", prettyErrors: false })),
      );
      expect(Error.stackTraceLimit).toBe(limit);
    },
  );
});
