import { beforeAll, describe, expect, test } from "vitest";
import { docxParagraphs, docxTables, partOf } from "../helpers/documents.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { type Run, run } from "../helpers/fake-host.ts";
import { soundRecordNamed } from "../helpers/sound-record.ts";

const folder = "examples/ninh-binh-ldld";
const asOf = ["--as-of", "31/12/2021"];

describe("register", () => {
  test("docx and json hold the same rows", async () => {
    const json = JSON.parse((await run(["register", ...asOf, "--format", "json"], { folder })).out);
    const { written, err } = await run(["register", ...asOf, "-o", "out/ds.docx"], { folder });
    expect(err).toContain("Đã ghi out/ds.docx");
    const tables = docxTables(written.get("out/ds.docx") ?? new Uint8Array());
    const printed = tables
      .flatMap(({ rows }) => rows)
      .map(({ cells }) => cells.map(({ text }) => text));
    for (const { cells } of json.rows) {
      expect(printed).toContainEqual(cells.map((cell: unknown) => String(cell ?? "")));
    }
    expect(json.rows.length).toBeGreaterThan(19);
    expect(json.prescribed).toBe(true);
  });

  test("rows stand in Vietnamese order of unit and title, numbered through", async () => {
    const { rows } = JSON.parse(
      (await run(["register", ...asOf, "--format", "json"], { folder })).out,
    );
    expect(rows.map(({ cells }: { cells: unknown[] }) => cells[0])).toEqual(
      rows.map((_: unknown, index: number) => index + 1),
    );
    const units = rows.map(({ unit }: { unit: string }) => unit);
    const groups = units.filter((unit: string, index: number) => unit !== units[index - 1]);
    expect(new Set(groups).size).toBe(groups.length);
  });

  test("filters narrow it: unit, field, kind, selected", async () => {
    const rowsOf = async (...options: string[]) =>
      JSON.parse((await run(["register", ...asOf, "--format", "json", ...options], { folder })).out)
        .rows;
    const all = await rowsOf();
    for (const options of [
      ["--unit", "ldld-gia-vien"],
      ["--field", "ANQP"],
      ["--kind", "cá nhân"],
      ["--selected"],
    ]) {
      const some = await rowsOf(...options);
      expect(some.length).toBeGreaterThan(0);
      expect(some.length).toBeLessThan(all.length);
    }
    const kinds = [await rowsOf("--kind", "tap-the"), await rowsOf("--kind", "individual")];
    expect(kinds.flat()).toHaveLength(all.length);
  });

  test("a file that danvan wrote is written again; one that was changed is kept unless --force", async () => {
    const argv = ["register", ...asOf, "-o", "ds.docx"];
    const first = await run(argv, { folder });
    const bytes = first.written.get("ds.docx") ?? new Uint8Array();
    expect((await run(argv, { folder, present: new Map([["ds.docx", bytes]]) })).code).toBe(0);
    const strange = new Map([["ds.docx", new TextEncoder().encode("của văn thư")]]);
    const kept = await run(argv, { folder, present: strange });
    expect({ code: kept.code, bytes: kept.written.get("ds.docx") }).toEqual({
      code: 2,
      bytes: strange.get("ds.docx"),
    });
    expect(kept.err).toContain("--force");
    expect((await run([...argv, "--force"], { folder, present: strange })).code).toBe(0);
  });

  test("the same records give the same bytes", async () => {
    for (const format of ["docx", "xlsx"]) {
      const argv = ["register", ...asOf, "--format", format, "-o", "x"];
      const [a, b] = [await run(argv, { folder }), await run(argv, { folder })];
      expect(
        Buffer.from(a.written.get("x") ?? []).equals(Buffer.from(b.written.get("x") ?? [])),
      ).toBe(true);
    }
  });
});

