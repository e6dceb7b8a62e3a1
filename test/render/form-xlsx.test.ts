import ExcelJS, { type DataValidation, type Worksheet } from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import type { BlankForm, FormColumn } from "../../src/model/form.ts";
import type { Pack } from "../../src/model/pack.ts";
import { readText } from "../../src/render/xml-text.ts";
import { partOf } from "../helpers/documents.ts";
import { formXlsx } from "../helpers/form-xlsx.ts";
import { folders, formOf, formOfPack, ownPack } from "../helpers/forms.ts";
import { openXmlFindings } from "../helpers/open-xml.ts";

const header = 6;
const first = 7;

interface Written {
  readonly form: BlankForm;
  readonly pack: Pack;
  readonly bytes: Uint8Array;
  readonly book: ExcelJS.Workbook;
  readonly entry: Worksheet;
}

async function written(path: string, unit?: string): Promise<Written> {
  const { form, pack } = formOf(path, unit);
  return { form, pack, ...(await readBack(form)) };
}

async function readBack(form: BlankForm): Promise<Omit<Written, "form" | "pack">> {
  const bytes = formXlsx(form);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer as unknown as ExcelJS.Buffer);
  return { bytes, book, entry: sheetOf(book, "Đăng ký") };
}

function sheetOf(book: ExcelJS.Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** exceljs has checks of ranges, but not in its types. */
function checkAt(sheet: Worksheet, address: string): DataValidation {
  const { dataValidations } = sheet as unknown as {
    dataValidations: { model: Record<string, DataValidation> };
  };
  const check = dataValidations.model[address];
  if (!check) throw new Error(`no check at ${address}`);
  return check;
}

function addressOf({ form, entry }: Written, name: string, row = first): string {
  const index = form.columns.findIndex((column) => column.name === name);
  if (index < 0) throw new Error(`no column ${name}`);
  return `${entry.getColumn(index + 3).letter}${row}`;
}

/** The texts of the cells that a formula names. */
function textsAt(book: ExcelJS.Workbook, reference: unknown): readonly string[] {
  const found = /^'(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(String(reference));
  if (!found) throw new Error(`no range: ${reference}`);
  const [, name = "", column = "", from, to] = found;
  const sheet = sheetOf(book, name);
  const count = Number(to) - Number(from) + 1;
  return Array.from(
    { length: count },
    (_, at) => sheet.getCell(`${column}${Number(from) + at}`).text,
  );
}

describe.each(folders)("the form of %s", (path, unit) => {
  let made: Written;
  beforeAll(async () => {
    made = await written(path, unit);
  });

  test("is one that Microsoft's validator finds nothing wrong with", async () => {
    expect(await openXmlFindings(made.bytes, "xlsx")).toEqual([]);
  });

  test("opens at how to fill it in; the lists are hidden from everybody", () => {
    const sheets = made.book.worksheets.map(({ name, state }) => [name, state]);
    expect(sheets).toEqual([
      ["Hướng dẫn", "visible"],
      ["Đăng ký", "visible"],
      ["_danvan", "veryHidden"],
    ]);
  });

  test("a hidden row and a defined name give every column its stable name, the id first", () => {
    const { entry, form, book } = made;
    const names = entry.getRow(header - 1);
    expect(names.hidden).toBe(true);
    const texts = form.columns.map((_, index) => names.getCell(index + 3).text);
    expect(["id", ...texts]).toEqual(["id", ...form.columns.map(({ name }) => name)]);
    expect(names.getCell(2).text).toBe("id");
    expect(entry.getColumn(2).hidden).toBe(true);
    const last = entry.getColumn(form.columns.length + 2).letter;
    expect(rangesOf(book, "danvan_names")).toEqual([`'Đăng ký'!$B$5:$${last}$5`]);
    expect(rangesOf(book, "danvan_rows")).toEqual([`'Đăng ký'!$B$7:$${last}$56`]);
  });

  test("tells which form it is", () => {
    const { book, form, pack } = made;
    const facts = ["danvan_form", "danvan_guidance", "danvan_unit"].map((name) => {
      const [range = ""] = rangesOf(book, name);
      const [sheet = "", cell = ""] = range.split("!");
      return sheetOf(book, sheet.replaceAll("'", "")).getCell(cell.replaceAll("$", "")).value;
    });
    expect(facts).toEqual([1, pack.id, form.unit ?? null]);
  });

  test("every list shows the choices of its column, and the same stands for every row", () => {
    const { form, book, entry } = made;
    const withLists = form.columns.filter(({ choices }) => choices.length > 0);
    expect(withLists.length).toBeGreaterThan(2);
    for (const { name, choices, open } of withLists) {
      const check = checkAt(entry, addressOf(made, name));
      expect(check.type).toBe("list");
      expect(textsAt(book, check.formulae[0])).toEqual(choices.map(({ label }) => label));
      expect(check.errorStyle).toBe(open ? "warning" : "stop");
      expect(checkAt(entry, addressOf(made, name, 56))).toEqual(check);
    }
  });

  test("headings are locked without a password, cells to fill in are not", () => {
    const { entry, form } = made;
    const xml = partOf(made.bytes, "xl/worksheets/sheet2.xml");
    const protection = /<sheetProtection [^>]*>/.exec(xml)?.[0] ?? "";
    expect(protection).toContain('sheet="1"');
    expect(protection).not.toMatch(/password|hash/i);
    for (const allowed of ["formatColumns", "formatRows", "sort", "autoFilter"]) {
      expect(protection).toContain(`${allowed}="0"`);
    }
    for (const column of [2, ...form.columns.map((_, index) => index + 3)]) {
      expect(entry.getCell(header, column).protection?.locked ?? true).toBe(true);
      expect(entry.getCell(header - 1, column).protection?.locked ?? true).toBe(true);
      expect(entry.getCell(first, column).protection.locked).toBe(false);
      expect(entry.getCell(56, column).protection.locked).toBe(false);
    }
    // The numbers stay where they are when rows are sorted.
    expect(entry.getCell(first, 1).protection?.locked ?? true).toBe(true);
    const last = entry.getColumn(form.columns.length + 2).letter;
    expect(xml).toContain(`<autoFilter ref="B6:${last}56"/>`);
  });

  test("days are days, day first, in the years of the guidance; text stays text", () => {
    const { entry, pack } = made;
    const day = addressOf(made, "registeredOn");
    expect(entry.getCell(day).numFmt).toBe("dd/mm/yyyy");
    const { type, operator, formulae, errorStyle } = checkAt(entry, day);
    expect({ type, operator, errorStyle }).toEqual({
      type: "date",
      operator: "between",
      errorStyle: "stop",
    });
    expect(formulae.map((bound) => new Date(String(bound)).getUTCFullYear())).toEqual([
      pack.years.from,
      pack.years.to,
    ]);
    expect(entry.getCell(addressOf(made, "title")).numFmt).toBe("@");
  });

  test("every cell says what to write in it", () => {
    const { entry, form } = made;
    for (const { name } of form.columns) {
      const { prompt = "", promptTitle = "" } = checkAt(entry, addressOf(made, name));
      expect(prompt).toMatch(/\S.*\. (Không bắt buộc|Luôn phải ghi|Phải ghi khi|Ghi ít nhất)/);
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(promptTitle.length).toBeLessThanOrEqual(32);
    }
  });

  test("what is owed is marked in the heading, with its clause in the note", () => {
    const { entry, form } = made;
    for (const [index, { heading, needs, clauses }] of form.columns.entries()) {
      const cell = entry.getCell(header, index + 3);
      expect(cell.text.startsWith(heading)).toBe(true);
      expect(cell.text.includes("*")).toBe(needs.length > 0);
      const note = JSON.stringify(cell.note);
      for (const clause of clauses) expect(note).toContain(clause);
    }
  });

  test("is an A4 landscape page wide, with its headings on every page and in sight", () => {
    const { entry, form } = made;
    const { orientation, paperSize, fitToWidth, fitToHeight } = entry.pageSetup;
    expect({ orientation, paperSize, fitToWidth, fitToHeight }).toEqual({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    const workbook = readText(partOf(made.bytes, "xl/workbook.xml"));
    const last = entry.getColumn(form.columns.length + 2).letter;
    expect(workbook).toContain("'Đăng ký'!$6:$6");
    expect(workbook).toContain(`'Đăng ký'!$A$1:$${last}$56`);
    expect(entry.views[0]).toMatchObject({ state: "frozen", ySplit: header });
  });

  test("the guide explains every column, and holds the unit's quota and deadline", () => {
    const guide = sheetOf(made.book, "Hướng dẫn");
    const texts = new Set<string>();
    guide.eachRow((row) => row.eachCell((cell) => texts.add(cell.text)));
    for (const { heading } of made.form.columns) {
      expect(
        [...texts].some((text) => text.startsWith(heading)),
        heading,
      ).toBe(true);
    }
    for (const duty of made.form.duties) expect(texts).toContain(`- ${duty}.`);
    expect([...texts].join("\n")).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test("the same form gives the same bytes", async () => {
  const { form } = formOf("examples/ninh-thuan-ldld");
  const [a, b] = [formXlsx(form), formXlsx(form)];
  expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
});

describe("own fields are checked by their type", () => {
  test("whole numbers in their bounds; several in one cell are text", async () => {
    const fifth = await written("test/fixtures/fifth-pack", "chi-hoi-3");
    expect(checkAt(fifth.entry, addressOf(fifth, "households"))).toMatchObject({
      type: "whole",
      formulae: [1, 999_999_999_999],
      prompt: "Số nguyên từ 1 trở lên. Phải ghi khi đăng ký.",
    });
    const criteria = await written("examples/ninh-thuan-ldld");
    const address = addressOf(criteria, "ntmCriteria");
    expect(criteria.entry.getCell(address).numFmt).toBe("@");
    expect(checkAt(criteria.entry, address)).toMatchObject({
      type: "textLength",
      prompt:
        "Số nguyên từ 1 đến 19; có nhiều thì cách nhau bằng dấu chấm phẩy (;). Phải ghi khi đăng ký.",
    });
  });
});

describe("colours show what is lacking", () => {
  const formulasOf = (entry: Worksheet, column: string) => {
    const { conditionalFormattings } = entry as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae: string[]; priority: number }[] }[];
    };
    const found = conditionalFormattings.find(({ ref }) => ref === `${column}7:${column}56`);
    return found?.rules.flatMap(({ formulae }) => formulae) ?? [];
  };

  test("by kind, by status, by field; no text of the pack is in a formula", async () => {
    const made = await written("examples/ninh-binh-ldld", "ldld-hoa-lu");
    const column = addressOf(made, "sections.Cách làm").replace("7", "");
    const [kind, status] = [addressOf(made, "kind"), addressOf(made, "status")];
    expect(formulasOf(made.entry, column)).toEqual([
      `AND(COUNTA($C7:$R7)>0,LEN($${column}7)=0,OR(AND($${status}<>INDEX(danvan_list_5,1),$${kind}=INDEX(danvan_list_1,2))))`,
      `AND(LEN($${column}7)=0,LEN($${kind})>0,$${kind}<>INDEX(danvan_list_1,2))`,
    ]);
    expect(formulasOf(made.entry, addressOf(made, "continues").replace("7", ""))).toEqual([]);
    const economic = await written("examples/ninh-binh-ccb", "ccb-hoa-lu");
    const [value = ""] = formulasOf(
      economic.entry,
      addressOf(economic, "economicValue").replace("7", ""),
    );
    const fields = ["fields", "fields.2"].map((name) => `$${addressOf(economic, name)}`);
    for (const cell of fields) expect(value).toContain(`${cell}=INDEX(`);
    expect(rangesOf(economic.book, "danvan_list_1")).toHaveLength(1);
  });

  test("each rule has a rank of its own", async () => {
    const { entry } = await written("examples/ninh-binh-ldld", "ldld-hoa-lu");
    const { conditionalFormattings } = entry as unknown as {
      conditionalFormattings: { rules: { priority: number }[] }[];
    };
    const ranks = conditionalFormattings.flatMap(({ rules }) => rules.map((rule) => rule.priority));
    expect(new Set(ranks).size).toBe(ranks.length);
    expect(ranks.length).toBeGreaterThan(10);
  });
});

test("registrations that are there already stand in their rows, ids and days too", async () => {
  const rows = [
    { id: "nha-tro", title: "=cmd|' /C calc'!A0", registeredOn: "2021-07-03", kind: "tập thể" },
  ];
  const { form, pack } = formOf("examples/ninh-binh-ldld", "ldld-hoa-lu", rows);
  const made = { form, pack, ...(await readBack(form)) };
  const { entry } = made;
  expect(entry.getCell(first, 2).value).toBe("nha-tro");
  expect(entry.getCell(addressOf(made, "title")).value).toBe("=cmd|' /C calc'!A0");
  expect(entry.getCell(addressOf(made, "registeredOn")).value).toEqual(new Date("2021-07-03"));
  expect(entry.getCell(addressOf(made, "title", first + 1)).value).toBeNull();
  expect(entry.getCell(57, 1).value).toBe(51);
});

describe("a pack that means harm", () => {
  const evil = `=cmd|' /C calc'!A0 {{x}} <w:p> ${"\\u0001"} ${"\\u202e"}`;
  const yaml = `lĩnh vực:
  - { mã: a, tên: "${evil}", điều khoản: "${evil}" }
  - { mã: b, tên: "${evil}", điều khoản: khoản 2 }
trường riêng:
  - { mã: dai, khóa: "${"khóa dài ".repeat(12_000)}", kiểu: chữ, điều khoản: khoản 3 }
yêu cầu:
  - { mục: "${evil}", từ: đã đăng ký, điều khoản: "${evil}" }
  - { khóa: giá trị kinh tế, lĩnh vực: a, điều khoản: khoản 4 }`;

  test("comes out as plain text in a sound file", async () => {
    const form = formOfPack(ownPack(yaml));
    const { bytes, book, entry } = await readBack(form);
    expect(await openXmlFindings(bytes, "xlsx")).toEqual([]);
    const xml = partOf(bytes, "xl/worksheets/sheet2.xml");
    expect(xml).not.toContain("<f>");
    expect(xml).not.toMatch(/<formula1?>[^<]*cmd/);
    const index = form.columns.findIndex(({ name }) => name === "fields");
    const list = textsAt(book, checkAt(entry, `${entry.getColumn(index + 3).letter}7`).formulae[0]);
    expect(list).toEqual(
      form.columns[index]?.choices.map(({ label }: FormColumn["choices"][0]) => label),
    );
    expect(list[0]).toBe("=cmd|' /C calc'!A0 {{x}} <w:p>");
    expect(list[1]).toBe("=cmd|' /C calc'!A0 {{x}} <w:p> (b)");
  });
});

function rangesOf(book: ExcelJS.Workbook, name: string): readonly string[] {
  return book.definedNames.getRanges(name).ranges;
}
