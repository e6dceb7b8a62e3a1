import type { BarChart } from "../model/chart.ts";
import type { Block, ReportDocument } from "../model/document.ts";
import { endOfBar } from "./chart-bars.ts";
import { chartBlock } from "./chart-words.ts";

/** Most bars of a chart on paper: a taller one, kept whole, leaves too much of the page before it empty. */
const mostBars = 10;

/** The report for pages of paper: tall charts in parts of about one height, drawn to one scale. */
export function withChartsInParts(report: ReportDocument): ReportDocument {
  return { ...report, blocks: report.blocks.flatMap(partsOf) };
}

function partsOf(block: Block): readonly Block[] {
  if (block.kind !== "chart" || block.chart.kind !== "bars") return [block];
  const { caption, chart } = block;
  const parts = Math.ceil(chart.rows.length / mostBars);
  if (parts < 2) return [block];
  const size = Math.ceil(chart.rows.length / parts);
  const reach = Math.max(...chart.rows.map(endOfBar));
  return Array.from({ length: parts }, (_, part) => {
    const rows = chart.rows.slice(part * size, (part + 1) * size);
    const drawn: BarChart = { ...chart, reach, rows };
    return chartBlock(part === 0 ? caption : continued(caption), drawn);
  });
}

/** What the first caption says in brackets, of the rows that are not drawn, is said once. */
function continued(caption: string): string {
  return `${caption.replace(/ \(.*$/s, "")} (tiếp theo)`;
}
