import type { CustomSeriesOption } from "echarts/charts";
import type { BarChart, PartLook } from "../model/chart.ts";
import { type ChartFrame, gridOf, type RowText, rowTexts, textElement } from "./chart-frame.ts";
import type { Palette } from "./chart-palette.ts";
import { type ChartPlan, legendOf, rowAxis, valueLabel } from "./chart-plan.ts";
import { figure } from "./phrases.ts";
import { textWidth } from "./text-width.ts";

const barWidth = 15;

/** Bars made of parts, with a line across each where something was to be reached. */
export function barPlan(chart: BarChart, frame: ChartFrame): ChartPlan {
  const reach = Math.max(1, chart.reach ?? 0, ...chart.rows.map(endOfBar));
  const step = stepOf(reach, frame.width > 400 ? 6 : 4);
  const isNumbered = chart.numbered && allFit(chart, step.end, frame);
  const rows = chart.numbered && !isNumbered ? chart.rows.map(withPartsTold) : chart.rows;
  const texts = rowTexts(rows, frame);
  const { grid, axis } = gridOf(frame, { texts, top: 8 });
  const used = chart.parts.flatMap(({ label, look }, part) =>
    chart.rows.some(({ values }) => (values[part] ?? 0) > 0) ? [{ label, look, part }] : [],
  );
  const hasMarks = chart.rows.some(({ mark }) => mark !== undefined);
  const mark = hasMarks && chart.mark !== undefined ? [chart.mark] : [];
  const entries = [
    ...used.map(({ label }) => ({ name: label, icon: "rect" })),
    ...mark.map((name) => ({ name, icon: markIcon, itemStyle: { color: frame.palette.ink } })),
  ];
  const legend = legendOf(entries, frame, axis + 26);
  return {
    height: legend.below,
    option: {
      grid,
      xAxis: {
        type: "value",
        min: 0,
        max: step.end,
        interval: step.by,
        axisLabel: valueLabel(frame, figure),
        splitLine: { lineStyle: { color: frame.palette.rule } },
      },
      yAxis: rowAxis(texts.length, frame),
      legend: legend.option,
      series: [
        ...used.map(({ label, look, part }) =>
          partSeries(chart, { label, look, part, frame, isNumbered }),
        ),
        ...mark.map((name) => markSeries(chart, name, frame)),
        textSeries(chart, texts, frame),
      ],
    },
  };
}

/** Whole steps of 1, 2 or 5 times a power of ten, and the first of them that no bar passes. */
function stepOf(most: number, count: number): { by: number; end: number } {
  const sizes = Array.from({ length: 12 }, (_, power) =>
    [1, 2, 5].map((each) => each * 10 ** power),
  );
  const by = sizes.flat().find((each) => Math.ceil(most / each) <= count) ?? most;
  return { by, end: Math.ceil(most / by) * by };
}

/** Where a bar, or the line that it should reach, ends. */
export function endOfBar({ values, mark = 0 }: BarChart["rows"][number]): number {
  return Math.max(
    mark,
    values.reduce((sum, value) => sum + value, 0),
  );
}

function partSeries(
  chart: BarChart,
  {
    label,
    look,
    part,
    frame,
    isNumbered,
  }: { label: string; look: PartLook; part: number; frame: ChartFrame; isNumbered: boolean },
) {
  const values = chart.rows.map(({ values }) => values[part] ?? 0);
  return {
    type: "bar" as const,
    name: label,
    stack: "parts",
    barWidth,
    silent: true,
    data: values.map((value) => (value > 0 ? value : "-")),
    itemStyle: lookOf(look, frame.palette),
    label: {
      show: isNumbered,
      fontSize: frame.size - 1,
      color: look === "solid" ? frame.palette.onSolid : frame.palette.onLight,
      ...(look === "solid" ? {} : { backgroundColor: frame.palette.box, padding: [1, 3] }),
      formatter: ({ value }: { value?: unknown }) => figure(Number(value)),
    },
  };
}

/** Numbers stand in the parts when there is room for every one of them. */
function allFit({ rows }: BarChart, end: number, frame: ChartFrame): boolean {
  const pixels = (frame.width - frame.label - frame.note) / end;
  return rows
    .flatMap(({ values }) => values.filter((value) => value > 0))
    .every((value) => textWidth(figure(value), { size: frame.size }) + 5 <= value * pixels);
}

/** `13 (11 + 2)`, where the parts have no room for their numbers. */
function withPartsTold(row: BarChart["rows"][number]): BarChart["rows"][number] {
  const parts = row.values.filter((value) => value > 0);
  return parts.length < 2
    ? row
    : { ...row, note: `${row.note} (${parts.map(figure).join(" + ")})` };
}

/** Fillings differ in pattern as well as in colour. */
function lookOf(look: PartLook, palette: Palette) {
  const edge = { borderColor: palette.ink, borderWidth: 0.75 };
  switch (look) {
    case "solid":
      return { color: palette.solid, ...edge };
    case "striped":
      return {
        color: palette.striped,
        ...edge,
        decal: {
          symbol: "rect",
          color: palette.stripes,
          dashArrayX: [1, 0] as [number, number],
          dashArrayY: [2, 4] as [number, number],
          rotation: -Math.PI / 4,
        },
      };
    case "dotted":
      return {
        color: palette.ground,
        borderColor: palette.dotted,
        borderWidth: 1.25,
        decal: {
          symbol: "circle",
          color: palette.dotted,
          symbolSize: 0.9,
          dashArrayX: [
            [4, 4],
            [0, 4, 4, 0],
          ],
          dashArrayY: [4, 0],
        },
      };
    case "open":
      return {
        color: palette.ground,
        borderColor: palette.open,
        borderWidth: 1.5,
        borderType: [4, 3] as [number, number],
      };
  }
}

/** A thin upright line. */
const markIcon = "path://M0 0 L3 0 L3 14 L0 14 Z";

function markSeries(chart: BarChart, name: string, { palette }: ChartFrame): CustomSeriesOption {
  return {
    type: "custom",
    name,
    silent: true,
    z: 5,
    itemStyle: { color: palette.ink },
    data: chart.rows.flatMap(({ mark }, row) => (mark === undefined ? [] : [[mark, row]])),
    renderItem: (_, api) => {
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const shape = { x: x - 1.5, y: y - barWidth / 2 - 4, width: 3, height: barWidth + 8 };
      return { type: "rect", shape, style: { fill: palette.ink } };
    },
  };
}

/** Labels before the bars, notes behind them. */
function textSeries(
  chart: BarChart,
  texts: readonly RowText[],
  { size, label, palette }: ChartFrame,
): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    z: 6,
    data: chart.rows.map((row, index) => [endOfBar(row), index]),
    renderItem: ({ dataIndex }, api) => {
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const text = texts[dataIndex] ?? { label: [], note: [] };
      const look = { size, fill: palette.ink, halo: palette.ground };
      return {
        type: "group",
        children: [
          textElement(text.label, { x: label - 8, y, align: "right" }, look),
          textElement(text.note, { x: x + 8, y }, look),
        ],
      };
    },
  };
}
