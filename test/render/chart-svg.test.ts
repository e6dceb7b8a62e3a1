import { describe, expect, test } from "vitest";
import type { BarChart, Chart, TimeLineChart } from "../../src/model/chart.ts";
import { pagePalette, palettes } from "../../src/render/chart-palette.ts";
import { chartSvg } from "../../src/render/chart-svg.ts";
import { examplePeriods, exampleReport, svgTexts } from "../helpers/reports.ts";

const palette = palettes.light;
const draw = (chart: Chart, size: "wide" | "narrow" = "wide") =>
  chartSvg(chart, { size, palette, id: "c" });

function bars(rows: BarChart["rows"], changed: Partial<BarChart> = {}): BarChart {
  const parts = [
    { label: "đã có", look: "solid" },
    { label: "còn thiếu", look: "open" },
  ] as const;
  return { kind: "bars", parts, mark: "mức được giao", numbered: false, rows, ...changed };
}

const timeLine: TimeLineChart = {
  kind: "time-line",
  asOf: "2021-12-31",
  rows: [
    {
      label: "Gửi danh sách",
      due: "2021-07-14",
      events: [
        { state: "met", day: "2021-07-10", count: 12 },
        { state: "late", day: "2021-09-20", count: 3 },
        { state: "overdue", day: "2021-12-31", count: 1 },
      ],
      note: "12 đúng hạn, 3 trễ hạn, 1 quá hạn",
    },
  ],
};

/** Filled shapes of a colour; a sign of the legend is one more. */
const filled = (svg: string, colour: string) =>
  svg.split("<path").filter((path) => path.includes(` fill="${colour}"`)).length;

test("a bar for each part that is there, and a sign of the legend for each kind of part", () => {
  const { svg } = draw(
    bars([
      { label: "LĐLĐ huyện Hoa Lư", values: [3, 0], mark: 3, note: "3/3, đạt" },
      { label: "LĐLĐ huyện Kim Sơn", values: [0, 3], mark: 3, note: "0/3, thiếu 3" },
      { label: "LĐLĐ huyện Yên Mô", values: [2, 1], mark: 3, note: "2/3, thiếu 1" },
    ]),
  );

  expect(filled(svg, palette.solid)).toBe(2 + 1);
  expect(svg.split(`stroke="${palette.open}"`)).toHaveLength(1 + 2 + 1);
  const texts = svgTexts(svg);
  expect(texts).toEqual(
    expect.arrayContaining(["LĐLĐ huyện Kim Sơn", "0/3, thiếu 3", "đã có", "mức được giao"]),
  );
});

test("the legend names only what is drawn", () => {
  const { svg } = draw(bars([{ label: "A", values: [3, 0], note: "3" }]));

  expect(svgTexts(svg)).toContain("đã có");
  expect(svgTexts(svg)).not.toContain("còn thiếu");
  expect(svgTexts(svg)).not.toContain("mức được giao");
});

test("parts bear their numbers where there is room; else all of them stand in the notes", () => {
  const roomy = bars([{ label: "A", values: [3, 2], note: "5" }], { numbered: true });
  const tight = bars(
    [
      { label: "A", values: [300, 1], note: "301" },
      { label: "B", values: [7, 0], note: "7" },
    ],
    { numbered: true },
  );

  expect(svgTexts(draw(roomy).svg)).toEqual(expect.arrayContaining(["3", "2", "5"]));
  expect(svgTexts(draw(tight).svg)).toEqual(expect.arrayContaining(["301 (300 + 1)", "7"]));
});

test("numbers are Vietnamese, and no axis counts in halves", () => {
  const { svg } = draw(bars([{ label: "A", values: [2500, 0], note: "2.500" }]));
  const small = draw(bars([{ label: "A", values: [1, 0], note: "1" }])).svg;

  expect(svgTexts(svg)).toContain("1.000");
  expect(svgTexts(small).filter((text) => /[.,]/.test(text))).toEqual([]);
});

test("a time line tells each sign's number, and the day asked about", () => {
  for (const size of ["wide", "narrow"] as const) {
    const texts = svgTexts(draw(timeLine, size).svg);
    expect(texts).toEqual(
      expect.arrayContaining(["12", "3", "1", "hạn 14/07/2021", "tính đến 31/12/2021"]),
    );
    expect(texts.join(" ")).toContain("12 đúng hạn, 3 trễ hạn, 1 quá hạn");
  }
});

test("signs of different states differ in shape, not in colour alone", () => {
  const { svg } = draw(timeLine);
  const shapes = [palette.solid, palette.striped, palette.open].map((colour) =>
    new RegExp(`<path d="([^"]*)"[^>]* fill="${colour}"`).exec(svg)?.[1]?.replace(/[^a-z]/gi, ""),
  );

  expect(new Set(shapes).size).toBe(3);
  expect(shapes).not.toContain(undefined);
});

test("signs too near to be told apart become one with their sum", () => {
  const near = ["2021-07-08", "2021-07-09", "2021-07-10"] as const;
  const events = near.map((day) => ({ state: "met" as const, day, count: 1 }));
  const far = { state: "met" as const, day: "2021-12-01" as const, count: 5 };
  const [row] = timeLine.rows;
  if (!row) throw new Error("no row");
  const texts = svgTexts(draw({ ...timeLine, rows: [{ ...row, events: [...events, far] }] }).svg);

  expect(texts.filter((text) => ["1", "2", "3", "5"].includes(text))).toEqual(["3", "5"]);
});

describe("whatever a name holds", () => {
  const hostile = `</svg><script>alert(1)</script>" class="x" url(#zr0-p0) &amp; {{x}} =cmd|'/c'!A1`;

  test("it is text", () => {
    const { svg } = draw(bars([{ label: hostile.slice(0, 30), values: [1, 0], note: "1" }]));
    expect(svg).not.toContain("<script");
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    expect(svgTexts(svg).join("")).toContain("</svg><script>");
  });

  test("a name of 100,000 letters is cut, and stays in its column", () => {
    const { svg, height } = draw(bars([{ label: "Đ".repeat(100_000), values: [1, 0], note: "1" }]));
    expect(svg.length).toBeLessThan(10_000);
    expect(svgTexts(svg).some((text) => text.endsWith("…"))).toBe(true);
    expect(height).toBeLessThan(200);
  });
});

test.each(examplePeriods)("the drawings of %s", (...example) => {
  const { report } = exampleReport(example);
  const charts = report.blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  // Quotas are drawn where the guidance gives them in numbers.
  expect(charts).toHaveLength(example[0].startsWith("ninh-binh") ? 3 : 2);
  for (const chart of charts) {
    for (const size of ["wide", "narrow"] as const) {
      const { svg, width, height } = chartSvg(chart, { size, palette: pagePalette, id: "k1" });
      // Drawn again, after others: nothing is counted on.
      expect(chartSvg(chart, { size, palette: pagePalette, id: "k1" }).svg).toBe(svg);
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
      expect(svg).not.toMatch(/\bclass=|\bstyle=|<style|ecmeta|\bzr\d|NaN|undefined|Infinity/);
      expect(svg.match(/\bid="(?!k1-)/)).toBeNull();
      // Every colour is one that the page sets.
      const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
      for (const colour of colours) {
        expect(colour).toMatch(/^(var\(--\w+\)|none|url\(#k1-\w+\)|transparent)$/);
      }
      const text = svgTexts(svg).join(" ");
      for (const { note } of chart.rows) expect(text).toContain(note.split(",")[0]);
    }
  }
});
