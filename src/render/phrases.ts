import type { Block } from "../model/document.ts";
import type { Quota } from "../model/pack.ts";
import type { Breakdown } from "../model/tally.ts";

const formats = new Intl.NumberFormat("vi-VN");

/** `2.071`, `1,2`: figures as Vietnamese documents print them. */
export function figure(value: number): string {
  return formats.format(value);
}

/** `18 đăng ký mới, 3 tiếp tục đăng ký`; what is unstated is said, lest the parts not add up. */
export function registrationParts(breakdown: Breakdown): string {
  const { unstatedRegistration } = breakdown;
  return [
    `${figure(breakdown.new)} đăng ký mới`,
    `${figure(breakdown.continued)} tiếp tục đăng ký`,
    ...(unstatedRegistration > 0
      ? [`${figure(unstatedRegistration)} chưa ghi mới hay tiếp tục`]
      : []),
  ].join(", ");
}

/** `17 mô hình tập thể, 4 điển hình cá nhân`. */
export function kindParts({ collective, individual, unstatedKind }: Breakdown): string {
  return [
    `${figure(collective)} mô hình tập thể`,
    `${figure(individual)} điển hình cá nhân`,
    ...(unstatedKind > 0 ? [`${figure(unstatedKind)} chưa ghi tập thể hay cá nhân`] : []),
  ].join(", ");
}

/** What a quota counts: `đăng ký tập thể`. */
export function quotaWords({ measure, kind }: Quota): string {
  const what = measure === "registered" ? "đăng ký" : "công nhận";
  return kind === undefined ? what : `${what} ${kind === "collective" ? "tập thể" : "cá nhân"}`;
}

export const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

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
