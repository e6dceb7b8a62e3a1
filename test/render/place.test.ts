import { expect, test } from "vitest";
import { foldedPlace } from "../../src/model/template.ts";
import { condition, dotted, list, optional, placesOf, text } from "../../src/render/place.ts";

const all = () => true;
const named = text(["tên", "title"], ({ title }: { title?: string }) => title);

test("one place answers to both its names, in any spelling", () => {
  const spellings = ["khảo sát ngày", "Khảo sát: ngày", "khao_sat.ngay", "KHẢO-SÁT NGÀY"];
  expect(new Set(spellings.map(foldedPlace)).size).toBe(1);
  expect(placesOf([named], { title: "Nhà trọ" }, all)).toMatchObject({
    ten: "Nhà trọ",
    title: "Nhà trọ",
  });
});

test("what is not known leaves dots, fails its condition, and is empty `nếu có`", () => {
  const places = placesOf([named], {}, all);
  expect(places).toEqual({
    ten: dotted,
    title: dotted,
    coten: false,
    hastitle: false,
    tenneuco: "",
    titleifany: "",
  });
  expect(placesOf([named], { title: "A" }, all)).toMatchObject({ coten: true, tenneuco: "A" });
  expect(placesOf([named], { title: " \u0000 " }, all)).toMatchObject({
    ten: dotted,
    coten: false,
  });
  expect(placesOf([optional(["ghi chú", "note"], () => null)], {}, all)).toMatchObject({
    note: "",
  });
});

test("an entry of a list knows its number, and whether it is the first or the last", () => {
  const numbers = list(["các số", "numbers"], (of: readonly number[]) => of, [
    text(["số", "number"], (of: number) => String(of)),
  ]);
  const places = placesOf([numbers], [7, 8], all);
  expect(places["numbers"]).toMatchObject([
    { no: { figure: 1, text: "1" }, number: "7", isfirst: true, islast: false },
    { no: { figure: 2, text: "2" }, number: "8", isfirst: false, islast: true },
  ]);
  expect(places["hasnumbers"]).toBe(true);
  expect(placesOf([numbers], [], all)).toMatchObject({ numbers: [], hasnumbers: false });
});

test("only what is asked for is worked out", () => {
  const never = text(["đắt", "dear"], () => {
    throw new Error("worked out");
  });
  const flag = condition(["đúng", "right"], () => true);
  expect(placesOf([never, flag], {}, (key) => key === "right")).toEqual({ right: true });
  expect(() => placesOf([never], {}, all)).toThrow("worked out");
});

test("characters that a file cannot hold are dropped from values", () => {
  expect(placesOf([named], { title: "A\u0000\ufffeB\r\nC" }, all)["ten"]).toBe("AB\nC");
});
