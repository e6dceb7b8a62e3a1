import { expect, test } from "vitest";
import { registerDocx } from "../../src/render/docx.ts";
import { commonTemplate, withPart } from "../helpers/documents.ts";
import { formGrid, register } from "./samples.ts";

const template = commonTemplate("register");

function fillChanged(from: string, to: string): () => Uint8Array {
  const changed = withPart(template, "word/document.xml", (xml) => xml.replace(from, to));
  return () => registerDocx(register(formGrid(1)), changed);
}

test.each([
  ["a place that danvan does not know", "{subject}", "{trichDan}", "{trichDan}"],
  ["an unknown list", "{#recipients}", "{#nguoiNhan}", "nguoiNhan"],
  ["a name that every object has", "{subject}", "{constructor}", "{constructor}"],
  ["a place without its end", "{subject}", "{subject", "thiếu dấu }"],
  ["a place without its beginning", "{subject}", "subject}", "thiếu dấu {"],
  ["a list without its end", "{/recipients}", "", "“recipients”"],
  ["a table in the middle of a line", "{@table}", "Bảng {@table}", "“table”"],
])("%s is named in one sentence", (_, from, to, named) => {
  const fill = fillChanged(from, to);

  expect(fill).toThrow(named);
  expect(fill).not.toThrow("\n");
});

test("a file that is no Word document is told apart", () => {
  expect(() => registerDocx(register(formGrid(1)), new Uint8Array([1, 2, 3]))).toThrow(
    "không phải là tệp Word",
  );
});

test("a template may leave places out", () => {
  expect(fillChanged("{symbol}", "")).not.toThrow();
});
