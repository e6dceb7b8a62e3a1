import type { Block } from "../model/document.ts";
import type { PeriodTally } from "../model/tally.ts";
import { folded } from "../model/text.ts";
import type { UnitReport } from "../model/unit-report.ts";
import type { Issuer } from "./issuer.ts";
import { heading, items, paragraph } from "./phrases.ts";

/** How the headings begin under which units write of a subject. */
type Subject = readonly string[];
const subject = (...starts: readonly string[]): Subject => starts.map(folded);

export const steering = subject(
  "Tình hình",
  "Đặc điểm",
  "Công tác chỉ đạo",
  "Chỉ đạo",
  "Lãnh đạo",
  "Công tác tuyên truyền",
  "Tuyên truyền",
);
export const outcomes = subject("Kết quả");
const limits = subject("Khó khăn", "Hạn chế", "Tồn tại");
const causes = subject("Nguyên nhân");
const requests = subject("Kiến nghị", "Đề xuất", "Đề nghị");
const plans = subject("Phương hướng", "Kế hoạch", "Nhiệm vụ");

/** Limits, causes and requests in the units' own words. A subject of which nobody writes has no heading. */
export function limitBlocks({ reports }: PeriodTally, issuer: Issuer): Block[] {
  if (reports.length === 0) return [nothingReceived(issuer)];
  const parts = (
    [
      ["Hạn chế, khó khăn", limits],
      ["Nguyên nhân", causes],
      ["Kiến nghị, đề xuất", requests],
    ] as const
  )
    .map(([title, wanted]) => [title, quotesOf(reports, wanted, issuer)] as const)
    .filter(([, quotes]) => quotes.length > 0);
  if (parts.length === 0) return [nothingSaid(issuer)];
  return parts.flatMap(([title, quotes], index) => [heading(`${index + 1}. ${title}`), ...quotes]);
}

/** What units plan, in their own words. */
export function planBlocks({ reports }: PeriodTally, issuer: Issuer): Block[] {
  if (reports.length === 0) return [nothingReceived(issuer)];
  const quotes = quotesOf(reports, plans, issuer);
  return quotes.length > 0 ? quotes : [nothingSaid(issuer)];
}

/** What units write under headings of a subject; empty where none does. */
export function quotesOf(
  reports: readonly UnitReport[],
  wanted: Subject,
  { roster, unit }: Issuer,
): Block[] {
  // What former units of the one asked for wrote is told by their names.
  const isAlone =
    unit !== undefined && reports.every(({ unitId }) => unitId.toLowerCase() === unit.id);
  const quotes = reports.flatMap(({ unitId, sections }) => {
    const name = roster.byId.get(unitId.toLowerCase())?.name ?? unitId;
    const texts = sections
      .filter(
        ({ heading: title, text }) =>
          text !== "" && wanted.some((start) => folded(title).startsWith(start)),
      )
      .map(({ text }) => plainText(text))
      .filter((text) => text !== "");
    if (texts.length === 0) return [];
    return isAlone ? texts : [`${name}: ${texts.join(" ")}`];
  });
  return isAlone ? quotes.map(paragraph) : items(quotes);
}

function nothingReceived({ unit }: Issuer): Block {
  return paragraph(
    unit
      ? "Chưa có số liệu: đơn vị chưa gửi báo cáo của kỳ."
      : "Chưa có số liệu: chưa nhận được báo cáo của đơn vị nào trong kỳ.",
  );
}

function nothingSaid({ unit }: Issuer): Block {
  return paragraph(
    unit
      ? "Chưa có số liệu: báo cáo của đơn vị không nêu."
      : "Chưa có số liệu: báo cáo của các đơn vị không nêu.",
  );
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
