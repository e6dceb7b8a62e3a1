import { describe, expect, test } from "vitest";
import type { BlankForm } from "../../src/model/form.ts";
import { formDocx } from "../../src/render/form-docx.ts";
import { commonTemplate, docxParagraphs, partOf, withPart } from "../helpers/documents.ts";
import { folders, formOf, formOfPack, ownPack } from "../helpers/forms.ts";
import { openXmlFindings } from "../helpers/open-xml.ts";

const template = commonTemplate("form");

const xmlOf = (bytes: Uint8Array) => partOf(bytes, "word/document.xml");

interface Control {
  readonly tag: string;
  readonly id: string;
  readonly xml: string;
  readonly text: string;
}

/** Content controls within a line of text; those that hold blocks aside. */
function controlsOf(xml: string): readonly Control[] {
  const inLine =
    /<w:sdt><w:sdtPr>((?:(?!<w:sdtPr>).)*?)<\/w:sdtPr><w:sdtContent><w:r>(.*?)<\/w:r><\/w:sdtContent>/gs;
  return Array.from(xml.matchAll(inLine), ([, properties = "", run = ""]) => ({
    tag: /<w:tag w:val="([^"]*)"/.exec(properties)?.[1] ?? "",
    id: /<w:id w:val="(\d+)"/.exec(properties)?.[1] ?? "",
    xml: properties,
    text: Array.from(run.matchAll(/<w:t [^>]*>([^<]*)/g), ([, text]) => text).join("\n"),
  }));
}

function controlOf(bytes: Uint8Array, tag: string): Control {
  const found = controlsOf(xmlOf(bytes)).find((control) => control.tag === tag);
  if (!found) throw new Error(`no control ${tag}`);
  return found;
}

/** As they stand in an attribute. */
function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

