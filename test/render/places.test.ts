import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Folder } from "../../src/model/folder.ts";
import { foldedPlace } from "../../src/model/template.ts";
import { parseFolder } from "../../src/parse/folder.ts";
import { recordShape } from "../../src/parse/record-shape.ts";
import { bare, keyWords } from "../../src/parse/shape.ts";
import type { DocumentScope } from "../../src/render/document-scope.ts";
import { dotted, keysOf, type Place } from "../../src/render/place.ts";
import {
  documentPlaces,
  placeCatalogue,
  placesWithin,
  type Subject,
} from "../../src/render/places.ts";
import { sectionNames } from "../../src/render/section-names.ts";
import { outstandingOf } from "../../src/tally/period-standing.ts";
import { standingOf } from "../../src/tally/standing.ts";
import { exampleBase } from "../helpers/example-folder.ts";

const record = `---
tên: Khu nhà trọ tự quản
loại: tập thể
chủ thể: CĐCS May
đăng ký: mới
lĩnh vực: VH
tiêu chí NTM: [3, 17]
ngày đăng ký: 6/7/2021
trạng thái: được công nhận
địa điểm: phường Ninh Phong
kế hoạch: { số: 12/KH, từ: 10/2021 }
kiểm tra: [{ ngày: 15/11/2021, người: UBKT, kết quả: đúng tiến độ }]
kết quả: [{ chỉ số: Đoàn viên, giá trị: "2.071", đơn vị tính: người }]
thẩm định: [{ tiêu chí: tt-1, kết luận: đạt, người: Tổ thẩm định, ngày: 10/12/2022 }]
công nhận: { ngày: 20/12/2022, số: 45/QĐ-LĐLĐ, cấp: tỉnh }
---
## Nội dung

Vận động **công nhân** giữ gìn an ninh khu nhà trọ.
* một
<!-- nháp -->
`;

function folderOf(files: Readonly<Record<string, string>>): Folder {
  const encoder = new TextEncoder();
  return parseFolder(
    Object.entries({ ...exampleBase, ...files }).map(([path, text]) => ({
      path,
      bytes: encoder.encode(text),
    })),
    [],
  );
}

function valuesFor(
  kind: Subject["kind"],
  files: Readonly<Record<string, string>> = { "mo-hinh/cd-dong/nha-tro.md": record },
) {
  const folder = folderOf(files);
  const [pack] = folder.packs;
  const [first] = folder.registrations;
  if (!pack || !first) throw new Error("the example has no pack or record");
  const date = "2022-12-31";
  const standing = standingOf(folder, pack, date);
  const document: DocumentScope = {
    issuer: { config: folder.config, roster: folder.roster, pack, unit: undefined, date },
    frame: {},
    records: folder.registrations,
    standings: standing.units,
    owed: new Map(outstandingOf(standing).map((each) => [each.unit.id, each] as const)),
    period: undefined,
    code: "QĐ",
    sampleNote: "",
  };
  const catalogue = placeCatalogue({
    ownFields: pack.ownFields,
    sections: sectionNames(folder.registrations, pack),
  });
  const unit = standing.units.find(({ unit: { id } }) => id === "cd-dong");
  if (!unit) throw new Error("no unit cd-dong");
  const subject: Subject =
    kind === "record"
      ? { kind, record: first }
      : kind === "unit"
        ? { kind, standing: unit }
        : { kind: "all" };
  const values = documentPlaces(document, { subject, catalogue, asked: () => true });
  return (name: string) => values[foldedPlace(name)];
}

/** `tên`, `khảo sát ngày`, and within lists `kiểm tra > ngày`: every key of a record. */
function keysIn(shape: z.ZodObject, before = ""): readonly string[] {
  return Object.entries(shape.shape).flatMap(([name, schema]) => {
    const path = `${before}${keyWords(schema, name).vi}`;
    const within = bare(schema);
    if (within instanceof z.ZodObject) return keysIn(within, `${path} `);
    const entry = within instanceof z.ZodArray ? bare(within.element) : undefined;
    return [path, ...(entry instanceof z.ZodObject ? keysIn(entry, `${path} > `) : [])];
  });
}

test("every key of a record, and every part of one, has a place by its canonical name", () => {
  const { common, record: places } = placeCatalogue({ ownFields: [], sections: [] });
  const paths = new Set(
    [...common, ...places].flatMap(({ vi, inner }) => [
      foldedPlace(vi),
      ...inner.map((part) => `${foldedPlace(vi)}>${foldedPlace(part.vi)}`),
    ]),
  );
  const keys = keysIn(recordShape);
  expect(keys).toEqual(expect.arrayContaining(["tên", "khảo sát ngày", "kiểm tra > người"]));
  expect(keys.filter((key) => !paths.has(foldedPlace(key)))).toEqual([]);
});

