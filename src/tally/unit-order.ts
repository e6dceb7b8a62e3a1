import type { Pack } from "../model/pack.ts";
import type { Roster } from "../model/roster.ts";
import { byVietnamese } from "../model/text.ts";

/**
 * The order of units in every document: by kind, as the guidance lists the kinds, then by name in
 * Vietnamese order. Units of kinds the guidance does not list, and those outside the roster, come last.
 */
export function byUnit(pack: Pack, roster: Roster): (a: string, b: string) => number {
  const ranks = new Map(pack.unitKinds.map(({ id }, rank) => [id, rank] as const));
  const unitOf = (id: string) => roster.byId.get(id.toLowerCase());
  const rankOf = (id: string) => ranks.get(unitOf(id)?.kind ?? "") ?? ranks.size;
  const nameOf = (id: string) => unitOf(id)?.name ?? id;
  return (a, b) =>
    rankOf(a) - rankOf(b) || byVietnamese(nameOf(a), nameOf(b)) || byVietnamese(a, b);
}
