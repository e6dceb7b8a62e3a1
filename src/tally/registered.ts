import type { IsoDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";
import type { Roster } from "../model/roster.ts";
import { byCodeUnit, byVietnamese } from "../model/text.ts";
import { byUnitId, parted } from "./counted.ts";
import { byUnit } from "./unit-order.ts";

/** All registrations under a pack on a day, of every unit, those of units outside the roster too. */
export interface Registered {
  /** Registered and still standing. */
  readonly standing: readonly Registration[];
  /** Registered, and since found to be of no effect. */
  readonly retired: readonly Registration[];
}

export function registeredUnder(folder: Folder, pack: Pack, asOf: IsoDate): Registered {
  const byUnit = byUnitId(folder.registrations.filter((record) => record.pack === pack));
  const parts = [...byUnit.values()].map((registrations) => parted(registrations, asOf));
  return {
    standing: parts.flatMap(({ standing }) => standing),
    retired: parts.flatMap(({ notCounted }) =>
      notCounted.flatMap(({ registration, reason }) =>
        reason === "retired" ? [registration] : [],
      ),
    ),
  };
}

/** Unit by unit, then by title in Vietnamese order; by path where both are the same. */
export function inRegisterOrder(
  registrations: readonly Registration[],
  { pack, roster }: { readonly pack: Pack; readonly roster: Roster },
): readonly Registration[] {
  const unitOrder = byUnit(pack, roster);
  return registrations.toSorted(
    (a, b) =>
      unitOrder(a.unitId, b.unitId) ||
      byVietnamese(a.data.title ?? "", b.data.title ?? "") ||
      byCodeUnit(a.source.path, b.source.path),
  );
}
