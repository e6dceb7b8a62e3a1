import { describe, expect, test } from "vitest";
import { type PlacedCheck, withChecks } from "../../src/render/sheet-checks.ts";

/** C3 to D9. */
const area = { top: 3, left: 3, bottom: 9, right: 4 };
const placed: PlacedCheck = {
  ref: "C3:C9",
  check: {
    type: "list",
    formulas: ["'a & b'!$A$1:$A$2"],
    isStrict: true,
    promptTitle: 'Tên "A"',
    prompt: "",
    errorTitle: "",
    error: "<>",
  },
};
const written = (tail: string) => withChecks(`${tail}</worksheet>`, area, [placed]);
const sqrefs = (xml: string) => Array.from(xml.matchAll(/sqref="([^"]*)"/g), ([, list]) => list);

describe("checks of an area", () => {
  test("come in place of those it had; of wider ones what lies outside is left", () => {
    const own = (list: string) =>
      `<dataValidation type="whole" sqref="${list}"><formula1>1</formula1></dataValidation>`;
    const xml = written(
      `<dataValidations count="3" disablePrompts="1" xWindow="4">${own("C3:C5 D9")}${own("B2:E10")}${own("C10 A1")}</dataValidations>`,
    );
    expect(xml).toContain('<dataValidations xWindow="4" count="3">');
    expect(sqrefs(xml)).toEqual(["B2:E2 B10:E10 B3:B9 E3:E9", "C10 A1", "C3:C9"]);
  });

  test("no text of theirs is read as XML", () => {
    const xml = written("");
    expect(xml).toContain("<formula1>'a &amp; b'!$A$1:$A$2</formula1>");
    expect(xml).toContain('error="&lt;&gt;" promptTitle="Tên &quot;A&quot;"');
  });

  test("the same of those that stand among the extensions", () => {
    const newer = (list: string) =>
      `<x14:dataValidation type="list"><x14:formula1><xm:f>A!A1</xm:f></x14:formula1><xm:sqref>${list}</xm:sqref></x14:dataValidation>`;
    const extension = (...lists: readonly string[]) =>
      `<extLst><ext uri="u"><x14:dataValidations xmlns:xm="m" count="${lists.length}">${lists.map(newer).join("")}</x14:dataValidations></ext></extLst>`;
    const some = written(extension("C3:C9", "A1 D4"));
    expect(some).toContain('count="1">');
    expect(some.match(/<xm:sqref>([^<]*)</g)).toEqual(["<xm:sqref>A1<"]);
    expect(written(extension("C3:C9"))).not.toMatch(/x14|extLst/);
  });
});
