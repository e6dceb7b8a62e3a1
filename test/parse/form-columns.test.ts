import { describe, expect, test } from "vitest";
import { formColumnsOf } from "../../src/parse/form-columns.ts";
import { ownPack } from "../helpers/forms.ts";
import { builtInIds, builtInPack } from "../helpers/packs.ts";

const names = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);

describe("the columns of a form come from the pack", () => {
  test("kind, the register's own columns, the record's, the sections", () => {
    expect(names(formColumnsOf(builtInPack("ninh-binh-ldld-2021-2025")))).toEqual([
      "kind",
      "holder",
      "title",
      "registration",
      "continues",
      "fields",
      "fields.2",
      "location",
      "implementer",
      "registeredOn",
      "status",
      "sections.Nội dung",
      "sections.Hình thức hoạt động",
      "sections.Giải pháp",
      "sections.Vai trò công đoàn",
      "sections.Cách làm",
    ]);
  });

  test("headings are the form's where it has the column; else the key as people write it", () => {
    const columns = formColumnsOf(builtInPack("ninh-binh-ldld-2021-2025"));
    const heading = (name: string) => columns.find((column) => column.name === name)?.heading;
    expect(heading("title")).toBe("Tên mô hình hoặc điển hình");
    expect(heading("registeredOn")).toBe("Ngày đăng ký");
    expect(heading("fields.2")).toBe("Lĩnh vực (2)");
  });

  test("lists are those of the pack; status is that of a form", () => {
    const pack = builtInPack("tay-ninh-ldld-huyen-2017");
    const columns = formColumnsOf(pack);
    const column = (name: string) => columns.find((each) => each.name === name);
    expect(column("fields")?.choices).toEqual(
      pack.fields.map(({ id, label }) => ({ value: id, label })),
    );
    expect(column("fields")?.open).toBe(true);
    expect(column("status")?.choices.map(({ label }) => label)).toEqual(["nháp", "đã đăng ký"]);
    expect(column("kind")?.choices.map(({ value }) => value)).toEqual(["collective", "individual"]);
    const closed = formColumnsOf(builtInPack("ninh-binh-ldld-2021-2025"));
    expect(closed.find(({ name }) => name === "fields")?.open).toBe(false);
  });

  test("needs are the demands owed at registration, with whom they bind and their clause", () => {
    const columns = formColumnsOf(builtInPack("ninh-binh-ldld-2021-2025"));
    expect(columns.find(({ name }) => name === "sections.Cách làm")).toMatchObject({
      type: "paragraph",
      needs: [{ since: "registered", kind: "individual" }],
      clauses: ["mục 2.2, gạch đầu dòng 1"],
    });
    expect(columns.find(({ name }) => name === "continues")?.needs).toEqual([]);
    const economic = formColumnsOf(builtInPack("ninh-binh-ccb-2016-2020"));
    expect(economic.find(({ name }) => name === "economicValue")).toMatchObject({
      several: true,
      needs: [{ since: "registered", field: "kt" }],
      clauses: ["mục II.2-1"],
    });
  });

  test("what is owed only later has no column, an own field neither", () => {
    const columns = names(formColumnsOf(builtInPack("ninh-binh-ldld-2021-2025")));
    expect(columns).not.toContain("leadershipAcknowledgement");
    expect(columns).not.toContain("survey.date");
    expect(columns).not.toContain("sections.Hiệu quả");
  });

  test("own fields keep type, bounds and whether they take several", () => {
    const columns = formColumnsOf(builtInPack("ninh-thuan-ldld-2014"));
    expect(columns.find(({ name }) => name === "ntmCriteria")).toMatchObject({
      type: "integer",
      several: true,
      min: 1,
      max: 19,
    });
    expect(columns.find(({ name }) => name === "chosenContent")?.choices).toHaveLength(6);
  });

  test("a demand for the whole of a step asks for any of its parts", () => {
    const pack = ownPack("yêu cầu: [{ khóa: kế hoạch, điều khoản: khoản 9 }]");
    const parts = formColumnsOf(pack).filter(({ name }) => name.startsWith("plan."));
    expect(names(parts)).toEqual([
      "plan.number",
      "plan.from",
      "plan.to",
      "plan.method",
      "plan.conditions",
    ]);
    for (const part of parts) {
      expect(part).toMatchObject({ needs: [], partOf: "kế hoạch", clauses: ["khoản 9"] });
    }
    expect(parts.map(({ type }) => type)).toEqual(["text", "date", "date", "text", "text"]);
  });

  test("a list of choices has up to three columns, and no more than it has choices", () => {
    const choice = (count: number) =>
      Array.from({ length: count }, (_, index) => `{ mã: a${index}, tên: A${index} }`).join(", ");
    const columnsFor = (count: number) =>
      names(
        formColumnsOf(
          ownPack(`trường riêng:
  - { mã: nhom, khóa: nhóm, kiểu: chọn, nhiều giá trị: có, các giá trị: [${choice(count)}], điều khoản: khoản 2 }`),
        ),
      ).filter((name) => name.startsWith("nhom"));
    expect(columnsFor(5)).toEqual(["nhom", "nhom.2", "nhom.3"]);
    expect(columnsFor(2)).toEqual(["nhom", "nhom.2"]);
  });

  test("with units, the form asks which one; two of one name are told apart", () => {
    const units = [
      { value: "a", label: "Chi hội" },
      { value: "b", label: "Chi hội" },
    ];
    const [first] = formColumnsOf(ownPack(""), { units });
    expect(first).toMatchObject({
      name: "unit",
      choices: [
        { value: "a", label: "Chi hội" },
        { value: "b", label: "Chi hội (b)" },
      ],
    });
  });
});

describe("names are stable, short and unlike each other", () => {
  test.each(builtInIds)("%s", (id) => {
    const all = names(formColumnsOf(builtInPack(id)));
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((name) => name.length <= 64)).toBe(true);
  });

  test("long sections are cut where no letter breaks, and numbered", () => {
    const long = "Ế".repeat(70);
    const pack = ownPack(`yêu cầu:
  - { mục: ${long}1, điều khoản: khoản 2 }
  - { mục: ${long}2, điều khoản: khoản 2 }
  - { mục: "Mục\\ttiêu\\u200b\\u0007 x", điều khoản: khoản 2 }`);
    const sections = names(formColumnsOf(pack)).filter((name) => name.startsWith("sections."));
    expect(sections).toEqual([
      `sections.${"Ế".repeat(55)}`,
      `sections.${"Ế".repeat(53)}~2`,
      "sections.Mục tiêu x",
    ]);
  });
});
