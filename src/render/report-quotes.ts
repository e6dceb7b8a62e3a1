import type { Block } from "../model/document.ts";
import type { PeriodTally } from "../model/tally.ts";
import { folded } from "../model/text.ts";
import type { UnitReport } from "../model/unit-report.ts";
import type { Issuer } from "./issuer.ts";
import { heading, items, paragraph } from "./phrases.ts";

/** Headings under which units write of difficulties, and of what comes next. */
const difficulties = ["Khó khăn", "Hạn chế", "Tồn tại", "Kiến nghị"].map(folded);
const plans = ["Phương hướng", "Kế hoạch", "Nhiệm vụ"].map(folded);

/** Part IV: in the units' own words, from their reports of the period. */
export function difficultiesAndPlans({ reports }: PeriodTally, issuer: Issuer): Block[] {
  if (reports.length === 0) {
    const who = issuer.unit
      ? "Đơn vị chưa gửi báo cáo của kỳ."
      : "Chưa nhận được báo cáo của đơn vị nào trong kỳ.";
    return [paragraph(who)];
  }
  return [
    heading("1. Khó khăn, hạn chế, kiến nghị"),
    ...quotesOf(reports, difficulties, issuer),
    heading("2. Phương hướng, kế hoạch"),
    ...quotesOf(reports, plans, issuer),
  ];
}

function quotesOf(
  reports: readonly UnitReport[],
  wanted: readonly string[],
  { roster, unit }: Issuer,
): Block[] {
  const quotes = reports.flatMap(({ unitId, sections }) => {
    const name = roster.byId.get(unitId.toLowerCase())?.name ?? unitId;
    const texts = sections
      .filter(
        ({ heading: title, text }) =>
          text !== "" && wanted.some((start) => folded(title).startsWith(start)),
      )
      .map(({ text }) => plainText(text));
    if (texts.length === 0) return [];
    return unit ? texts : [`${name}: ${texts.join(" ")}`];
  });
  if (quotes.length > 0) return unit ? quotes.map(paragraph) : items(quotes);
  return [paragraph(unit ? "Báo cáo của đơn vị không nêu." : "Báo cáo của các đơn vị không nêu.")];
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
