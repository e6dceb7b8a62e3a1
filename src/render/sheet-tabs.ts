import { filledText, readCellText } from "./cell-text.ts";
import { type Scopes, sectionOf } from "./scopes.ts";
import { sheetNames } from "./sheet-names.ts";

/** A sheet to be: its name, and the places that are known on it. */
export interface Tab {
  readonly name: string;
  readonly scopes: Scopes;
}

/**
 * What becomes of each sheet by the name on its tab: `{#annexes}{annexHeading}` is a sheet for each
 * annex, named after it; `{#hasFieldTable}Theo lĩnh vực` is there on a condition.
 */
export function tabsOf(
  names: readonly string[],
  { scopes, keyOf }: { readonly scopes: Scopes; keyOf(typed: string): string },
): readonly (readonly Tab[])[] {
  const wanted = names.map((name) => wantedTabs(name, { scopes, keyOf }));
  const computed = wanted.flatMap((tabs) => tabs.filter(({ isComputed }) => isComputed));
  const kept = wanted.flatMap((tabs) => tabs.filter(({ isComputed }) => !isComputed));
  const made = sheetNames(
    computed.map(({ name }) => name),
    kept.map(({ name }) => name),
  );
  const nameOf = new Map(computed.map((tab, index) => [tab, made[index] ?? ""] as const));
  return wanted.map((tabs) =>
    tabs.map((tab) => ({ name: nameOf.get(tab) ?? tab.name, scopes: tab.scopes })),
  );
}

interface WantedTab extends Tab {
  /** Another sheet may want the same name, or the name may not be allowed. */
  readonly isComputed: boolean;
}

function wantedTabs(
  typed: string,
  { scopes, keyOf }: { readonly scopes: Scopes; keyOf(typed: string): string },
): readonly WantedTab[] {
  const { parts, rowMarks } = readCellText([{ format: "", text: typed }], keyOf);
  let entries: readonly Scopes[] = [scopes];
  for (const { key, mark } of rowMarks) {
    if (mark === "/") continue;
    const section = { key, inverted: mark === "^" };
    entries = entries.flatMap((entry) => sectionOf(entry, section));
  }
  const isComputed = entries.length > 1 || parts.some(({ kind }) => kind !== "literal");
  return entries.map((entry) => ({ name: wordsOf(parts, entry), scopes: entry, isComputed }));
}

function wordsOf(parts: Parameters<typeof filledText>[0], scopes: Scopes): string {
  const filled = filledText(parts, scopes, { balanced: (text) => text, sheetOf: () => undefined });
  return typeof filled === "number" ? String(filled) : filled.map(({ text }) => text).join("");
}
