import type { EChartsCoreOption } from "echarts/core";
import type { ChartFrame } from "./chart-frame.ts";
import { textWidth } from "./text-width.ts";

/** A drawing as the library wants it, and how high it is. */
export interface ChartPlan {
  readonly height: number;
  readonly option: EChartsCoreOption;
}

const swatch = { width: 22, height: 12, gap: 14 };

/** A filling or sign, and what it means. */
export interface LegendEntry {
  readonly name: string;
  /** `rect`, or an SVG path after `path://`. */
  readonly icon: string;
  readonly itemStyle?: object;
}

/** What the fillings and signs mean, below the axis; `below` is where the drawing ends. */
export function legendOf(entries: readonly LegendEntry[], frame: ChartFrame, top: number) {
  const { width, size, palette } = frame;
  let [lines, used] = [1, 0];
  for (const { name } of entries) {
    // The library leaves 5 pixels between a sign and its name.
    const item = swatch.width + 5 + textWidth(name, { size }) + swatch.gap;
    if (used > 0 && used + item > width - 10) {
      lines += 1;
      used = 0;
    }
    used += item;
  }
  const lineHeight = size + 8;
  return {
    below: top + (entries.length === 0 ? 0 : lines * lineHeight + 4),
    option: {
      show: entries.length > 0,
      data: [...entries],
      left: "center",
      top,
      width: width - 10,
      padding: 0,
      backgroundColor: "transparent",
      borderColor: palette.rule,
      itemGap: swatch.gap,
      itemWidth: swatch.width,
      itemHeight: swatch.height,
      selectedMode: false,
      textStyle: { color: palette.ink, fontSize: size, lineHeight: size + 2 },
    },
  };
}

/** One band for each row, from the top; its labels are drawn with the rows. */
export function rowAxis(rows: number, { palette }: ChartFrame) {
  return {
    type: "category",
    inverse: true,
    data: Array.from({ length: rows }, (_, row) => String(row)),
    axisLabel: { show: false },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.muted } },
  };
}

export function valueLabel({ size, palette }: ChartFrame, formatter: (value: number) => string) {
  return { color: palette.muted, fontSize: size - 1, formatter };
}
