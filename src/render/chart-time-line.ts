import type { CustomSeriesOption } from "echarts/charts";
import type { EventState, TimeLineChart, TimeLineEvent, TimeLineRow } from "../model/chart.ts";
import { daysBetween, vietnameseDate } from "../model/date.ts";
import { clusters } from "./chart-clusters.ts";
import { type DayScale, dayScale } from "./chart-days.ts";
import { type ChartFrame, gridOf, rowTexts, textElement } from "./chart-frame.ts";
import { type ChartPlan, legendOf, rowAxis, valueLabel } from "./chart-plan.ts";
import { allStates, dueName, eventSign, legendEntries, stateNames } from "./chart-signs.ts";
import { dueWords } from "./chart-words.ts";
import { textWidth } from "./text-width.ts";

/** Pixels between the signs of one row, and around them; the day asked about stands on top. */
const lane = 15;
const leastRow = 34;
const top = 26;

/** Each thing that was due on its line, the day asked about as a rule over all. */
export function timeLinePlan(chart: TimeLineChart, frame: ChartFrame): ChartPlan {
  const texts = rowTexts(chart.rows, frame).map(({ label, note }, row) => ({
    label: [...label, ...chart.rows.slice(row, row + 1).map(dueWords)],
    note,
  }));
  const lanes = chart.rows.map(lanesOf);
  const most = Math.max(1, ...lanes.map((each) => each.length));
  const { grid, axis } = gridOf(frame, { texts, top, leastRow: leastRow + (most - 1) * lane });
  const scale = dayScale(chart, frame.width > 400 ? 5 : 3);
  const states = allStates.filter((state) => lanes.some((each) => each.includes(state)));
  const legend = legendOf(legendEntries(states, frame.palette), frame, axis + 28);
  const ticks = scale.ticks.map(({ day }) => day);
  const text = (day: number) => scale.ticks.find((tick) => tick.day === day)?.text ?? "";
  const place = { scale, frame, lanes };
  return {
    height: legend.below,
    option: {
      grid,
      xAxis: {
        type: "value",
        min: 0,
        max: scale.days,
        axisTick: { show: true, customValues: ticks, lineStyle: { color: frame.palette.muted } },
        axisLabel: { ...valueLabel(frame, text), customValues: ticks },
        splitLine: { show: false },
      },
      yAxis: rowAxis(texts.length, frame),
      legend: legend.option,
      series: [
        lineSeries(chart, place),
        dueSeries(chart, place),
        ...states.map((state) => eventSeries(chart, state, place)),
        asOfSeries(chart, { ...place, axis }),
        textSeries(texts, frame),
      ],
    },
  };
}

interface Place {
  readonly scale: DayScale;
  readonly frame: ChartFrame;
  /** The states of each row, from its top: signs of different states never hide each other. */
  readonly lanes: readonly (readonly EventState[])[];
}

function lanesOf({ events }: TimeLineRow): readonly EventState[] {
  return allStates.filter((state) => events.some((event) => event.state === state));
}

/** Pixels from the middle of a row. */
function laneOffset(lanes: readonly EventState[], state: EventState): number {
  return (lanes.indexOf(state) - (lanes.length - 1) / 2) * lane;
}

/** A thin line through each row, and from the due day to what came late or has yet to come. */
function lineSeries(
  { rows }: TimeLineChart,
  { scale, frame: { palette }, lanes }: Place,
): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    z: 3,
    data: rows.map(({ due }, row) => [0, row, scale.days, daysBetween(scale.first, due)]),
    renderItem: ({ dataIndex }, api) => {
      const row = api.value(1);
      const at = (day: number) => api.coord([day, row])[0] ?? 0;
      const [x1 = 0, y = 0] = api.coord([api.value(0), row]);
      const base = { x1, y1: y, x2: at(scale.days), y2: y };
      const late = (rows[dataIndex]?.events ?? []).filter(isLate).map((event) => {
        const level = y + laneOffset(lanes[dataIndex] ?? [], event.state);
        return {
          type: "line" as const,
          shape: {
            x1: at(Number(api.value(3))),
            y1: level,
            x2: at(placeOf(event, scale)),
            y2: level,
          },
          style: { fill: "none", stroke: palette.open, lineWidth: 1.75, lineDash: [4, 3] },
        };
      });
      return {
        type: "group",
        children: [
          { type: "line", shape: base, style: { fill: "none", stroke: palette.rule } },
          ...late,
        ],
      };
    },
  };
}

