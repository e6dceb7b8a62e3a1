import type { Block, Grid } from "../model/document.ts";
import type { Quota } from "../model/pack.ts";
import { type Breakdown, isCertain, type QuotaLine } from "../model/tally.ts";

const formats = new Intl.NumberFormat("vi-VN");

/** `2.071`, `1,2`: figures as Vietnamese documents print them. */
export function figure(value: number): string {
  return formats.format(value);
}

/** A part of a whole: how many, and of what sort. */
export type Part = readonly [count: number, words: string];

/** `18 đăng ký mới, 3 tiếp tục đăng ký`; `đều là đăng ký mới` where there is no other; parts of 0 go unsaid. */
export function parts(all: readonly Part[]): string {
  const [first, ...others] = all.filter(([count]) => count > 0);
  if (!first) return "";
  const [count, words] = first;
  if (others.length === 0) return count === 1 ? words : `đều là ${words}`;
  return [first, ...others].map(([number, sort]) => `${figure(number)} ${sort}`).join(", ");
}

/** Whether new or continued; what is unstated is said, lest the parts not add up. */
export function registrationParts(breakdown: Breakdown): string {
  return parts([
    [breakdown.new, "đăng ký mới"],
    [breakdown.continued, "tiếp tục đăng ký"],
    [breakdown.unstatedRegistration, "chưa ghi mới hay tiếp tục"],
  ]);
}

/** `17 mô hình tập thể, 4 điển hình cá nhân`. */
export function kindParts({ collective, individual, unstatedKind }: Breakdown): string {
  return parts([
    [collective, "mô hình tập thể"],
    [individual, "điển hình cá nhân"],
    [unstatedKind, "chưa ghi tập thể hay cá nhân"],
  ]);
}

/** `5 mô hình, điển hình`; of one it is known which of the two it is. */
export function models(breakdown: Breakdown): string {
  const { total, collective, individual } = breakdown;
  if (total === 1 && collective === 1) return "1 mô hình tập thể";
  if (total === 1 && individual === 1) return "1 điển hình cá nhân";
  return `${figure(total)} mô hình, điển hình`;
}

/** What a quota counts: `đăng ký tập thể`. */
export function quotaWords({ measure, kind }: Quota): string {
  const what = measure === "registered" ? "đăng ký" : "công nhận";
  return kind === undefined ? what : `${what} ${kind === "collective" ? "tập thể" : "cá nhân"}`;
}

/** What there is of what is owed, and whether that is certain: `2/3 (chưa chắc chắn)`. */
export function quotaFigures(line: QuotaLine): string {
  const { quota, actual } = line;
  const doubt = isCertain(line) ? "" : " (chưa chắc chắn)";
  return `${figure(actual)}/${figure(quota.min ?? quota.max ?? 0)}${doubt}`;
}

/** Longest list in the running text; what is beyond it is counted. */
const longestList = 30;

/** A list of registrations, cut short where it would fill pages: all of them stand in the annex. */
export function modelItems(texts: readonly string[]): Block[] {
  const rest = texts.length - longestList;
  if (rest <= 0) return items(texts);
  const more = `Còn ${figure(rest)} mô hình, điển hình khác có tên trong danh sách kèm theo.`;
  return [...items(texts.slice(0, longestList)), paragraph(more)];
}

export const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
/** `sheet`: the workbook's own sheet with the same figures. */
export const table = (caption: string, grid: Grid, sheet?: string): Block => ({
  kind: "table",
  caption,
  grid,
  sheet,
});

/** A list as official documents punctuate it: each item ends in `;`, the last in `.`. */
export function items(texts: readonly string[]): Block[] {
  return texts.map((text, index): Block => {
    const bare = text.replace(/[.;,\s]+$/, "");
    return { kind: "item", text: `${bare}${index === texts.length - 1 ? "." : ";"}` };
  });
}

/** A sentence of its own, for quotations that have their own punctuation. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
