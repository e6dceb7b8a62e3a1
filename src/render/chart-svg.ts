import { BarChart, CustomChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Chart } from "../model/chart.ts";
import { barPlan } from "./chart-bars.ts";
import { type ChartWidth, chartFont, frames } from "./chart-frame.ts";
import type { Palette } from "./chart-palette.ts";
import { timeLinePlan } from "./chart-time-line.ts";
import { printable } from "./printable.ts";
import { textWidth } from "./text-width.ts";

use([BarChart, CustomChart, GridComponent, LegendComponent, SVGRenderer]);
// Without a browser the library guesses; these are the metrics of the font that is drawn.
setPlatformAPI({
  measureText: (text, font) => {
    const size = Number.parseFloat(/([\d.]+)px/.exec(font ?? "")?.[1] ?? "12");
    // It asks for this letter to know how high a line is.
    return { width: text === "国" ? size : textWidth(text, { size }) };
  },
});

/** A chart as it is drawn; sizes in CSS pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A chart as one `<svg>` element, the same text for the same chart.
 *
 * @param id what the names of its fillings begin with: one for each drawing of a page
 */
export function chartSvg(
  chart: Chart,
  { size, palette, id }: { size: ChartWidth; palette: Palette; id: string },
): Drawing {
  const frame = { ...frames[size], palette };
  const plan = chart.kind === "bars" ? barPlan(chart, frame) : timeLinePlan(chart, frame);
  const { width } = frame;
  const { height, option } = plan;
  const drawn = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    drawn.setOption({ animation: false, ...option });
    return { svg: settled(drawn.renderToSVGString(), id), width, height };
  } finally {
    // It would keep the program alive.
    drawn.dispose();
  }
}

/**
 * Without what the library adds for its own scripts and counts anew in each run; looks become
 * attributes, for a page that allows no inline style. Quotation marks in text are written as
 * entities, so text is never taken for an attribute.
 */
function settled(svg: string, id: string): string {
  return printable(svg)
    .replace(/<style ?><!\[CDATA\[[\s\S]*?\]\]>\s*<\/style>/g, "")
    .replace(
      / (?:class|pointer-events|xml:space|ecmeta_\w+|baseProfile|version|xmlns:xlink)="[^"]*"/g,
      "",
    )
    .replace(/ style="([^"]*)"/g, (_, css: string) => attributesOf(css))
    .replace(/^<svg /, `<svg font-family="${chartFont}" `)
    .replace(/ id="zr\d+-/g, ` id="${id}-`)
    .replace(/="url\(#zr\d+-/g, `="url(#${id}-`)
    .replace(/\n+/g, "\n");
}

function attributesOf(css: string): string {
  return css
    .split(";")
    .map((each) => each.split(":"))
    .filter(([name = "", value = ""]) => !["", "font-family"].includes(name) && value !== "")
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
}
