import { readFileSync } from "node:fs";
import type { Cited, Pack } from "../../src/model/pack.ts";
import { type PackReading, parsePack } from "../../src/parse/pack.ts";
import { lastGoodDay } from "../../src/tally/due.ts";

export const builtInIds = [
  "ninh-thuan-ldld-2014",
  "ninh-binh-ldld-2021-2025",
  "ninh-binh-ccb-2016-2020",
  "tay-ninh-ldld-huyen-2017",
] as const;

export type BuiltInId = (typeof builtInIds)[number];

export function packText(id: BuiltInId): string {
  return readFileSync(new URL(`../../templates/${id}/guidance.yaml`, import.meta.url), "utf8");
}

export function packReading(id: BuiltInId): PackReading {
  const path = `templates/${id}/guidance.yaml`;
  return parsePack({ path, text: packText(id), wasNfc: true }, "built-in");
}

export function builtInPack(id: BuiltInId): Pack {
  const { pack } = packReading(id);
  if (!pack) throw new Error(`${id} cannot be read as a pack`);
  return pack;
}

export function withId<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.filter((entry) => entry.id === id);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} entries have the id ${id}`);
  return only;
}

export function ids(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

/** What the judged or noted clauses say under one clause. */
export function saidUnder(entries: readonly Cited[], clause: string): string[] {
  return entries.filter((entry) => entry.clause === clause).map(({ about }) => about);
}

/** `key or ## section, from status, for kind, clause` of everything the document (not danvan) asks of a record. */
export function asked(pack: Pack): string[] {
  return pack.demands
    .filter(({ owner }) => owner !== "danvan")
    .map(({ key, section, since, kind, clause }) =>
      [key ?? `## ${section?.label}`, since, kind ?? "both", clause].join(" | "),
    );
}

/** `unit kinds, model kind, what is counted, fewest, deadline, clause` of every quota. */
export function quotaLines(pack: Pack): string[] {
  return pack.quotas.map(({ unitKinds, kind, measure, min, max, deadline, clause }) =>
    [
      unitKinds.join(" "),
      kind ?? "both",
      measure,
      min ?? max ?? "no number",
      deadline ?? "no deadline",
      clause,
    ].join(" | "),
  );
}

/** The last day that is on time; `undefined` when the guidance gives no date. */
export function lastDay(pack: Pack, deadlineId: string): string | undefined {
  return lastGoodDay(withId(pack.deadlines, deadlineId))?.day;
}

/** Every `điều khoản` in the pack, wherever it stands. */
export function clausesOf({ source, faults, placeOf, ...data }: Pack): string[] {
  return clausesIn(data);
}

function clausesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(clausesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "clause" && typeof part === "string" ? part.split("; ") : clausesIn(part),
  );
}

/** Which of the document's clauses no entry of the pack cites, neither whole nor in part. */
export function uncited(pack: Pack, clauses: readonly string[]): string[] {
  const cited = clausesOf(pack);
  return clauses.filter(
    (clause) => !cited.some((entry) => entry === clause || entry.startsWith(`${clause}, `)),
  );
}