test("no two places that can stand together share a key", () => {
  const { common, record: places, unit } = placeCatalogue({ ownFields: [], sections: [] });
  const repeated = (each: readonly Place<never>[]) => {
    const keys = each.flatMap((place) => [...new Set(keysOf([place]))]);
    return keys.filter((key, index) => keys.indexOf(key) !== index);
  };
  for (const group of [common, places, unit]) expect(repeated(group)).toEqual([]);
  for (const { inner } of placesWithin({ common, record: places, unit })) {
    expect(repeated(inner)).toEqual([]);
  }
});

describe("a record", () => {
  const value = valuesFor("record");

  test.each([
    ["tên", "Khu nhà trọ tự quản"],
    ["loại đầy đủ", "mô hình tập thể"],
    ["đơn vị", "LĐLĐ huyện Đông"],
    ["lĩnh vực", "văn hóa"],
    ["trạng thái", "được công nhận"],
    ["ngày đăng ký", "06/07/2021"],
    ["ngày đăng ký bằng chữ", "ngày 06 tháng 7 năm 2021"],
    ["kế hoạch: từ", "10/2021"],
    ["plan.from in words", "tháng 10 năm 2021"],
    ["kế hoạch đến bằng chữ", "ngày …… tháng …… năm ……"],
    ["recognition number", "45/QĐ-LĐLĐ"],
    ["khảo sát ngày", dotted],
    ["tiêu chí NTM", "3, 17"],
    ["mục Nội dung", "Vận động công nhân giữ gìn an ninh khu nhà trọ.\n- một"],
    ["chủ thể và đơn vị", "CĐCS May, LĐLĐ huyện Đông"],
  ])("{%s}", (name, expected) => {
    expect(value(name)).toBe(expected);
  });

  test("lists of the record have an entry for each", () => {
    expect(value("kiểm tra")).toMatchObject([{ ngay: "15/11/2021", ketqua: "đúng tiến độ" }]);
    expect(value("results")).toMatchObject([
      { value: { figure: 2071, text: "2.071" }, measure: "người" },
    ]);
    expect(value("khen thưởng")).toEqual([]);
  });

  test("a row for each criterion of its kind, ticked only where people gave a verdict", () => {
    expect(value("criteria")).toMatchObject([
      {
        criterion: "có địa điểm và nội dung",
        clause: "mục 2.1",
        metbox: "☒",
        notmetbox: "☐",
        verdict: "đạt",
        evidence:
          "- Địa điểm: phường Ninh Phong\n- Nội dung: Vận động công nhân giữ gìn an ninh khu nhà trọ. - một",
      },
    ]);
    const silent = record.replace(/^thẩm định.*\n/m, "");
    const unjudged = valuesFor("record", { "mo-hinh/cd-dong/nha-tro.md": silent });
    expect(unjudged("criteria")).toMatchObject([{ metbox: "☐", notmetbox: "☐", verdict: dotted }]);
  });
});

describe("a unit", () => {
  test("what it owes: what, by when, how late, under which clause", () => {
    const value = valuesFor("unit");
    expect(value("tên đơn vị")).toBe("LĐLĐ huyện Đông");
    expect(value("còn nợ")).toMatchObject([
      {
        viec: "Báo cáo sơ kết",
        han: "30/11/2021",
        dathuchien: "chưa thực hiện",
        songaytre: { figure: 396, text: "396" },
      },
    ]);
    expect(value("records")).toMatchObject([{ id: "nha-tro" }]);
  });

  test("a quota that is short says by how many, and speaks for its deadline", () => {
    const other = { "mo-hinh/cd-tay/nha-tro.md": record };
    expect(valuesFor("unit", other)("owed")).toMatchObject([
      { task: "Đăng ký mô hình, điển hình", done: "0/1, thiếu 1", due: "14/07/2021" },
      { task: "Báo cáo sơ kết" },
    ]);
  });
});

describe("a document", () => {
  const value = valuesFor("all");

  test("rests on the guidance, cited with its date in words", () => {
    expect(value("trích dẫn hướng dẫn")).toBe(
      "Hướng dẫn số 01/HD-VD ngày 01 tháng 02 năm 2021 của LĐLĐ tỉnh Ví Dụ",
    );
    expect(value("căn cứ")).toMatchObject([
      { dong: "Căn cứ Hướng dẫn số 01/HD-VD ngày 01 tháng 02 năm 2021 của LĐLĐ tỉnh Ví Dụ." },
    ]);
    expect(value("giai đoạn")).toBe("giai đoạn 2021\u00a0-\u00a02025");
  });

  test("counts its records, and each kind of them", () => {
    expect(value("số hồ sơ")).toEqual({ figure: 1, text: "1" });
    expect(value("phân theo loại")).toBe("1 mô hình tập thể");
    expect(value("một hồ sơ")).toMatchObject([{ ten: "Khu nhà trọ tự quản" }]);
    expect(value("các đơn vị")).toHaveLength(3);
  });

  test("leaves dots for what the folder does not say", () => {
    expect(value("địa danh")).toBe(dotted);
    expect(value("kỳ")).toBe(dotted);
  });
});
