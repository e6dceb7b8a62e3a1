import type { Language } from "../model/diagnostic.ts";

const most = 5;

/** `a`, `b`, … and how many more: at most five are named. `noun`: what they are, in Vietnamese. */
export function listed(items: readonly string[], language: Language, noun = "mục"): string {
  const named = items.slice(0, most).join(", ");
  const more = items.length - most;
  if (more <= 0) return named;
  return language === "vi" ? `${named} và ${more} ${noun} khác` : `${named} and ${more} more`;
}

export function inBackticks(items: readonly string[]): string[] {
  return items.map((item) => `\`${item}\``);
}

/** English only: `1 day`, `3 days`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
