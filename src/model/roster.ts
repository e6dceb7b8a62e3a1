import type { FlexDate, IsoDate } from "./date.ts";
import type { Fault } from "./fault.ts";
import type { Place, SourceFile } from "./place.ts";
import type { Signer } from "./signer.ts";

/** An organisation with obligations under a pack. */
export interface Unit {
  /** Stable; names are never keys. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Id of a unit kind of a pack. */
  readonly kind: string;
  readonly parent?: string | undefined;
  readonly from?: FlexDate | undefined;
  readonly to?: FlexDate | undefined;
  readonly successors: readonly string[];
  readonly place?: string | undefined;
  readonly signer?: Signer | undefined;
  /** Where the unit stands in the roster. */
  readonly at: Place;
}

export interface Roster {
  readonly source: SourceFile | undefined;
  /** In the order of the file. */
  readonly units: readonly Unit[];
  readonly byId: ReadonlyMap<string, Unit>;
  readonly faults: readonly Fault[];
  /** Ids of entries that could not be taken as units, in lower case. */
  readonly lost: ReadonlySet<string>;
  /** Some entry has no id that can be read, or one that another unit has: it may be any unit. */
  readonly hasNameless: boolean;
}

/** Whether a unit is in the roster, or may be: in an entry that has a finding of its own. */
export function mayBeIn(
  { byId, lost, hasNameless }: Pick<Roster, "byId" | "lost" | "hasNameless">,
  id: string,
): boolean {
  return hasNameless || byId.has(id.toLowerCase()) || lost.has(id.toLowerCase());
}

/** A unit lives from the first day of `from` to the last day of `to`, both included. */
export function isAlive(unit: Unit, day: IsoDate): boolean {
  return (
    (unit.from === undefined || unit.from.first <= day) &&
    (unit.to === undefined || unit.to.last >= day)
  );
}
