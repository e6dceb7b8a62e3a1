import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { palettes } from "../../src/render/chart-palette.ts";
import { pictures } from "../../src/render/chart-png.ts";
import { chartSvg } from "../../src/render/chart-svg.ts";
import { assets } from "../helpers/fake-host.ts";

const painter = {
  wasm: readFileSync(assets["resvg.wasm"]),
  font: readFileSync(assets["Tinos.ttf"]),
};

function letter(text: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" font-family="'Times New Roman',Tinos,serif"><text x="2" y="18" font-size="14px">${text}</text></svg>`;
  return { svg, width: 24, height: 24 };
}

test("a drawing becomes a PNG of two and a half times its size, the same every time", async () => {
  const drawing = chartSvg(
    {
      kind: "bars",
      parts: [{ label: "đã có", look: "striped" }],
      numbered: false,
      rows: [{ label: "LĐLĐ huyện Gia Viễn", values: [2], note: "2" }],
    },
    { size: "wide", palette: palettes.light, id: "c" },
  );
  const [[first], [again]] = [
    await pictures([drawing], painter),
    await pictures([drawing], painter),
  ];
  const png = Buffer.from(first?.png ?? []);

  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    drawing.width * 2.5,
    Math.round(drawing.height * 2.5),
  ]);
  expect(png.equals(Buffer.from(again?.png ?? []))).toBe(true);
});

test("every Vietnamese letter has a shape of its own, not the box of a missing one", async () => {
  const marks = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
  const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) => marks.map((mark) => vowel + mark));
  const letters = [...vowels, "đ"].flatMap((each) => [each, each.toUpperCase()]);
  const signs = [..."0123456789/(),.:…“”→-–"];
  const all = [...letters.map((each) => each.normalize("NFC")), ...signs];
  // An unassigned code point is what the font cannot have.
  const painted = await pictures([...all, "\u{e0080}"].map(letter), painter);
  const images = painted.map(({ png }) => Buffer.from(png).toString("base64"));

  expect(new Set(images).size).toBe(all.length + 1);
});

test("nothing to paint loads nothing", async () => {
  expect(await pictures([], { wasm: new Uint8Array(), font: new Uint8Array() })).toEqual([]);
});
