import type { Block } from "../model/document.ts";
import type { PeriodTally } from "../model/tally.ts";
import { folded } from "../model/text.ts";
import type { UnitReport } from "../model/unit-report.ts";
import type { Issuer } from "./issuer.ts";

/** Headings under which units write of difficulties, and of what comes next. */
const difficulties = ["Khó khăn", "Hạn chế", "Tồn tại", "Kiến nghị"].map(folded);
const plans = ["Phương hướng", "Kế hoạch", "Nhiệm vụ"].map(folded);

/** Part IV: in the units' own words, from their reports of the period. */
export function difficultiesAndPlans({ reports }: PeriodTally, issuer: Issuer): Block[] {
  if (reports.length === 0) {
    return [{ kind: "paragraph", text: "Chưa nhận được báo cáo của đơn vị nào trong kỳ." }];
  }
  return [
    { kind: "heading", level: 2, text: "1. Khó khăn, hạn chế, kiến nghị" },
    ...quotesOf(reports, difficulties, issuer),
    { kind: "heading", level: 2, text: "2. Phương hướng, kế hoạch" },
    ...quotesOf(reports, plans, issuer),
  ];
}

function quotesOf(
  reports: readonly UnitReport[],
  wanted: readonly string[],
  { roster }: Issuer,
): Block[] {
  const quotes = reports.flatMap(({ unitId, sections }): Block[] => {
    const name = roster.byId.get(unitId.toLowerCase())?.name ?? unitId;
    const texts = sections
      .filter(
        ({ heading, text }) =>
          text !== "" && wanted.some((start) => folded(heading).startsWith(start)),
      )
      .map(({ text }) => plainText(text));
    return texts.length === 0 ? [] : [{ kind: "item", text: `${name}: ${texts.join(" ")}` }];
  });
  return quotes.length > 0
    ? quotes
    : [{ kind: "paragraph", text: "Báo cáo của các đơn vị không nêu." }];
}

/** Markdown of a short passage as running text: list marks and line breaks become sentences' spaces. */
function plainText(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, "")
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+\.)\s+/, "").trim())
    .filter((line) => line !== "")
    .join(" ")
    .replace(/[*_`]/g, "");
}
