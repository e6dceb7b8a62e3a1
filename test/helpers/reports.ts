import { workspaceFrom } from "../../src/cli/workspace.ts";
import { readFolder } from "../../src/load/folder.ts";
import { builtInPacks } from "../../src/load/pack.ts";
import type { Chart } from "../../src/model/chart.ts";
import type { IsoDate } from "../../src/model/date.ts";
import type { Block, ChartBlock, ReportDocument } from "../../src/model/document.ts";
import { periodOf } from "../../src/model/period.ts";
import type { PeriodTally } from "../../src/model/tally.ts";
import type { RawFile } from "../../src/parse/folder.ts";
import { reportOf } from "../../src/render/report.ts";
import { periodTally } from "../../src/tally/period.ts";

/** The examples, each with a period that has records and the day of its report. */
export const examplePeriods = [
  ["ninh-binh-ldld", "2021H2", "2021-12-31"],
  ["ninh-binh-ccb", "2018", "2018-12-31"],
  ["ninh-thuan-ldld", "2014", "2014-12-31"],
  ["tay-ninh-ldld", "2017", "2017-12-31"],
] as const;

/** What a report of an example folder is made from, and the report; `changed` files win. */
export function exampleReport(
  [name, periodId, asOf]: readonly [string, string, IsoDate],
  changed: Readonly<Record<string, string>> = {},
): { tally: PeriodTally; report: ReportDocument } {
  const files = new Map((readFolder(`examples/${name}`) ?? []).map((file) => [file.path, file]));
  for (const [path, text] of Object.entries(changed)) {
    files.set(path, { path, bytes: new TextEncoder().encode(text) } satisfies RawFile);
  }
  const host = { builtInPacks: () => builtInPacks("templates") };
  // Of a host, only the packs are asked for.
  const { folder } = workspaceFrom([...files.values()], { host: host as never, asOf });
  const [pack] = folder.packs;
  const period = periodOf(periodId);
  if (!pack || !period)
    throw new Error(`examples/${name} has no pack, or ${periodId} is no period`);
  const tally = periodTally(folder, { pack, period, asOf });
  const { config, roster } = folder;
  return { tally, report: reportOf(tally, { config, roster, pack, unit: undefined, date: asOf }) };
}

/** The only chart among some blocks. */
export function onlyChart<K extends Chart["kind"]>(
  blocks: readonly Block[],
  kind: K,
): ChartBlock & { chart: Extract<Chart, { kind: K }> } {
  const [block, ...more] = blocks;
  if (block?.kind !== "chart" || block.chart.kind !== kind || more.length > 0) {
    throw new Error(`not one chart of ${kind}: ${JSON.stringify(blocks).slice(0, 200)}`);
  }
  return block as ChartBlock & { chart: Extract<Chart, { kind: K }> };
}

/** Texts of a drawing as they are read, in their order; spaces that do not break are spaces. */
export function svgTexts(svg: string): readonly string[] {
  return Array.from(svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g), ([, text = ""]) =>
    text
      .replaceAll("\u00a0", " ")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&"),
  );
}
