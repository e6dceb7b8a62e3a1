import type { Pack } from "../model/pack.ts";
import type { ModelKind, Registration } from "../model/registration.ts";
import { folded } from "../model/text.ts";

/** Options by which `register` and `render` take some records and leave others. */
export interface RecordChoice {
  readonly unit?: string | undefined;
  readonly modelKind?: ModelKind | undefined;
  readonly selected: boolean;
}

/** Whether a record is wanted; `fieldId` of the pack, where a field was asked for. */
export function isWanted(
  { data, fields, unitId }: Registration,
  { unit, modelKind, selected }: RecordChoice,
  fieldId: string | undefined,
): boolean {
  return (
    (unit === undefined || unitId.toLowerCase() === unit) &&
    (fieldId === undefined || fields.includes(fieldId)) &&
    (modelKind === undefined || data.kind === modelKind) &&
    (!selected || data.selected === true)
  );
}

/** The id of a field by any of its names; `null` when the pack has no such field. */
export function fieldOf(typed: string, { fields }: Pack): string | null {
  const found = fields.find(({ id, label, column, aliases }) =>
    [id, label, column ?? id, ...aliases].some((name) => folded(name) === folded(typed)),
  );
  return found?.id ?? null;
}