function isLate({ state }: TimeLineEvent): boolean {
  return state === "late" || state === "overdue";
}

function placeOf({ state, day }: TimeLineEvent, { first, asOf }: DayScale): number {
  return state === "overdue" ? asOf : daysBetween(first, day);
}

/** The due day: an upright line as high as the row's signs. */
function dueSeries(
  { rows }: TimeLineChart,
  { scale, frame: { palette }, lanes }: Place,
): CustomSeriesOption {
  return {
    type: "custom",
    name: dueName,
    silent: true,
    z: 4,
    data: rows.map(({ due }, row) => [daysBetween(scale.first, due), row]),
    renderItem: ({ dataIndex }, api) => {
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const height = 24 + ((lanes[dataIndex]?.length ?? 1) - 1) * lane;
      const shape = { x: x - 1, y: y - height / 2, width: 2, height };
      return { type: "rect", shape, style: { fill: palette.ink } };
    },
  };
}

function eventSeries(
  { rows }: TimeLineChart,
  state: EventState,
  { scale, frame, lanes }: Place,
): CustomSeriesOption {
  const room = frame.width - frame.label - frame.note;
  // Signs nearer than this would hide each other: they become one with their number.
  const nearest = (18 * scale.days) / room;
  const data = rows.flatMap(({ events }, row) =>
    clusters(
      events.filter((event) => event.state === state),
      { nearest, placeOf: (event) => placeOf(event, scale) },
    ).map(({ at, count }) => [at, row, count, laneOffset(lanes[row] ?? [], state)]),
  );
  return {
    type: "custom",
    name: stateNames[state],
    silent: true,
    z: 5,
    data,
    renderItem: (_, api) => {
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const sign = { x, y: y + Number(api.value(3)), count: Number(api.value(2)) };
      return eventSign(state, sign, frame);
    },
  };
}

/** The day asked about: a line over all rows, with its date on top. */
function asOfSeries(
  { asOf, rows }: TimeLineChart,
  { scale, frame, axis }: Place & { readonly axis: number },
): CustomSeriesOption {
  const { palette, size, width } = frame;
  const words = `tính đến ${vietnameseDate(asOf)}${scale.isBeyond ? " →" : ""}`;
  const half = textWidth(words, { size }) / 2 + 2;
  return {
    type: "custom",
    silent: true,
    z: 2,
    data: rows.length === 0 ? [] : [[scale.asOf, 0]],
    renderItem: (_, api) => {
      const [x = 0] = api.coord([api.value(0), 0]);
      const text = Math.min(Math.max(x, half), width - half);
      const look = { size, fill: palette.ink, halo: palette.ground };
      return {
        type: "group",
        children: [
          {
            type: "line",
            shape: { x1: x, y1: top - 6, x2: x, y2: axis },
            style: { fill: "none", stroke: palette.ink, lineWidth: 1.25, lineDash: [6, 3] },
          },
          textElement([words], { x: text, y: 10, align: "center" }, look),
        ],
      };
    },
  };
}

function textSeries(
  texts: ReturnType<typeof rowTexts>,
  { size, label, width, note, palette }: ChartFrame,
): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    z: 6,
    data: texts.map((_, row) => [0, row]),
    renderItem: ({ dataIndex }, api) => {
      const [, y = 0] = api.coord([0, api.value(1)]);
      const text = texts[dataIndex] ?? { label: [], note: [] };
      const look = { size, fill: palette.ink, halo: palette.ground };
      return {
        type: "group",
        children: [
          textElement(text.label, { x: label - 8, y, align: "right" }, look),
          textElement(text.note, { x: width - note + 8, y }, look),
        ],
      };
    },
  };
}
