import type { Field, Pack } from "./pack.ts";
import { folded } from "./text.ts";

/** The field of a pack that any of its names means. */
export function fieldNamed(typed: string, { fields }: Pick<Pack, "fields">): Field | undefined {
  return fields.find(({ id, label, column, aliases }) =>
    [id, label, column ?? label, ...aliases].some((name) => folded(name) === folded(typed)),
  );
}
