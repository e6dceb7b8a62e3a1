import * as z from "zod";
import type { Fault } from "../model/fault.ts";
import type { Node } from "../model/node.ts";
import type { Pack } from "../model/pack.ts";
import type { SourceFile } from "../model/place.ts";
import type { Roster, Unit } from "../model/roster.ts";
import { folded } from "../model/text.ts";
import { blankFileFault } from "./blank-file.ts";
import { rosterFaults } from "./roster-references.ts";
import { date, id, text, texts } from "./scalars.ts";
import { key, locate } from "./shape.ts";
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
export function parseRoster(
  source: SourceFile,
  { packs, areKnown }: { readonly packs: readonly Pack[]; readonly areKnown: boolean },
): Roster {
  const yaml = parseYaml(source.text, 0);
  if (!yaml.ok) return emptyRoster(source, [{ ...yaml.fault, path: "" }]);
  const blank = blankFileFault(yaml.root, source);
  if (blank) return emptyRoster(source, [blank]);
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
  // Where a pack could not be read, its kinds of unit are not known: that is the finding.
  const known = areKnown ? [...new Set(kinds.values())] : undefined;
  const left = leftOut(yaml.root, byId);
  const hasNameless = left.hasNameless || byId.size < units.length;
  const whole = { byId, lost: left.lost, hasNameless };
  return {
    source,
    units,
    ...whole,
    faults: [...faults, ...rosterFaults(units, { ...whole, known, placeOf, inTree })],
  };
}

/** What the entries that are no units call themselves. */
function leftOut(root: Node, byId: ReadonlyMap<string, Unit>) {
  const list = locate(root, rosterShape, ["units"])?.value;
  const items = list?.kind === "list" ? list.items : [];
  const ids = items.map((_, index) => {
    const id = locate(root, rosterShape, ["units", index, "id"])?.value;
    return id?.kind === "scalar" ? id.text.trim().toLowerCase() : "";
  });
  const isId = (typed: string) => id().safeParse(typed).success;
  return {
    lost: new Set(ids.filter((typed) => !byId.has(typed))),
    hasNameless: ids.some((typed) => !isId(typed)),
  };
}

export function emptyRoster(source: SourceFile | undefined, faults: readonly Fault[]): Roster {
  const none = { units: [], byId: new Map(), lost: new Set<string>(), hasNameless: false };
  return { source, ...none, faults };
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
