import { describe, expect, test } from "vitest";
import { printable } from "../../src/render/printable.ts";
import { commonTemplate, docxParagraphs, withPart, xlsxSheet } from "../helpers/documents.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";
import { written as laidOut, examples as laidOutExamples } from "../helpers/laid-out.ts";
import { sheetOf } from "../helpers/made-xlsx.ts";
import { openXmlFindings } from "../helpers/open-xml.ts";

const examples = [
  ["ninh-binh-ldld", "31/12/2021", "2021H2"],
  ["ninh-binh-ccb", "31/12/2018", "2018"],
  ["ninh-thuan-ldld", "31/12/2014", "2014H2"],
  ["tay-ninh-ldld", "31/12/2017", "2017"],
] as const;

async function written(argv: readonly string[], folder: Parameters<typeof run>[1]) {
  const { written: files, code, err } = await run(argv, folder);
  expect([code, err.includes("danvan:")]).toEqual([0, false]);
  const [bytes] = files.values();
  return bytes ?? new Uint8Array();
}

describe.each(examples)("%s", (name, asOf, period) => {
  test.each(["docx", "xlsx"] as const)(
    "the register and the report as %s are Open XML",
    async (format) => {
      const folder = { folder: `examples/${name}` };
      const options = ["--as-of", asOf, "--format", format];
      const register = await written(["register", ...options], folder);
      const report = await written(["report", "--period", period, ...options], folder);
      expect(await openXmlFindings(register, format)).toEqual([]);
      expect(await openXmlFindings(report, format)).toEqual([]);
    },
  );
});

test.each(examples)("assessment sheets of %s in Excel are Open XML", async (name, asOf) => {
  const argv = ["render", "phieu-tham-dinh", "--format", "xlsx", "--as-of", asOf];
  const { written: files } = await run(argv, { folder: `examples/${name}` });
  expect(files.size).toBeGreaterThan(0);
  for (const bytes of files.values()) expect(await openXmlFindings(bytes, "xlsx")).toEqual([]);
});

test.each(["docx", "xlsx"] as const)(
  "the form of Party bodies as %s is Open XML",
  async (format) => {
    for (const kind of ["register", "report"] as const) {
      const bytes = await laidOut(kind, laidOutExamples[0], { layout: "dang", format });
      expect(await openXmlFindings(bytes, format)).toEqual([]);
    }
  },
);

test("and the question is not empty: a broken file has findings", async () => {
  const broken = withPart(commonTemplate("register"), "word/document.xml", (xml) =>
    xml.replace("<w:body>", "<w:body><w:nonsense/>"),
  );
  expect(await openXmlFindings(commonTemplate("register"), "docx")).toEqual([]);
  expect(await openXmlFindings(broken, "docx")).not.toEqual([]);
});

describe("a hostile record comes out as plain text, in a valid file", () => {
  const hostile = [
    "=cmd|'/C calc'!A0",
    "+1+1",
    "@SUM(A1)",
    "{{title}} {title} {#rows} {@table} {/}",
    "<w:p><w:r/></w:p> &amp; ]]>",
    "\u202eđảo\u202c \u200b\ufeff",
    "a\u0001b\u0008c\u001bd",
    "_x0041_",
    `${"dài ".repeat(25_000)}hết`,
  ];
  const folder = {
    ...exampleBase,
    ...Object.fromEntries(
      hostile.map((title, index) => [
        `mo-hinh/cd-dong/h${index}.yaml`,
        // Quoted as JSON, which YAML reads: no letter of the name is lost on the way.
        `tên: ${JSON.stringify(title)}
loại: tập thể
chủ thể: ${JSON.stringify(title.slice(0, 200))}
đăng ký: mới
ngày đăng ký: 10/06/2021
trạng thái: đã đăng ký
lĩnh vực: VH
địa điểm: phường Ninh Phong
`,
      ]),
    ),
  };

  test.each(["docx", "xlsx"] as const)("%s", async (format) => {
    for (const command of [["register"], ["report", "--period", "2021H1"]]) {
      const bytes = await written([...command, "--format", format], { folder });
      expect(await openXmlFindings(bytes, format)).toEqual([]);
    }
  });

  test.each([
    ["a list of them", "{#hồ sơ}{stt}", "{/hồ sơ}", ["--status", "đã đăng ký"]],
    ["the longest of them, below every page too", "{mã}", "", ["--id", `h${hostile.length - 1}`]],
  ])("%s in a clerk's own Excel table", async (_, start, end, options) => {
    const below = end === "" ? "{tên}" : "{số hồ sơ}";
    const tail = `<headerFooter><oddFooter>&amp;L${below}&amp;R&amp;P</oddFooter></headerFooter>`;
    const table = sheetOf([[start, "{tên}", `{chủ thể}${end}`]], { tail });
    const templates = { "mau/bang.xlsx": table };
    const bytes = await written(["render", "bang", ...options], { folder, templates });
    expect(await openXmlFindings(bytes, "xlsx")).toEqual([]);
  });

  test("letter by letter, and nothing that a program would run", async () => {
    const shown = hostile.map((title) => printable(title.trim()).slice(0, 200));
    const docx = docxParagraphs(await written(["register"], { folder }));
    const texts = docx.map(({ text }) => text.slice(0, 200));
    for (const title of shown) expect(texts).toContain(title);
    const xlsx = await written(["register", "--format", "xlsx"], { folder });
    const sheet = await xlsxSheet(xlsx);
    const cells: unknown[] = [];
    sheet.eachRow((row) => row.eachCell(({ value }) => cells.push(value)));
    expect(cells.filter((value) => typeof value === "object" && value !== null)).toEqual([]);
    // The escape that keeps `_x0041_` from being read as A is one that exceljs does not undo here.
    const inCells = cells.map((value) =>
      String(value)
        .replace(/_x005F_(?=x[0-9A-F]{4}_)/gi, "_")
        .slice(0, 200),
    );
    for (const title of shown) expect(inCells).toContain(title);
  });
});
