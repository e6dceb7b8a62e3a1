import { describe, expect, test } from "vitest";
import { builtInIds, builtInPack, clausesOf, packReading, packText } from "../helpers/packs.ts";

describe.each(builtInIds)("%s", (id) => {
  const pack = builtInPack(id);

  test("is read without a fault", () => {
    expect(packReading(id).faults).toEqual([]);
  });

  test("is called as its folder", () => {
    expect(pack.id).toBe(id);
  });

  test("is written in NFC", () => {
    expect(packText(id)).toBe(packText(id).normalize("NFC"));
  });

  // Entries of other lists cannot be read without a clause.
  test("cites a clause wherever the format lets it be left out", () => {
    const asked = pack.demands.filter(({ owner }) => owner !== "danvan");
    expect(asked.filter(({ clause }) => clause === undefined)).toEqual([]);
    expect(pack.document.basis.filter(({ clause }) => clause === undefined)).toEqual([]);
    const choices = pack.ownFields.flatMap((field) => field.choices);
    expect(choices.filter(({ clause }) => clause === undefined)).toEqual([]);
  });

  test("names a place of the document in every clause", () => {
    const places = /^(mục [IVX\d]|phần mở đầu$|trích yếu$|mẫu danh sách đăng ký|toàn văn$)/;
    expect(clausesOf(pack).length).toBeGreaterThan(30);
    expect(clausesOf(pack).filter((clause) => !places.test(clause))).toEqual([]);
  });

  test("says each thing in its own short words", () => {
    const words = (text: string) => text.split(/\s+/).length;
    const said = [...pack.judged, ...pack.noted].map(({ about }) => about);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((about) => words(about) > 30)).toEqual([]);
  });

  test("has a register whose columns fill the page", () => {
    const { columns } = pack.register;
    const share = ({ content, width }: (typeof columns)[number]) =>
      content === "fields" ? width * pack.fields.length : width;
    expect(columns.map(share).reduce((a, b) => a + b, 0)).toBe(100);
  });
});
