import { expect, test } from "vitest";
import { withElement } from "../../src/render/sheet-order.ts";

const margins = '<pageMargins left="1"/>';
const added = "<dataValidations/>";

test("an element comes before those that follow it in the schema, after its like", () => {
  expect(withElement(`<mergeCells/>${margins}</worksheet>`, "dataValidations", added)).toBe(
    `<mergeCells/>${added}${margins}</worksheet>`,
  );
  expect(withElement("</worksheet>", "dataValidations", added)).toBe(`${added}</worksheet>`);
  const like = "<conditionalFormatting/>";
  expect(withElement(`${like}</worksheet>`, "conditionalFormatting", "<new/>")).toBe(
    `${like}<new/></worksheet>`,
  );
});

test("the views of a shared workbook hold elements of the same names, and are not opened", () => {
  const views = `<customSheetViews><customSheetView>${margins}</customSheetView></customSheetViews>`;
  expect(withElement(`${views}${margins}</worksheet>`, "dataValidations", added)).toBe(
    `${views}${added}${margins}</worksheet>`,
  );
});

test("extensions with like names are no reason to stop", () => {
  const extensions = "<extLst><ext><x14:dataValidations/></ext></extLst>";
  expect(withElement(`${margins}${extensions}</worksheet>`, "legacyDrawing", "<new/>")).toBe(
    `${margins}<new/>${extensions}</worksheet>`,
  );
});
