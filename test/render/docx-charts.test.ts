import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Picture } from "../../src/render/chart-png.ts";
import { reportDocx } from "../../src/render/docx.ts";
import { commonTemplate, docxParagraphs, partOf, withPart } from "../helpers/documents.ts";
import { exampleReport } from "../helpers/reports.ts";
import { report } from "./samples.ts";

const template = commonTemplate("report");
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const picture: Picture = { png, width: 640, height: 400 };
const documentPath = "word/document.xml";

const chart = (caption: string, alt: string) => ({
  kind: "chart" as const,
  caption,
  alt,
  chart: { kind: "bars" as const, parts: [], numbered: false, rows: [] },
});
/** The paragraphs of the shipped template that hold a chart. */
const inText = /<w:p>(?:(?!<\/w:p>).)*\{#isChart\}.*?\{\/isChart\}<\/w:t><\/w:r><\/w:p>/s;
const [first, ...rest] = report().blocks;
if (!first) throw new Error("the sample has no blocks");
const withCharts = report({
  blocks: [first, chart("Hình A", "Chữ A"), chart("Hình B", `"><w:p> & {x} \u0001`), ...rest],
});

test("each chart is a picture under its caption, told in words", () => {
  const bytes = reportDocx(withCharts, template, [picture, { ...picture, height: 2000 }]);
  const xml = partOf(bytes, documentPath);

  expect(
    docxParagraphs(bytes)
      .filter(({ style }) => style === "DvCaption")
      .map(({ text }) => text),
  ).toEqual(expect.arrayContaining(["Hình A", "Hình B"]));
  const alts = Array.from(xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g), ([, alt]) => alt);
  expect(alts).toEqual(["Chữ A", "&quot;&gt;&lt;w:p&gt; &amp; {x} "]);
  expect(new Set(Array.from(xml.matchAll(/<wp:docPr id="(\d+)"/g), ([, id]) => id)).size).toBe(2);
});

test("what the text refers to is in the package, named as a picture", () => {
  const bytes = reportDocx(withCharts, template, [picture, picture]);
  const relations = partOf(bytes, "word/_rels/document.xml.rels");

  for (const [, id] of partOf(bytes, documentPath).matchAll(/r:embed="([^"]*)"/g)) {
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1];
    expect(Buffer.from(unzipSync(bytes)[`word/${target}`] ?? [])).toEqual(Buffer.from(png));
  }
  expect(partOf(bytes, "[Content_Types].xml").match(/Extension="png"/g)).toHaveLength(1);
});

test("a picture is as wide as the text, and no higher than a page leaves room for", () => {
  const bytes = reportDocx(withCharts, template, [picture, { ...picture, height: 2000 }]);
  const sizes = Array.from(
    partOf(bytes, documentPath).matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g),
    ([, ...sides]) => sides.map((emu) => Number(emu) / 36_000),
  );

  // Millimetres: the text of the page is 165 wide and 257 high.
  expect(sizes[0]?.[0]).toBeCloseTo(165, 0);
  expect(sizes[0]?.[1]).toBeCloseTo((165 * 400) / 640, 0);
  expect(sizes[1]?.[1]).toBeCloseTo(215, 0);
  expect(sizes[1]?.[0]).toBeCloseTo((215 * 640) / 2000, 0);
});

test("without pictures, and in a template without a place for them, nothing is left of them", () => {
  const bare = withPart(template, documentPath, (xml) => xml.replace(inText, ""));
  expect(partOf(bare, documentPath)).not.toContain("isChart");
  for (const bytes of [
    reportDocx(withCharts, template),
    reportDocx(withCharts, bare, [picture, picture]),
  ]) {
    expect(docxParagraphs(bytes).map(({ text }) => text)).not.toContain("Hình A");
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.endsWith(".png"))).toEqual([]);
  }
});

test("a clerk's template may have them all in one place", () => {
  const own = withPart(template, documentPath, (xml) =>
    xml
      .replace(inText, "")
      .replace(
        /<w:p>(?:(?!<\/w:p>).)*\{#blocks\}/s,
        (start) =>
          `${["{#charts}", "{caption}", "{@chart}", "{/charts}"].map((place) => `<w:p><w:r><w:t>${place}</w:t></w:r></w:p>`).join("")}${start}`,
      ),
  );
  const bytes = reportDocx(withCharts, own, [picture, picture]);

  expect(partOf(bytes, documentPath).match(/<w:drawing>/g)).toHaveLength(2);
  expect(docxParagraphs(bytes).map(({ text }) => text)).toContain("Hình B");
});

test("the words for a chart tell its figures", () => {
  const { report: printed } = exampleReport(["ninh-binh-ldld", "2021H2", "2021-12-31"]);
  const alts = printed.blocks.flatMap((block) => (block.kind === "chart" ? [block.alt] : []));

  expect(alts[1]).toContain("LĐLĐ huyện Kim Sơn: 0/3, thiếu 3");
  expect(alts[2]).toContain("(hạn 14/07/2021): 8 đúng hạn, 2 trễ hạn, 3 quá hạn.");
});
