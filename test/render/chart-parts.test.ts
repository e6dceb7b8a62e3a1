import { expect, test } from "vitest";
import type { BarChart } from "../../src/model/chart.ts";
import { palettes } from "../../src/render/chart-palette.ts";
import { withChartsInParts } from "../../src/render/chart-parts.ts";
import { chartSvg } from "../../src/render/chart-svg.ts";
import { chartBlock } from "../../src/render/chart-words.ts";
import { report } from "./samples.ts";

const chartOf = (count: number): BarChart => ({
  kind: "bars",
  parts: [{ label: "đã có", look: "solid" }],
  numbered: false,
  rows: Array.from({ length: count }, (_, at) => {
    return { label: `Đơn vị ${at + 1}`, values: [count - at], note: `${count - at}` };
  }),
});
const inParts = (count: number, caption = "Chỉ tiêu theo đơn vị (24 dòng cần chú ý nhất)") =>
  withChartsInParts(report({ blocks: [chartBlock(caption, chartOf(count))] })).blocks.flatMap(
    (block) =>
      block.kind === "chart" && block.chart.kind === "bars"
        ? [{ ...block, chart: block.chart }]
        : [],
  );
const bars = ({ chart }: { chart: BarChart }) => chart.rows.length;

test.each([
  [1, [1]],
  [10, [10]],
  [11, [6, 5]],
  [13, [7, 6]],
  [24, [8, 8, 8]],
] as const)("a chart of %i bars is drawn in parts of %j", (count, parts) => {
  expect(inParts(count).map(bars)).toEqual(parts);
});

test("no bar is lost, and each part tells its own in words", () => {
  const parts = inParts(24);
  expect(parts.flatMap(({ chart }) => chart.rows)).toEqual(chartOf(24).rows);
  for (const { chart, alt } of parts)
    for (const { label, note } of chart.rows) expect(alt).toContain(`${label}: ${note}`);
});

test("what follows says so, and does not say twice what is not drawn", () => {
  expect(inParts(13).map(({ caption }) => caption)).toEqual([
    "Chỉ tiêu theo đơn vị (24 dòng cần chú ý nhất)",
    "Chỉ tiêu theo đơn vị (tiếp theo)",
  ]);
});

test("all parts are drawn to one scale", () => {
  const scales = inParts(24).map(({ chart }) => {
    const { svg } = chartSvg(chart, { size: "wide", palette: palettes.light, id: "c" });
    return Array.from(svg.matchAll(/>(\d+)<\/text>/g), ([, value]) => value).filter(
      (value, at, all) => all.indexOf(value) === at && Number(value) % 5 === 0,
    );
  });
  expect(scales.every((scale) => scale.includes("25"))).toBe(true);
});

test("other blocks, and charts of days, are left as they are", () => {
  const whole = report();
  expect(withChartsInParts(whole)).toEqual(whole);
});
