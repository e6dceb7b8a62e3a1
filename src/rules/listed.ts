import type { Language } from "../model/diagnostic.ts";

const most = 5;

/** `a`, `b`, … and how many more: at most five are named. `noun`: what they are, in Vietnamese. */
export function listed(items: readonly string[], language: Language, noun = "mục"): string {
  const named = items.slice(0, most).join(", ");
  const more = items.length - most;
  if (more <= 0) return named;
  return language === "vi" ? `${named} và ${more} ${noun} khác` : `${named} and ${more} more`;
}

/** How the nearest name is brought in, and how all names where none is near. */
const lead = {
  vi: { near: ", gần nhất là", all: "; chọn trong:" },
  en: { near: "; the nearest is", all: "; choose from" },
} as const satisfies Record<Language, unknown>;

/** The end of a message about a name that is not there: the nearest one, else those that there are. */
export function nearOrAll(
  near: string | undefined,
  all: readonly string[],
  language: Language,
  noun = "tên",
): string {
  if (near !== undefined) return `${lead[language].near} \`${near}\``;
  return all.length > 0 ? `${lead[language].all} ${listed(inBackticks(all), language, noun)}` : "";
}

export function inBackticks(items: readonly string[]): string[] {
  return items.map((item) => `\`${item}\``);
}

/** English only: `1 day`, `3 days`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