describe.each(folders)("the form of %s", (path, unit) => {
  const { form, pack } = formOf(path, unit);
  const bytes = formDocx(form, template);

  test("is one that Microsoft's validator finds nothing wrong with", async () => {
    expect(await openXmlFindings(bytes, "docx")).toEqual([]);
  });

  test("has a control for every column, by its stable name, once in each block", () => {
    const blocks = xmlOf(bytes).split('<w:tag w:val="danvan.model"/>').slice(1);
    expect(blocks).toHaveLength(form.expected);
    for (const block of blocks) {
      expect(controlsOf(block).map(({ tag }) => tag)).toEqual(
        form.columns.map(({ name }) => attribute(name)),
      );
    }
    const numbers = Array.from(xmlOf(bytes).matchAll(/<w:id w:val="(\d+)"/g), ([, id]) => id);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("lists show the pack's labels; an open one takes other values too", () => {
    for (const { name, choices, open } of form.columns) {
      if (choices.length === 0) continue;
      const { xml } = controlOf(bytes, name);
      expect(xml).toContain(open ? "<w:comboBox>" : "<w:dropDownList>");
      const shown = Array.from(
        xml.matchAll(/<w:listItem w:displayText="([^"]*)" w:value="([^"]*)"/g),
      );
      expect(shown.map(([, label, value]) => [label, value])).toEqual(
        choices.map(({ label, value }) => [attribute(label), value]),
      );
    }
  });

  test("days are picked, day first; sections take several lines", () => {
    const { xml } = controlOf(bytes, "registeredOn");
    expect(xml).toContain('<w:dateFormat w:val="dd/MM/yyyy"/>');
    for (const { name } of form.columns.filter(({ type }) => type === "paragraph")) {
      expect(controlOf(bytes, attribute(name)).xml).toContain('<w:text w:multiLine="1"/>');
    }
  });

  test("says which form it is, where nobody changes it by accident", () => {
    expect(controlOf(bytes, "danvan.form").text).toBe("1");
    expect(controlOf(bytes, "danvan.guidance").text).toBe(pack.id);
    const units = controlsOf(xmlOf(bytes)).filter(({ tag }) => tag === "danvan.unit");
    expect(units.map(({ text }) => text)).toEqual(form.unit === undefined ? [] : [form.unit]);
    for (const control of [controlOf(bytes, "danvan.guidance"), ...units]) {
      expect(control.xml).toContain('<w:lock w:val="sdtContentLocked"/>');
    }
  });

  test("clauses stand in small print; nothing is left unfilled", () => {
    const paragraphs = docxParagraphs(bytes);
    const notes = paragraphs.filter(({ style }) => style === "DvFormNote").map(({ text }) => text);
    const labels = paragraphs.filter(({ style }) => style === "DvFormLabel");
    expect(labels).toHaveLength(form.columns.length * form.expected);
    for (const clause of form.columns.flatMap(({ clauses }) => clauses)) {
      expect(
        notes.some((note) => note.includes(clause)),
        clause,
      ).toBe(true);
    }
    const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
    for (const duty of form.duties) expect(text).toContain(`- ${duty}.`);
  });
});

test("place and day are written when the form is; the sender is the unit", () => {
  const { form } = formOf("examples/ninh-binh-ldld", "ldld-hoa-lu");
  const text = docxParagraphs(formDocx(form, template)).map((each) => each.text);
  expect(text).toContain("Hoa Lư, ngày …… tháng …… năm ………");
  expect(text.some((line) => line.includes("LĐLĐ HUYỆN HOA LƯ"))).toBe(true);
  const any = docxParagraphs(formDocx(formOf("examples/ninh-binh-ldld").form, template));
  expect(any.map((each) => each.text)).toContain("…………, ngày …… tháng …… năm ………");
});

test("as many blocks as the guidance wants models of the unit, each on a page of its own", () => {
  const { form } = formOf("examples/ninh-binh-ccb", "ccb-hoa-lu");
  expect(form.expected).toBe(6);
  const xml = xmlOf(formDocx(form, template));
  expect(xml.split("<w:pageBreakBefore/>")).toHaveLength(6);
  const many: BlankForm = { ...form, expected: 300 };
  expect(xmlOf(formDocx(many, template)).split('w:val="danvan.model"')).toHaveLength(11);
});

test("registrations that are there already stand in their controls, with their ids", async () => {
  const rows = [
    { id: "nha-tro", title: "Nhà trọ {{x}} <w:p>", registeredOn: "2021-07-03" },
    { id: "to-tu-quan", title: "Tổ tự quản" },
  ];
  const { form } = formOf("examples/ninh-binh-ldld", "ldld-hoa-lu", rows);
  const bytes = formDocx(form, template);
  expect(await openXmlFindings(bytes, "docx")).toEqual([]);
  const controls = controlsOf(xmlOf(bytes));
  const texts = (tag: string) =>
    controls.filter((each) => each.tag === tag).map(({ text }) => text);
  expect(texts("id")).toEqual(["nha-tro", "to-tu-quan"]);
  expect(texts("title")).toEqual(["Nhà trọ {{x}} &lt;w:p&gt;", "Tổ tự quản"]);
  const day = controlOf(bytes, "registeredOn");
  expect(day.text).toBe("03/07/2021");
  expect(day.xml).toContain('w:fullDate="2021-07-03T00:00:00Z"');
  expect(day.xml).not.toContain("<w:showingPlcHdr/>");
});

test("a pack that means harm comes out as plain text in a sound file", async () => {
  const evil = `=cmd {{x}} {y} </w:t><w:p> & ${"\\u0001"} ${"\\u202e"}`;
  const long = "dài ".repeat(25_000);
  const form = formOfPack(
    ownPack(`lĩnh vực:
  - { mã: a, tên: "${evil}", điều khoản: "${evil}" }
  - { mã: b, tên: "${evil}", điều khoản: khoản 2 }
  - { mã: c, tên: "${long}", điều khoản: khoản 2 }
yêu cầu:
  - { mục: "${evil}", từ: đã đăng ký, điều khoản: "${evil}" }
  - { mục: "${long}", từ: đã đăng ký, điều khoản: "${long}" }`),
  );
  const bytes = formDocx(form, template);
  expect(await openXmlFindings(bytes, "docx")).toEqual([]);
  const text = docxParagraphs(bytes)
    .map((each) => each.text)
    .join("\n");
  expect(text).toContain("=cmd {{x}} {y} </w:t><w:p> &");
});

test("an own template keeps its words, and may leave out what it likes", () => {
  const { form } = formOf("test/fixtures/fifth-pack", "chi-hoi-3");
  const own = withPart(template, "word/document.xml", (xml) =>
    xml.replace(/Mục có dấu [^<]*/, "Gửi chị Hoài").replace("{heading}", "Bản đăng ký"),
  );
  const texts = docxParagraphs(formDocx(form, own)).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["Gửi chị Hoài", "Bản đăng ký", "Mục tiêu\u00a0*"]));
  expect(texts).not.toContain(form.heading);
});

test("the same form gives the same bytes", () => {
  const { form } = formOf("examples/tay-ninh-ldld");
  const [a, b] = [formDocx(form, template), formDocx(form, template)];
  expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
});
