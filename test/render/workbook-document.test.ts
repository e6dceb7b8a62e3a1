import { beforeAll, describe, expect, test } from "vitest";
import type { OwnField } from "../../src/model/pack.ts";
import { parseFolder } from "../../src/parse/folder.ts";
import type { DocumentSource } from "../../src/render/document.ts";
import type { Place } from "../../src/render/place.ts";
import { placeCatalogue } from "../../src/render/places.ts";
import { sheetKeyOf, workbookDocument } from "../../src/render/workbook-document.ts";
import { partOf, xlsxSheet } from "../helpers/documents.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { drawingXml, sheetOf, textCell, xlsxOf } from "../helpers/made-xlsx.ts";

const text = `---
tên: Khu nhà trọ tự quản
loại: tập thể
chủ thể: CĐCS May
đăng ký: mới
lĩnh vực: VH
ngày đăng ký: 6/7/2021
trạng thái: đã đăng ký
địa điểm: phường Ninh Phong
kết quả: [{ chỉ số: Đoàn viên, giá trị: "2.071", đơn vị tính: người }, { chỉ số: Đường, giá trị: "1,5" }]
---
## Khó khăn & cách làm

Vận động từng người.
`;
function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the example lacks it");
  return value;
}

const encoder = new TextEncoder();
const folder = parseFolder(
  Object.entries({ ...exampleBase, "mo-hinh/cd-dong/nha-tro.md": text }).map(([path, content]) => ({
    path,
    bytes: encoder.encode(content),
  })),
  [],
);
const pack = present(folder.packs[0]);
const nhaTro = present(folder.registrations[0]);
const source: DocumentSource = {
  issuer: {
    config: { ...folder.config, organisation: "Liên đoàn Lao động tỉnh Ninh Bình" },
    roster: folder.roster,
    pack,
    unit: undefined,
    date: "2021-12-31",
  },
  records: folder.registrations,
  standings: [],
  owed: new Map(),
  period: undefined,
  code: "QĐ",
  sampleNote: "",
};
const catalogue = placeCatalogue({ ownFields: [], sections: ["Khó khăn & cách làm"] });

function filled(template: Uint8Array, record = nhaTro) {
  return workbookDocument(template, { source, subject: { kind: "record", record }, catalogue });
}

async function cellsOf(bytes: Uint8Array) {
  const sheet = await xlsxSheet(bytes);
  const rows: unknown[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    rows.push(Array.isArray(row.values) ? row.values.slice(1) : []);
  });
  return rows;
}

describe("figures", () => {
  let rows: unknown[][] = [];
  beforeAll(async () => {
    const list = ["{#kết quả}{stt}", "{chỉ số}", "{giá trị}", "{giá trị} {đơn vị tính}{/kết quả}"];
    const template = sheetOf([["{số hồ sơ}", "có {số hồ sơ} hồ sơ"], list]);
    rows = await cellsOf(filled(template));
  });

  test("stand as numbers in a cell of their own, as written in the midst of a text", () => {
    expect(rows[0]).toEqual([1, "có 1 hồ sơ"]);
    expect(rows.slice(1)).toEqual([
      [1, "Đoàn viên", 2071, "2.071 người"],
      [2, "Đường", 1.5, "1,5 "],
    ]);
  });
});

test("a number of the pack's own field is a figure, of several numbers a text", async () => {
  const field = (key: string, id: string, many: boolean): OwnField => {
    return { key, id, many, type: "integer", aliases: [], choices: [], clause: "mục 1" };
  };
  const ownFields = [field("số hộ", "households", false), field("tiêu chí NTM", "ntm", true)];
  const template = sheetOf([["{số hộ}", "{households} hộ", "{tiêu chí NTM}"]]);
  const record = { ...nhaTro, own: { households: [12], ntm: [3] } };
  const bytes = workbookDocument(template, {
    source: { ...source, issuer: { ...source.issuer, pack: { ...pack, ownFields } } },
    subject: { kind: "record", record },
    catalogue: placeCatalogue({ ownFields, sections: [] }),
  });
  expect(await cellsOf(bytes)).toEqual([[12, "12 hộ", "3"]]);
});