describe("report", () => {
  let json: Run;
  beforeAll(async () => {
    json = await run(["report", "--period", "2021H2", ...asOf, "--format", "json"], { folder });
  });

  test("totals reconcile: every way of parting the models gives the same whole", () => {
    const tally = JSON.parse(json.out);
    for (const part of ["registered", "standing"] as const) {
      const whole: Record<string, number> = tally[part];
      expect(sumOf(whole, "new", "continued", "unstatedRegistration")).toBe(whole["total"]);
      expect(sumOf(whole, "collective", "individual", "unstatedKind")).toBe(whole["total"]);
      for (const rows of [tally.byField, tally.byUnit]) {
        const parts: Record<string, number>[] = rows.map(
          (row: Record<string, unknown>) => row[part],
        );
        for (const [name, total] of Object.entries(whole)) {
          expect(
            parts.reduce((sum, each) => sum + (each[name] ?? 0), 0),
            `${part} ${name}`,
          ).toBe(total);
        }
      }
    }
    expect(tally.register).toHaveLength(tally.standing.total);
    expect(tally.recognisedEver).toEqual(expect.arrayContaining(tally.recognised));
    expect(tally.registered.total).toBeGreaterThan(0);
  });

  test("the Word file prints the figures of the json", async () => {
    const { written } = await run(["report", "--period", "2021H2", ...asOf, "-o", "bc.docx"], {
      folder,
    });
    const bytes = written.get("bc.docx") ?? new Uint8Array();
    const { registered, standing, register } = JSON.parse(json.out);
    const text = docxParagraphs(bytes)
      .map((paragraph) => (typeof paragraph === "string" ? paragraph : paragraph.text))
      .join("\n");
    expect(text).toContain(
      `có ${registered.total} mô hình, điển hình được đăng ký: ${registered.new} đăng ký mới`,
    );
    expect(text).toContain(`danh sách đăng ký (Phụ lục I) có ${standing.total} mô hình`);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
    const annex = docxTables(bytes).at(-2)?.rows ?? [];
    const numbered = annex.filter(({ cells }) => /^\d+$/.test(cells[0]?.text ?? ""));
    expect(numbered).toHaveLength(register.length);
  });

  test("the table of units prints the figures of the json, unit by unit", async () => {
    // A year in which fewer were recognised than ever, so that the two columns are told apart.
    const ccb = "examples/ninh-binh-ccb";
    const argv = ["report", "--period", "2018", "--as-of", "31/12/2018"];
    const tally = JSON.parse((await run([...argv, "--format", "json"], { folder: ccb })).out);
    const { written } = await run([...argv, "-o", "bc.docx"], { folder: ccb });
    const annex = docxTables(written.get("bc.docx") ?? new Uint8Array()).at(-2)?.rows ?? [];
    expect(tally.figures.recognised).not.toBe(tally.figures.recognisedEver);
    const printed = annex.map(({ cells }) => cells.slice(1).map(({ text }) => text));
    const row = (name: string, counts: Record<"registered" | "standing", Record<string, number>>) =>
      [
        name,
        ...["total", "new", "continued", "collective", "individual"].map(
          (sort) => counts.registered[sort],
        ),
        ...["total", "collective", "individual"].map((sort) => counts.standing[sort]),
      ].map(String);
    for (const unit of tally.byUnit) {
      const ends = [unit.recognised, unit.recognisedEver, unit.commended, unit.stopped].map(String);
      expect(printed).toContainEqual([...row(unit.name, unit), ...ends]);
    }
    const { recognised, recognisedEver, commended, stopped } = tally.figures;
    const ends = [recognised, recognisedEver, commended, stopped].map(String);
    expect(printed).toContainEqual([...row("Tổng cộng", tally), ...ends]);
  });

  test("the comparison of a year prints the figures of the json", async () => {
    const ccb = "examples/ninh-binh-ccb";
    const argv = ["report", "--period", "2018", "--as-of", "31/12/2018"];
    const tally = JSON.parse((await run([...argv, "--format", "json"], { folder: ccb })).out);
    const { written } = await run([...argv, "-o", "bc.docx"], { folder: ccb });
    const rows = docxTables(written.get("bc.docx") ?? new Uint8Array()).flatMap(
      (table) => table.rows,
    );
    const printed = rows.map(({ cells }) => cells.map(({ text }) => text));
    const [one, two] = tally.parts.map(({ figures }: { figures: unknown }) => figures);
    const standing = [one, two, tally.figures, tally.previous.figures].map(
      (each) => each.standing.total,
    );
    const change = standing[2] - standing[3];
    const share = Math.round((change / standing[3]) * 1000) / 10;
    expect(change).toBeGreaterThan(0);
    expect(printed).toContainEqual([
      "Trong danh sách cuối kỳ",
      ...standing.map(String),
      `+${change}`,
      `+${String(share).replace(".", ",")}%`,
    ]);
    expect(tally.lastYear).toBeNull();
  });

  test("a cut-off that has begun before the calendar's period makes its report", async () => {
    const early = ["report", "--period", "2022", "--as-of", "20/12/2021", "--format", "json"];
    expect((await run(early, { folder: exampleBase })).code).toBe(2);
    const decree = `${exampleBase["danvan.yaml"]}chốt số liệu: NĐ 09/2019\n`;
    const { code, out } = await run(early, { folder: { ...exampleBase, "danvan.yaml": decree } });
    expect(code).toBe(0);
    expect(JSON.parse(out).window).toEqual({ first: "2021-12-15", last: "2022-12-14" });
  });

  test("a period without records says so in words, not in blanks", async () => {
    const { written, code } = await run(
      ["report", "--period", "2021H1", ...asOf, "-o", "bc.docx"],
      { folder },
    );
    expect(code).toBe(0);
    const text = JSON.stringify(docxParagraphs(written.get("bc.docx") ?? new Uint8Array()));
    expect(text).toContain("không có mô hình, điển hình nào được đăng ký");
  });
});

