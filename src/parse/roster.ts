import * as z from "zod";
import type { Fault } from "../model/fault.ts";
import type { Pack } from "../model/pack.ts";
import type { SourceFile } from "../model/place.ts";
import type { Roster, Unit } from "../model/roster.ts";
import { folded } from "../model/text.ts";
import { rosterFaults } from "./roster-references.ts";
import { date, id, text, texts } from "./scalars.ts";
import { key } from "./shape.ts";
import { signerShape } from "./signer-shape.ts";
import { placeFinder, typedOf } from "./typed.ts";
import { parseYaml } from "./yaml.ts";

export const rosterShape = z.object({
  units: key(
    "đơn vị",
    z
      .array(
        z.object({
          id: key("mã", id()),
          name: key("tên", text()),
          kind: key("loại", text()),
          parent: key("trực thuộc", text().optional()),
          life: key(
            "hiệu lực",
            z
              .object({ from: key("từ", date().optional()), to: key("đến", date().optional()) })
              .optional(),
          ),
          successors: key("thay bằng", texts().default([])),
          aliases: key("tên khác", texts().default([])),
          place: key("địa danh", text().optional()),
          signer: key("ký", signerShape.optional()),
        }),
      )
      .default([]),
  ),
});

/** `don-vi.yaml` to the roster. Kinds are those of the packs in use; parents and successors are units of it. */
export function parseRoster(source: SourceFile, packs: readonly Pack[]): Roster {
  const yaml = parseYaml(source.text, 0);
  if (!yaml.ok) return emptyRoster(source, [{ ...yaml.fault, path: "" }]);
  const { value, faults, inTree } = typedOf(yaml.root, rosterShape);
  const placeOf = placeFinder(source, yaml.root, { schema: rosterShape, inTree });
  const kinds = kindIds(packs);
  const units = (value?.units ?? []).map(
    ({ life, kind, ...unit }, index): Unit => ({
      ...unit,
      kind: kinds.get(folded(kind)) ?? kind,
      parent: unit.parent?.toLowerCase(),
      successors: unit.successors.map((successor) => successor.toLowerCase()),
      from: life?.from,
      to: life?.to,
      at: placeOf(["units", index, "id"]),
    }),
  );
  // The first of two units with one id keeps it; the second is a fault.
  const byId = new Map(units.toReversed().map((unit) => [unit.id, unit] as const));
  const known = [...new Set(kinds.values())];
  return {
    source,
    units,
    byId,
    faults: [...faults, ...rosterFaults(units, { byId, known, placeOf, inTree })],
  };
}

export function emptyRoster(source: SourceFile | undefined, faults: readonly Fault[]): Roster {
  return { source, units: [], byId: new Map(), faults };
}

/** Folded id, label or alias of every unit kind -> id. */
function kindIds(packs: readonly Pack[]): ReadonlyMap<string, string> {
  return new Map(
    packs.flatMap(({ unitKinds }) =>
      unitKinds.flatMap(({ id: kind, label, aliases }) =>
        [kind, label, ...aliases].map((name) => [folded(name), kind] as const),
      ),
    ),
  );
}
