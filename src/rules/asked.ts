import type { Found } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import type { Demand } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";
import { aboutRecord, askedHere } from "./found-parts.ts";

/** Who asks for a thing, for "why". */
export interface Asker {
  /** The criterion or step, where it is only one. */
  readonly owner: string | undefined;
  /** `undefined`: no guidance asks; danvan cannot count the record without it. */
  readonly clause: string | undefined;
}

/** What a finding about something owed carries, whether one demand asks for it or several. */
export function askedOf(record: Registration, demands: readonly Demand[]) {
  const { pack } = record;
  const clauses = [...new Set(demands.flatMap(({ clause }) => clause ?? []))];
  const owners = [...new Set(demands.flatMap(({ ownerLabel }) => ownerLabel ?? []))];
  const clause = clauses.length > 0 ? clauses.join(", ") : undefined;
  const asker: Asker = { owner: owners.length === 1 ? owners[0] : undefined, clause };
  const related: Found<never>["related"] = demands.flatMap((demand) =>
    pack && demand.clause ? askedHere(pack, demand.path) : [],
  );
  const parts = { clause: pack && clause && citation(pack, clause), related };
  return { asker, parts: { ...parts, ...aboutRecord(record) } };
}

export const why = {
  vi: ({ owner, clause }: Asker, thing: string): string =>
    clause
      ? `${owner ? `“${owner}”` : "hướng dẫn"} yêu cầu ${thing} (theo ${clause})`
      : `không có ${thing} thì không tính được hồ sơ vào danh sách và báo cáo`,
  en: ({ owner, clause }: Asker, thing: string): string =>
    clause
      ? `${owner ? `“${owner}”` : "the guidance"} asks for ${thing} (${clause})`
      : `without ${thing} the record cannot be counted in registers and reports`,
};