test("what the record does not say is dots, or nothing where it is asked `nếu có`", async () => {
  const rows = await cellsOf(filled(sheetOf([["{công nhận số}", "{công nhận số nếu có}", "x"]])));
  expect(rows).toEqual([["…………", undefined, "x"]]);
  expect(await cellsOf(filled(sheetOf([["{#có công nhận số}số{/}", "x"]])))).toEqual([
    [undefined, "x"],
  ]);
});

test("a section whose name has `&` is found", async () => {
  const rows = await cellsOf(filled(sheetOf([["{mục Khó khăn & cách làm}"]])));
  expect(rows).toEqual([["Vận động từng người."]]);
});

test("a long name is broken to fit its cell, by either name; the line below goes along", async () => {
  const sheet = (name: string) =>
    xlsxOf(
      [
        {
          name: "Mẫu",
          head: '<cols><col min="1" max="1" width="20" customWidth="1"/></cols>',
          rows: `<row r="1">${textCell("A1", name, 1)}</row>`,
          tail: '<drawing r:id="rId1"/>',
          related: [["drawing", "../drawings/drawing1.xml"]],
        },
      ],
      {
        parts: {
          "xl/drawings/drawing1.xml": drawingXml([0, 0], [1, 1]).replace("Biểu đồ", "senderRule"),
        },
      },
    );
  const results = ["{sender}", "{cơ quan ban hành}"].map((name) => filled(sheet(name)));
  for (const bytes of results) {
    const [[text] = []] = await cellsOf(bytes);
    expect(String(text).split("\n").length).toBeGreaterThan(1);
    expect(String(text)).toBe(String(text).toUpperCase());
    expect(partOf(bytes, "xl/drawings/drawing1.xml")).not.toContain("<xdr:colOff>0</xdr:colOff>");
  }
});

describe("above and below pages", () => {
  const headerOf = async (text: string, title: string) => {
    const tail = `<headerFooter><oddHeader>&amp;L${text}</oddHeader></headerFooter>`;
    const record = { ...nhaTro, data: { ...nhaTro.data, title } };
    return (await xlsxSheet(filled(sheetOf([["x"]], { tail }), record))).headerFooter.oddHeader;
  };

  test("a text is no longer than a program can read, and no code of it is cut in two", async () => {
    const long = await headerOf("{tên}&amp;RTrang &amp;P", "A & B ".repeat(20_000));
    expect(long).toMatch(/^&LA && B .*&RTrang &P$/);
    expect(long).toHaveLength(255);
    expect(await headerOf("{tên}", `BC${"&".repeat(200)}`)).toMatch(/^&LBC(?:&&)*$/);
  });

  test("a figure is words, and so are place and date", async () => {
    expect(await headerOf("{số hồ sơ} hồ sơ", "x")).toBe("&L1 hồ sơ");
    expect(await headerOf("{địa danh và ngày}", "x")).toMatch(/^&L.*ngày 31 tháng 12 năm 2021$/);
  });
});

test("every place that Word does not draw can be filled", async () => {
  const values = (places: readonly Place<never>[], inList: string): readonly string[] =>
    places.flatMap(({ vi, en, kind, inner }) => {
      if (kind === "drawn") return [];
      if (kind === "list") {
        return inList === "" ? values(inner, vi) : [`{#${inList}}{#${vi}}x{/}{/}`];
      }
      const own = [vi, en].flatMap((name) =>
        kind === "condition" ? [`{#${name}}x{/}`] : [`{${name}}`, `{#có ${vi}}x{/}`],
      );
      return own.map((text) => (inList === "" ? text : `{#${inList}}${text}{/}`));
    });
  const texts = values([...catalogue.common, ...catalogue.record], "");
  expect(texts.length).toBeGreaterThan(300);
  const rows = await cellsOf(filled(sheetOf(texts.map((text) => [text]))));
  expect(rows.flat().join("\n")).not.toMatch(/undefined|NaN|null|\[object|[{}]/);
});

test("keys by which a line finds its text are the same in both languages", () => {
  expect(sheetKeyOf("Cơ quan ban hành")).toBe(sheetKeyOf("sender"));
  expect(sheetKeyOf("đường kẻ dưới cơ quan")).toBe("senderRule");
  expect(sheetKeyOf("Tên")).toBe("ten");
});