describe("report --format html", () => {
  const argv = ["report", "--period", "2021H2", ...asOf, "--format", "html"];

  test("goes to a file of its own, to the screen when asked, and is the same every time", async () => {
    const file = await run(argv, { folder });
    expect(file.err).toContain("Đã ghi bao-cao-2021h2.html");
    expect(file.out).toBe("");
    const screen = await run([...argv, "-o", "-"], { folder });
    expect(screen.out).toMatch(/^<!DOCTYPE html>/);
    expect(screen.written.size).toBe(0);
    const again = await run(argv, { folder });
    expect(again.written).toEqual(file.written);
  });

  test("a page that danvan wrote is written again; one that was changed is kept unless --force", async () => {
    const name = "bao-cao-2021h2.html";
    const bytes = (await run(argv, { folder })).written.get(name) ?? new Uint8Array();
    const page = new TextDecoder().decode(bytes);
    const earlier = (await run(["report", "--period", "2021", ...argv.slice(3)], { folder }))
      .written;
    const [old = new Uint8Array()] = earlier.values();
    expect((await run(argv, { folder, present: new Map([[name, old]]) })).code).toBe(0);
    for (const text of [page.replace("BÁO CÁO", "TỜ TRÌNH"), "<p>của văn thư</p>", ""]) {
      const present = new Map([[name, new TextEncoder().encode(text)]]);
      const kept = await run(argv, { folder, present });
      expect([kept.code, kept.written.get(name)]).toEqual([2, present.get(name)]);
      expect((await run([...argv, "--force"], { folder, present })).written.get(name)).toEqual(
        bytes,
      );
    }
  });

  test("the Word report shows the page's charts, each told in words, the same every time", async () => {
    const page = (await run([...argv, "-o", "-"], { folder })).out;
    const word = async () =>
      (await run(["report", "--period", "2021H2", ...asOf, "-o", "x"], { folder })).written.get(
        "x",
      );
    const bytes = (await word()) ?? new Uint8Array();
    const told = (text: string, attribute: string) =>
      Array.from(
        text.matchAll(
          new RegExp(`<(?:wp:docPr|svg class="wide")[^>]* ${attribute}="([^"]*)"`, "g"),
        ),
        ([, alt = ""]) => alt,
      );
    // The tall one is in two parts on paper, and then no row is left untold.
    const whole = (parts: readonly string[]) =>
      parts.join("").replace(/\.Chỉ tiêu theo đơn vị \(tiếp theo\)\. /, "; ");
    const onPaper = told(partOf(bytes, "word/document.xml"), "descr");

    expect(onPaper).toHaveLength(4);
    expect(whole(onPaper)).toBe(
      told(page, "aria-label")
        .join("")
        .replace("và 1 dòng khác", "Công đoàn các Khu công nghiệp: 1, không giao chỉ tiêu"),
    );
    expect(Buffer.from(bytes).equals(Buffer.from((await word()) ?? []))).toBe(true);
  });
});

function sumOf(whole: Record<string, number>, ...names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (whole[name] ?? 0), 0);
}

test("a large document is announced on a terminal, a small one and a quiet run are not", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [
      `mo-hinh/cd-dong/m${at}.md`,
      soundRecordNamed(`Mô hình của tổ ${at}, thôn ${at}, ngõ ${at}`),
    ]),
  );
  const said = async (files: Record<string, string>, ...more: string[]) => {
    const setting = { folder: { ...exampleBase, ...files }, terminal: true };
    return (await run(["register", "-o", "x.docx", ...more], setting)).err;
  };
  expect(await said(many)).toContain("Đang ghi 2.000 mô hình, điển hình, xin chờ");
  expect(await said(many, "--quiet")).toBe("");
  expect(await said({ "mo-hinh/cd-dong/a.md": soundRecordNamed("Một mô hình") })).not.toContain(
    "Đang ghi",
  );
});

test("a value that cannot be read is in no figure, and each document says so", async () => {
  const path = "mo-hinh/cd-dong/nha-tro.md";
  const folder = {
    ...exampleBase,
    [path]:
      "---\ntên: Nhà trọ\nloại: tập thể\nchủ thể: CĐCS May\nđăng ký: mới\nlĩnh vực: VH\nngày đăng ký: 31/02/2021\ntrạng thái: đã đăng ký\n---\n",
  };
  for (const argv of [["report", "--period", "2021H2"], ["register"], ["render", "don-doc"]]) {
    const { err } = await run(argv, { folder, today: "2021-12-31" });
    expect(err, argv[0]).toContain("Có 1 hồ sơ ghi giá trị không đọc được");
    expect(err).toContain(path);
  }
  const sound = { ...folder, [path]: folder[path]?.replace("31/02", "28/02") ?? "" };
  const { err } = await run(["register"], { folder: sound, today: "2021-12-31" });
  expect(err).not.toContain("không đọc được");
});
