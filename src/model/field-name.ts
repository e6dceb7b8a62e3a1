import type { Field, Pack } from "./pack.ts";
import { folded } from "./text.ts";

interface FieldNames {
  readonly byName: ReadonlyMap<string, Field>;
  readonly mostParts: number;
}

const known = new WeakMap<readonly Field[], FieldNames>();

/** The field of a pack that any of its names means. */
export function fieldNamed(typed: string, { fields }: Pick<Pack, "fields">): Field | undefined {
  return namesOf(fields).byName.get(folded(typed));
}

/** Parts that commas make of one name of a field at most: 3 of `Phòng, chống suy thoái, lãng phí`. */
export function mostFieldParts({ fields }: Pick<Pack, "fields">): number {
  return namesOf(fields).mostParts;
}

function namesOf(fields: readonly Field[]): FieldNames {
  const made = known.get(fields) ?? indexOf(fields);
  known.set(fields, made);
  return made;
}

/** Of two fields with one name, the first has it. */
function indexOf(fields: readonly Field[]): FieldNames {
  const named = fields.flatMap((field) =>
    [field.id, field.label, field.column ?? field.label, ...field.aliases].map(
      (name) => [name, field] as const,
    ),
  );
  return {
    byName: new Map(named.toReversed().map(([name, field]) => [folded(name), field] as const)),
    mostParts: Math.max(1, ...named.map(([name]) => name.split(",").length)),
  };
}
