import { expect, test } from "vitest";
import { registerDocx } from "../../src/render/docx.ts";
import { rowsInDocx } from "../../src/render/read-back.ts";
import { commonTemplate, docxTables, partOf, withPart } from "../helpers/documents.ts";
import { formGrid, register } from "./samples.ts";

const template = commonTemplate("register");
const signature = "Lê Thị Mai Thủy";

/** Rows of the outermost tables that hold tables of their own. */
function holders(bytes: Uint8Array): readonly string[] {
  const body = partOf(bytes, "word/document.xml");
  return (
    body.match(
      /<w:tr><w:trPr><w:cantSplit\/><\/w:trPr><w:tc><w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr><w:tbl>.*$/s,
    ) ?? []
  );
}

const changed = (change: (xml: string) => string) =>
  registerDocx(register(formGrid(9, 3)), withPart(template, "word/document.xml", change));

test("the last two models, the unit above them and the signatures are one row", () => {
  const [held = ""] = holders(registerDocx(register(formGrid(9, 3)), template));

  // Models 8 and 9 of the unit that begins with 7.
  expect(held).not.toContain(">7<");
  expect(held).toMatch(/>8<.*>9<.*Nơi nhận:.*Lê Thị Mai Thủy/s);
  const [single = ""] = holders(registerDocx(register(formGrid(4, 3)), template));
  expect(single).toMatch(/>3<.*LĐLĐ huyện số 4<.*>4<.*Lê Thị Mai Thủy/s);
  const [whole = ""] = holders(registerDocx(register(formGrid(5, 3)), template));
  expect(whole).toMatch(/LĐLĐ huyện số 4<.*>4<.*>5<.*Lê Thị Mai Thủy/s);
});

test("rows, texts and widths are those of the table", () => {
  const tables = docxTables(registerDocx(register(formGrid(9, 3)), template));
  const bodies = tables[1]?.rows.slice(2).map(({ cells }) => cells[0]?.text);

  expect(tables).toHaveLength(3);
  expect(bodies).toEqual([
    "1. LĐLĐ huyện số 1",
    "1",
    "2",
    "3",
    "5. LĐLĐ huyện số 4",
    "4",
    "5",
    "6",
    "9. LĐLĐ huyện số 7",
    "7",
    "8",
    "9",
  ]);
});

test("who reads the file back finds each model once", () => {
  const rows = rowsInDocx(registerDocx(register(formGrid(9, 3)), template)) ?? [];
  const numbers = rows.filter((cells) => cells.length === 8).map(([number]) => number);

  expect(numbers.filter((number) => /^\d+$/.test(number ?? ""))).toEqual(
    Array.from({ length: 9 }, (_, index) => String(index + 1)),
  );
});

test("an empty register stays as the template has it", () => {
  const bytes = registerDocx(register(formGrid(0)), template);

  expect(holders(bytes)).toEqual([]);
  expect(partOf(bytes, "word/document.xml")).toContain(signature);
});

test.each([
  [
    "a second section below",
    (xml: string) =>
      xml.replace(
        /(<w:sectPr>.*<\/w:sectPr>)<\/w:body>/s,
        "<w:p><w:pPr>$1</w:pPr></w:p><w:p/>$1</w:body>",
      ),
  ],
  [
    "the table in a cell",
    (xml: string) =>
      xml.replace(
        /<w:p>(?:(?!<\/w:p>).)*\{@table\}.*?<\/w:p>/s,
        (own) =>
          `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${own}<w:p/></w:tc></w:tr></w:tbl>`,
      ),
  ],
] as const)("with %s the template is left as it is", (_, change) => {
  const bytes = changed(change);

  expect(holders(bytes)).toEqual([]);
  expect(partOf(bytes, "word/document.xml")).toContain(signature);
});

test("what Word adds to empty paragraphs does not matter", () => {
  const bytes = changed((xml) =>
    xml.replace(/<w:p>(?=(?:(?!<\/w:p>).)*DvAfterTable)/s, '<w:p w:rsidR="00A1"/><w:p>'),
  );

  expect(holders(bytes)).toHaveLength(1);
});
