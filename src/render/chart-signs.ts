import type { CustomSeriesOption } from "echarts/charts";
import type { EventState } from "../model/chart.ts";
import { type ChartFrame, textElement } from "./chart-frame.ts";
import type { Palette } from "./chart-palette.ts";
import type { LegendEntry } from "./chart-plan.ts";
import { figure } from "./phrases.ts";

/** In the order of a row's lanes, from its top. */
export const allStates: readonly EventState[] = ["met", "late", "overdue", "open"];

export const stateNames: Readonly<Record<EventState, string>> = {
  met: "đúng hạn",
  late: "trễ hạn",
  overdue: "quá hạn",
  open: "chưa đến hạn",
};

export const dueName = "ngày đến hạn";

type Element = ReturnType<NonNullable<CustomSeriesOption["renderItem"]>>;

/** The signs as paths in a square of 16 pixels around the origin, for the rows and for the legend. */
const signs: Readonly<Record<EventState | "due", string>> = {
  met: "M7.5 0 A7.5 7.5 0 1 1 -7.5 0 A7.5 7.5 0 1 1 7.5 0 Z",
  late: "M0 -9 L9.5 7 L-9.5 7 Z",
  overdue: "M-7 -7 L7 -7 L7 7 L-7 7 Z",
  open: "M7.5 0 A7.5 7.5 0 1 1 -7.5 0 A7.5 7.5 0 1 1 7.5 0 Z",
  due: "M-1 -9 L1 -9 L1 9 L-1 9 Z",
};

/** What each sign means. */
export function legendEntries(
  states: readonly EventState[],
  palette: Palette,
): readonly LegendEntry[] {
  const due = { name: dueName, icon: `path://${signs.due}`, itemStyle: { color: palette.ink } };
  return [
    due,
    ...states.map((state) => {
      const { fill, stroke, lineWidth } = styleOf(state, palette);
      const itemStyle = { color: fill, borderColor: stroke, borderWidth: lineWidth };
      return { name: stateNames[state], icon: `path://${signs[state]}`, itemStyle };
    }),
  ];
}

function styleOf(state: EventState, palette: Palette) {
  switch (state) {
    case "met":
      return { fill: palette.solid, stroke: palette.ink, lineWidth: 0.75 };
    case "late":
      return { fill: palette.striped, stroke: palette.ink, lineWidth: 0.75 };
    case "overdue":
      return { fill: palette.open, stroke: palette.ink, lineWidth: 0.75 };
    case "open":
      return { fill: palette.ground, stroke: palette.muted, lineWidth: 1.5 };
  }
}

/** So many units at one place: the sign of what became of them, with their number. */
export function eventSign(
  state: EventState,
  { x, y, count }: { x: number; y: number; count: number },
  { size, palette }: ChartFrame,
): Element {
  const fill = {
    met: palette.onSolid,
    late: palette.onLight,
    overdue: palette.onSolid,
    open: palette.ink,
  };
  const number = textElement(
    [figure(count)],
    { x, y: y + (state === "late" ? 2 : 0), align: "center" },
    { size: count < 100 ? size - 2 : size - 5, fill: fill[state] },
  );
  const sign = {
    type: "path" as const,
    x,
    y,
    shape: { pathData: signs[state] },
    style: styleOf(state, palette),
  };
  return { type: "group", children: [sign, number] };
}
