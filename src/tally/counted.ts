import type { IsoDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";
import type { Unit } from "../model/roster.ts";
import type { NotCounted } from "../model/tally.ts";
import { byCodeUnit, foldedTitle } from "../model/text.ts";
import { doubtfulByUnit } from "./doubtful.ts";

/** A unit's registrations under one pack, parted into those that stand on a day and those that do not. */
export interface UnitRecords {
  /** Registered on or before the day and still standing; in order of registration. */
  readonly standing: readonly Registration[];
  readonly notCounted: readonly NotCounted[];
  /** Files in the unit's folder, or in no unit's folder, that could not be read. */
  readonly unreadable: readonly string[];
  /** Records that may be the unit's, or may count, once what is wrong in them is mended. */
  readonly doubtful: readonly Registration[];
}

export function countedByUnit(
  folder: Folder,
  pack: Pack,
  asOf: IsoDate,
): (unit: Unit) => UnitRecords {
  const byUnit = byUnitId(folder.registrations.filter((record) => record.pack === pack));
  const unreadable = folder.files
    .filter(({ role, readable }) => role === "registration" && !readable)
    .map(({ source }) => source.path);
  const doubtful = doubtfulByUnit(folder, pack);
  return ({ id }) => ({
    doubtful: doubtful(id),
    ...parted(byUnit.get(id) ?? [], asOf),
    unreadable: unreadable.filter((path) => mayBeOf(id, path)),
  });
}

/** Registrations by the id of their unit, lower case. */
export function byUnitId(
  registrations: readonly Registration[],
): ReadonlyMap<string, Registration[]> {
  const byUnit = new Map<string, Registration[]>();
  for (const registration of registrations) {
    const unitId = registration.unitId.toLowerCase();
    const known = byUnit.get(unitId);
    if (known) known.push(registration);
    else byUnit.set(unitId, [registration]);
  }
  return byUnit;
}

/** A file straight in `mo-hinh/` names its unit inside, so that unread it may be anybody's. */
function mayBeOf(unitId: string, path: string): boolean {
  return path.toLowerCase().startsWith(`mo-hinh/${unitId}/`) || /^mo-hinh\/[^/]*$/.test(path);
}

/** Drafts, retired models, later copies of one model, and what was not yet registered do not count. */
export function parted(
  registrations: readonly Registration[],
  asOf: IsoDate,
): Pick<UnitRecords, "standing" | "notCounted"> {
  const seen = new Set<string>();
  const standing: Registration[] = [];
  const notCounted: NotCounted[] = [];
  for (const registration of registrations.toSorted(byRegistration)) {
    const name =
      registration.data.title === undefined ? undefined : foldedTitle(registration.data.title);
    const reason =
      reasonAgainst(registration, asOf) ?? (name && seen.has(name) ? "duplicate" : undefined);
    if (reason) notCounted.push({ registration, reason });
    else standing.push(registration);
    if (!reason && name) seen.add(name);
  }
  return { standing, notCounted };
}

function reasonAgainst({ data }: Registration, asOf: IsoDate): NotCounted["reason"] | undefined {
  if (data.status === "draft" || data.status === undefined) return "draft";
  if (data.registeredOn && data.registeredOn.first > asOf) return "not-yet";
  const stoppedLater = data.stopped?.date !== undefined && data.stopped.date.first > asOf;
  return data.status === "retired" && !stoppedLater ? "retired" : undefined;
}

/** Earliest first; those without a date last; then by path, so that the order is total. */
export function byRegistration(a: Registration, b: Registration): number {
  const day = ({ data }: Registration) => data.registeredOn?.last ?? "9999";
  return byCodeUnit(day(a), day(b)) || byCodeUnit(a.source.path, b.source.path);
}

/**
 * Whether a model that stands on a day was recognised by then. A recognition without a readable
 * date counts: its lack has its own finding. A model retired after the day was recognised on it.
 */
export function isRecognised({ data }: Registration, asOf: IsoDate): boolean {
  const on = data.recognition?.date?.first;
  if (data.status === "recognised") return (on ?? asOf) <= asOf;
  return data.status === "retired" && on !== undefined && on <= asOf;
}
